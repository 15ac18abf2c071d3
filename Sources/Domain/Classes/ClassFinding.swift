extension CommonClass: Findable {
  /// What a list of classes can be asked for.
  package enum Asked: QueryField {
    case category, state, unit, owner, members, enterprises, beneficiaries, review, opened

    package var names: [String] {
      switch self {
      case .category: ["类别", "category"]
      case .state: ["状态", "state"]
      case .unit: ["单位", "unit"]
      case .owner: ["负责人", "owner"]
      case .members: ["件数", "members"]
      case .enterprises: ["家数", "enterprises"]
      case .beneficiaries: ["受益", "beneficiaries"]
      case .review: ["复核", "review"]
      case .opened: ["立类", "opened"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .members, .enterprises, .beneficiaries: .number
      case .review, .opened: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] { self == .state ? ClassState.codes : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name] + (leadUnit.map { workspace.names(of: $0.ref) } ?? [])
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .category: workspace.categories([category])
    case .state: .code(state)
    case .unit: workspace.named(([leadUnit].compactMap(\.self) + coUnits).map(\.ref))
    case .owner: workspace.named(owner)
    case .members: .number(workspace.classFigures(of: id).members)
    case .enterprises: .number(workspace.classFigures(of: id).enterprises)
    case .beneficiaries: .number(workspace.classFigures(of: id).beneficiaries)
    case .review: .day(reviewOn)
    case .opened: .day(openedOn)
    }
  }
}
