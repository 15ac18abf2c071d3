import Domain

/// Turns the rows of a list into additions and corrections, one after the other.
package struct RowReader<Row: Importable> {
  private(set) var problems: [TableProblem] = []
  let workspace: Workspace
  private var names: NameBook
  private let table: CSVTable
  private let mapping: ColumnMapping<Row>
  private var marks = Marks<Row.Kept>()
  /// By their lines, found when the first row asks; nil for what is found by name.
  private var twins: [Int: ID<Row.Kept>]?
  private let veil: Veil

  init(table: CSVTable, mapping: ColumnMapping<Row>, names: NameBook, in workspace: Workspace) {
    (self.table, self.mapping) = (table, mapping)
    (self.names, self.workspace) = (names, workspace)
    veil = workspace.freshVeil
  }

  mutating func read(_ row: Int, into preview: inout ImportPreview<Row>) {
    let cells = cells(ofRow: row)
    let line = table.line(ofRow: row)
    let before = problems.count
    let known = Row.find(cells, line: line, with: &self)
    guard let known, let kept = workspace[known] else {
      // Of whom it is not known whom it names, nobody can say that it is new.
      guard let entry = filled(Row(), from: cells), problems.count == before else { return }
      return preview.add(entry, line: line)
    }
    let base = Row(kept, in: workspace)
    let told = cells.filter { !isMask($0, of: kept) && !isAgreed($0, on: known) }
    guard let entry = filled(base, from: told) else { return }
    let edits = entry.edits(since: base)
    guard !edits.isEmpty else {
      preview.unchanged += 1
      return
    }
    guard let changes = entry.correcting(known, from: base) else {
      return refuse(edits[0], of: known.ref, in: cells)
    }
    preview.correct(.init(line: line, id: known, edits: edits), by: changes)
  }

  private func cells(ofRow row: Int) -> [FieldCell<Row>] {
    mapping.pairs.map { pair in
      let cell = FieldCell<Row>(table.cell(row: row, column: pair.column), field: pair.field)
      return mapping.joined.filter { $0.field == pair.field }.reduce(cell) { cell, other in
        let more = FieldCell<Row>(table.cell(row: row, column: other.column), field: pair.field)
        return more.text.isEmpty ? cell : cell.joined(with: more)
      }
    }
  }

  /// A masked list that comes back says nothing where it is masked.
  private func isMask(_ cell: FieldCell<Row>, of kept: Row.Kept) -> Bool {
    guard Veil.isMasked(cell.text) else { return false }
    let masked = Row(kept.hidden(by: veil), in: workspace).text(cell.field)
    return onOneLine(masked) == onOneLine(cell.text)
  }

  /// Whom a name means was said: it names its entry, and does not rename it.
  ///
  /// Nobody asked about what stands in other fields, though it may read the same.
  private func isAgreed(_ cell: FieldCell<Row>, on known: ID<Row.Kept>) -> Bool {
    Row.identity.contains(cell.field) && names.meant(by: cell.text, of: Row.Kept.self) == known
  }

  /// What only a person may change, and not a list, is told at the first cell that asks for it.
  private mutating func refuse(
    _ edit: FieldEdit<Row.Field>, of ref: EntityRef, in cells: [FieldCell<Row>]
  ) {
    guard let cell = cells.first(where: { $0.field == edit.field }) else { return }
    refuse(cell, Misfit(expected: .settled(ref, edit.old)))
  }

  /// The entry with every cell taken in; nil when one does not fit.
  ///
  /// Read only to find out whom a row is about, it is read again: problems are told the last time.
  mutating func filled(
    _ base: Row, from cells: [FieldCell<Row>], isFinal: Bool = true
  ) -> Row? {
    var entry = base
    var fits = true
    for cell in cells {
      do throws(Misfit) {
        if isFinal, Self.isMasked(cell) { throw Misfit(expected: .unmasked) }
        try entry.take(cell, in: workspace, &names)
      } catch {
        if isFinal { refuse(cell, error) }
        fits = false
      }
    }
    return fits ? entry : nil
  }

  /// Whether a cell holds what was hidden before it was written.
  ///
  /// A list of another office brings that, for one of this office says nothing there. A name may
  /// well begin with a star (`*ST`).
  private static func isMasked(_ cell: FieldCell<Row>) -> Bool {
    switch cell.field.shape {
    case .phone, .contacts: Veil.isMasked(cell.text)
    default: Withheld.isIn(cell.text)
    }
  }

  private mutating func refuse(_ cell: FieldCell<Row>, _ misfit: Misfit) {
    let found = misfit.found ?? cell.text
    problems.append(
      TableProblem(at: misfit.place ?? cell.place, found: found, expected: misfit.expected))
  }
}

extension RowReader {
  /// Whose names and codes stand in these cells, the surest first.
  ///
  /// `named` is what a column is of an entry that bears a name; nil where it is of something else.
  mutating func claim<Named: NamedRow>(
    _ cells: [FieldCell<Row>], line: Int, as named: (Row.Field) -> Named.Field?,
    of _: Named.Type = Named.self
  ) -> ID<Row.Kept>? where Named.Kept == Row.Kept {
    let row = { field in cells.first { named($0.field) == field }?.text ?? "" }
    var known: ID<Row.Kept>?
    for column in Row.identity {
      guard let cell = cells.first(where: { $0.field == column }), !cell.text.isEmpty,
        let field = named(column),
        let key = Named.key(of: cell.text, in: field, beside: row, &names, workspace)
      else { continue }
      do {
        let meant = names.meant(by: cell.text, of: Row.Kept.self)
        known =
          try marks.claim(key, for: known, meant: meant, line: line, in: workspace) ?? known
      } catch {
        refuse(cell, error)
      }
    }
    return known
  }
}

extension RowReader where Row: DatedRow {
  mutating func twin(ofLine line: Int) -> ID<Row.Kept>? {
    let found = twins ?? foundTwins()
    twins = found
    return found[line]
  }

  /// Rows that say more, such as their day, choose before those that say less: one that does not
  /// would take what is another's.
  private mutating func foundTwins() -> [Int: ID<Row.Kept>] {
    let marked = (0..<table.rowCount).compactMap { row in
      filled(Row(), from: cells(ofRow: row), isFinal: false).map {
        (line: table.line(ofRow: row), marks: $0.twins(in: workspace))
      }
    }.sorted { ($1.marks.count, $0.line) < ($0.marks.count, $1.line) }
    var kept = Twins<Row.Kept>(of: Row.self, in: workspace, veil)
    var found: [Int: ID<Row.Kept>] = [:]
    for row in marked { found[row.line] = row.marks.first.flatMap { kept.take($0) } }
    return found
  }
}
