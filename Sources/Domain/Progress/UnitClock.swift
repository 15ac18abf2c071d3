/// The leg of the 承办时限 that runs: since when, and by when the unit's reply is due (C5 `SLA-1`).
package struct UnitClock: Equatable, Sendable {
  package let start: Day
  package let due: Day
}

extension Workspace {
  /// Nil while no unit has the issue; a pure function of its steps and the calendar (L2).
  package func unitClock(of id: ID<Issue>) -> UnitClock? {
    guard let issue = live(id), issue.state.isWithUnit || issue.state == .suspended,
      let opening = steps(of: id).last(where: \.opensLeg)
    else { return nil }
    let start = start(of: opening)
    let due =
      writtenDue(of: opening)
      ?? calendar.day(
        workdays: issue.allowance(isRedo: opening.rule == .redo), after: start)
    let paused = calendar.day(workdays: pausedDays(of: id, since: opening), after: due)
    let extended = members(Extension.self, of: id.ref).last { $0.requestedOn >= opening.on }
    return UnitClock(start: start, due: max(paused, extended?.newDue ?? paused))
  }

  /// A partly solved issue is due again from the day that was planned (T15).
  private func start(of opening: Step) -> Day {
    guard opening.rule == .partlySolved else { return opening.on }
    return lastReply(of: opening.issue)?.planOn ?? opening.on
  }

  /// What the letter itself says.
  private func writtenDue(of opening: Step) -> Day? {
    guard opening.rule == .dispatch else { return nil }
    return opening.refs.lazy.compactMap { $0.id(as: DispatchDoc.self) }.first
      .flatMap { self[$0]?.dueOn }
  }

  /// Working days the issue was suspended since a leg began.
  private func pausedDays(of issue: ID<Issue>, since opening: Step) -> Int {
    let later = steps(of: issue).filter { $0.id > opening.id && $0.rule != .amend }
    return zip(later, later.dropFirst()).reduce(0) { days, pair in
      pair.0.rule == .suspend
        ? days + calendar.workdayCount(from: pair.0.on, to: pair.1.on) : days
    }
  }
}

extension Step {
  /// Opens a leg of the unit's clock (C5).
  fileprivate var opensLeg: Bool {
    switch rule {
    case .dispatch, .partlySolved: true
    case .conclude: refs.contains { $0.kind == .dispatch }
    case .redo, .reopen, .takeUp: to == .inProgress
    default: false
    }
  }
}

extension Issue {
  /// Working days for the reply: 简单 3, 复杂 15, 共性 30; urgent or done again, half of that.
  fileprivate func allowance(isRedo: Bool) -> Int {
    let full =
      switch lane {
      case .immediate, nil: 3
      case .followUp: 15
      case .joint: 30
      }
    let pressed = severity == .urgent ? (full + 1) / 2 : full
    return isRedo ? (pressed + 1) / 2 : pressed
  }
}
