import Testing

@testable import TerminalKit

struct SplittingTests {
  let screen = Rect(Size(rows: 24, columns: 80))

  @Test func `cutting off an edge leaves the rest`() {
    let (top, rest) = screen.cutTop(2)
    #expect(top == Rect(row: 0, column: 0, rows: 2, columns: 80))
    #expect(rest == Rect(row: 2, column: 0, rows: 22, columns: 80))
    let (body, bottom) = rest.cutBottom(1)
    #expect(bottom == Rect(row: 23, column: 0, rows: 1, columns: 80))
    #expect(body.rows == 21)
    let (left, middle) = body.cutLeft(30)
    let (detail, right) = middle.cutRight(10)
    #expect(left.columnRange == 0..<30)
    #expect(detail.columnRange == 30..<70)
    #expect(right.columnRange == 70..<80)
  }

  @Test func `more cannot be cut off than there is`() {
    let (top, rest) = screen.cutTop(99)
    #expect(top == screen)
    #expect(rest.isEmpty)
    #expect(screen.inset(rows: 20, columns: 1).isEmpty)
  }

  @Test func `a line is a row of it counted from its top, and nothing where it has none`() {
    let body = screen.cutTop(2).rest
    #expect(body.line(0) == Rect(row: 2, column: 0, rows: 1, columns: 80))
    #expect(body.line(21).row == 23)
    #expect(body.line(22).isEmpty)
  }

  @Test func `shares fill the length exactly at every width`() {
    for width in 60...300 {
      let row = Rect(Size(rows: 1, columns: width))
      let parts = row.sideBySide([.part(2), .cells(1), .part(3), .cells(1), .part(2)])
      #expect(parts.map(\.columns).reduce(0, +) == width)
      #expect(parts[1].columns == 1)
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.columnRange.upperBound == $1.column })
    }
  }

  @Test func `fixed shares are served first and in order`() {
    #expect(Share.lengths([.part(1), .cells(8), .cells(8)], of: 10) == [0, 8, 2])
  }

  @Test func `stacked parts follow each other down`() {
    let parts = screen.stacked([.cells(1), .part(1), .cells(2)])
    #expect(parts.map(\.rowRange) == [0..<1, 1..<22, 22..<24])
  }

  @Test func `a centred rectangle never leaves the one around it`() {
    #expect(
      screen.centred(Size(rows: 10, columns: 40)) == Rect(row: 7, column: 20, rows: 10, columns: 40)
    )
    #expect(screen.centred(Size(rows: 100, columns: 400)) == screen)
  }
}
