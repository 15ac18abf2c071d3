extension Range<Int> {
  /// As many of some rows as there is room for, the one in hand near their middle.
  static func visible(_ count: Int, around place: Int, in rows: Int) -> Range<Int> {
    let room = Swift.max(0, rows)
    let first = Swift.min(Swift.max(0, place - room / 2), Swift.max(0, count - room))
    return first..<Swift.min(count, first + room)
  }
}
