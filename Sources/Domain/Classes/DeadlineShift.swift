/// What becoming common does to the deadlines of issues: they count from the day their class has a
/// lead unit (C5), so what was late may be late no more.
package struct DeadlineShift: Equatable, Sendable {
  /// Issues that are due on another day afterwards.
  package let moved: Int
  /// Of them those that were late and no longer are.
  package let relieved: Int
  /// From which day to which, where one issue alone is asked about.
  package let days: Days?

  package struct Days: Equatable, Sendable {
    package let before: Day
    package let after: Day
  }
}

extension Workspace {
  /// What a change would do to them, tried on a copy; nil where a rule refuses it.
  package func deadlineShift(
    of issues: [ID<Issue>], by change: Change, _ actor: Actor
  ) -> DeadlineShift? {
    var trial = self
    trial.veil = nil
    guard (try? trial.apply(change, by: actor.id, at: actor.at)) != nil else { return nil }
    let dues = issues.map { id in
      (before: due(of: id, asOf: actor.today), after: trial.due(of: id, asOf: actor.today))
    }
    let moved = dues.filter { $0.before?.due != $0.after?.due }
    let relieved = moved.filter { ($0.before?.left ?? 0) < 0 && ($0.after?.left ?? 0) >= 0 }
    return DeadlineShift(
      moved: moved.count, relieved: relieved.count, days: dues.count == 1 ? days(dues[0]) : nil)
  }

  private func days(_ due: (before: StepDue?, after: StepDue?)) -> DeadlineShift.Days? {
    guard let before = due.before?.due, let after = due.after?.due else { return nil }
    return DeadlineShift.Days(before: before, after: after)
  }
}
