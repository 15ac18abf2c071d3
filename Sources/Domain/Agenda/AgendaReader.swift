/// Goes through what there is and keeps what one person may do; each feature says what it has for him.
struct AgendaReader {
  let workspace: Workspace
  let person: Person
  let day: Day
  let horizon: Day
  /// Of the office's own staff, who see to everything.
  let isOffice: Bool

  init(_ workspace: Workspace, for person: Person, from day: Day, days: Int) {
    (self.workspace, self.person, self.day) = (workspace, person, day)
    horizon = day.adding(days: days)
    isOffice = person.holds(.head, on: day) || person.holds(.coordinator, on: day)
  }

  func holds(_ role: Role) -> Bool { person.holds(role, on: day) }
  func held(_ roles: [Role]) -> [Role] { roles.filter(holds) }

  /// Working days; below zero, past it.
  func left(until due: Day) -> Int { workspace.calendar.workdaysLeft(until: due, on: day) }
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
