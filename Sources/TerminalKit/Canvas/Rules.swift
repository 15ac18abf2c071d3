extension Canvas {
  /// A line from left to right.
  package mutating func horizontalRule(at point: Point, width: Int, _ role: Role = .border) {
    fill(Rect(row: point.row, column: point.column, rows: 1, columns: width), role, with: "─")
  }

  /// A line from top to bottom.
  package mutating func verticalRule(at point: Point, height: Int, _ role: Role = .border) {
    fill(Rect(row: point.row, column: point.column, rows: height, columns: 1), role, with: "│")
  }

  /// A box along the edge of a rectangle; what is inside it stays as it is.
  package mutating func frame(_ rect: Rect, _ role: Role = .border) {
    guard rect.rows > 1, rect.columns > 1 else { return }
    let bottom = rect.row + rect.rows - 1
    let right = rect.column + rect.columns - 1
    horizontalRule(at: rect.origin, width: rect.columns, role)
    horizontalRule(at: Point(row: bottom, column: rect.column), width: rect.columns, role)
    verticalRule(at: rect.origin, height: rect.rows, role)
    verticalRule(at: Point(row: rect.row, column: right), height: rect.rows, role)
    put("┌", at: rect.origin, role)
    put("┐", at: Point(row: rect.row, column: right), role)
    put("└", at: Point(row: bottom, column: rect.column), role)
    put("┘", at: Point(row: bottom, column: right), role)
  }
}
