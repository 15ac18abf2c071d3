import Domain
import TerminalKit

/// One column of a list, as data: what stands above it, how much room it wants, and what a row
/// shows in it.
struct Column<Row> {
  let title: Phrase
  /// The display columns it wants at least.
  let width: Int
  /// Its share of what is left over; 0 for a column that never grows.
  let growth: Int
  /// In what order columns leave when there is no room: the highest first, 0 never.
  let rank: Int
  let side: Side
  let cell: (Row, Scene, Workspace) -> Span

  init(
    _ title: Phrase, width: Int, growth: Int = 0, rank: Int, _ side: Side = .left,
    cell: @escaping (Row, Scene, Workspace) -> Span
  ) {
    self.title = title
    self.width = width
    self.growth = growth
    self.rank = rank
    self.side = side
    self.cell = cell
  }
}

/// A column and the place it got.
struct PlacedColumn<Row> {
  let column: Column<Row>
  let offset: Int
  let width: Int

  /// Between two columns.
  static var gap: Int { 1 }

  /// Gives columns their places in so many display columns; those of high rank leave when narrow.
  static func placed(_ columns: [Column<Row>], in width: Int) -> [PlacedColumn] {
    var kept = columns
    while needed(kept) > width, let last = kept.indices.max(by: { kept[$0].rank < kept[$1].rank }),
      kept[last].rank > 0
    {
      kept.remove(at: last)
    }
    return grown(kept, by: width - needed(kept))
  }

  private static func needed(_ columns: [Column<Row>]) -> Int {
    columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
  }

  /// Columns that grow share what is left over; below zero they give up what is missing.
  private static func grown(_ columns: [Column<Row>], by room: Int) -> [PlacedColumn] {
    var shares = columns.reduce(0) { $0 + $1.growth }
    var room = room
    var offset = 0
    return columns.map { column in
      let share = shares == 0 ? 0 : room * column.growth / shares
      shares -= column.growth
      room -= share
      let width = max(0, column.width + share)
      defer { offset += width + gap }
      return PlacedColumn(column: column, offset: offset, width: width)
    }
  }
}
