/// How far a page that is longer than its place is scrolled.
///
/// It never goes past the end, where every key would first have to be taken back.
struct Scroll: Equatable {
  private var top = 0

  mutating func move(_ move: ListMove, of lines: Int, height: Int) {
    let first = visible(of: lines, height: height).lowerBound
    top = move.place(from: first, of: lines - max(0, height) + 1, page: height)
  }

  /// Which of so many lines are seen.
  func visible(of lines: Int, height: Int) -> Range<Int> {
    let height = max(0, height)
    let first = min(top, max(0, lines - height))
    return first..<min(lines, first + height)
  }
}
