/// Goes through what there is and keeps what one person may do.
struct AgendaReader {
  let workspace: Workspace
  let person: Person
  let day: Day
  let horizon: Day

  private func holds(_ role: Role) -> Bool { person.holds(role, on: day) }
  private func held(_ roles: [Role]) -> [Role] { roles.filter(holds) }
}

// MARK: - Issues

extension AgendaReader {
  /// The office's own staff and the leaders have every issue before them, the others those that are
  /// their own.
  func issues() -> [AgendaItem] {
    let office = held([.head, .coordinator])
    if !office.isEmpty { return everyIssue(as: office) }
    return (holds(.leader) ? everyIssue(as: [.leader]) : [])
      + ownIssues(of: .commissioner, commissioned) + ownIssues(of: .liaison, ofUnit)
  }

  private func everyIssue(as roles: [Role]) -> [AgendaItem] {
    let duty = Duty(roles)
    guard let known = workspace.standings.known(on: day) else {
      return workspace.issues.live.flatMap { items(of: $0.id, duty) }
    }
    var found: [AgendaItem] = []
    for (id, standing) in known.all { add(id, standing, duty, to: &found) }
    return found
  }

  private func ownIssues(of role: Role, _ ids: () -> [ID<Issue>]) -> [AgendaItem] {
    guard holds(role) else { return [] }
    let duty = Duty([role])
    return Set(ids()).flatMap { items(of: $0, duty) }
  }

  private func commissioned() -> [ID<Issue>] {
    let objects = workspace.lookedAfter(by: person.id, on: day).flatMap(\.objects)
    return objects.flatMap { workspace.issues(of: $0) }.map(\.id)
  }

  private func ofUnit() -> [ID<Issue>] {
    person.unit.map { unit in
      workspace.issues(of: unit.ref).filter { $0.leadUnit == unit }.map(\.id)
    } ?? []
  }

  private func items(of id: ID<Issue>, _ duty: Duty) -> [AgendaItem] {
    var items: [AgendaItem] = []
    if let known = workspace.standings.standing(of: id, on: day) {
      add(id, known, duty, to: &items)
    } else if let past = workspace.past(id, asOf: day), past.issue.isOpen {
      add(id, workspace.standing(of: past), duty, to: &items)
    }
    return items
  }

  private func add(
    _ id: ID<Issue>, _ standing: Standing, _ duty: Duty, to items: inout [AgendaItem]
  ) {
    if let next = item(of: id, standing, duty) { items.append(next) }
    if let same = duplicate(of: id, standing, duty) { items.append(same) }
    if let card = card(standing, duty) { items.append(card) }
  }

  /// To be looked at before the new issue goes out.
  private func duplicate(of id: ID<Issue>, _ standing: Standing, _ duty: Duty) -> AgendaItem? {
    guard duty.tasks[standing.state] == .triage, let due = standing.due,
      let other = workspace.duplicateToSee(with: id)
    else { return nil }
    return AgendaItem(
      task: .duplicate, subject: id.ref, due: due.due, left: due.left,
      matter: .duplicate(of: other))
  }

  private func item(of id: ID<Issue>, _ standing: Standing, _ duty: Duty) -> AgendaItem? {
    guard let due = standing.firstDue, let task = task(of: id, standing, duty),
      !task.waits || due.due <= horizon
    else { return nil }
    return AgendaItem(
      task: task, subject: id.ref, due: due.due, left: due.left, matter: .plain)
  }

  /// What waits for the head is nobody else's, and who answered an issue does not call about it.
  private func task(
    of id: ID<Issue>, _ standing: Standing, _ duty: Duty
  ) -> AgendaTask? {
    let state = standing.state
    guard let task = duty.tasks[state] else { return nil }
    switch state {
    case .inProgress: return standing.due?.task == .firstMeasure ? .measure : task
    case .replied:
      guard workspace.pendingProposal(of: id) == nil else {
        return duty.roles.contains(.head) ? .confirm : nil
      }
      let isOwnAnswer = workspace.lastReply(of: id)?.handler == person.id
      return isOwnAnswer && !duty.roles.contains(.head) ? nil : task
    case .triaged, .resolved:
      return needsHead(id, state) && !duty.roles.contains(.head) ? nil : task
    default: return task
    }
  }

