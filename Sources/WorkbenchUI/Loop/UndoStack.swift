import Domain

/// What this person did since the workbench was opened, newest last, so that it can be taken back.
struct UndoStack: Equatable {
  /// One recorded change.
  ///
  /// What it is called, `W2018-0412 的“答复”`, is asked when somebody wants to know: by then the
  /// screen may be projected.
  struct Entry: Equatable {
    let change: Change
    /// What it was recorded as, by which it is called whichever way it goes.
    let deed: [Touch]
    /// What came last of it: it was done, or taken back.
    let touches: [Touch]
  }

  private(set) var done: [Entry] = []
  private(set) var undone: [Entry] = []

  /// Lets the newest change be: a rule keeps it as it is.
  mutating func passOver() { _ = done.popLast() }

  /// Notes a change; what was taken back before it can then no longer be done again.
  mutating func note(_ change: Change, _ touches: [Touch]) {
    done.append(Entry(change: change, deed: touches, touches: touches))
    undone = []
  }

  /// Notes that the newest change was taken back by `touches`.
  mutating func noteUndo(_ touches: [Touch]) {
    guard let entry = done.popLast() else { return }
    undone.append(Entry(change: entry.change, deed: entry.deed, touches: touches))
  }

  /// Notes that what was taken back last was done again by `change`, which did `touches`.
  mutating func noteRedo(_ change: Change, _ touches: [Touch]) {
    guard let entry = undone.popLast() else { return }
    let deed = change == entry.change ? touches : entry.deed
    done.append(Entry(change: entry.change, deed: deed, touches: touches))
  }
}
