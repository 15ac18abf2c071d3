import Domain

/// What this person did since the workbench was opened, newest last, so that it can be taken back.
struct UndoStack: Equatable {
  /// One recorded change and what it is called: `W2018-0412 的“答复”`.
  struct Entry: Equatable {
    let title: Phrase
    let touches: [Touch]
  }

  private(set) var done: [Entry] = []
  private(set) var undone: [Entry] = []

  /// Notes a change; what was taken back before it can then no longer be done again.
  mutating func note(_ entry: Entry) {
    done.append(entry)
    undone = []
  }

  /// Notes that the newest change was taken back by `touches`.
  mutating func noteUndo(_ touches: [Touch]) {
    guard let entry = done.popLast() else { return }
    undone.append(Entry(title: entry.title, touches: touches))
  }

  /// Notes that what was taken back last was done again by `touches`.
  mutating func noteRedo(_ touches: [Touch]) {
    guard let entry = undone.popLast() else { return }
    done.append(Entry(title: entry.title, touches: touches))
  }
}
