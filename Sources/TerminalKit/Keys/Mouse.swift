/// What somebody did with the mouse, and over which cell.
package struct Mouse: Equatable, Sendable {
  package enum Deed: Equatable, Sendable {
    /// The left button, without a key held.
    case clicked
    case wheelUp
    case wheelDown
  }

  package let deed: Deed
  package let point: Point

  package init(_ deed: Deed, at point: Point) {
    self.deed = deed
    self.point = point
  }

  /// Reads what a terminal reports, columns and rows from 1; nil for what means nothing here: other
  /// buttons, a button let go, a key held, a place that is none.
  init?(button: Int, column: Int, row: Int) {
    let deeds: [Int: Deed] = [0: .clicked, 64: .wheelUp, 65: .wheelDown]
    guard let deed = deeds[button], column > 0, row > 0 else { return nil }
    self.init(deed, at: Point(row: row - 1, column: column - 1))
  }
}
