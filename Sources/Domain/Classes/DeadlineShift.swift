/// What becoming common does to the deadlines of issues: they count from the day their class has a
/// lead unit (C5), so what was late may be late no more.
package struct DeadlineShift: Equatable, Sendable {
  /// Issues that are due on another day afterwards.
  package let moved: Int
  /// Of them those that were late and no longer are.
  package let relieved: Int

  package init(moved: Int, relieved: Int) {
    self.moved = moved
    self.relieved = relieved
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
    return DeadlineShift(moved: moved.count, relieved: relieved.count)
  }
}
