/// A kind of record a list can be asked for, by plain words and by its fields (interface.md 3).
///
/// One description serves the screens, `--filter` of every `list`, and reports.
package protocol Findable: Entity {
  associatedtype Asked: QueryField
  /// What plain words look through.
  ///
  /// Of its own, of what it belongs to, and of the unit or town of that; else `Listing` does not
  /// notice when it changes.
  func searched(in workspace: Workspace) -> [String]
  /// What the record has in a field.
  func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue

  /// Those of some rows of which the conditions of a query hold; `folded` keeps what was folded.
  ///
  /// Only here so that it is compiled for each kind: generic code called from another module is
  /// several times slower. The one below does for all.
  static func rows(
    _ ids: [ID<Self>], meeting query: Query<Asked>, in workspace: Workspace, on today: Day,
    folded: inout FoldedTexts
  ) -> [ID<Self>]
  /// The rows that count with their texts folded; here for the same reason.
  static func folded(in workspace: Workspace) -> (ids: [ID<Self>], texts: [SearchText])
}

extension Findable {
  package static func rows(
    _ ids: [ID<Self>], meeting query: Query<Asked>, in workspace: Workspace, on today: Day,
    folded: inout FoldedTexts
  ) -> [ID<Self>] {
    ids.filter { id in
      guard let row = workspace[id] else { return false }
      return query.conditionsHold(&folded) { row.value($0, in: workspace, on: today) }
    }
  }

  package static func folded(in workspace: Workspace) -> (ids: [ID<Self>], texts: [SearchText]) {
    var (ids, texts): ([ID<Self>], [SearchText]) = ([], [])
    for row in workspace[keyPath: table].live {
      ids.append(row.id)
      texts.append(SearchText(row.searched(in: workspace)))
    }
    return (ids, texts)
  }

  /// Whether a query asks for this record; who asks often keeps a `Listing`.
  package func matches(_ query: Query<Asked>, in workspace: Workspace, on today: Day) -> Bool {
    query.matches(SearchText(searched(in: workspace))) { value($0, in: workspace, on: today) }
  }
}

extension Workspace {
  /// Every name people know something by, in full first; the id where nothing stands behind it.
  package func names(of ref: EntityRef) -> [String] {
    if let titles = titles(of: ref) {
      return titles.short.isEmpty ? [titles.full] : [titles.full, titles.short]
    }
    let names =
      switch ref.kind {
      case .person: name(of: ref).map { [$0] }
      case .issue: self[ID<Issue>(ref)].map { [$0.title] }
      case .commonClass: self[ID<CommonClass>(ref)].map { [$0.name] }
      case .topic: self[ID<PolicyTopic>(ref)].map { [$0.name] }
      default: [String]?.none
      }
    return names ?? [ref.description]
  }

  /// People say where something is without saying that it is a town: `!大溪`.
  func names(ofTown town: ID<Unit>?) -> [String] { town.map { names(of: $0.ref) } ?? [] }

  /// What a field has that names other records.
  func named<Row: Entity>(_ id: ID<Row>?) -> QueryValue {
    id.map { .anyOf(names(of: $0.ref)) } ?? .missing
  }

  /// What a field has that people also call by its number: `共性类:G03`.
  func coded<Row: Entity>(_ id: ID<Row>?) -> QueryValue {
    id.map { .anyOf(names(of: $0.ref) + [$0.description]) } ?? .missing
  }

  func named(_ refs: some Sequence<EntityRef>) -> QueryValue { .anyOf(refs.flatMap(names(of:))) }
}
