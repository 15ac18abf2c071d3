/// What a list of parks or of old sites can be asked for.
package enum PlaceField: QueryField {
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

extension Park: Findable {
  package typealias Asked = PlaceField
  package func searched(in workspace: Workspace) -> [String] { [id.description, name] }

  package func value(_ field: PlaceField, in workspace: Workspace, on today: Day) -> QueryValue {
    workspace.value(field, of: ref, town: town, tenants: tenants)
  }
}

extension OldSite: Findable {
  package typealias Asked = PlaceField
  package func searched(in workspace: Workspace) -> [String] { [id.description, name] }

  package func value(_ field: PlaceField, in workspace: Workspace, on today: Day) -> QueryValue {
    workspace.value(field, of: ref, town: town, tenants: tenants)
  }
}

extension Workspace {
  fileprivate func value(
    _ field: PlaceField, of place: EntityRef, town: ID<Unit>?, tenants: [ID<Enterprise>]
  ) -> QueryValue {
    switch field {
    case .town: named(town)
    case .tenant: named(tenants.map(\.ref))
    case .open: .number(issueCount(of: place).open)
    case .visited: .day(lastVisit(of: place)?.on)
    }
  }
}
