extension Pairing: Findable {
  /// What a list of pairings can be asked for.
  package enum Asked: QueryField {
    case enterprise, commissioner, unit, town, active, from, to, visited, open

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .commissioner: ["专员", "commissioner"]
      case .unit: ["单位", "unit"]
      case .town: ["镇街", "town"]
      case .active: ["在挂", "active"]
      case .from: ["自", "from"]
      case .to: ["至", "to"]
      case .visited: ["走访", "visited"]
      case .open: ["未结", "open"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .from, .to, .visited: .day
      case .open: .number
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] { self == .active ? Self.yesOrNo : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description] + workspace.names(of: enterprise.ref) + workspace.names(of: commissioner.ref)
      + (workspace[commissioner]?.unit.map { workspace.names(of: $0.ref) } ?? [])
      + workspace.names(ofTown: workspace[enterprise]?.town)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(enterprise)
    case .commissioner: workspace.named(commissioner)
    case .unit: workspace.named(workspace[commissioner]?.unit)
    case .town: workspace.named(workspace[enterprise]?.town)
    case .active: .flag(holds(on: today))
    case .from: .day(from)
    case .to: .day(to)
    case .visited: .day(workspace.lastVisit(of: enterprise.ref)?.on)
    case .open: .number(workspace.issueCount(of: enterprise.ref).open)
    }
  }
}
