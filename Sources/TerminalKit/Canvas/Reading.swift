extension Canvas {
  /// What a person reads on each row, without the spaces at its end.
  package var lines: [String] { (0..<size.rows).map(line) }

  /// The rows as one text, to be compared with a screen drawn in a test.
  package var text: String { lines.joined(separator: "\n") }

  /// What a person reads on one row, without the spaces at its end.
  package func line(_ row: Int) -> String {
    var line = ""
    for cell in cells(ofRow: row) where cell.columns > 0 { line.append(cell.character) }
    while line.last == " " { line.removeLast() }
    return line
  }

  /// The meaning of every column of a row.
  package func roles(at row: Int) -> [Role] { cells(ofRow: row).map(\.role) }

  /// The ground under every column of a row; nil where it is the role's own.
  package func grounds(at row: Int) -> [Role?] { cells(ofRow: row).map(\.ground) }

  /// The text and role of each stretch of one meaning on a row, without the blank ends.
  package func spans(at row: Int) -> [Span] {
    var spans: [Span] = []
    for cell in cells(ofRow: row) where cell.columns > 0 {
      if spans.last?.role != cell.role { spans.append(Span("", cell.role)) }
      spans[spans.count - 1].text.append(cell.character)
    }
    return spans.filter { !$0.text.allSatisfy { $0 == " " } }
  }

  /// The cells of one row from left to right.
  package func cells(ofRow row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}
