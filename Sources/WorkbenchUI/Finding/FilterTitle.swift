import Domain
import TerminalKit

extension Span {
  /// What a list is filtered by, behind its name: `  /霜降`; nothing where nothing is typed.
  static func filter(_ typed: EditedText, isOpen: Bool, in scene: Scene) -> [Span] {
    guard isOpen || !typed.text.isEmpty else { return [] }
    return [Span("  /", .key), Span(typed.shown(in: scene).text, isOpen ? .fieldFocused : .match)]
  }
}

extension TitleRule {
  /// Puts the caret behind the first words of the left end, where a filter is typed.
  static func putCaret(behind words: [Span], into canvas: inout Canvas, _ area: Rect) {
    let last = area.columnRange.upperBound - 1
    canvas.caret = Point(row: area.row, column: min(area.column + 2 + words.columns, last))
  }
}