  /// A flagged matter goes out under the head's name, and is closed by him.
  private func needsHead(_ id: ID<Issue>, _ state: IssueState) -> Bool {
    guard let place = workspace.issues.livePlace(of: id) else { return false }
    return workspace.issues[at: place].isRedFlag
      || (state == .resolved && workspace.closesUnderHead(id))
  }

  /// What is only due soon is for the commissioner, the rest for the office.
  private func card(_ standing: Standing, _ duty: Duty) -> AgendaItem? {
    guard let card = standing.card, duty.roles.contains(where: card.rung.isShown) else {
      return nil
    }
    let days = workspace.calendar.workdayCount(from: card.since, to: day)
    return AgendaItem(
      task: .card, subject: card.issue.ref, due: card.since, left: -days, matter: .card(card))
  }
}

/// What some roles may do next in each state, by the table of C3.
private struct Duty {
  let roles: [Role]
  let tasks: [IssueState: AgendaTask]

  init(_ roles: [Role]) {
    self.roles = roles
    var tasks: [IssueState: AgendaTask] = [:]
    for state in IssueState.allCases {
      guard let next = state.next else { continue }
      let may = StepTable.roles(of: next.verb, from: state)
      if roles.contains(where: may.contains) { tasks[state] = next.task }
    }
    self.tasks = tasks
  }
}

extension Rung {
  /// Whose list it stands on; the office need not be reminded of what is not late yet.
  fileprivate func isShown(to role: Role) -> Bool {
    self == .remind ? role == .commissioner : roles.contains(role)
  }
}

// MARK: - What may be a common matter

extension AgendaReader {
  /// Shown from day to day until a class takes it up.
  func commonMatters() -> [AgendaItem] {
    guard !held([.head, .coordinator]).isEmpty else { return [] }
    return workspace.classCandidates(on: day).compactMap { candidate in
      Category.id(of: candidate.category).map {
        AgendaItem(
          task: .commonMatter, subject: $0.ref, due: day, left: 0, matter: .common(candidate),
          hasTerm: false)
      }
    }
  }
}

// MARK: - What was prepared of the settings

extension AgendaReader {
  /// A version is to be confirmed before it begins, anything else when there is time.
  func settingDrafts() -> [AgendaItem] {
    guard !held(PermissionTable.approvers(of: .configuration)).isEmpty else { return [] }
    return workspace.openSettingDrafts.filter { $0.on <= day }.map { draft in
      let due = draft.begins ?? day
      return AgendaItem(
        task: .confirmSetting, subject: draft.ref, due: due, left: left(until: due), matter: .plain,
        hasTerm: draft.begins != nil)
    }
  }
}

// MARK: - What meetings decided

