import Domain

/// Entries by their names and ids, so that a list may say 泽国镇 where a field wants D03.
struct NameIndex {
  private struct Name: Hashable {
    let kind: EntityKind
    let text: String
  }
  private var refs: [Name: [EntityRef]] = [:]

  init(of kinds: Set<EntityKind>, in workspace: Workspace) {
    for kind in kinds {
      switch kind {
      case .enterprise: add(workspace.enterprises) { [$0.name, $0.shortName] }
      case .park: add(workspace.parks) { [$0.name] }
      case .site: add(workspace.sites) { [$0.name] }
      case .project: add(workspace.projects) { [$0.name] }
      case .unit: add(workspace.units) { [$0.name, $0.shortName] }
      case .person: add(workspace.people) { [$0.name] }
      default: break
      }
    }
  }

  private mutating func add<Entry: Entity>(_ entries: Table<Entry>, names: (Entry) -> [String]) {
    for entry in entries.live {
      let names = Set((names(entry) + [entry.id.description]).map(Folding.fold))
      for name in names where !name.isEmpty {
        refs[Name(kind: Entry.kind, text: name), default: []].append(entry.ref)
      }
    }
  }

  /// The id of the one entry that bears a name or is written as its id.
  func id(of text: String, kinds: [EntityKind]) throws(Misfit) -> String {
    let folded = Folding.fold(text)
    let found = kinds.flatMap { refs[Name(kind: $0, text: folded)] ?? [] }
    guard let first = found.first else { throw Misfit(expected: .entry(of: kinds)) }
    guard found.count == 1 else { throw Misfit(expected: .oneOf(found)) }
    return first.description
  }

  /// The same for several, separated as people separate names.
  func ids(of text: String, kinds: [EntityKind]) throws(Misfit) -> String {
    var ids: [String] = []
    for part in text.split(whereSeparator: { "、，,；;\n".contains($0) }) {
      ids.append(try id(of: String(part), kinds: kinds))
    }
    return ids.joined(separator: "、")
  }
}

/// The kinds of entries that the mapped fields refer to.
func kindsNamed<Entry: Importable>(by mapping: ColumnMapping<Entry>) -> Set<EntityKind> {
  var kinds: Set<EntityKind> = []
  for pair in mapping.pairs {
    switch pair.field.shape {
    case .reference(let kind): kinds.insert(kind)
    case .references(let several): kinds.formUnion(several)
    default: break
    }
  }
  return kinds
}
