import Domain

/// Turns the rows of a list into additions and corrections, one after the other.
struct RowReader<Entry: Importable> {
  private(set) var problems: [TableProblem] = []
  private let table: CSVTable
  private let mapping: ColumnMapping<Entry>
  private var marks = Marks<Entry>()

  init(table: CSVTable, mapping: ColumnMapping<Entry>) {
    self.table = table
    self.mapping = mapping
  }

  mutating func read(
    _ row: Int, in workspace: Workspace, into preview: inout ImportPreview<Entry>
  ) {
    let cells = mapping.pairs.map { pair in
      FieldCell<Entry>(table.cell(row: row, column: pair.column), field: pair.field)
    }
    let line = table.line(ofRow: row)
    let known = identify(cells, line: line, in: workspace)
    let base = known.flatMap { workspace[$0] } ?? Entry()
    guard let entry = filled(base, from: cells, in: workspace) else { return }
    guard let known else {
      preview.additions.append(.init(line: line, entry: entry))
      return
    }
    let edits = entry.edits(since: base)
    if edits.isEmpty {
      preview.unchanged += 1
    } else {
      preview.corrections.append(.init(line: line, id: known, edits: edits))
    }
  }

  /// The entry a row speaks of; nil for a new one.
  private mutating func identify(
    _ cells: [FieldCell<Entry>], line: Int, in workspace: Workspace
  ) -> ID<Entry>? {
    var known: ID<Entry>?
    let row = { field in cells.first { $0.field == field }?.text ?? "" }
    for field in Entry.identity {
      guard let cell = cells.first(where: { $0.field == field }), !cell.text.isEmpty else {
        continue
      }
      guard let key = Entry.key(of: cell.text, in: field, beside: row, workspace) else { continue }
      do {
        known = try marks.claim(key, for: known, line: line, in: workspace) ?? known
      } catch {
        refuse(cell, expected: error.expected)
      }
    }
    return known
  }

  /// The entry with every cell taken in; nil when one does not fit.
  private mutating func filled(
    _ base: Entry, from cells: [FieldCell<Entry>], in workspace: Workspace
  ) -> Entry? {
    var entry = base
    var fits = true
    for cell in cells {
      do {
        try entry.take(cell, in: workspace)
      } catch {
        refuse(cell, expected: error.expected)
        fits = false
      }
    }
    return fits ? entry : nil
  }

  private mutating func refuse(_ cell: FieldCell<Entry>, expected: Expectation) {
    problems.append(TableProblem(at: cell.place, found: cell.text, expected: expected))
  }
}
