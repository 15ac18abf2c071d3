import Domain

/// A row of a list as it stands in a file: what an export writes, an import reads and a preview
/// compares.
///
/// Its fields are the columns: each has a name, words for its head, and a shape that says what is
/// expected in it. An entry that is filled in by fields is its own row.
package protocol ListRow: FilledIn {
  /// What the ledger keeps of it.
  associatedtype Kept: Entity
  init()
  init(_ kept: Kept, in workspace: borrowing Workspace)
  /// What offices call a field in their own lists, besides its name and its words on the screen.
  static func aliases(of field: Field) -> [String]
  /// Fields a form asks for, whose column a list may leave out: a new entry has the usual in them.
  static var assumed: [Field] { get }
  /// The field of what people call an entry for short; nil where it has none.
  static var forShort: Field? { get }
  /// The field that a column of this head says more of, beside the column it has: 电话 of 联系人.
  static func field(saidAlsoIn head: String) -> Field?
  /// What such a field says together with what stands in the other column.
  static func joined(_ text: String, with more: String) throws(FieldProblem) -> String
  /// Whether the list has something kept in it on a day; all of its kind but for some lists.
  static func holds(_ kept: Kept, on day: Day) -> Bool
  /// Columns that tell how a row stands today: written where asked for, and never read.
  static var derived: [DerivedColumn<Kept>] { get }
}

extension ListRow {
  package static func aliases(of field: Field) -> [String] { [] }
  package static var assumed: [Field] { [] }
  package static var forShort: Field? { nil }
  package static func field(saidAlsoIn head: String) -> Field? { nil }
  package static func joined(
    _ text: String, with more: String
  ) throws(FieldProblem) -> String { text }
  package static func holds(_ kept: Kept, on day: Day) -> Bool { true }
  package static var derived: [DerivedColumn<Kept>] { [] }

  /// The field a header or the right side of `--map` speaks of; nil when there is none.
  ///
  /// A name counts whatever its width, case, hyphens and blanks: `short-name`, `简 称`.
  package static func field(named name: String) -> Field? {
    let wanted = comparable(name)
    return Field.allCases.first { names(of: $0).contains { comparable($0) == wanted } }
  }

  /// Whether a list must have a column for it.
  package static func isColumnRequired(_ field: Field) -> Bool {
    field.isRequired && !assumed.contains(field)
  }

  private static func names(of field: Field) -> [String] {
    [field.rawValue, field.phrase.zh, field.phrase.en] + aliases(of: field)
  }

  /// Whatever a column of the list may be called, also one that is written and never read.
  static var heads: [String] {
    Field.allCases.flatMap(names(of:)) + ListColumn<Self>.all.flatMap(\.names)
  }
}

extension ListRow where Self: Entity, Kept == Self {
  package init(_ kept: Self, in workspace: borrowing Workspace) { self = kept }
}

/// A column that is worked out for a day.
package struct DerivedColumn<Kept> {
  package let name: String
  package let title: Phrase
  package let text: (Kept, Workspace, Day) -> Phrase

  package init(
    _ name: String, _ title: Phrase, text: @escaping (Kept, Workspace, Day) -> Phrase
  ) {
    (self.name, self.title, self.text) = (name, title, text)
  }
}

/// A name without what makes no difference to a reader.
func comparable(_ name: String) -> String {
  let folded = Folding.fold(name).unicodeScalars.filter { !"-_*".unicodeScalars.contains($0) }
  return String(String.UnicodeScalarView(folded))
}
