import Testing

@testable import TerminalKit

struct ReadingTests {
  @Test func `a screen reads as it was drawn`() {
    var canvas = Canvas(size: Size(rows: 3, columns: 20))
    canvas.put("企业  霜降压缩机", at: Point(row: 0, column: 0))
    canvas.put("5/911", at: Point(row: 2, column: 15))
    #expect(
      canvas.text == """
        企业  霜降压缩机

                       5/911
        """)
  }

  @Test func `spans at a row join neighbours of one meaning`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 8))
    canvas.put("t", at: Point(row: 0, column: 1), .key)
    canvas.put("办理", at: Point(row: 0, column: 3), .hint)
    #expect(canvas.spans(at: 0) == [Span("t", .key), Span("办理", .hint)])
  }
}
