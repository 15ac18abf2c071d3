import Domain
import TerminalKit

/// The bottom line: what the keys do here, from the live list; `? 帮助` is the last to be cut.
struct Footer {
  let hints: [Hint]
  /// Stands at the right end whatever happens.
  let help: Hint
  let scene: Scene

  func draw(into canvas: inout Canvas, _ area: Rect) {
    let helpSpans = spans(help)
    let helpWidth = width(helpSpans) + 1
    var column = area.column + 1
    let end = area.columnRange.upperBound - helpWidth
    for hint in hints where hint.place == .footer && hint.unless == nil && hint != help {
      let spans = spans(hint)
      guard column + width(spans) + 1 < end else { break }
      column += canvas.put(spans, at: Point(row: area.row, column: column)) + 2
    }
    canvas.put(helpSpans, at: Point(row: area.row, column: max(area.column, end)))
  }

  private func spans(_ hint: Hint) -> [Span] {
    [
      Span(hint.keys.first.map { scene($0.label) + " " } ?? "", .key),
      Span(scene(hint.words), .hint),
    ]
  }

  private func width(_ spans: [Span]) -> Int { spans.reduce(0) { $0 + $1.text.columns } }
}
