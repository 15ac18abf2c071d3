import Domain

/// Looks for records by Han, pinyin, initials, code or phone tail, while one is being picked.
///
/// Made when the first character is typed and dropped when the field is left, so that it never shows
/// for long what is no longer so.
struct RecordSearch {
  private let rows: [Row]

  fileprivate struct Row {
    let ref: EntityRef
    let names: [String]
    let text: SearchText
  }

  /// How many that match are compared with each other; nobody reads further down.
  private static let mostRanked = 60

  init(_ kinds: [EntityKind], areTowns: Bool = false, in workspace: Workspace) {
    rows = kinds.flatMap { kind in
      workspace.candidates(kind).filter { !areTowns || workspace.isTown($0) }.map { ref in
        let names = workspace.names(of: ref)
        return Row(ref: ref, names: names, text: SearchText(names))
      }
    }
  }

  /// All that match: names that begin as typed go first.
  func matches(_ typed: String) -> [EntityRef] {
    guard let term = SearchTerm(typed) else { return [] }
    let met = rows.filter { term.matches($0.text) }
    let compared = met.prefix(Self.mostRanked)
    let leading = compared.filter { $0.begins(with: term) }
    let others = compared.filter { !$0.begins(with: term) }
    return (leading + others).map(\.ref) + met.dropFirst(Self.mostRanked).map(\.ref)
  }
}

extension RecordSearch.Row {
  fileprivate func begins(with term: SearchTerm) -> Bool {
    names.contains { term.highlights(in: $0).first?.lowerBound == 0 }
  }
}

extension Workspace {
  /// What may be chosen of a kind: neither struck nor retired.
  fileprivate func candidates(_ kind: EntityKind) -> [EntityRef] {
    switch kind {
    case .enterprise: enterprises.compactMap(\.ref)
    case .park: parks.live.map(\.ref)
    case .site: sites.live.map(\.ref)
    case .project: projects.live.map(\.ref)
    case .unit: units.live.filter { !$0.isRetired }.map(\.ref)
    case .person: people.live.filter(\.isActive).map(\.ref)
    case .issue: issues.compactMap { $0.state.isLive ? $0.ref : nil }
    case .commonClass: classes.live.map(\.ref)
    case .topic: offeredTopics.map(\.ref)
    default: []
    }
  }

  /// What a record is found by.
  fileprivate func names(of ref: EntityRef) -> [String] {
    let code = ref.description
    switch ref.kind {
    case .enterprise:
      return self[ref, Enterprise.self].map {
        [code, $0.name, $0.shortName] + (eyes.knowsNumbers ? $0.phones : [])
      } ?? []
    case .unit: return self[ref, Unit.self].map { [code, $0.name, $0.shortName] } ?? []
    case .person:
      return self[ref, Person.self].map {
        [code, recordName(ref)] + (eyes.knowsNumbers ? [$0.phone] : [])
      } ?? []
    case .topic:
      return self[ref, PolicyTopic.self].map { ["\($0.id.number)", code, $0.name] + $0.keywords }
        ?? []
    default: return [code, recordName(ref)]
    }
  }
}

extension Enterprise {
  fileprivate var phones: [String] { contacts.map(\.phone) }
}
