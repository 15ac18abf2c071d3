/// A place on the screen: rows count down from 0, columns count right from 0.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// How many rows and columns there are; never negative.
package struct Size: Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}

/// A rectangle of cells in screen coordinates; an empty one holds no point.
package struct Rect: Hashable, Sendable {
  package let row: Int
  package let column: Int
  package let size: Size

  package init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    size = Size(rows: rows, columns: columns)
  }

  /// The whole of a screen of the given size.
  package init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  package var origin: Point { Point(row: row, column: column) }
  package var rows: Int { size.rows }
  package var columns: Int { size.columns }
  package var rowRange: Range<Int> { row..<row + rows }
  package var columnRange: Range<Int> { column..<column + columns }
  package var isEmpty: Bool { rows == 0 || columns == 0 }

  package func contains(_ point: Point) -> Bool {
    rowRange.contains(point.row) && columnRange.contains(point.column)
  }

  /// What two rectangles share; empty where they do not touch.
  package func intersection(_ other: Rect) -> Rect {
    let rows = rowRange.clamped(to: other.rowRange)
    let columns = columnRange.clamped(to: other.columnRange)
    return Rect(
      row: rows.lowerBound, column: columns.lowerBound, rows: rows.count, columns: columns.count)
  }
}
