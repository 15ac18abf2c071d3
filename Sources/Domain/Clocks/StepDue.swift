/// What is owed next for an issue, by whom and by when: what lights go by and 该谁办 shows (C5).
package struct StepDue: Equatable, Sendable {
  package let task: Task
  package let owner: Mover
  /// Since when it is owed, and the day by which.
  package let from: Day
  package let due: Day
  /// Working days from one to the other.
  package let allowance: Int
  /// Working days left on the day that was asked about; below zero, late by so many.
  package let left: Int
  /// Holidays nobody entered yet: the days are reckoned by weekends alone.
  package let uncovered: UncoveredYear?

  package enum Task: String, CaseIterable, Sendable {
    case dispatch
    case sign
    case firstMeasure
    case reply
    case meeting
    /// A look at what was put aside (T10, T16).
    case review
    case callback
    case close
  }
}

extension Workspace {
  /// Nil once nobody owes anything, and before it was registered.
  package func due(of id: ID<Issue>, asOf day: Day) -> StepDue? {
    if let known = standings.standing(of: id, on: day) { return known.due }
    return past(id, asOf: day).flatMap { due(of: $0) }
  }

  /// The signature while nobody signed, or what else is owed where that is due sooner.
  ///
  /// What lists show, sort and find by, on the screen and elsewhere, and where 待办 has it.
  package func firstDue(of id: ID<Issue>, asOf day: Day) -> StepDue? {
    if let known = standings.standing(of: id, on: day) { return known.firstDue }
    return past(id, asOf: day).flatMap { firstDue(of: $0, due(of: $0)) }
  }

  func firstDue(of past: PastIssue, _ due: StepDue?) -> StepDue? {
    guard let signing = signDue(of: past) else { return due }
    guard let due, due.due < signing.due else { return signing }
    return due
  }

  /// The 签收期限 of what was sent and not signed for; nil otherwise.
  ///
  /// A due of its own beside the reply's, whose clock runs signed or not (L3): a measure or a reply
  /// implies the signature (T5), so neither waits for it.
  package func signDue(of id: ID<Issue>, asOf day: Day) -> StepDue? {
    past(id, asOf: day).flatMap { signDue(of: $0) }
  }

  func signDue(of past: PastIssue) -> StepDue? {
    guard past.issue.state == .dispatched, let sent = past.arrival(in: .dispatched) else {
      return nil
    }
    let allowance = sla(on: past.issue.registeredOn).sign
    return past.due(
      .sign, from: sent.on, by: calendar.day(workdays: allowance, after: sent.on), calendar)
  }

  func due(of past: PastIssue) -> StepDue? {
    let allowances = sla(on: past.issue.registeredOn).allowances(for: past.issue.lane)
    switch past.issue.state {
    case .registered, .triaged:
      return past.due(.dispatch, since: past.office, in: allowances.dispatch, calendar)
    case .dispatched, .inProgress, .followUp, .coordinating: return unitDue(of: past)
    case .suspended, .longTerm:
      return past.arrival(in: past.issue.state).flatMap { step in
        step.reviewOn.map { past.due(.review, from: step.on, by: $0, calendar) }
      }
    case .replied:
      return past.due(.callback, since: [.replied], in: allowances.callback, calendar)
    case .resolved: return past.due(.close, since: [.resolved], in: allowances.close, calendar)
    case .closed, .merged, .declined, .withdrawn: return nil
    }
  }

  /// The first measure, then the reply; before any unit was asked, the meeting.
  private func unitDue(of past: PastIssue) -> StepDue? {
    guard let clock = unitClock(of: past) else { return meetingDue(of: past) }
    let isMeasure = clock.nextDue < clock.due && past.issue.state != .followUp
    return past.due(
      isMeasure ? .firstMeasure : .reply, from: clock.start,
      by: isMeasure ? clock.nextDue : clock.due, calendar)
  }

  private func meetingDue(of past: PastIssue) -> StepDue? {
    let asked = past.steps.last { $0.rule == .coordinate }
    guard let step = asked.flatMap({ self[$0.id] }) else { return nil }
    let meeting = step.refs.lazy.compactMap { $0.id(as: Meeting.self) }.first
    return meeting.flatMap { live($0) }.map {
      past.due(.meeting, from: step.on, by: $0.proposedOn, calendar)
    }
  }
}

extension PastIssue {
  /// The states in which the office has it before a unit does.
  fileprivate var office: [IssueState] { [.registered, .triaged] }

  fileprivate func due(
    _ task: StepDue.Task, since states: [IssueState], in workdays: Int, _ calendar: WorkCalendar
  ) -> StepDue {
    let from = entry(into: states)?.on ?? issue.registeredOn
    return due(task, from: from, by: calendar.day(workdays: workdays, after: from), calendar)
  }

  fileprivate func due(
    _ task: StepDue.Task, from: Day, by due: Day, _ calendar: WorkCalendar
  ) -> StepDue {
    StepDue(
      task: task, owner: mover, from: from, due: due,
      allowance: calendar.workdayCount(from: from, to: due),
      left: calendar.workdaysLeft(until: due, on: day),
      uncovered: calendar.uncoveredYear(from: min(from, due), to: max(due, day)))
  }
}

extension WorkCalendar {
  /// The first year whose holidays are not known.
  package func uncoveredYear(from start: Day, to end: Day) -> UncoveredYear? {
    (start.year...max(start.year, end.year)).first { !coveredYears.contains($0) }
      .map(UncoveredYear.init)
  }
}
