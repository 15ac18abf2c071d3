/// What a list of parks or of old sites can be asked for.
package enum AskedOfPlace: QueryField {
  case town, tenant, open, visited

  package var names: [String] {
    switch self {
    case .town: ["镇街", "town"]
    case .tenant: ["入驻", "tenant"]
    case .open: ["未结", "open"]
    case .visited: ["走访", "visited"]
    }
  }

  package var kind: QueryFieldKind {
    switch self {
    case .open: .number
    case .visited: .day
    default: .text
    }
  }
}

extension Place {
  package func searched(in workspace: Workspace) -> [String] { [id.description, name] }

  package func value(
    _ field: AskedOfPlace, in workspace: Workspace, on today: Day
  ) -> QueryValue {
    switch field {
    case .town: workspace.named(town)
    case .tenant: workspace.named(tenants.map(\.ref))
    case .open: .number(workspace.issueCount(of: ref).open)
    case .visited: .day(workspace.lastVisit(of: ref)?.on)
    }
  }
}

extension Park: Findable {
  package typealias Asked = AskedOfPlace
}

extension OldSite: Findable {
  package typealias Asked = AskedOfPlace
}
