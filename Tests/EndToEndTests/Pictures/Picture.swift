/// A screen as a picture that a browser shows: each stretch of one look is held to its columns, so
/// that any font keeps them in line.
struct Picture {
  private static let cell = (width: 8, height: 18)
  private static let margin = 8

  let screen: Screen

  var svg: String {
    let size = (columns: screen.rows.first?.count ?? 0, rows: screen.rows.count)
    let width = size.columns * Self.cell.width + 2 * Self.margin
    let height = size.rows * Self.cell.height + 2 * Self.margin
    let head = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)">
      <style>text{font:14px "Noto Sans Mono CJK SC","Sarasa Mono SC",Menlo,monospace;white-space:pre}\
      .b{font-weight:bold}.u{text-decoration:underline}</style>
      <rect width="100%" height="100%" fill="\(Self.hex(ground))"/>
      """
    let rows = screen.rows.indices.flatMap { grounds(of: $0) + texts(of: $0) }
    return ([head] + rows + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  /// What most of the screen stands on.
  private var ground: UInt32 { screen.rows.last?.last.map { Self.look(of: $0).ground } ?? 0 }

  private struct Look: Equatable {
    let ink: UInt32
    let ground: UInt32
    let isBold: Bool
    let isUnderlined: Bool
  }

  private static func look(of cell: ScreenCell) -> Look {
    Look(
      ink: cell.isReversed ? cell.background : cell.foreground,
      ground: cell.isReversed ? cell.foreground : cell.background, isBold: cell.isBold,
      isUnderlined: cell.isUnderlined)
  }

  /// Stretches of a row that look the same; the right half of a wide character belongs to its left.
  private func stretches<Value: Equatable>(
    of row: Int, by value: (ScreenCell) -> Value
  ) -> [(columns: Range<Int>, value: Value)] {
    var found: [(columns: Range<Int>, value: Value)] = []
    for (column, cell) in screen.rows[row].enumerated() {
      if let last = found.last, cell.text.isEmpty || last.value == value(cell) {
        found[found.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        found.append((column..<column + 1, value(cell)))
      }
    }
    return found
  }

  private func grounds(of row: Int) -> [String] {
    stretches(of: row) { Self.look(of: $0).ground }.filter { $0.value != ground }.map {
      """
      <rect x="\(Self.x($0.columns.lowerBound))" y="\(Self.y(row))" \
      width="\($0.columns.count * Self.cell.width)" height="\(Self.cell.height)" \
      fill="\(Self.hex($0.value))"/>
      """
    }
  }

  private func texts(of row: Int) -> [String] {
    stretches(of: row, by: Self.look).flatMap { stretch in
      words(of: row, in: stretch.columns).map { text($0.text, $0.columns, row, stretch.value) }
    }
  }

  /// The words of a stretch, parted where two blanks or more lie between them.
  private func words(
    of row: Int, in columns: Range<Int>
  ) -> [(text: String, columns: Range<Int>)] {
    var words: [(text: String, columns: Range<Int>)] = []
    for column in columns where screen.rows[row][column].text != " " {
      let text = screen.rows[row][column].text
      if let last = words.last, column - last.columns.upperBound < 2 {
        let gap = String(repeating: " ", count: column - last.columns.upperBound)
        words[words.count - 1] = (last.text + gap + text, last.columns.lowerBound..<column + 1)
      } else {
        words.append((text, column..<column + 1))
      }
    }
    return words
  }

  private func text(_ words: String, _ columns: Range<Int>, _ row: Int, _ look: Look) -> String {
    let classes = [look.isBold ? "b" : "", look.isUnderlined ? "u" : ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let mark = classes.isEmpty ? "" : " class=\"\(classes)\""
    return """
      <text x="\(Self.x(columns.lowerBound))" y="\(Self.y(row) + 14)" \
      textLength="\(columns.count * Self.cell.width)" lengthAdjust="spacingAndGlyphs" \
      fill="\(Self.hex(look.ink))"\(mark)>\(Self.escaped(words))</text>
      """
  }

  private static func x(_ column: Int) -> Int { margin + column * cell.width }
  private static func y(_ row: Int) -> Int { margin + row * cell.height }

  private static func hex(_ colour: UInt32) -> String {
    let digits = String(colour, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      default: escaped.append(character)
      }
    }
  }
}
