import Domain

/// Builds the demo office: everything in it was done by the same changes a person would make, by who
/// may do it, on the days it says, so that every rule of the house holds in it (C19).
package struct DemoOffice {
  private let registry: DemoRegistry
  private let classes: [DemoClass]
  private var chance: DemoChance
  private let login: String
  private var entries: [DemoEntry] = []

  private var staff: DemoStaff { registry.staff }

  /// Does everything, oldest first, in a ledger that is empty; the same seed gives the same office.
  ///
  /// `login` is whose office it is: the head's.
  package static func build(
    _ figures: DemoFigures = .reported, seed: UInt64, login: String, in storage: Storage,
    _ workspace: inout Workspace
  ) throws(StorageError) {
    var chance = DemoChance(seed: seed)
    let registry = DemoRegistry(figures, &chance)
    let classes = DemoClass.all(figures.classes)
    let plan = DemoCases(registry, classes, chance)
    var office = DemoOffice(
      registry: registry, classes: classes, chance: plan.chance, login: login)
    office.found()
    office.record(plan)
    office.serve()
    var diary = DemoDiary(plan.cases, registry.staff, in: storage)
    try diary.carryOut(office.entries, in: &workspace)
  }

  private mutating func add(
    _ day: Day, _ hour: DemoHour, by person: ID<Person>, _ name: String,
    _ changes: @escaping DemoEntry.Decide
  ) {
    entries.append(DemoEntry(on: day, hour, by: person, .changes(name, changes)))
  }
}

// MARK: - Who there is

extension DemoOffice {
  private mutating func found() {
    let founder = DemoStaff.founder(login: login)
    var office = Office()
    (office.name, office.sampleDay) = ("温岭市留驻办", DemoDays.today)
    add(DemoDays.opening, .settings, by: staff.head, "0") { [office] _, _ in
      [.office(.found(office, founder: founder))]
    }
    enter("1", DemoUnit.entries.map { .unit(.add($0)) })
    enter("2", staff.people.map { .person(.add($0)) })
    enter("3", registry.enterprises.map { .enterprise(.add($0)) })
    enter("4", registry.parks.map { .park(.add($0)) } + registry.sites.map { .site(.add($0)) })
    enter("5", registry.projects.map { .project(.add($0)) })
    enter("8", DemoTopic.entries(registry.figures.policyTopics).map { .topic(.add($0)) })
    enter("9", [.campaignRound(.add(DemoServices.rounds[0]))])
    takeOver()
    publish()
  }

  private mutating func enter(_ name: String, _ rows: [RegistryChange]) {
    add(DemoDays.opening, .settings, by: staff.head, name) { _, _ in
      [.all(rows.map(Change.registry))]
    }
  }

  /// What an older list says; nobody here has verified it (C3b).
  private mutating func takeOver() {
    let rows = zip(["厂区排水沟改造", "员工公寓立项", "出口退税专项辅导"], ["11", "04", "19"])
    let issues = rows.enumerated().map { place, row in
      var issue = Issue()
      (issue.title, issue.category) = row
      issue.objects = [ID<Enterprise>(place * 40 + 5).ref]
      issue.source = .document("2017年企业服务台账")
      issue.registeredOn = Day(year: 2017, month: 9 + place, day: 12) ?? .epoch
      issue.history = .init(
        outcome: "已解决", document: "2017年第\(place + 1)期", on: issue.registeredOn.adding(days: 20))
      return issue
    }
    add(DemoDays.day(1, 25), .settings, by: staff.desk, "6") { _, _ in
      issues.map { .issue(.takeOver($0)) }
    }
  }

  private mutating func publish() {
    let figures = DemoPublished(figures: registry.figures).entries
    add(DemoDays.day(6, 6), .settings, by: staff.desk, "7") { _, _ in
      [.all(figures.map { .registry(.figure(.add($0))) })]
    }
  }
}

// MARK: - What else the office does

extension DemoOffice {
  /// Entered when the office had a program to enter it into; the commissioners go their own ways.
  private mutating func serve() {
    let services = DemoServices(enterprises: registry.enterprises, staff: staff)
    for (place, demand) in services.demands.enumerated() { look(for: demand, place, services) }
    for (place, event) in services.events.enumerated() { hold(event, ID(place + 1)) }
    add(DemoDays.day(5, 31), .settings, by: staff.desk, "round") { _, _ in
      [.registry(.campaignRound(.add(DemoServices.rounds[1])))]
    }
    tell(staff.leader, on: DemoDays.roundEnd)
    let day = DemoDays.day(6, 5)
    add(day, .settings, by: staff.desk, "services") { _, _ in
      let campaign: [RegistryChange] =
        services.measures.map { .campaignMeasure(.add($0)) }
        + services.outputs.map { .output(.add($0)) }
      return [.all(campaign.map(Change.registry))]
    }
    add(DemoDays.today, .settings, by: staff.desk, "school places") { workspace, _ in
      let places = services.schoolPlaces(in: workspace).map { RegistryChange.schoolPlace(.add($0)) }
      return [.all(places.map(Change.registry))]
    }
    add(day, .settings, by: staff.head, "approvals") { _, _ in
      let ways = services.approvals.map { RegistryChange.approval(.add($0)) }
      return [
        .all((ways + services.approvalSteps.map { .approvalStep(.add($0)) }).map(Change.registry))
      ]
    }
  }
}

extension DemoOffice {
  /// Hands a leader what became of what he was told on his visits; the rest waits (C1).
  private mutating func tell(_ leader: ID<Person>, on day: Day) {
    add(day, .meetings, by: staff.desk, "feedback") { workspace, _ in
      var feedback = Feedback()
      (feedback.leader, feedback.on) = (leader, day)
      feedback.issues = workspace.untold(leader, asOf: day)
      return feedback.issues.isEmpty ? [] : [.registry(.feedback(.add(feedback)))]
    }
  }

