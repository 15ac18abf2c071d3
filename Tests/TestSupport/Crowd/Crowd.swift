import Domain

/// A seeded crowd: people of every role do everything a person may do, at random, to one office.
///
/// What is done is told by name, so that a run that breaks an invariant can be read.
package struct Crowd {
  package private(set) var office: TestOffice
  package private(set) var accepted = 0
  package private(set) var tried = 0
  /// What was recorded, by what it is called, and how often.
  package private(set) var kinds: [String: Int] = [:]
  private var dice: Dice
  private let people: [ID<Person>]
  /// What can still be taken back, newest last.
  private var done: [(by: ID<Person>, touches: [Touch])] = []

  /// An office whose counts are chance, so that no figure agrees with another by design (I12).
  package init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    office = try TestOffice()
    let everybody = try office.addEveryRole()
    people =
      [everybody, .coordinator, .coordinator, .otherCoordinator, .head, .commissioner]
      + [.otherCommissioner, .leader, .townStaff, .viewer, .liaison, .projectOwner]
    for number in 0..<Int.random(in: 1...7, using: &dice) {
      try office.apply(.registry(.enterprise(.add(.named("第\(number)泵业有限公司", town: .daxi)))))
    }
    _ = try office.project("第\(seed)项目")
    for number in 0..<Int.random(in: 1...5, using: &dice) {
      var park = Park()
      park.name = "第\(number)小微园"
      try office.apply(.registry(.park(.add(park))))
    }
  }

  /// One person of each role in an office that others built.
  package init(seed: UInt64, in office: TestOffice) {
    dice = Dice(seed: seed)
    self.office = office
    people = Role.allCases.compactMap { role in
      office.workspace.people.live.first { $0.isActive && $0.holds(role, on: office.today) }?.id
    }
  }

  /// One person tries one thing; what is refused leaves everything as it was.
  package mutating func act() {
    act { (office, change, person) in try office.apply(change, by: person) }
  }

  /// The same, recorded wherever `record` does it.
  package mutating func act(
    _ record: (inout TestOffice, Change, ID<Person>) throws -> [Touch]
  ) {
    tried += 1
    if chance(20) { office.today = office.today.adding(days: 1) }
    let person = people.randomElement(using: &dice) ?? .coordinator
    guard let change = change(by: person) else { return }
    do {
      let touches = try record(&office, change, person)
      accepted += 1
      kinds[change.code.text, default: 0] += 1
      if case .undo = change { done.removeLast() }
      done.append((person, touches))
      if done.count > 12 { done.removeFirst() }
    } catch {
      // Refusals are what a crowd like this mostly gets.
    }
  }

  /// Takes in what others did.
  package mutating func look(_ refresh: (inout TestOffice) -> Void) { refresh(&office) }

  /// From 0 to below `bound`.
  mutating func roll(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &dice) }

  mutating func any<Row: Entity>(_ rows: [Row]) -> ID<Row>? {
    rows.isEmpty ? nil : rows[roll(rows.count)].id
  }

  private mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &dice) == 0 }

  private mutating func change(by person: ID<Person>) -> Change? {
    switch Int.random(in: 0..<25, using: &dice) {
    case 24: dutyChange()
    case 23: policyChange()
    case 22: projectChange()
    case 21: retentionChange()
    case 20: settingChange(by: person)
    case 0: registryChange()
    case 1: pairingChange()
    case 2: visitChange()
    case 3, 4: meetingChange()
    case 5: undoing()
    case 6, 7: bulk()
    case 8, 9: typed(by: person)
    default: step(by: person)
    }
  }
}

// MARK: - Registry, pairings, visits

extension Crowd {
  private mutating func registryChange() -> Change {
    let enterprise = anyEnterprise
    switch Int.random(in: 0..<4, using: &dice) {
    case 0:
      let number = office.workspace.enterprises.count
      return .registry(.enterprise(.add(.named("新\(number)有限公司", town: .zeguo))))
    case 1:
      let rows = (0..<3).map { RegistryChange.enterprise(.add(.named("名单\($0)厂", town: nil))) }
      return .all(rows.map(Change.registry))
    case 2:
      let old = office.workspace[enterprise]?.text(.contacts) ?? ""
      return .registry(
        .enterprise(.edit(enterprise, [FieldEdit(.contacts, from: old, to: "王辛 120-0000-0001")])))
    default:
      let old = chance(3) ? "别的" : office.workspace[enterprise]?.text(.sector) ?? ""
      return .registry(
        .enterprise(.edit(enterprise, [FieldEdit(.sector, from: old, to: "第\(tried)业")])))
    }
  }

