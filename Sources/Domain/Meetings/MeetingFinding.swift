extension Meeting: Findable {
  /// What a list of meetings can be asked for.
  package enum Asked: QueryField {
    case kind, unit, issue, on, held, open, minutes, text

    package var names: [String] {
      switch self {
      case .kind: ["会议类型", "kind"]
      case .unit: ["单位", "unit"]
      case .issue: ["问题", "issue"]
      case .on: ["日期", "date"]
      case .held: ["已开", "held"]
      case .open: ["未结", "open"]
      case .minutes: ["纪要", "minutes"]
      case .text: ["内容", "text", "议题", "topic"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .on: .day
      case .open: .number
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .kind: Meeting.Kind.codes
      case .held: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, topic, minutes] + issues.flatMap { workspace.names(of: $0.ref) }
      + units.flatMap { workspace.names(of: $0.ref) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .kind: .code(kind)
    case .unit: workspace.named(units.map(\.ref))
    case .issue: .anyOf(issues.flatMap { [$0.description] + workspace.names(of: $0.ref) })
    case .on: .day(heldOn ?? proposedOn)
    case .held: .flag(heldOn != nil)
    case .open:
      .number(workspace.decisions(of: id).count { $0.isOpen(asOf: today) })
    case .minutes: .text(minutes)
    case .text: .anyOf([topic, reason, workspace.name(of: ref) ?? ""])
    }
  }
}

extension Decision: Findable {
  /// What a list of decisions can be asked for.
  package enum Asked: QueryField {
    case unit, person, issue, meeting, due, done, text

    package var names: [String] {
      switch self {
      case .unit: ["单位", "unit"]
      case .person: ["责任人", "person"]
      case .issue: ["问题", "issue"]
      case .meeting: ["会议", "meeting"]
      case .due: ["期限", "due"]
      case .done: ["已办", "done"]
      case .text: ["内容", "text"]
      }
    }

    package var kind: QueryFieldKind { self == .due ? .day : .text }

    package var codes: [FieldShape.Choice] { self == .done ? Self.yesOrNo : [] }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, text] + owners.flatMap { workspace.names(of: $0) }
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .unit: workspace.named(unit)
    case .person: workspace.named(person)
    case .issue: .anyOf(issue.map { [$0.description] + workspace.names(of: $0.ref) } ?? [])
    case .meeting: .anyOf([meeting.description, workspace[meeting]?.minutes ?? ""])
    case .due: .day(dueOn)
    case .done: .flag(!isOpen(asOf: today))
    case .text: .anyOf([text, doneNote])
    }
  }
}
