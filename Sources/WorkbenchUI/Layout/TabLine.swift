import TerminalKit

/// Names side by side, of which one is in front: ` 1 工作台   2 待办 14   3 专员`.
struct TabLine {
  struct Tab {
    let words: String
    let isInFront: Bool
    /// What a person presses to bring it to the front.
    let keys: [Key]
  }

  let tabs: [Tab]

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let spans = tabs.flatMap { [Span(" "), Span(" \($0.words) ", $0.isInFront ? .focus : .muted)] }
    canvas.put(spans, at: area.origin, width: area.columns)
    var column = area.column
    for tab in tabs {
      let columns = tab.words.columns + 3
      let name = Rect(row: area.row, column: column, rows: 1, columns: columns)
      column += columns
      if !tab.isInFront { canvas.clickSpots.append(ClickSpot(name, .keys(tab.keys))) }
    }
  }
}

extension [Key] {
  /// A key as often as it takes to go from one of so many places to another, round the end.
  static func presses(of key: Key, from place: Int, to other: Int, of count: Int) -> [Key] {
    Array(repeating: key, count: (other - place + count) % count)
  }
}
