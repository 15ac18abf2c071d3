import Domain

/// A row that can come in: it finds its own entry again, and says what would make the ledger agree
/// with it.
package protocol Importable: ListRow, Equatable {
  /// The fields that tell one entry from another, the surest first; none of what bears no name.
  static var identity: [Field] { get }
  /// The entry the cells of a row speak of; nil for a new one. What speaks of two, or of somebody
  /// else's, the reader is told.
  static func find(
    _ cells: [FieldCell<Self>], line: Int, with reader: inout RowReader<Self>
  ) -> ID<Kept>?
  /// What adds it.
  var adding: Change { get }
  /// What makes the ledger agree with it, the entry standing as `base`; nil where only a person may
  /// change that, in the ledger itself.
  func correcting(_ id: ID<Kept>, from base: Self) -> [Change]?
}

/// An entry of the registry: found by the surest mark it has, a code, then its exact name.
package protocol NamedRow: Importable, Registered where Kept == Self {
  /// What a text in one of these fields is looked up by; `row` tells what stands beside it, empty
  /// where the list says nothing. Nil where that cannot be read, which is told of its own cell.
  static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ names: inout NameBook,
    _ workspace: Workspace
  ) -> EntryKey?
}

extension NamedRow {
  package static func find(
    _ cells: [FieldCell<Self>], line: Int, with reader: inout RowReader<Self>
  ) -> ID<Self>? {
    reader.claim(cells, line: line, as: { $0 }, of: Self.self)
  }

  package var adding: Change { Self.change(.add(self)) }

  package func correcting(_ id: ID<Self>, from base: Self) -> [Change]? {
    [Self.change(.edit(id, edits(since: base)))]
  }
}

/// Something that happened on a day and bears no name: found by what it says of whom and when, the
/// first of several alike by the first.
package protocol DatedRow: Importable {
  /// What makes two rows the same, the surest first; those that follow leave out what a list may not
  /// say.
  func twins(in workspace: Workspace) -> [String]
}

extension DatedRow {
  package static var identity: [Field] { [] }

  package static func find(
    _ cells: [FieldCell<Self>], line: Int, with reader: inout RowReader<Self>
  ) -> ID<Kept>? {
    reader.twin(ofLine: line)
  }
}
