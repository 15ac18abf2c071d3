import Domain

/// A kind of entry that can be imported as a list.
package protocol Importable: Fielded {
  /// What offices call a field in their own lists, besides its name and its words on the screen.
  static func aliases(of field: Field) -> [String]
  /// The fields that tell one entry from another, the surest first.
  static var identity: [Field] { get }
  /// What a text in one of these fields is looked up by; `row` tells what stands beside it, empty
  /// where the list says nothing. Nil where that cannot be read, which is told of its own cell.
  static func key(
    of text: String, in field: Field, beside row: (Field) -> String, _ workspace: Workspace
  ) -> EntryKey?
  static func registryChange(_ change: EntryChange<Self>) -> RegistryChange
}

extension Importable {
  /// The field a header or the right side of `--map` speaks of; nil when there is none.
  ///
  /// A name counts whatever its width, case, hyphens and blanks: `short-name`, `简 称`.
  package static func field(named name: String) -> Field? {
    let wanted = comparable(name)
    return Field.allCases.first { field in
      let names = [field.rawValue, field.phrase.zh, field.phrase.en] + aliases(of: field)
      return names.contains { comparable($0) == wanted }
    }
  }
}

/// A name without what makes no difference to a reader.
func comparable(_ name: String) -> String {
  let folded = Folding.fold(name).unicodeScalars.filter { !"-_*".unicodeScalars.contains($0) }
  return String(String.UnicodeScalarView(folded))
}