extension AgendaReader {
  /// The office sees to all of them, a person and a unit's liaison to their own (C1).
  func decisions() -> [AgendaItem] {
    let isOffice = !held([.head, .coordinator]).isEmpty
    let unit = holds(.liaison) ? person.unit : nil
    return workspace.openDecisions(asOf: day).compactMap { decision in
      let isOwn = decision.person == person.id || (unit != nil && decision.unit == unit)
      guard isOffice || isOwn, let due = decision.dueOn, due <= horizon else { return nil }
      return AgendaItem(
        task: .decision, subject: decision.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}

// MARK: - What is accompanied from counter to counter

extension AgendaReader {
  /// The office sees to all approvals, whoever goes with one to his own (S2).
  func approvals() -> [AgendaItem] {
    let isOffice = !held([.head, .coordinator]).isEmpty
    return workspace.approvalSteps.live.compactMap { step in
      guard step.doneOn.map({ $0 > day }) ?? true, let due = step.due, due <= horizon,
        let approval = step.approval.flatMap({ workspace.live($0) }),
        isOffice || approval.agent == person.id
      else { return nil }
      return AgendaItem(
        task: .approval, subject: step.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}

// MARK: - Enterprises that may leave

extension AgendaReader {
  /// The first contact, and the joint visit that was planned (C5, C11).
  func retentions() -> [AgendaItem] {
    let actor = Actor(person, at: Instant(day: day, hour: 0))
    return workspace.retentions(seenBy: actor).compactMap { known in
      guard let due = workspace.due(of: known), due <= horizon, known.openedOn <= day else {
        return nil
      }
      return AgendaItem(
        task: .retention, subject: known.ref, due: due, left: left(until: due), matter: .plain)
    }
  }
}

// MARK: - Enterprises to be asked again

extension AgendaReader {
  /// Whom nobody reached, and who asked to be rung later (P14).
  func outreach() -> [AgendaItem] {
    guard !held([.head, .coordinator]).isEmpty else { return [] }
    return workspace.newestOutreach(asOf: day).compactMap { call in
      guard call.outcome.isOpen, let next = call.nextTryOn, next <= horizon else { return nil }
      return AgendaItem(
        task: .outreach, subject: call.ref, due: next, left: left(until: next), matter: .plain)
    }
  }
}

// MARK: - Leaders to be told

extension AgendaReader {
  /// What became of what enterprises told him on his visits (C1); nothing says by when.
  func feedback() -> [AgendaItem] {
    guard !held([.head, .coordinator]).isEmpty else { return [] }
    return workspace.people.live.filter { $0.holds(.leader, on: day) }.compactMap { leader in
      let untold = workspace.untold(leader.id, asOf: day)
      return untold.isEmpty
        ? nil
        : AgendaItem(
          task: .feedback, subject: leader.ref, due: day, left: 0, matter: .untold(untold),
          hasTerm: false)
    }
  }
}

// MARK: - Lectures

extension AgendaReader {
  /// The head says yes before the day comes; the office writes down who came once it was there.
  func lectures() -> [AgendaItem] {
    let isOffice = !held([.head, .coordinator]).isEmpty
    return workspace.lectures.live.compactMap { session in
      let isMine =
        switch session.state {
        case .planned:
          session.plannedOn <= day && !held(PermissionTable.approvers(of: .policy)).isEmpty
        case .fixed: isOffice && session.on <= day
        case .held, .calledOff: false
        }
      guard isMine, session.on <= horizon else { return nil }
      return AgendaItem(
        task: .lecture, subject: session.ref, due: session.on, left: left(until: session.on),
        matter: .plain)
    }
  }
}

// MARK: - What is owed regularly

extension AgendaReader {
  func duties() -> [AgendaItem] {
    let isOffice = !held([.head, .coordinator]).isEmpty
    return workspace.standingObligations(on: day, until: horizon).compactMap { duty in
      task(of: duty, isOffice).map { item($0, duty) }
    }
  }

  private func task(of duty: Obligation, _ isOffice: Bool) -> AgendaTask? {
    switch duty.owner {
    case .office where !isOffice: return nil
    case .office: return duty.cadence.officeTask
    case .unit(let unit) where duty.cadence == .policyForm:
      return isOffice || isOfTown(unit) ? .forms : nil
    case .unit(let unit) where duty.cadence == .coverage:
      return isOffice || isOfTown(unit) ? .coverage : nil
    case .unit(let unit): return isOffice || isLiaison(of: unit) ? .progress : nil
    case .person(person.id): return duty.cadence == .projectReport ? .projectReport : .contact
    case .person where duty.cadence == .projectReport && holds(.coordinator):
      return duty.status == .late ? .projectReport : nil
    case .person: return isOffice && duty.status == .late ? .chase : nil
    }
  }

  private func isLiaison(of unit: ID<Unit>) -> Bool { holds(.liaison) && person.unit == unit }

  private func isOfTown(_ unit: ID<Unit>) -> Bool { holds(.town) && person.unit == unit }

  private func item(_ task: AgendaTask, _ duty: Obligation) -> AgendaItem {
    AgendaItem(
      task: task, subject: duty.subject, due: duty.due, left: left(until: duty.due),
      matter: .duty(duty))
  }

  /// Working days; below zero, past it.
  private func left(until due: Day) -> Int {
    workspace.calendar.workdaysLeft(until: due, on: day)
  }
}

extension Cadence {
  /// What the office itself does about it.
  fileprivate var officeTask: AgendaTask {
    switch self {
    case .analysis: .meeting
    case .policyForm: .forms
    case .coverage: .coverage
    case .thursday: .roster
    default: .pairing
    }
  }
}
