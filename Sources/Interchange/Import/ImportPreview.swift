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
  /// The fields that have no column.
  package let unfilled: [Row.Field]
  /// Those that have the usual in what is new.
  package let assumed: [Row.Field]
  /// What a rule refuses of it, which is told among what is wrong; nil where none does, or none was
  /// asked.
  package private(set) var refusal: Refusal?
  private var changes: [Change] = []
  /// The line that asks for each of the changes.
  package private(set) var lines: [Int] = []

  /// The whole import as one change; nil when there is a problem, or nothing to change.
  package var change: Change? {
    problems.isEmpty && refusal == nil && !changes.isEmpty ? .all(changes) : nil
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
  /// An empty cell says nothing: it never erases what is known. `telling` hears how far it got;
  /// `refusing` is asked what a rule refuses of the whole, where nothing else is wrong with it.
  package init(
    of table: CSVTable, mapping: ColumnMapping<Row>, names: NameBook = NameBook(),
    in workspace: Workspace, telling: Headway.Teller = { _ in },
    refusing: (Change) -> Refusal? = { _ in nil }
  ) {
    (passedOver, unfilled) = (mapping.passedOver, mapping.unfilled)
    assumed = mapping.assumed
    var rows = RowReader(table: table, mapping: mapping, names: names, in: workspace)
    for row in 0..<table.rowCount {
      rows.read(row, into: &self)
      Headway(.reading, row + 1, of: table.rowCount).tellInTurn(telling)
    }
    problems = (table.problems + rows.problems).sorted(by: TableProblem.isEarlier)
    if let refusal = change.flatMap(refusing) { take(refusal, table, mapping) }
  }

  private mutating func take(
    _ refusal: Refusal, _ table: CSVTable, _ mapping: ColumnMapping<Row>
  ) {
    self.refusal = refusal
    guard case .row(let number, let why) = refusal, lines.indices.contains(number - 1) else {
      return
    }
    self.refusal = why
    let place = place(of: why, line: lines[number - 1], in: table, mapping)
    problems.append(TableProblem(at: place, found: "", expected: .rule(why)))
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
    case .entry(_, let near) where !near.isEmpty, .town(let near) where !near.isEmpty: near
    case .oneOf(let refs), .category(let refs): refs
    default: nil
    }
  }
}
