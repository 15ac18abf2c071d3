import Testing

@testable import WorkbenchUI

struct RowCursorTests {
  private func cursor(_ rows: some Sequence<Int>, height: Int = 5) -> RowCursor<Int> {
    var cursor = RowCursor<Int>()
    cursor.resize(height: height)
    cursor.show(Array(rows), keeping: nil, or: 0)
    return cursor
  }

  @Test func `a page is as many rows as are seen`() {
    var cursor = cursor(0..<30, height: 7)
    cursor.move(.pages(1))
    #expect(cursor.selected == 7 && cursor.visible == 1..<8)
    cursor.move(.halfPages(-1))
    #expect(cursor.selected == 4)
    cursor.move(.last)
    #expect(cursor.selected == 29 && cursor.visible == 23..<30)
  }

  @Test func `the row in hand keeps its line where rows come and go above it`() {
    var cursor = cursor(0..<30)
    cursor.move(.by(9))
    cursor.move(.by(-2))
    let line = cursor.place - cursor.top
    cursor.show(Array(-6..<30), keeping: cursor.hold, or: 0)
    #expect(cursor.selected == 7 && cursor.place - cursor.top == line)
    cursor.show(Array(4..<30), keeping: cursor.hold, or: 0)
    #expect(cursor.selected == 7 && cursor.place - cursor.top == line)
  }

  @Test func `a row that is gone leaves its place to the one that moved up`() {
    var cursor = cursor(0..<3)
    cursor.move(.last)
    cursor.show([0, 1], keeping: cursor.hold, or: cursor.place)
    #expect(cursor.selected == 1)
    cursor.show([], keeping: cursor.hold, or: cursor.place)
    #expect(cursor.selected == nil && cursor.visible.isEmpty)
    cursor.move(.match(1))
    #expect(cursor.selected == nil)
  }

  @Test func `from match to match it goes round the end`() {
    var cursor = cursor(0..<3)
    cursor.move(.match(-1))
    #expect(cursor.selected == 2)
    cursor.move(.match(1))
    #expect(cursor.selected == 0)
  }
}
