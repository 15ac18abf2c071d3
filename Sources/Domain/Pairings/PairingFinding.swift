extension Pairing: Findable {
  /// What a list of pairings can be asked for.
  package enum Asked: QueryField {
    case enterprise, commissioner, unit, town, from

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .commissioner: ["专员", "commissioner"]
      case .unit: ["单位", "unit"]
      case .town: ["镇街", "town"]
      case .from: ["自", "from"]
      }
    }

    package var kind: QueryFieldKind { self == .from ? .day : .text }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, workspace[commissioner]?.name ?? ""]
      + (workspace[enterprise].map { [$0.name, $0.shortName] } ?? [])
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: .text(workspace[enterprise]?.name ?? "")
    case .commissioner: .text(workspace[commissioner]?.name ?? "")
    case .unit: workspace[commissioner]?.unit.map { .text(workspace.names(of: $0)) } ?? .missing
    case .town: workspace[enterprise]?.town.map { .text(workspace.names(of: $0)) } ?? .missing
    case .from: .day(from)
    }
  }
}
