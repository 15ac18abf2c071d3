import Testing

@testable import TerminalKit

struct RulesTests {
  @Test func `rules and a frame are drawn with box lines`() {
    var canvas = Canvas(size: Size(rows: 5, columns: 12))
    canvas.horizontalRule(at: Point(row: 0, column: 0), width: 12)
    canvas.put(" 企业 ", at: Point(row: 0, column: 1), .focus)
    canvas.verticalRule(at: Point(row: 1, column: 11), height: 4)
    canvas.frame(Rect(row: 1, column: 0, rows: 4, columns: 10))
    canvas.put("霜降", at: Point(row: 2, column: 2))
    #expect(
      canvas.text == """
        ─ 企业 ─────
        ┌────────┐ │
        │ 霜降   │ │
        │        │ │
        └────────┘ │
        """)
    #expect(canvas.roles(at: 4)[0] == .border)
  }

  @Test func `a frame without room for two corners is not drawn`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 5))
    canvas.frame(canvas.bounds)
    #expect(canvas.text.isEmpty)
  }
}
