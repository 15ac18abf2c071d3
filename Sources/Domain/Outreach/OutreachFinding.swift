extension OutreachCall: Findable {
  /// What a list of calls can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, outcome, concern, explained, on, next

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise"]
      case .town: ["镇街", "town"]
      case .outcome: ["结果", "outcome"]
      case .concern: ["顾虑", "concern"]
      case .explained: ["已说明", "explained"]
      case .on: ["日期", "date"]
      case .next: ["再联系", "next"]
      }
    }

    package var kind: QueryFieldKind { [.on, .next].contains(self) ? .day : .text }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .outcome: OutreachCall.Outcome.codes
      case .explained: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, note] + workspace.names(of: enterprise.ref)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(enterprise)
    case .town: workspace.named(workspace[enterprise]?.town)
    case .outcome: .code(outcome)
    case .concern: workspace.codeValue(concern, of: .concern)
    case .explained: .flag(isExplained)
    case .on: .day(on)
    case .next: .day(nextTryOn)
    }
  }
}
