/// What each edit of a text replaced, and by what: enough to take it back and to do it again.
///
/// Letters typed one after the other are one step, as are characters rubbed out one after the other;
/// a burst of an input method, a paste and everything else is a step of its own.
struct EditHistory: Equatable {
  private var past: [Edit] = []
  private var future: [Edit] = []
  /// The kind of the newest edit, while one of the same kind goes on with it.
  private var run = Kind.whole
  /// So many steps, and in them so many characters; older steps are forgotten.
  ///
  /// The past of a field stays under 1 MB of the 25 that the whole program may have.
  private static let most = 200
  static let mostCharacters = 4 * Form.mostCharacters

  enum Kind: Equatable {
    case typing
    case rubbing
    case whole
  }

  /// How many characters all steps keep.
  var characters: Int { (past + future).reduce(0) { $0 + $1.old.count + $1.new.count } }

  /// Remembers an edit; one that goes on with the newest becomes part of it.
  mutating func record(_ edit: Edit, as kind: Kind) {
    future = []
    if kind != .whole, kind == run, let last = past.popLast() {
      past.append(last.followed(by: edit))
    } else {
      past.append(edit)
    }
    run = kind
    forgetOldest()
  }

  private mutating func forgetOldest() {
    while past.count > Self.most || past.count > 1 && characters > Self.mostCharacters {
      past.removeFirst()
    }
  }

  /// The next edit starts a step of its own.
  mutating func breakRun() { run = .whole }

  /// The edit to take back.
  mutating func undo() -> Edit? {
    guard let edit = past.popLast() else { return nil }
    future.append(edit)
    run = .whole
    return edit
  }

  /// The edit to do again.
  mutating func redo() -> Edit? {
    guard let edit = future.popLast() else { return nil }
    past.append(edit)
    run = .whole
    return edit
  }
}

extension EditHistory {
  /// A stretch of a text that was replaced.
  struct Edit: Equatable {
    /// Where it begins.
    let place: Int
    let old: [Character]
    let new: [Character]
    /// Where the caret stood before.
    let caret: Int

    /// Where the new characters end, and the caret stands afterwards.
    var end: Int { place + new.count }

    /// Both as one: letters typed behind those before, or characters rubbed out before them.
    func followed(by next: Edit) -> Edit {
      Edit(
        place: min(place, next.place), old: next.old + old, new: new + next.new, caret: caret)
    }
  }
}
