/// All entities of one kind in the order of their ids, struck ones included.
///
/// Whoever reads a row reads it through the veil, if there is one.
package struct Table<Row: Entity>: Sendable {
  private var rows: [Row] = []
  var veil: Veil?

  package init() {}

  package var count: Int { rows.count }
  package var all: [Row] { veil == nil ? rows : rows.map(seen) }
  /// Those that count: everything but entries struck as mistakes.
  package var live: some Sequence<Row> { rows.lazy.filter { $0.struck == nil }.map(seen) }

  package subscript(id: ID<Row>) -> Row? {
    place(of: id).map { seen(rows[$0]) }
  }

  private func seen(_ row: Row) -> Row { veil.map(row.hidden) ?? row }

  /// The row at a place, to read single fields of: whoever goes through all rows copies none.
  ///
  /// For clocks, counters and rules. No veil lies over it: its texts are for no screen.
  subscript(at place: Int) -> Row { _read { yield rows[place] } }

  /// What a rule makes of each row that counts, in the order of their ids: to choose rows and to put
  /// them in order without hiding the texts of all of them first.
  ///
  /// No veil lies over what the rule reads: its texts are for no screen.
  package func compactMap<Figure>(_ rule: (Row) -> Figure?) -> [Figure] {
    var figures: [Figure] = []
    for place in rows.indices where rows[place].struck == nil {
      if let figure = rule(rows[place]) { figures.append(figure) }
    }
    return figures
  }

  /// The same of one row.
  package func figure<Figure>(of id: ID<Row>, _ rule: (Row) -> Figure) -> Figure? {
    livePlace(of: id).map { rule(rows[$0]) }
  }

  /// The first row that counts and that a rule chooses.
  package func firstID(where rule: (Row) -> Bool) -> ID<Row>? {
    rows.indices.first { rows[$0].struck == nil && rule(rows[$0]) }.map { rows[$0].id }
  }

  /// Where the row of an id stands.
  func place(of id: ID<Row>) -> Int? {
    let place = firstPlace(notBelow: id)
    return place < rows.count && rows[place].id == id ? place : nil
  }

  /// Where the row of an id stands, unless it was struck.
  func livePlace(of id: ID<Row>) -> Int? {
    place(of: id).flatMap { rows[$0].struck == nil ? $0 : nil }
  }

  /// The id after the newest one; `year` for kinds that are numbered by year.
  package func nextID(year: Int = 0) -> ID<Row> {
    let next = ID<Row>(year: year + 1, 0)
    let newest = firstPlace(notBelow: next) - 1
    guard newest >= 0, Int(rows[newest].id.year) == year else { return ID(year: year, 1) }
    return ID(year: year, Int(rows[newest].id.number) + 1)
  }

  /// Puts a row in its place and returns the one that stood there.
  @discardableResult
  mutating func put(_ row: Row) -> Row? {
    let place = firstPlace(notBelow: row.id)
    guard place < rows.count, rows[place].id == row.id else {
      // Rows mostly come in order, and `insert` goes a long way round to put one at the end.
      if place == rows.count { rows.append(row) } else { rows.insert(row, at: place) }
      return nil
    }
    let before = rows[place]
    rows[place] = row
    return before
  }

  /// Takes a row out again; only for a change that was refused or could not be saved.
  mutating func takeBack(_ id: ID<Row>) {
    if let place = place(of: id) { rows.remove(at: place) }
  }

  /// The first place whose id is not below `id`; rows mostly come in order, so the end is tried first.
  private func firstPlace(notBelow id: ID<Row>) -> Int {
    let last = rows.count - 1
    guard last >= 0, id <= rows[last].id else { return rows.count }
    // Numbers mostly follow one another, so it stands as far before the last as its number says.
    let near = last + Int(id.number) - Int(rows[last].id.number)
    if rows.indices.contains(near), rows[near].id == id { return near }
    return rows.firstPlace { $0.id < id }
  }
}