  private mutating func pairingChange() -> Change {
    let pairing = office.workspace.pairings.all.randomElement(using: &dice)?.id ?? ID(1)
    let commissioner = [ID<Person>.commissioner, .otherCommissioner].randomElement(using: &dice)
    let day = office.today.adding(days: -Int.random(in: 0...3, using: &dice))
    switch Int.random(in: 0..<3, using: &dice) {
    case 0: return .pairing(.begin(.test(anyEnterprise, commissioner ?? .commissioner, from: day)))
    case 1: return .pairing(.end(pairing, on: day, reason: "企业不再需要"))
    default:
      return .pairing(
        .handOver(
          pairing, to: commissioner ?? .commissioner, on: day, note: "已当面交接",
          charterReadOn: day))
    }
  }

  private mutating func visitChange() -> Change {
    var visit = Visit.test(anyEnterprise.ref, by: [.commissioner], on: office.today)
    if chance(3) { visit.objects.append(ID<Park>.pump.ref) }
    if chance(2) {
      (visit.services, visit.serviceText) = ([.partyBuilding], "建立了党支部")
      return .visit(.log(visit, problems: []))
    }
    return .visit(
      .log(
        visit,
        problems: [FoundProblem(title: "用工难"), FoundProblem(title: "政策咨询", done: "已讲清")]))
  }

  private var anyEnterprise: ID<Enterprise> {
    mutating get {
      office.workspace.enterprises.all.randomElement(using: &dice)?.id ?? .frost
    }
  }
}

// MARK: - Settings

extension Crowd {
  /// As forms ask for it: the head changes it, a coordinator prepares it, the others are refused.
  private mutating func settingChange(by id: ID<Person>) -> Change? {
    let draft = office.workspace.settingDrafts.all.randomElement(using: &dice)?.id ?? ID(1)
    guard let person = office.workspace[id] else { return nil }
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: return .settings(.withdraw(draft))
    case 1, 2:
      return .settings(.answer(draft, isConfirmed: !chance(3), reason: chance(2) ? "看过" : ""))
    default: return .settings(anySetting().asked(by: Actor(person, at: office.now)))
    }
  }

  private mutating func anySetting() -> SettingsChange {
    let workspace = office.workspace
    switch Int.random(in: 0..<5, using: &dice) {
    case 0: return .category(.add(.named("第\(tried)类")))
    case 1:
      let id = workspace.categories.randomElement(using: &dice)?.id ?? ID(13)
      let old = chance(3) ? "别的" : workspace.setting(id)?.text(.english) ?? ""
      return .category(.edit(id, [FieldEdit(.english, from: old, to: "no. \(tried)")]))
    case 2:
      var year = CalendarYear(workspace.nextCalendarYear(from: office.today))
      year.holidays = Day(year: year.year, month: 1, day: 1).map { [DaySpan($0, $0)] } ?? []
      return .calendar(.add(year))
    case 3:
      let day = office.today.adding(days: Int.random(in: 0...5, using: &dice))
      return .sla(.add(workspace.nextSLAVersion(from: day)))
    default:
      return .thresholds(.add(workspace.nextThresholds(from: office.today.adding(days: 1))))
    }
  }
}

// MARK: - Meetings, and taking back

extension Crowd {
  private mutating func meetingChange() -> Change {
    let meeting = office.workspace.meetings.all.randomElement(using: &dice)?.id ?? ID(1)
    let decision = office.workspace.decisions.all.randomElement(using: &dice)?.id ?? ID(1)
    switch Int.random(in: 0..<10, using: &dice) {
    case 0, 1: return .meeting(.call(anyMeeting, on: office.today))
    case 2, 3: return .meeting(.hold(meeting, anyOutcome(of: meeting), on: office.today))
    case 4: return .meeting(.cancel(meeting, reason: "改期", on: office.today))
    case 5: return .meeting(.finish(decision, on: office.today, note: "已办"))
    default: return running(meeting)
    }
  }

