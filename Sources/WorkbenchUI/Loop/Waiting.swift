import Domain
import TerminalKit

/// The screen as it stood when something began that takes a while: while that goes on nothing else of
/// it can be drawn.
package struct Waiting {
  private let canvas: Canvas
  private let language: Language

  fileprivate init(_ canvas: Canvas, _ language: Language) {
    (self.canvas, self.language) = (canvas, language)
  }

  /// The same, with how far it got in place of the rule above the footer.
  package func canvas(telling headway: Headway) -> Canvas {
    var canvas = canvas
    let rule = Rect(canvas.size).cutBottom(2).bottom.cutTop(1).top
    canvas.fill(rule, .notice)
    canvas.put(
      headway.phrase.text(in: language), at: Point(row: rule.row, column: 1), .notice,
      width: max(0, rule.columns - 2))
    return canvas
  }
}

extension Session {
  package var waiting: Waiting {
    var canvas = Canvas(size: workbench.scene.size)
    draw(into: &canvas)
    return Waiting(canvas, workbench.scene.language)
  }
}
