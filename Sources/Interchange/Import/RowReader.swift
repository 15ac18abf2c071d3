import Domain

/// Turns the rows of a list into additions and corrections, one after the other.
struct RowReader<Entry: Importable> {
  private(set) var problems: [TableProblem] = []
  private let table: CSVTable
  private let mapping: ColumnMapping<Entry>
  private let entries: Table<Entry>
  private let names: NameIndex
  private var marks: Marks<Entry>

  init(table: CSVTable, mapping: ColumnMapping<Entry>, workspace: Workspace) {
    self.table = table
    self.mapping = mapping
    entries = workspace[keyPath: Entry.table]
    names = NameIndex(of: kindsNamed(by: mapping), in: workspace)
    marks = Marks(entries)
  }

  mutating func read(_ row: Int, into preview: inout ImportPreview<Entry>) {
    let cells = mapping.pairs.map { pair in
      FieldCell<Entry>(table.cell(row: row, column: pair.column), field: pair.field)
    }
    let line = table.line(ofRow: row)
    let known = identify(cells, line: line)
    let base = known.flatMap { entries[$0] } ?? Entry()
    guard let entry = filled(base, from: cells) else { return }
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

  /// The entry a row speaks of; nil for a new one, and for one whose marks contradict each other.
  private mutating func identify(_ cells: [FieldCell<Entry>], line: Int) -> ID<Entry>? {
    var known: ID<Entry>?
    for field in Entry.identity {
      guard let cell = cells.first(where: { $0.field == field }), !cell.text.isEmpty else {
        continue
      }
      switch marks.claim(field, cell.text, for: known, line: line) {
      case .success(let id): known = id
      case .failure(let problem): refuse(cell, expected: problem.expected)
      }
    }
    return known
  }

  /// The entry with every cell taken in; nil when one does not fit.
  private mutating func filled(_ base: Entry, from cells: [FieldCell<Entry>]) -> Entry? {
    var entry = base
    var fits = true
    for cell in cells {
      do {
        try entry.take(cell, names: names)
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
