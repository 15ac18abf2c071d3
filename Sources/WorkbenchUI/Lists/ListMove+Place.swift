extension ListMove {
  /// Where it ends among so many rows of which a page is seen.
  func place(from place: Int, of count: Int, page: Int) -> Int {
    let wanted =
      switch self {
      case .by(let step): place + step
      case .pages(let pages): place + pages * page
      case .halfPages(let halves): place + halves * max(1, page / 2)
      case .first: 0
      case .last: count - 1
      case .match, .mark, .range, .all: place
      }
    return min(max(0, wanted), max(0, count - 1))
  }
}
