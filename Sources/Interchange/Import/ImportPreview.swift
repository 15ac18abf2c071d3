import Domain

/// What an import would do, shown before it is done: all of it, or with a problem nothing.
package struct ImportPreview<Entry: Importable>: Equatable {
  /// A row that adds an entry.
  package struct Addition: Equatable {
    package let line: Int
    package let entry: Entry
  }

  /// A row that changes fields of an entry, each from what stands there to what the list says.
  package struct Correction: Equatable {
    package let line: Int
    package let id: ID<Entry>
    package let edits: [FieldEdit<Entry.Field>]
  }

  /// In the order of the list, as the next two.
  package internal(set) var additions: [Addition] = []
  package internal(set) var corrections: [Correction] = []
  package internal(set) var problems: [TableProblem] = []
  /// How many rows say what is known already.
  package internal(set) var unchanged = 0
  /// The columns no field takes.
  package let passedOver: [TableColumn]

  /// The whole import as one change; nil when there is a problem, or nothing to change.
  package var change: RegistryChange? {
    guard problems.isEmpty else { return nil }
    let changes =
      additions.map { Entry.registryChange(.add($0.entry)) }
      + corrections.map { Entry.registryChange(.edit($0.id, $0.edits)) }
    return changes.isEmpty ? nil : .all(changes)
  }

  /// The line of the list that asks for one of the changes, counted from 1 as a refusal does.
  package func line(ofChange number: Int) -> Int? {
    let lines = additions.map(\.line) + corrections.map(\.line)
    return lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Compares a list with what the office knows.
  ///
  /// An entry is found by the surest mark it has (a code, then the exact name in any width and
  /// case). An empty cell says nothing: it never erases what is known.
  package init(
    of table: CSVTable, mapping: ColumnMapping<Entry>, in workspace: Workspace
  ) {
    passedOver = mapping.passedOver
    var rows = RowReader(table: table, mapping: mapping)
    for row in 0..<table.rowCount { rows.read(row, in: workspace, into: &self) }
    problems = (table.problems + rows.problems).sorted(by: TableProblem.isEarlier)
  }
}
