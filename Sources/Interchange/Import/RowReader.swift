import Domain

/// Turns the rows of a list into additions and corrections, one after the other.
package struct RowReader<Row: Importable> {
  private(set) var problems: [TableProblem] = []
  let workspace: Workspace
  private var names: NameBook
  private let table: CSVTable
  private let mapping: ColumnMapping<Row>
  private var marks = Marks<Row.Kept>()
  /// Made when the first row asks; nil for what is found by name.
  private var twins: Twins<Row.Kept>?
  private let veil: Veil

  init(table: CSVTable, mapping: ColumnMapping<Row>, names: NameBook, in workspace: Workspace) {
    (self.table, self.mapping) = (table, mapping)
    (self.names, self.workspace) = (names, workspace)
    veil = workspace.freshVeil
  }

  mutating func read(_ row: Int, into preview: inout ImportPreview<Row>) {
    let cells = mapping.pairs.map { pair in
      FieldCell<Row>(table.cell(row: row, column: pair.column), field: pair.field)
    }
    let line = table.line(ofRow: row)
    let known = Row.find(cells, line: line, with: &self)
    guard let known, let kept = workspace[known] else {
      guard let entry = filled(Row(), from: cells) else { return }
      return preview.add(entry, line: line)
    }
    let base = Row(kept, in: workspace)
    let told = cells.filter { !isMask($0, of: kept) }
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

  /// A masked list that comes back says nothing where it is masked.
  private func isMask(_ cell: FieldCell<Row>, of kept: Row.Kept) -> Bool {
    guard Veil.isMasked(cell.text) else { return false }
    let masked = Row(kept.hidden(by: veil), in: workspace).text(cell.field)
    return onOneLine(masked) == onOneLine(cell.text)
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
        if isFinal, cell.text.contains(Withheld.mark) { throw Misfit(expected: .unmasked) }
        try entry.take(cell, in: workspace, &names)
      } catch {
        if isFinal { refuse(cell, error) }
        fits = false
      }
    }
    return fits ? entry : nil
  }

  private mutating func refuse(_ cell: FieldCell<Row>, _ misfit: Misfit) {
    let found = misfit.found ?? cell.text
    problems.append(TableProblem(at: cell.place, found: found, expected: misfit.expected))
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
    for field in Named.identity {
      guard let cell = cells.first(where: { named($0.field) == field }), !cell.text.isEmpty,
        let key = Named.key(of: cell.text, in: field, beside: row, workspace)
      else { continue }
      do {
        known = try marks.claim(key, for: known, line: line, in: workspace) ?? known
      } catch {
        refuse(cell, error)
      }
    }
    return known
  }
}

extension RowReader where Row: DatedRow {
  mutating func twin(of row: Row) -> ID<Row.Kept>? {
    if twins == nil { twins = Twins(of: Row.self, in: workspace, veil) }
    return row.twins(in: workspace).first.flatMap { twins?.take($0) }
  }
}
