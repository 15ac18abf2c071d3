import Domain
import TerminalKit

extension TextCommand {
  /// What a key does to a text; nil for keys that leave it.
  ///
  /// Up, Down, Tab, Enter and Esc belong to the field and the form.
  init?(_ key: Key) {
    switch key {
    case .left: self = .left
    case .right: self = .right
    case .home: self = .start
    case .end: self = .end
    // Shift is often still held after a capital.
    case .backspace, .chord(.shift, .backspace): self = .backspace
    case .delete: self = .delete
    case .control(let letter): self.init(control: letter)
    case .alt("b"), .chord(.control, .left): self = .wordLeft
    case .alt("f"), .chord(.control, .right): self = .wordRight
    case .chord(.alt, .backspace), .chord(.control, .backspace): self = .deleteWord
    default: return nil
    }
  }

  /// What typing does to a text; a burst of an input method and a paste are one edit.
  init?(_ typing: Typing) {
    switch typing {
    case .text(let burst), .paste(let burst): self = .insert(burst)
    case .key(let key): self.init(key)
    }
  }

  private init?(control letter: Character) {
    switch letter {
    case "a": self = .start
    case "e": self = .end
    case "u": self = .deleteToStart
    case "k": self = .deleteToEnd
    case "w": self = .deleteWord
    case "d": self = .delete
    case "z", "_": self = .undo
    case "y": self = .redo
    default: return nil
    }
  }

  /// The keys that help and palette tell in a field that is typed in: those that nobody would guess.
  static let told: [(key: Key, words: Phrase)] = [
    (.control("z"), FormWords.undoTyping), (.control("y"), FormWords.redoTyping),
    (.alt("b"), FormWords.wordBack), (.alt("f"), FormWords.wordOn),
    (.control("w"), FormWords.deleteWord), (.control("u"), FormWords.deleteBefore),
    (.control("k"), FormWords.deleteBehind),
  ]
}
