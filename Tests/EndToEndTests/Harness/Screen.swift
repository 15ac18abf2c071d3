/// One glyph on the screen and how it is drawn.
struct ScreenCell: Equatable {
  /// A blank where nothing was written; empty for the right half of a wide character.
  var text: String
  var isBold = false
  var isUnderlined = false
  var isReversed = false
  /// As 0xRRGGBB.
  var foreground: UInt32 = 0
  var background: UInt32 = 0
}

/// What a person sees at one moment.
struct Screen: Equatable, CustomStringConvertible {
  var rows: [[ScreenCell]]
  /// From 0, in display columns.
  var cursor: (row: Int, column: Int)
  var isCursorVisible: Bool
  /// Whether the program has a screen of its own, which leaves the shell's as it was.
  var isAlternate: Bool

  /// The text of each line, blanks at its end left out.
  var lines: [String] {
    rows.map { row in
      var cells = row[...]
      while cells.last?.text == " " { cells.removeLast() }
      return cells.map(\.text).joined()
    }
  }

  /// Whether a line says this.
  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The cell a text begins at, the first from the top.
  func cell(of text: String) -> ScreenCell? {
    place(of: text).map { rows[$0.row][$0.column] }
  }

  /// Where a text begins, the first from the top; from 0, in display columns.
  func place(of text: String) -> (row: Int, column: Int)? {
    for (place, row) in rows.enumerated() {
      for column in row.indices where !row[column].text.isEmpty {
        if row[column...].lazy.map(\.text).joined().hasPrefix(text) { return (place, column) }
      }
    }
    return nil
  }

  var description: String {
    let width = rows.first?.count ?? 0
    let edge = "+" + String(repeating: "-", count: width) + "+"
    let drawn = rows.map { "|" + $0.map(\.text).joined() + "|" }
    let caret = "cursor at row \(cursor.row), column \(cursor.column)"
    return ([edge] + drawn + [edge, caret]).joined(separator: "\n")
  }

  static func == (one: Screen, other: Screen) -> Bool {
    one.rows == other.rows && one.cursor == other.cursor
      && one.isCursorVisible == other.isCursorVisible && one.isAlternate == other.isAlternate
  }
}
