extension Project: Findable {
  /// What a list of projects can be asked for.
  package enum Asked: QueryField {
    case town, enterprise, owner, stage, list, investment, open, visited

    package var names: [String] {
      switch self {
      case .town: ["镇街", "town"]
      case .enterprise: ["企业", "enterprise"]
      case .owner: ["责任人", "owner"]
      case .stage: ["阶段", "stage"]
      case .list: ["名单", "list"]
      case .investment: ["投资", "investment"]
      case .open: ["未结", "open"]
      case .visited: ["走访", "visited"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .investment, .open: .number
      case .visited: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .stage: Project.Stage.codes
      case .list: Project.ProjectList.codes
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name] + (enterprise.map { workspace.names(of: $0.ref) } ?? [])
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .town: workspace.named(workspace.town(of: ref))
    case .enterprise: workspace.named(enterprise)
    case .owner: workspace.named(owner)
    case .stage: .code(stage)
    case .list: .codes(lists)
    case .investment: .number(investment)
    case .open: .number(workspace.issueCount(of: ref).open)
    case .visited: .day(workspace.lastVisit(of: ref)?.on)
    }
  }
}
