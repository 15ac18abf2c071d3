/// What a text was before each edit, and after those that were undone.
///
/// Letters typed one after the other are one step, as are characters rubbed out one after the other;
/// a burst of an input method, a paste and everything else is a step of its own.
struct EditHistory: Equatable {
  private var past: [Moment] = []
  private var future: [Moment] = []
  private var run: Run?
  /// Enough for any form; older steps are forgotten.
  private static let most = 200

  struct Moment: Equatable {
    let characters: [Character]
    let caret: Int
  }

  enum Kind: Equatable {
    case typing
    case rubbing
    case whole
  }

  /// The kind of the newest edit and where it left the caret.
  private struct Run: Equatable {
    let kind: Kind
    var caret: Int
  }

  /// Remembers `moment`, unless the edit about to happen goes on with the one before it.
  mutating func record(_ moment: Moment, as kind: Kind) {
    future = []
    let goesOn = kind != .whole && run == Run(kind: kind, caret: moment.caret)
    if !goesOn { past.append(moment) }
    if past.count > Self.most { past.removeFirst() }
    run = Run(kind: kind, caret: moment.caret)
  }

  mutating func arrived(at caret: Int) { run?.caret = caret }

  /// The next edit starts a step of its own.
  mutating func breakRun() { run = nil }

  mutating func undo(from now: Moment) -> Moment? {
    guard let moment = past.popLast() else { return nil }
    future.append(now)
    run = nil
    return moment
  }

  mutating func redo(from now: Moment) -> Moment? {
    guard let moment = future.popLast() else { return nil }
    past.append(now)
    run = nil
    return moment
  }
}