  /// Demands are found in the order of their numbers.
  private mutating func look(for demand: Demand, _ place: Int, _ services: DemoServices) {
    add(demand.foundOn ?? DemoDays.opening, .settings, by: staff.desk, "demand") { _, _ in
      [.registry(.demand(.add(demand)))]
    }
    guard let news = services.news(of: place, demand) else { return }
    add(news.day, .settings, by: staff.desk, "demand news") { _, _ in
      [.registry(.demand(.edit(ID(place + 1), news.edits)))]
    }
  }

  /// Three weeks before it the enterprises are asked; who came is known on the day.
  private mutating func hold(_ event: TalentEvent, _ id: ID<TalentEvent>) {
    guard let on = event.on else { return }
    add(on.adding(days: -21), .settings, by: staff.desk, "event") { _, _ in
      [.registry(.event(.add(event)))]
    }
    guard on <= DemoDays.today else { return }
    let came = Array(event.invited.prefix(5)).fieldText()
    add(on, .settings, by: staff.desk, "event held") { _, _ in
      [.registry(.event(.edit(id, [FieldEdit(.attended, from: "", to: came)])))]
    }
  }
}

// MARK: - What happened

extension DemoOffice {
  private mutating func record(_ plan: DemoCases) {
    pair()
    record(plan.visits, telling: plan.cases)
    for number in plan.direct {
      entries.append(
        DemoEntry(on: plan.cases[number].registeredOn, .visits, by: staff.desk, .register(number)))
    }
    for (number, one) in plan.cases.enumerated() { record(one, number) }
    for one in classes { entries += DemoClassWork(one: one, staff: staff).entries }
    for meeting in DemoMeeting.all + [.planned, .today] { entries += meeting.entries(staff) }
    entries += DemoMeeting.finishing(staff)
    entries += DemoProgress(registry: registry).entries
    entries += DemoRetention(registry: registry).entries
    entries += DemoPolicy(registry: registry).entries
    entries += DemoOutreach(registry: registry).entries
    entries += DemoDuty(registry: registry, cases: plan.cases, direct: plan.direct).entries
    look(at: plan.lookalikes, plan.cases)
  }

  private mutating func record(_ visits: [DemoVisit], telling cases: [DemoCase]) {
    for (number, planned) in visits.enumerated() {
      var visit = planned
      // Now and then a leader comes along, and hears of it himself.
      let isHeard = visit.round == 1 && !visit.found.isEmpty && number % 60 == 0
      visit.leader = isHeard ? staff.leader : nil
      let trade = visit.objects[0].id(as: Enterprise.self).map {
        registry.trades[Int($0.number) - 1]
      }
      let written = visit.entry(telling: visit.found.map { cases[$0] }, of: trade, &chance)
      entries.append(
        DemoEntry(on: visit.day, .visits, by: visit.visitor, .visit(written, found: visit.found)))
    }
  }

  private mutating func record(_ one: DemoCase, _ number: Int) {
    for (day, act) in one.acts where day <= DemoDays.today {
      entries.append(
        DemoEntry(on: day, act.hour, by: person(for: act.actor, one), .act(number, act)))
    }
  }

  private func person(for actor: DemoActor, _ one: DemoCase) -> ID<Person> {
    switch actor {
    case .desk: staff.desk
    case .letters: staff.letters
    case .calls: staff.calls
    case .head: staff.head
    case .commissioner:
      registry.paired.firstIndex { $0.ref == one.objects[0] }
        .map { staff.commissioners[$0] } ?? staff.desk
    }
  }

  /// Those who wanted one each get one; one looks after a park as well (F5, S3).
  private mutating func pair() {
    for (side, enterprise) in registry.paired.enumerated() {
      var pairing = Pairing()
      (pairing.enterprise, pairing.commissioner) = (enterprise, staff.commissioners[side])
      (pairing.from, pairing.charterReadOn) = (DemoDays.pairing, DemoDays.pairing)
      pairing.parks = side == 2 ? [ID(1)] : []
      add(DemoDays.pairing, .settings, by: staff.desk, "pair") { [pairing] _, _ in
        [.pairing(.begin(pairing))]
      }
    }
    excuse()
    cover()
  }

  /// Another is away from today on, and somebody stands in for him (C8).
  private mutating func cover() {
    let cover = Pairing.Cover(
      by: staff.commissioners[11], from: DemoDays.today, to: DemoDays.day(6, 20), reason: "年休")
    add(DemoDays.day(6, 6), .settings, by: staff.desk, "cover") { _, _ in
      [.pairing(.cover(ID(11), cover))]
    }
  }

  /// Somebody was on leave for all of May (C8).
  private mutating func excuse() {
    var excuse = Excuse()
    excuse.subject = ID<Pairing>(registry.paired.count).ref
    (excuse.from, excuse.to) = (DemoDays.day(5, 2), DemoDays.day(5, 31))
    (excuse.cause, excuse.reason) = (Excuse.leave, "专员住院休养，由办公室电话联系企业")
    add(DemoDays.day(6, 1), .settings, by: staff.desk, "excuse") { [excuse] _, _ in
      [.excuse(.add(excuse))]
    }
  }

  private mutating func look(at pair: [Int], _ cases: [DemoCase]) {
    guard pair.count == 2 else { return }
    let day = DemoDays.workday(1, after: cases[pair[0]].registeredOn)
    add(day, .dispatch, by: staff.desk, "judge") { _, found in
      guard let one = found.ids[pair[0]], let other = found.ids[pair[1]] else { return [] }
      return [.issue(.judge(.init(one, other, reason: "一件是管网，一件是处置，不是一件事")))]
    }
  }
}
