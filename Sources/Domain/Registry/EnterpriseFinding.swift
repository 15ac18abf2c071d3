extension Enterprise: Findable {
  /// What a list of enterprises can be asked for.
  package enum Asked: QueryField {
    case town, sector, scale, status, tag, key, open, visited, commissioner, code

    package var names: [String] {
      switch self {
      case .town: ["镇街", "town"]
      case .sector: ["行业", "sector"]
      case .scale: ["规模", "scale"]
      case .status: ["状态", "status"]
      case .tag: ["标签", "tag"]
      case .key: ["重点", "key"]
      case .open: ["未结", "open"]
      case .visited: ["走访", "visited"]
      case .commissioner: ["专员", "commissioner"]
      case .code: ["代码", "code"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .open: .number
      case .visited: .day
      default: .text
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name, shortName, creditCode?.text ?? ""] + contacts.map(\.phone)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .town: town.map { .text(workspace.names(of: $0)) } ?? .missing
    case .sector: .text(sector)
    case .scale: scale.map { .anyOf($0.phrase.searched) } ?? .missing
    case .status: .anyOf(status.phrase.searched)
    case .tag: tags.isEmpty ? .missing : .anyOf(tags.map { SearchText($0) })
    case .key: isKey ? .text("是") : .missing
    case .open: .number(workspace.issueCount(of: ref).open)
    case .visited: workspace.lastVisit(of: ref).map { .day($0.on) } ?? .missing
    case .commissioner:
      .text(workspace.commissioner(of: id, on: today)?.name ?? "")
    case .code: .text(creditCode?.text ?? "")
    }
  }
}
