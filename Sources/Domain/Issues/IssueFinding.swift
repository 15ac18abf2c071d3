extension Issue: Findable {
  /// What a list of issues can be asked for.
  package enum Asked: QueryField {
    case enterprise, town, state, open, unit, category, lane, kind, severity, flagged, commissioner,
      light, due, mover, age, registered, details, scope, commonClass, confidentiality

    package var names: [String] {
      switch self {
      case .enterprise: ["企业", "enterprise", "对象", "object"]
      case .town: ["镇街", "town"]
      case .state: ["环节", "state"]
      case .open: ["未结", "open"]
      case .unit: ["单位", "unit"]
      case .category: ["类别", "category"]
      case .lane: ["办法", "lane"]
      case .kind: ["性质", "kind"]
      case .severity: ["程度", "severity"]
      case .flagged: ["重点", "flagged"]
      case .commissioner: ["专员", "commissioner"]
      case .light: ["灯", "light"]
      case .due: ["期限", "due"]
      case .mover: ["该谁办", "mover"]
      case .age: ["天数", "age"]
      case .registered: ["登记", "registered"]
      case .details: ["详情", "details"]
      case .scope: ["范围", "scope"]
      case .commonClass: ["共性类", "class"]
      case .confidentiality: ["密级", "confidentiality", "sensitivity"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .age: .number
      case .due, .registered: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .state: IssueState.codes
      case .lane: Issue.Lane.codes
      case .kind: Issue.Kind.codes
      case .severity: Issue.Severity.codes
      case .scope: Issue.Scope.codes
      case .confidentiality: Issue.Confidentiality.codes
      case .light: Light.Colour.signed
      case .mover: Mover.codes
      case .open, .flagged: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, title] + objects.flatMap(workspace.names(of:))
      + workspace.names(ofTown: town(in: workspace)) + units.flatMap { workspace.names(of: $0.ref) }
      + workspace.letterNumbers(of: id)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .enterprise: workspace.named(objects)
    case .town: workspace.named(town(in: workspace))
    case .state: .code(state)
    case .open: .flag(history == nil && state.isLive)
    case .unit: workspace.named(units.map(\.ref))
    case .category: workspace.categories([category])
    case .lane: .code(lane)
    case .kind: .code(kind)
    case .severity: .code(severity)
    case .flagged: .flag(isRedFlag)
    case .commissioner: workspace.named(commissioner(in: workspace, on: today)?.id)
    case .light: .code(workspace.light(of: id, asOf: today)?.colour)
    case .due: .day(workspace.firstDue(of: id, asOf: today)?.due)
    case .mover: .code(workspace.mover(of: self, asOf: today))
    case .age: .number(age(on: today))
    case .registered: .day(registeredOn)
    case .details: .text(details)
    case .scope: .code(scope)
    case .commonClass: workspace.coded(commonClass)
    case .confidentiality: .code(confidentiality)
    }
  }
}

extension Issue {
  /// The enterprise it is about first of all; nil for a park's or a project's.
  package var enterprise: ID<Enterprise>? {
    objects.lazy.compactMap { $0.id(as: Enterprise.self) }.first
  }

  /// Where its primary object lies.
  package func town(in workspace: Workspace) -> ID<Unit>? {
    primaryObject.flatMap { workspace.town(of: $0) }
  }

  /// Who looks after its enterprise on a day.
  package func commissioner(in workspace: Workspace, on day: Day) -> Person? {
    enterprise.flatMap { workspace.commissioner(of: $0, on: day) }
  }

  /// Days since it was registered; none of what is over, which waits no more.
  package func age(on today: Day) -> Int? { isOpen ? registeredOn.days(to: today) : nil }

  /// Somebody still has something to do about it.
  package var isOpen: Bool { history == nil && state.isOpen }
}
