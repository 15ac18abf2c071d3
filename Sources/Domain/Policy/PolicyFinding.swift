extension PolicyTopic: Findable {
  /// What a list of topics can be asked for.
  package enum Asked: QueryField {
    case unit, minutes, retired, keyword

    package var names: [String] {
      switch self {
      case .unit: ["单位", "unit"]
      case .minutes: ["时长", "minutes"]
      case .retired: ["停用", "retired"]
      case .keyword: ["关键词", "keyword"]
      }
    }

    package var kind: QueryFieldKind { self == .minutes ? .number : .text }

    package var codes: [FieldShape.Choice] { self == .retired ? Self.yesOrNo : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name] + keywords + units.flatMap { workspace.names(of: $0.ref) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .unit: workspace.named(units.map(\.ref))
    case .minutes: .number(minutes)
    case .retired: .flag(isRetired)
    case .keyword: .anyOf(keywords)
    }
  }
}

extension PolicyForm: Findable {
  /// What a list of forms can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, state, topic, round, due, collected, request

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .state: ["状态", "state"]
      case .topic: ["宣讲项", "topic"]
      case .round: ["轮次", "round"]
      case .due: ["期限", "due"]
      case .collected: ["收回", "collected"]
      case .request: ["自由需求", "request"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .round: .number
      case .due, .collected: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] { self == .state ? PolicyForm.State.codes : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, request] + workspace.names(of: enterprise.ref)
      + workspace.names(ofTown: workspace[enterprise]?.town)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(enterprise)
    case .town: workspace.named(workspace[enterprise]?.town)
    case .state: .code(state)
    case .topic: .anyOf(topics.flatMap { [$0.description] + workspace.names(of: $0.ref) })
    case .round: .number(round)
    case .due: .day(dueOn)
    case .collected: .day(collectedOn)
    case .request: .text(request)
    }
  }
}

extension LectureSession: Findable {
  /// What a list of lectures can be asked for.
  package enum Asked: QueryField {
    case town, unit, topic, on, state, slot, invited, attended

    package var names: [String] {
      switch self {
      case .town: ["镇街", "town"]
      case .unit: ["单位", "unit"]
      case .topic: ["宣讲项", "topic"]
      case .on: ["日期", "date"]
      case .state: ["状态", "state"]
      case .slot: ["时段", "slot"]
      case .invited: ["邀请", "invited"]
      case .attended: ["出席", "attended"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .on: .day
      case .invited, .attended: .number
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .state: LectureSession.State.codes
      case .slot: LectureSession.Slot.codes
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, venue, lecturers]
      + (towns + units).flatMap { workspace.names(of: $0.ref) }
      + topics.flatMap { workspace.names(of: $0.ref) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .town: workspace.named(towns.map(\.ref))
    case .unit: workspace.named(units.map(\.ref))
    case .topic: .anyOf(topics.flatMap { [$0.description] + workspace.names(of: $0.ref) })
    case .on: .day(on)
    case .state: .code(state)
    case .slot: .code(slot)
    case .invited: .number(invited.count)
    case .attended: .number(heldOn == nil ? nil : attended.count)
    }
  }
}
