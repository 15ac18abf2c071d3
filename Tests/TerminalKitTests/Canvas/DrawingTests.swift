import Testing

@testable import TerminalKit

struct DrawingTests {
  private let origin = Point(row: 0, column: 0)

  private func canvas(_ columns: Int = 12) -> Canvas {
    Canvas(size: Size(rows: 1, columns: columns))
  }

  @Test func `putting text tells the columns it took`() {
    var canvas = canvas()
    #expect(canvas.put("霜降a", at: origin) == 5)
    #expect(canvas.put("霜降压缩机", at: origin, width: 7) == 7)
    #expect(canvas.line(0) == "霜降压…")
  }

  @Test func `a width is filled with spaces of the same role`() {
    var canvas = canvas(6)
    canvas.put("xxxxxx", at: origin, .muted)
    canvas.put("降", at: origin, .accent, width: 4)
    #expect(canvas.line(0) == "降  xx")
    #expect(canvas.roles(at: 0) == [.accent, .accent, .accent, .accent, .muted, .muted])
  }

  @Test func `numbers lean to the right`() {
    var canvas = canvas(5)
    canvas.put("12", at: origin, width: 5, .right)
    #expect(canvas.line(0) == "   12")
  }

  @Test func `spans keep their meanings side by side`() {
    var canvas = canvas()
    canvas.put([Span("霜"), Span("降", .match), Span("机")], at: origin)
    #expect(canvas.spans(at: 0) == [Span("霜"), Span("降", .match), Span("机      ")])
  }

  @Test(arguments: [
    (6, "霜降机"), (5, "霜降…"), (4, "霜…"), (3, "霜…"), (2, "…"), (1, "…"), (0, ""),
  ])
  func `spans are cut as one text`(width: Int, expected: String) {
    var canvas = canvas()
    let used = canvas.put([Span("霜"), Span("降", .match), Span("机")], at: origin, width: width)
    #expect(used == width)
    #expect(canvas.line(0) == expected)
  }

  @Test func `the space behind spans has the meaning of none of them`() {
    var canvas = canvas(6)
    canvas.put([Span("超期", .lightRed)], at: origin, width: 6)
    #expect(canvas.roles(at: 0) == [.lightRed, .lightRed, .lightRed, .lightRed, .text, .text])
  }

  @Test func `a highlight keeps what the words mean`() {
    var canvas = canvas(4)
    canvas.put("红", at: origin, .lightRed)
    canvas.highlight(Rect(row: 0, column: 0, rows: 1, columns: 3), .selection)
    #expect(canvas.roles(at: 0) == [.lightRed, .lightRed, .text, .text])
    #expect(canvas.grounds(at: 0) == [.selection, .selection, .selection, nil])
  }

  @Test func `painting changes the meaning and not the words`() {
    var canvas = canvas(4)
    canvas.put("红a", at: origin)
    canvas.paint(Rect(row: 0, column: 0, rows: 1, columns: 2), .disabled)
    #expect(canvas.roles(at: 0) == [.disabled, .disabled, .text, .text])
    #expect(canvas.line(0) == "红a")
  }
}
