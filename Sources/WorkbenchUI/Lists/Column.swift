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
  /// All that its cells say, where that is a few words, or the longest of it.
  let words: [Phrase]
  let cell: (Row, Scene, Workspace) -> Span
  /// What a file has in its place; nil where that is the same.
  var ofFile: [FileColumn<Row>]?

  init(
    _ title: Phrase, width: Int, growth: Int = 0, rank: Int, _ side: Side = .left,
    words: [Phrase] = [], cell: @escaping (Row, Scene, Workspace) -> Span
  ) {
    self.title = title
    self.width = width
    self.growth = growth
    self.rank = rank
    self.side = side
    self.words = words
    self.cell = cell
  }

  /// What stands above it; over a letter there is no room for a word that is longer.
  func head(in scene: Scene) -> String {
    let head = scene(title)
    return width > 2 || head.columns <= width ? head : ""
  }

  /// The display columns in which neither its head nor one of its words is cut.
  func whole(in scene: Scene) -> Int {
    words.reduce(head(in: scene).columns) { max($0, scene($1).columns) }
  }
}

/// A column and the place it got.
struct PlacedColumn<Row> {
  let column: Column<Row>
  let offset: Int
  let width: Int

  /// Between two columns.
  static var gap: Int { 1 }

  /// Gives columns their places in so many display columns; those of high rank leave when narrow,
  /// and where there is room each is whole.
  static func placed(
    _ columns: [Column<Row>], in width: Int, whole: (Column<Row>) -> Int = { _ in 0 }
  ) -> [PlacedColumn] {
    var kept = columns
    while needed(kept) > width, let last = kept.indices.max(by: { kept[$0].rank < kept[$1].rank }),
      kept[last].rank > 0
    {
      kept.remove(at: last)
    }
    var room = width - needed(kept)
    let widths = kept.map { column in
      let more = max(0, whole(column) - column.width)
      guard more <= room else { return column.width }
      room -= more
      return column.width + more
    }
    return grown(kept, from: widths, by: room)
  }

  private static func needed(_ columns: [Column<Row>]) -> Int {
    columns.reduce(0) { $0 + $1.width } + gap * max(0, columns.count - 1)
  }

  /// Columns that grow share what is left over; below zero they give up what is missing.
  private static func grown(
    _ columns: [Column<Row>], from widths: [Int], by room: Int
  ) -> [PlacedColumn] {
    var shares = columns.reduce(0) { $0 + $1.growth }
    var room = room
    var offset = 0
    return zip(columns, widths).map { column, least in
      let share = shares == 0 ? 0 : room * column.growth / shares
      shares -= column.growth
      room -= share
      let width = max(0, least + share)
      defer { offset += width + gap }
      return PlacedColumn(column: column, offset: offset, width: width)
    }
  }
}
