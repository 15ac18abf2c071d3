extension Visit: Findable {
  /// What a list of visits can be asked for.
  package enum Asked: QueryField {
    case object, town, visitor, kind, on, round, service, problems, next, text

    package var names: [String] {
      switch self {
      case .object: ["对象", "object"]
      case .town: ["镇街", "town"]
      case .visitor: ["走访人", "visitor"]
      case .kind: ["方式", "kind"]
      case .on: ["日期", "date"]
      case .round: ["轮次", "round"]
      case .service: ["服务", "service"]
      case .problems: ["问题", "problems"]
      case .next: ["下次", "next"]
      case .text: ["内容", "text"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .on, .next: .day
      case .round, .problems: .number
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] { self == .kind ? Visit.Kind.codes : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, otherVisitors] + objects.flatMap(workspace.names(of:))
      + visitors.flatMap { workspace.names(of: $0.ref) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .object: workspace.named(objects)
    case .town: workspace.named(objects.compactMap { workspace.town(of: $0)?.ref })
    case .visitor:
      .anyOf(visitors.flatMap { workspace.names(of: $0.ref) } + [otherVisitors])
    case .kind: .code(kind)
    case .on: .day(on)
    case .round: .number(round)
    case .service: .anyOf(services.flatMap { [$0.phrase.zh, $0.phrase.en] } + [serviceText])
    case .problems: .number(workspace.members(Issue.self, of: ref).count)
    case .next: .day(nextVisitOn)
    case .text: .anyOf([situation, difficulties, wishes, serviceText])
    }
  }
}
