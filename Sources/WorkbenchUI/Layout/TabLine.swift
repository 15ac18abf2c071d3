import TerminalKit

/// Names side by side, of which one is in front: ` 1 工作台   2 待办 14   3 专员`.
struct TabLine {
  struct Tab {
    let words: String
    /// How many there are of what it shows.
    var count: Int?
    let isInFront: Bool
    /// What a person presses to bring it to the front.
    let keys: [Key]
  }

  let tabs: [Tab]

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let names = names(inColumns: area.columns)
    let spans = zip(tabs, names).flatMap { tab, name in
      [Span(" "), Span(" \(name) ", tab.isInFront ? .focus : .muted)]
    }
    canvas.put(spans, at: area.origin, width: area.columns)
    var column = area.column
    for (tab, name) in zip(tabs, names) {
      let columns = name.columns + 3
      let place = Rect(row: area.row, column: column, rows: 1, columns: columns)
      column += columns
      if !tab.isInFront { canvas.clickSpots.append(ClickSpot(place, .keys(tab.keys))) }
    }
  }

  /// Without their counts where those have no room: half a number reads as another.
  private func names(inColumns columns: Int) -> [String] {
    let whole = tabs.map { tab in tab.words + (tab.count.map { " \($0)" } ?? "") }
    let needed = whole.reduce(0) { $0 + $1.columns + 3 }
    return needed <= columns ? whole : tabs.map(\.words)
  }
}

extension [Key] {
  /// A key as often as it takes to go from one of so many places to another, round the end.
  static func presses(of key: Key, from place: Int, to other: Int, of count: Int) -> [Key] {
    Array(repeating: key, count: (other - place + count) % count)
  }
}
