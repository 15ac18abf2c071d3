import Domain
import TerminalKit

/// The line above a pane or a form: `─ 企业 ─────── 5/911  按走访先后 ─`.
struct TitleRule {
  let left: [Span]
  /// Groups of words; each stands whole or not at all.
  var right: [[Span]] = []

  func draw(into canvas: inout Canvas, _ area: Rect) {
    canvas.horizontalRule(at: area.origin, width: area.columns)
    let room = area.columns - 4
    guard room > 0 else { return }
    let taken = put(left, width: min(left.columns, room), at: area.column + 1, area.row, &canvas)
    let shown = fitting(room - taken - 3)
    let rest = shown.columns
    guard rest > 0 else { return }
    put(shown, width: rest, at: area.columnRange.upperBound - rest - 3, area.row, &canvas)
  }

  /// The groups of the right end that fit; the last leave first.
  private func fitting(_ room: Int) -> [Span] {
    var shown = right
    while shown.flatMap(\.self).columns > room, !shown.isEmpty { shown.removeLast() }
    return shown.flatMap(\.self)
  }

  /// Draws words with a blank on both sides and answers the columns they took.
  @discardableResult
  private func put(
    _ spans: [Span], width: Int, at column: Int, _ row: Int, _ canvas: inout Canvas
  ) -> Int {
    let point = Point(row: row, column: column)
    return canvas.put([Span(" ")] + Span.fitted(spans, toColumns: width) + [Span(" ")], at: point)
  }
}