  private var anyMeeting: Meeting {
    mutating get {
      var meeting = Meeting()
      meeting.kind = Meeting.Kind.allCases.randomElement(using: &dice) ?? .coordination
      meeting.topic = chance(2) ? "人才" : ""
      meeting.reason = "两家意见不一"
      meeting.units = [.education, .industry]
      meeting.issues = anyIssues(of: .triaged, .inProgress, .dispatched)
      meeting.proposedOn = office.today.adding(days: 3)
      return meeting
    }
  }

  /// Agendas that are prepared, put in order, run and decided on.
  private mutating func running(_ meeting: ID<Meeting>) -> Change {
    let item = office.workspace.meetingItems.all.randomElement(using: &dice)?.id ?? ID(1)
    let seat = Int.random(in: 1...2, using: &dice)
    switch Int.random(in: 0..<7, using: &dice) {
    case 0: return .meeting(.item(.prepare(meeting)))
    case 1:
      let figures = MeetingFigures(of: office.workspace, on: office.today)
      return .meeting(
        .present(.open(meeting, .init(seat: seat, figures: figures, takesOver: chance(3)))))
    case 2: return .meeting(.present(.show(meeting, .item(item), seat: seat)))
    case 3: return .meeting(.item(.move(item, by: Int.random(in: -2...2, using: &dice))))
    case 4:
      return .meeting(.item(.edit(item, [FieldEdit(.opinion, from: "", to: "请教育局答复")])))
    default:
      let other = Decision("另议", unit: .education, dueOn: office.today.adding(days: 3))
      return .meeting(.present(.decide(item, chance(2) ? nil : other)))
    }
  }

  private mutating func anyOutcome(of meeting: ID<Meeting>) -> MeetingChange.Outcome {
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕\(tried)号"
    outcome.decisions = [
      Decision("扩班", unit: .education, dueOn: office.today.adding(days: 9))
    ]
    let waiting =
      office.workspace[meeting].map { office.workspace.waitingIssues(of: $0) } ?? []
    if chance(2), let back = waiting.randomElement(using: &dice) {
      outcome.returned = [.init(back, reason: "主体不对")]
    }
    return outcome
  }

  private mutating func anyIssues(of states: IssueState...) -> [ID<Issue>] {
    let all = office.workspace.issues.live.filter { states.contains($0.state) }.map(\.id)
    return Array(all.shuffled(using: &dice).prefix(Int.random(in: 0...3, using: &dice)))
  }

  private mutating func undoing() -> Change? {
    done.last.map { .undo($0.touches, reason: "录错") }
  }
}

// MARK: - Issues

extension Crowd {
  private mutating func bulk() -> Change {
    let issues = office.workspace.issues.live.map(\.id).shuffled(using: &dice).prefix(3)
    let chosen = Array(issues)
    switch Int.random(in: 0..<6, using: &dice) {
    case 4:
      guard let found = office.workspace.classCandidates(on: office.today).first else { break }
      return .commonClass(
        .putAside(category: found.category, found.issues, reason: chance(4) ? "" : "各是各的事"))
    case 5:
      return .commonClass(
        .takeUp(office.workspace.notCommon.all.randomElement(using: &dice)?.id ?? ID(1)))
    case 0: return .issue(.dispatch(anyIssues(of: .triaged), .init(), on: office.today))
    case 1:
      guard case .triage(let request) = StepRequest.schooling() else { break }
      return .issue(
        .triageAll(anyIssues(of: .registered).map { .init($0, request) }, on: office.today))
    case 2:
      let answers = anyIssues(of: .inProgress, .dispatched, .followUp).map { issue in
        var reply = Reply()
        (reply.issue, reply.text) = (issue, "已安排学位")
        return reply
      }
      return .issue(
        .letter(
          .init(unit: .education, document: "7号", receivedOn: office.today, answers: answers)))
    default: break
    }
    return .issue(.each(chosen, chance(2) ? .meeting : .note("进展"), on: office.today))
  }

