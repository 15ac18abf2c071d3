import Domain
import TerminalKit

/// The bottom line: what the keys do here, from the live list; `? 帮助` is the last to be cut.
struct Footer {
  let hints: [Hint]
  /// Stands at the right end whatever happens.
  let help: Hint
  let scene: Scene

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let helpWidth = spans(help).columns + 1
    var column = area.column + 1
    let end = area.columnRange.upperBound - helpWidth
    for hint in hints where hint.place == .footer && hint.unless == nil && hint != help {
      guard column + spans(hint).columns + 1 < end else { break }
      column += draw(hint, at: Point(row: area.row, column: column), into: &canvas) + 2
    }
    draw(help, at: Point(row: area.row, column: max(area.column, end)), into: &canvas)
  }

  @discardableResult
  private func draw(_ hint: Hint, at point: Point, into canvas: inout Canvas) -> Int {
    let columns = canvas.put(spans(hint), at: point)
    let area = Rect(row: point.row, column: point.column, rows: 1, columns: columns)
    if let key = hint.keys.first { canvas.clickSpots.append(ClickSpot(area, .keys([key]))) }
    return columns
  }

  private func spans(_ hint: Hint) -> [Span] {
    [
      Span(hint.keys.first.map { scene($0.label) + " " } ?? "", .key),
      Span(scene(hint.words), .hint),
    ]
  }
}
