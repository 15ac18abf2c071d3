/// A kind of record a list can be asked for, by plain words and by its fields (interface.md 3).
package protocol Findable: Entity {
  associatedtype Asked: QueryField
  /// What plain words look through.
  func searched(in workspace: Workspace) -> [String]
  /// What the record has in a field.
  func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue
}

extension Findable {
  /// Whether a query asks for this record; lists that ask often keep the `SearchText` themselves.
  package func matches(_ query: Query<Asked>, in workspace: Workspace, on today: Day) -> Bool {
    query.matches(SearchText(searched(in: workspace))) { value($0, in: workspace, on: today) }
  }
}

extension Workspace {
  /// Every name of a unit, for finding.
  func names(of unit: ID<Unit>) -> SearchText {
    SearchText(self[unit].map { [$0.name, $0.shortName] } ?? [])
  }
}

extension Phrase {
  /// A word as it may be asked for in either language.
  var searched: [SearchText] { [SearchText(zh), SearchText(en)] }
}
