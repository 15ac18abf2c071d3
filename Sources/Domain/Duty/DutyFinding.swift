extension DutyRoster: Findable {
  /// What a list of Thursdays can be asked for.
  package enum Asked: QueryField {
    case on, person, unit, skipped

    package var names: [String] {
      switch self {
      case .on: ["日期", "date"]
      case .person: ["值班人", "person"]
      case .unit: ["单位", "unit"]
      case .skipped: ["停值", "skipped"]
      }
    }

    package var kind: QueryFieldKind { self == .on ? .day : .text }

    package var codes: [FieldShape.Choice] { self == .skipped ? Self.yesOrNo : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, skippedReason] + owners.flatMap { workspace.names(of: $0) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .on: .day(on)
    case .person: workspace.named(people.map(\.ref))
    case .unit: workspace.named(units.map(\.ref))
    case .skipped: .flag(isSkipped)
    }
  }
}

extension DutyCall: Findable {
  /// What a list of calls can be asked for.
  package enum Asked: QueryField {
    case on, enterprise, town, topic, answered, issue, question

    package var names: [String] {
      switch self {
      case .on: ["日期", "date"]
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .topic: ["宣讲项", "topic"]
      case .answered: ["已答", "answered"]
      case .issue: ["转问题", "issue"]
      case .question: ["咨询", "question"]
      }
    }

    package var kind: QueryFieldKind { self == .on ? .day : .text }

    package var codes: [FieldShape.Choice] { self == .answered ? Self.yesOrNo : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, question, answer] + (enterprise.map { workspace.names(of: $0.ref) } ?? [])
      + topics.flatMap { workspace.names(of: $0.ref) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .on: .day(on)
    case .enterprise: workspace.named(enterprise)
    case .town: workspace.named(enterprise.flatMap { workspace[$0]?.town })
    case .topic: .anyOf(topics.flatMap { [$0.description] + workspace.names(of: $0.ref) })
    case .answered: .flag(isAnswered)
    case .issue: .anyOf(workspace.issue(raisedBy: id).map { [$0.id.description, $0.title] } ?? [])
    case .question: .anyOf([question, answer])
    }
  }
}
