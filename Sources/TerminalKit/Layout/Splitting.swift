extension Rect {
  /// The first `count` rows, and what is left below them; a rectangle too low gives what it has.
  package func cutTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let height = min(max(0, count), rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      Rect(row: row + height, column: column, rows: rows - height, columns: columns)
    )
  }

  /// The last `count` rows, and what is left above them.
  package func cutBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = cutTop(rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// One row of it, counted from its top; empty where it has no such row.
  package func line(_ offset: Int) -> Rect { cutTop(offset).rest.cutTop(1).top }

  /// The first `count` columns, and what is left to their right.
  package func cutLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let width = min(max(0, count), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      Rect(row: row, column: column + width, rows: rows, columns: columns - width)
    )
  }

  /// The last `count` columns, and what is left to their left.
  package func cutRight(_ count: Int) -> (rest: Rect, right: Rect) {
    let (rest, right) = cutLeft(columns - min(max(0, count), columns))
    return (rest, right)
  }

  /// The rectangle without a margin of so many rows above and below, columns left and right.
  package func inset(rows margin: Int, columns side: Int) -> Rect {
    cutTop(margin).rest.cutBottom(margin).rest.cutLeft(side).rest.cutRight(side).rest
  }

  /// A rectangle of the given size in the middle of this one, never larger than it.
  package func centred(_ wanted: Size) -> Rect {
    let height = min(wanted.rows, rows)
    let width = min(wanted.columns, columns)
    return Rect(
      row: row + (rows - height) / 2, column: column + (columns - width) / 2,
      rows: height, columns: width)
  }

  /// Stacked rectangles, one for each share, that fill the rows exactly.
  package func stacked(_ shares: [Share]) -> [Rect] {
    var rest = self
    return Share.lengths(shares, of: rows).map { length in
      let cut = rest.cutTop(length)
      rest = cut.rest
      return cut.top
    }
  }

  /// Rectangles side by side, one for each share, that fill the columns exactly.
  package func sideBySide(_ shares: [Share]) -> [Rect] {
    var rest = self
    return Share.lengths(shares, of: columns).map { length in
      let cut = rest.cutLeft(length)
      rest = cut.rest
      return cut.left
    }
  }
}

/// How much of a length one part asks for.
package enum Share: Equatable, Sendable {
  /// So many cells, served first and in order.
  case cells(Int)
  /// A weight in what the fixed parts leave.
  case part(Int)

  /// The lengths in cells; with a `part` among them they add up to `total`, rounding to the last.
  static func lengths(_ shares: [Share], of total: Int) -> [Int] {
    var free = total
    var lengths = shares.map { share in
      guard case .cells(let wanted) = share else { return 0 }
      let length = min(max(0, wanted), free)
      free -= length
      return length
    }
    var weights = shares.map(\.weight).reduce(0, +)
    for (index, share) in shares.enumerated() where share.weight > 0 {
      lengths[index] = free * share.weight / weights
      free -= lengths[index]
      weights -= share.weight
    }
    return lengths
  }

  private var weight: Int {
    guard case .part(let weight) = self else { return 0 }
    return max(0, weight)
  }
}
