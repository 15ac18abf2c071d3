import TerminalKit

/// The part of a one-line text that its field shows, so that the caret is always seen.
struct LineWindow: Equatable {
  /// What stands in the field.
  let shown: String
  /// The display column of the caret, counted from the left edge of the field.
  let caretColumn: Int

  /// A text that fits stands at the left edge; a longer one is moved so that the caret is inside,
  /// with `…` where something is left out.
  init(_ text: EditedText, columns: Int) {
    let columns = max(2, columns)
    let whole = text.text
    guard whole.columns >= columns else {
      self.init(shown: whole, caretColumn: String(text.beforeCaret).columns)
      return
    }
    let start = Self.start(of: text, columns: columns)
    let left = start > 0 ? "…" : ""
    let rest = left + String(text.characters[start...])
    let before = left + String(text.characters[start..<text.caret])
    self.init(shown: rest.cut(toColumns: columns), caretColumn: before.columns)
  }

  private init(shown: String, caretColumn: Int) {
    self.shown = shown
    self.caretColumn = caretColumn
  }

  /// The first character shown: as far left as leaves the caret inside, and what follows it readable.
  private static func start(of text: EditedText, columns: Int) -> Int {
    let room = text.caret == text.characters.count ? columns - 1 : columns - 3
    if String(text.beforeCaret).columns <= room { return 0 }
    var start = text.caret
    var used = 1
    while start > 0 {
      used += Glyph(text.characters[start - 1]).columns
      if used > max(1, room) { break }
      start -= 1
    }
    return start
  }
}