  /// As command line and forms do it: texts typed into the fields the step asks for.
  private mutating func typed(by id: ID<Person>) -> Change? {
    guard let issue = office.workspace.issues.all.randomElement(using: &dice)?.id,
      let person = office.workspace[id], let verb = StepVerb.allCases.randomElement(using: &dice),
      let form = office.workspace.stepForm(
        verb, of: issue, by: Actor(person, at: office.now), on: office.today)
    else { return nil }
    var texts = form.defaults
    for _ in 0..<3 {
      for entry in form.entries(given: texts) where texts[entry.field] == nil {
        texts[entry.field] = text(for: entry)
      }
    }
    return (try? form.change(from: texts)).map(Change.issue)
  }

  private mutating func text(for entry: StepForm.Entry) -> String {
    switch entry.shape {
    case .choice(let choices), .choices(let choices):
      choices.randomElement(using: &dice)?.code ?? ""
    case .flag: Bool.random(using: &dice).fieldText
    case .day: office.today.adding(days: Int.random(in: -1...12, using: &dice)).iso
    case .number: "2"
    case .reference(.unit), .references([.unit]): chance(2) ? "D01" : "D02"
    case .reference(.person): chance(2) ? "P002" : "P003"
    case .reference, .references: ""
    default: entry.field == .measures ? "增加学位；教育局；\(office.today.adding(days: 9).iso)" : "已办"
    }
  }

  private mutating func step(by person: ID<Person>) -> Change {
    let issues = office.workspace.issues.all
    guard issues.count > 6, !chance(60) else {
      let kind = Issue.Kind.allCases.randomElement(using: &dice) ?? .problem
      return .issue(.register(.draft("第\(issues.count)件", of: anyEnterprise.ref, kind: kind)))
    }
    let issue = issues[Int.random(in: 0..<issues.count, using: &dice)]
    let day = office.today.adding(days: -Int.random(in: 0...6, using: &dice) / 6)
    let requests = likely(for: issue.id, by: person)
    let count = Int.random(in: 1...4, using: &dice) / 4 + 1
    let chosen = (0..<count).compactMap { _ in requests.randomElement(using: &dice) }
    return .issue(.step(issue.id, chosen, on: day))
  }

  /// Mostly what could be begun, so that lives get long; now and then anything.
  private mutating func likely(for issue: ID<Issue>, by id: ID<Person>) -> [StepRequest] {
    let all = requests()
    guard !chance(4), let person = office.workspace[id] else { return all }
    let actor = Actor(person, at: office.now)
    let possible = office.workspace.possibilities(for: issue, by: actor, on: office.today)
      .filter(\.isPossible).map(\.verb)
    return all.filter { possible.contains($0.verb) }
  }

  private mutating func requests() -> [StepRequest] {
    let other = office.workspace.issues.all.randomElement(using: &dice)?.id ?? .unassigned
    let proposal = office.workspace.proposals.all.last { $0.answer == nil }?.id ?? .unassigned
    let result = Reply.Result.allCases.randomElement(using: &dice) ?? .solved
    return [
      .schooling(), .schooling(.complex), .schooling(to: .industry), .byLetter, .byPhone,
      .sign(signer: "卫丑"), .sendBack(.reassign), .sendBack(.uphold), .enrolling, .meeting,
      .minutes, .calledOff, .pause(until: office.today.adding(days: 20)), .resume(reason: "齐了"),
      .answer(result), .answer(result), .content, .content, .solved(.dissatisfied),
      .unsolved(accepts: true), .unsolved(accepts: false), .missed, .close, .close(as: .adopted),
      .reopen(reason: "又出现"), .continue(reason: "变了"), .refusal, .takenBack,
      .merge(into: other, reason: "同一件"), .unmerge(reason: "不同"), .restore(reason: "不服"),
      .correct(nil, reason: "录错"), .note("进展"),
      .confirm(proposal, isConfirmed: Bool.random(using: &dice), reason: "看过"),
      .amend(FieldEdit(.severity, from: "normal", to: "urgent"), reason: "升级"),
      .extend(newDue: office.today.adding(days: 6), reason: "勘查", enterpriseToldOn: office.today),
    ]
  }
}
