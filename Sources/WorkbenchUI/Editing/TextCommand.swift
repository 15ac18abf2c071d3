/// What a key does to a text; the same in every field that is typed in.
enum TextCommand: Equatable {
  case insert(String)
  case left
  case right
  case wordLeft
  case wordRight
  case start
  case end
  case backspace
  case delete
  case deleteWord
  case deleteToStart
  case deleteToEnd
  case undo
  case redo
}

extension EditedText {
  mutating func apply(_ command: TextCommand) {
    switch command {
    case .insert(let burst): insert(burst)
    case .left: move(to: caret - 1)
    case .right: move(to: caret + 1)
    case .wordLeft: move(to: wordStart)
    case .wordRight: move(to: wordEnd)
    case .start: move(to: 0)
    case .end: move(to: characters.count)
    case .backspace: delete(max(0, caret - 1)..<caret, as: .rubbing)
    case .delete: delete(caret..<caret + 1)
    case .deleteWord: delete(wordStart..<caret)
    case .deleteToStart: delete(0..<caret)
    case .deleteToEnd: delete(caret..<characters.count)
    case .undo: undo()
    case .redo: redo()
    }
  }

  /// Where the word before the caret begins: blanks, then a run of letters, of Han characters or of
  /// punctuation, so that one stroke takes a clause of Chinese and not the whole paragraph.
  private var wordStart: Int {
    let word = characters[..<caret].reversed().drop { CharacterClass($0) == .blank }
    guard let last = word.first.map(CharacterClass.init) else { return 0 }
    return word.drop { CharacterClass($0) == last }.count
  }

  private var wordEnd: Int {
    let word = characters[caret...].drop { CharacterClass($0) == .blank }
    guard let first = word.first.map(CharacterClass.init) else { return characters.count }
    return characters.count - word.drop { CharacterClass($0) == first }.count
  }
}

/// What keeps together when a word is deleted.
private enum CharacterClass {
  case blank
  case mark
  case narrow
  case wide

  init(_ character: Character) {
    if character.isWhitespace {
      self = .blank
    } else if character.isPunctuation {
      self = .mark
    } else {
      self = character.isASCII ? .narrow : .wide
    }
  }
}
