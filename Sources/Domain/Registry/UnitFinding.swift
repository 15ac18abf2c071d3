extension Unit: Findable {
  /// What a list of units can be asked for.
  package enum Asked: QueryField {
    case type, category, parent, liaison, retired, open

    package var names: [String] {
      switch self {
      case .type: ["类型", "type"]
      case .category: ["类别", "category"]
      case .parent: ["上级", "parent"]
      case .liaison: ["联络员", "liaison"]
      case .retired: ["撤并", "retired"]
      case .open: ["未结", "open"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .open: .number
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .type: Unit.UnitType.codes
      case .retired: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name, shortName] + (liaison?.searched(withNumber: workspace.veil == nil) ?? [])
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .type: .code(type)
    case .category: workspace.categories(categories)
    case .parent: workspace.named(parent)
    case .liaison: .anyOf(liaison?.searched(withNumber: workspace.veil == nil) ?? [])
    case .retired: .flag(isRetired)
    case .open: .number(workspace.issueCount(of: ref).open)
    }
  }
}
