extension Issue: Findable {
  /// What a list of issues can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, state, unit, category, kind, severity, commissioner, age, registered

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .state: ["环节", "state"]
      case .unit: ["单位", "unit"]
      case .category: ["类别", "category"]
      case .kind: ["性质", "kind"]
      case .severity: ["程度", "severity"]
      case .commissioner: ["专员", "commissioner"]
      case .age: ["天数", "age"]
      case .registered: ["登记", "registered"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .age: .number
      case .registered: .day
      default: .text
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, title] + objects.compactMap(workspace.name(of:))
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: .anyOf(objects.compactMap(workspace.name(of:)).map { SearchText($0) })
    case .town: town(in: workspace).map { .text(workspace.names(of: $0)) } ?? .missing
    case .state: .anyOf(state.phrase.searched)
    case .unit: units.isEmpty ? .missing : .anyOf(units.map { workspace.names(of: $0) })
    case .category: .text(category)
    case .kind: .anyOf(kind.phrase.searched)
    case .severity: .anyOf(severity.phrase.searched)
    case .commissioner: .text(commissioner(in: workspace, on: today)?.name ?? "")
    case .age: .number(registeredOn.days(to: today))
    case .registered: .day(registeredOn)
    }
  }

  /// Lead unit first, then the co-units.
  private var units: [ID<Unit>] { (leadUnit.map { [$0] } ?? []) + coUnits }
}

extension Issue {
  /// The enterprise it is about first of all; nil for a park's or a project's.
  package var enterprise: ID<Enterprise>? {
    objects.lazy.compactMap { $0.id(as: Enterprise.self) }.first
  }

  package func town(in workspace: Workspace) -> ID<Unit>? {
    enterprise.flatMap { workspace[$0]?.town }
  }

  /// Who looks after its enterprise on a day.
  package func commissioner(in workspace: Workspace, on day: Day) -> Person? {
    enterprise.flatMap { workspace.commissioner(of: $0, on: day) }
  }

  /// Somebody still has something to do about it: work that is owed, or closing what is resolved.
  package var isOpen: Bool { history == nil && (state.isLive || state == .resolved) }
}
