import Domain

/// What the lists hand to a form: the record in hand.
enum Target: Equatable {
  case enterprise(ID<Enterprise>?)
  /// The marked issues, so many of them where the filter does not show them, or the selected one
  /// alone.
  case issues([ID<Issue>], selected: ID<Issue>?, hidden: Int = 0, isMarked: Bool = false)
  case pairing(ID<Pairing>?)

  var ref: EntityRef? {
    switch self {
    case .enterprise(let id): id?.ref
    case .issues(_, let id, _, _): id?.ref
    case .pairing(let id): id?.ref
    }
  }

  /// The enterprise it is or is about.
  func enterprise(in workspace: Workspace) -> ID<Enterprise>? {
    switch self {
    case .enterprise(let id): id
    case .issues(_, let id, _, _): id.flatMap { workspace[$0]?.enterprise }
    case .pairing(let id): id.flatMap { workspace[$0]?.enterprise }
    }
  }

  /// The marked issues, or the selected one alone; none from the other lists.
  var issues: [ID<Issue>] {
    guard case .issues(let ids, _, _, _) = self else { return [] }
    return ids
  }

  /// The marked issues, be it one; nil where none is marked.
  var marked: [ID<Issue>]? {
    guard case .issues(let ids, _, _, let isMarked) = self, isMarked else { return nil }
    return ids
  }

  var hidden: Int {
    guard case .issues(_, _, let hidden, _) = self else { return 0 }
    return hidden
  }
}
