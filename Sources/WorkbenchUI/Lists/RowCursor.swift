/// The rows of a list, the one in hand, and which of them are seen.
///
/// Both hold on to what stands in the rows, so one that comes or goes above does not move them.
struct RowCursor<Key: Hashable> {
  private(set) var rows: [Key] = []
  /// The place of the row in hand and of the first visible one.
  private(set) var place = 0
  private(set) var top = 0
  /// How many rows are visible.
  private var height = 1

  /// What was in hand when a filter was opened, while it is typed.
  private(set) var remembered: Hold?

  /// A row in hand, and in which line of the screen it stands.
  struct Hold {
    fileprivate let key: Key
    fileprivate let line: Int
  }

  var selected: Key? { rows.indices.contains(place) ? rows[place] : nil }
  var visible: Range<Int> { top..<min(rows.count, top + height) }
  var hold: Hold? { selected.map { Hold(key: $0, line: place - top) } }

  /// Shows other rows, what is held in hand and where it stood; where it is none of them the row at the
  /// other place is in hand.
  mutating func show(_ rows: [Key], keeping hold: Hold?, or other: Int) {
    self.rows = rows
    let found = hold.flatMap { rows.firstIndex(of: $0.key) }
    place = found ?? min(other, max(0, rows.count - 1))
    top = max(0, place - (hold?.line ?? 0))
    scroll()
  }

  mutating func resize(height: Int) {
    self.height = max(1, height)
    scroll()
  }

  mutating func move(_ move: ListMove) {
    place = move.place(from: place, of: rows.count, page: height)
    scroll()
  }

  mutating func remember() { remembered = hold }

  mutating func forget() { remembered = nil }

  /// Takes a row in hand if there is such a one.
  mutating func select(_ key: Key) {
    guard let found = rows.firstIndex(of: key) else { return }
    place = found
    scroll()
  }

  private mutating func scroll() {
    top = min(top, max(0, rows.count - height))
    top = min(max(top, place - height + 1), place)
  }
}
