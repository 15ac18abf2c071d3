extension RetentionCase: Findable {
  /// What a list of cases can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, level, state, opened

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .level: ["等级", "level"]
      case .state: ["状态", "state"]
      case .opened: ["登记", "opened"]
      }
    }

    package var kind: QueryFieldKind { self == .opened ? .day : .text }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .level: RetentionCase.Level.codes
      case .state: RetentionCase.State.codes
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description] + workspace.names(of: enterprise.ref)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(enterprise)
    case .town: workspace.named(workspace.town(of: enterprise.ref))
    case .level: .code(level)
    case .state: .code(state)
    case .opened: .day(openedOn)
    }
  }
}
