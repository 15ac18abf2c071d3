import Testing

@testable import TerminalKit

struct CanvasTests {
  @Test func `a new canvas is blank`() {
    let canvas = Canvas(size: Size(rows: 2, columns: 4))
    #expect(canvas.lines == ["", ""])
    #expect(canvas.roles(at: 0) == [.text, .text, .text, .text])
    #expect(canvas.caret == nil)
  }

  @Test func `a wide glyph takes two cells`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 6))
    canvas.put("霜a", at: Point(row: 0, column: 1))
    #expect(canvas.cells.map(\.columns) == [1, 2, 0, 1, 1, 1])
    #expect(canvas.line(0) == " 霜a")
  }

  @Test(arguments: [(1, " a降"), (2, "霜 b"), (0, "")])
  func `overwriting half a glyph blanks the other half`(column: Int, expected: String) {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.put("霜降", at: Point(row: 0, column: 0))
    switch column {
    case 0:
      canvas.put("谷雨", at: Point(row: 0, column: 1))
      #expect(canvas.cells.map(\.columns) == [1, 2, 0, 1])
    case 1:
      canvas.put("a", at: Point(row: 0, column: 1))
      #expect(canvas.line(0) == expected)
    default:
      canvas.put(" b", at: Point(row: 0, column: 2))
      #expect(canvas.line(0) == expected)
    }
  }

  @Test func `a glyph across the edge is not shown`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 3))
    canvas.put("霜降", at: Point(row: 0, column: 0))
    #expect(canvas.line(0) == "霜")
    canvas.put("降霜", at: Point(row: 0, column: -1))
    #expect(canvas.line(0) == " 霜")
  }

  @Test func `drawing outside the grid is left out`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 4))
    let blank = canvas
    canvas.put("霜降", at: Point(row: 2, column: 0))
    canvas.put("霜降", at: Point(row: -1, column: 0))
    canvas.put("霜降", at: Point(row: 0, column: 4))
    canvas.put("霜降", at: Point(row: 0, column: -4))
    canvas.fill(Rect(row: 5, column: 5, rows: 9, columns: 9), with: "x")
    #expect(canvas == blank)
  }

  @Test func `a clip keeps what is outside it`() {
    var canvas = Canvas(size: Size(rows: 2, columns: 8))
    canvas.fill(canvas.bounds, with: ".")
    canvas.clipped(to: Rect(row: 0, column: 2, rows: 1, columns: 3)) { canvas in
      canvas.put("霜降霜", at: Point(row: 0, column: 1))
      canvas.fill(canvas.bounds.cutBottom(1).bottom, with: "x")
    }
    #expect(canvas.lines == [".. 降...", "........"])
    canvas.put("z", at: Point(row: 1, column: 7))
    #expect(canvas.line(1) == ".......z")
  }

  @Test func `a clip inside a clip is never larger`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.clipped(to: Rect(row: 0, column: 0, rows: 1, columns: 2)) { canvas in
      canvas.clipped(to: canvas.bounds) { $0.put("abcd", at: Point(row: 0, column: 0)) }
    }
    #expect(canvas.line(0) == "ab")
  }

  @Test func `a character without columns changes nothing`() {
    var canvas = Canvas(size: Size(rows: 1, columns: 4))
    canvas.put("a\u{202E}b", at: Point(row: 0, column: 0))
    #expect(canvas.line(0) == "ab")
  }
}
