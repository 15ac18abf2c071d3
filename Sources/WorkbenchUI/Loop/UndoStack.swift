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
    /// A rule kept it as it is when it was to be taken back.
    fileprivate(set) var isKept = false

    /// What a meeting decided by it, or put otherwise.
    var decision: Decision? {
      switch change {
      case .meeting(.present(.decide)), .meeting(.amend): break
      default: return nil
      }
      return deed.lazy.compactMap { touch in
        if case .decision(let decision) = touch.after { decision } else { nil }
      }.first
    }
  }

  private(set) var done: [Entry] = []
  private(set) var undone: [Entry] = []

  /// What is taken back next: the newest that no rule keeps.
  var next: Entry? { place.map { done[$0] } }
  private var place: Int? { done.lastIndex { !$0.isKept } }

  /// Lets the next one be, so that what was before it is next.
  mutating func passOver() {
    if let place { done[place].isKept = true }
  }

  /// Looks again at what was passed over: a rule may have kept it for a while only.
  mutating func review(_ isKept: (Entry) -> Bool) {
    for place in done.indices where done[place].isKept {
      done[place].isKept = isKept(done[place])
    }
  }

  /// Notes a change; what was taken back before it can then no longer be done again.
  mutating func note(_ change: Change, _ touches: [Touch]) {
    done.append(Entry(change: change, deed: touches, touches: touches))
    undone = []
  }

  /// Notes that the next change was taken back by `touches`.
  mutating func noteUndo(_ touches: [Touch]) {
    guard let place else { return }
    let entry = done.remove(at: place)
    undone.append(Entry(change: entry.change, deed: entry.deed, touches: touches))
  }

  /// Notes that what was taken back last was done again by `change`, which did `touches`.
  mutating func noteRedo(_ change: Change, _ touches: [Touch]) {
    guard let entry = undone.popLast() else { return }
    let deed = change == entry.change ? touches : entry.deed
    done.append(Entry(change: entry.change, deed: deed, touches: touches))
  }
}
