extension Person: Findable {
  /// What a list of people can be asked for.
  package enum Asked: QueryField {
    case unit, role, enterprise, active, visited

    package var names: [String] {
      switch self {
      case .unit: ["单位", "unit"]
      case .role: ["角色", "role"]
      case .enterprise: ["企业", "enterprise"]
      case .active: ["在岗", "active"]
      case .visited: ["走访", "visited"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .visited: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .role: Role.codes
      case .active: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name, login, workspace.veil == nil ? phone.digits : ""]
      + (unit.map { workspace.names(of: $0.ref) } ?? [])
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .unit: workspace.named(unit)
    case .role: .codes(roles.filter { $0.holds(on: today) }.map(\.role))
    case .enterprise:
      workspace.named(workspace.activePairing(ofCommissioner: id, on: today)?.enterprise)
    case .active: .flag(isActive)
    case .visited: .day(workspace.lastVisit(of: ref)?.on)
    }
  }
}
