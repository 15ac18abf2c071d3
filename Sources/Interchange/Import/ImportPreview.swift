import Domain

/// What an import would do, shown before it is done: all of it, or with a problem nothing.
package struct ImportPreview<Row: Importable>: Equatable {
  /// A row that adds an entry.
  package struct Addition: Equatable {
    package let line: Int
    package let entry: Row
  }

  /// A row that changes fields of an entry, each from what stands there to what the list says.
  package struct Correction: Equatable {
    package let line: Int
    package let id: ID<Row.Kept>
    package let edits: [FieldEdit<Row.Field>]
  }

  /// In the order of the list, as the next two.
  package private(set) var additions: [Addition] = []
  package private(set) var corrections: [Correction] = []
  package private(set) var problems: [TableProblem] = []
  /// How many rows say what is known already.
  package internal(set) var unchanged = 0
  /// The columns no field takes.
  package let passedOver: [TableColumn]
  /// The fields that have no column, and the usual in what is new.
  package let assumed: [Row.Field]
  private var changes: [Change] = []
  /// The line that asks for each of the changes.
  package private(set) var lines: [Int] = []

  /// The whole import as one change; nil when there is a problem, or nothing to change.
  package var change: Change? {
    problems.isEmpty && !changes.isEmpty ? .all(changes) : nil
  }

  /// The names that are only near to some, or several bear: each once, with whom they may mean.
  package var questions: [(name: String, near: [EntityRef])] {
    var asked: Set<String> = []
    return problems.compactMap { problem in
      guard let near = problem.expected.candidates, asked.insert(problem.found).inserted else {
        return nil
      }
      return (problem.found, near)
    }
  }

  /// Compares a list with what the office knows.
  ///
  /// An empty cell says nothing: it never erases what is known. `telling` hears how far it got.
  package init(
    of table: CSVTable, mapping: ColumnMapping<Row>, names: NameBook = NameBook(),
    in workspace: Workspace, telling: Headway.Teller = { _ in }
  ) {
    (passedOver, assumed) = (mapping.passedOver, mapping.assumed)
    var rows = RowReader(table: table, mapping: mapping, names: names, in: workspace)
    for row in 0..<table.rowCount {
      rows.read(row, into: &self)
      Headway(.reading, row + 1, of: table.rowCount).tellInTurn(telling)
    }
    problems = (table.problems + rows.problems).sorted(by: TableProblem.isEarlier)
  }

  mutating func add(_ entry: Row, line: Int) {
    additions.append(Addition(line: line, entry: entry))
    note([entry.adding], line: line)
  }

  mutating func correct(_ correction: Correction, by changes: [Change]) {
    corrections.append(correction)
    note(changes, line: correction.line)
  }

  private mutating func note(_ changes: [Change], line: Int) {
    self.changes += changes
    lines += changes.map { _ in line }
  }
}

extension Expectation {
  /// Whom a name may mean that somebody has to say.
  fileprivate var candidates: [EntityRef]? {
    switch self {
    case .entry(_, let near) where !near.isEmpty: near
    case .oneOf(let refs): refs
    default: nil
    }
  }
}
