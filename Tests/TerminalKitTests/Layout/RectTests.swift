import Testing

@testable import TerminalKit

struct RectTests {
  @Test func `a size is never negative`() {
    #expect(Size(rows: -1, columns: -80) == Size(rows: 0, columns: 0))
  }

  @Test func `rectangles that overlap share their overlap`() {
    let left = Rect(row: 0, column: 0, rows: 10, columns: 20)
    let right = Rect(row: 5, column: 15, rows: 10, columns: 20)
    #expect(left.intersection(right) == Rect(row: 5, column: 15, rows: 5, columns: 5))
  }

  @Test func `rectangles apart share nothing`() {
    let near = Rect(row: 0, column: 0, rows: 2, columns: 2)
    let far = Rect(row: 8, column: 8, rows: 2, columns: 2)
    #expect(near.intersection(far).isEmpty)
    #expect(far.intersection(near).isEmpty)
  }

  @Test func `a rectangle holds its first point and not the one after its last`() {
    let rect = Rect(row: 1, column: 2, rows: 3, columns: 4)
    #expect(rect.contains(rect.origin))
    #expect(rect.contains(Point(row: 3, column: 5)))
    #expect(!rect.contains(Point(row: 4, column: 5)))
    #expect(!rect.contains(Point(row: 3, column: 6)))
  }
}
