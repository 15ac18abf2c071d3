import Domain
import TerminalKit

/// A screen in lines: what is drawn, without its rules and frames, the rows one may choose numbered.
///
/// Columns stand apart by two blanks; what is drawn side by side follows one after the other.
struct PlainPage: Equatable {
  private(set) var lines: [String] = []
  /// What the numbers mean, and which of them is selected.
  let choices: [Rect]
  let selected: Int?
  private let canvas: Canvas
  /// What parts that which stands side by side.
  private let divider: Rect?

  init(_ canvas: Canvas) {
    self.canvas = canvas
    divider = canvas.divider
    choices = canvas.choices
    selected = canvas.chosenPlace
    let width = canvas.size.columns
    if let split = divider {
      read(rows: 0..<split.row, columns: 0..<width)
      read(rows: split.rowRange, columns: 0..<split.column)
      read(rows: split.rowRange, columns: split.column + 1..<width)
      read(rows: split.rowRange.upperBound..<canvas.size.rows, columns: 0..<width)
    } else {
      read(rows: 0..<canvas.size.rows, columns: 0..<width)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// The line of the selected row.
  var selectedLine: String? {
    selected.map { choices[$0] }.map { line($0.row, columns: columns(beside: $0)) }
  }

  /// All columns, or those of the side of the divider where it stands.
  private func columns(beside choice: Rect) -> Range<Int> {
    let width = canvas.size.columns
    guard let divider, divider.rowRange.contains(choice.row) else { return 0..<width }
    return choice.column < divider.column ? 0..<divider.column : divider.column + 1..<width
  }

  /// A blank row parts what belongs together; two say no more than one.
  private mutating func read(rows: Range<Int>, columns: Range<Int>) {
    for row in rows {
      let line = line(row, columns: columns)
      if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
    }
  }

  private func line(_ row: Int, columns: Range<Int>) -> String {
    var text = ""
    // Behind a number follows what it stands for, without the margin of its row.
    var isBehindMark = false
    let unspoken = canvas.unspoken.filter { $0.row == row }
    for (column, cell) in zip(columns, canvas.cells(ofRow: row)[in: columns]) {
      let mark = mark(row, column)
      if !mark.isEmpty { (text, isBehindMark) = (text + mark, true) }
      let point = Point(row: row, column: column)
      guard cell.columns > 0, !unspoken.contains(where: { $0.contains(point) }) else { continue }
      let character = Self.isLine(cell.character) ? " " : cell.character
      if character != " " { isBehindMark = false }
      if !isBehindMark { text.append(character) }
    }
    return text.spacedOut
  }

  /// `> 3. ` before the third row, which is selected; `[3]` before the third of several in a row.
  private func mark(_ row: Int, _ column: Int) -> String {
    let found = choices.firstIndex { $0.row == row && $0.column == column }
    guard let found else { return "" }
    let isRow = choices[found].columns * 2 > columns(beside: choices[found]).count
    let number = isRow ? "\(found + 1). " : "[\(found + 1)]"
    return (found == selected ? "> " : "") + number
  }

  /// Rules and frames, and the blocks that bars are made of.
  private static func isLine(_ character: Character) -> Bool {
    character.unicodeScalars.first.map { (0x2500...0x259F).contains($0.value) } == true
  }
}

extension Canvas {
  /// The line from top to bottom that parts what stands side by side, where there is one.
  fileprivate var divider: Rect? {
    for column in 1..<max(1, size.columns - 1) {
      let rows = (0..<size.rows).filter {
        self[Point(row: $0, column: column)].character == "│"
      }
      guard rows.count > 2, let first = rows.first, let last = rows.last,
        last - first + 1 == rows.count
      else { continue }
      return Rect(row: first, column: column, rows: rows.count, columns: 1)
    }
    return nil
  }
}

extension ArraySlice {
  /// A part by places counted from its own beginning.
  fileprivate subscript(in range: Range<Int>) -> ArraySlice {
    self[startIndex + range.lowerBound..<startIndex + range.upperBound]
  }
}

extension String {
  /// Without blanks at its ends, and where there are several, two of them.
  var spacedOut: String {
    var text = ""
    var blanks = 0
    for character in self {
      if character == " " {
        blanks += 1
      } else {
        if !text.isEmpty { text += String(repeating: " ", count: min(2, blanks)) }
        blanks = 0
        text.append(character)
      }
    }
    return text
  }
}

extension Canvas {
  /// Its first row alone.
  var top: Canvas {
    var top = Canvas(size: Size(rows: 1, columns: size.columns))
    top.put(line(0), at: Point(row: 0, column: 0))
    return top
  }
}
