extension Enterprise: Findable {
  /// What a list of enterprises can be asked for.
  package enum Asked: QueryField {
    case town, sector, scale, site, status, tag, key, returned, commissioner, contact, code, open,
      visited, registered

    package var names: [String] {
      switch self {
      case .town: ["镇街", "town"]
      case .sector: ["行业", "sector"]
      case .scale: ["规模", "scale"]
      case .site: ["场地", "site"]
      case .status: ["状态", "status"]
      case .tag: ["标签", "tag"]
      case .key: ["重点", "key"]
      case .returned: ["回归", "returned"]
      case .commissioner: ["专员", "commissioner"]
      case .contact: ["联系人", "contact"]
      case .code: ["代码", "code"]
      case .open: ["未结", "open"]
      case .visited: ["走访", "visited"]
      case .registered: ["入库", "registered"]
      }
    }

    package var kind: QueryFieldKind {
      switch self {
      case .open: .number
      case .visited, .registered: .day
      default: .text
      }
    }

    package var codes: [FieldShape.Choice] {
      switch self {
      case .scale: Enterprise.Scale.codes
      case .site: Enterprise.SiteKind.codes
      case .status: Enterprise.Status.codes
      case .key, .returned: Self.yesOrNo
      default: []
      }
    }
  }

  package func searched(in workspace: Workspace) -> [String] {
    [id.description, name, shortName, creditCode?.text ?? ""]
      + contacts.flatMap { $0.searched(withNumber: workspace.eyes.knowsNumbers) }
      + workspace.names(ofTown: town)
  }

  package func value(_ field: Asked, in workspace: Workspace, on today: Day) -> QueryValue {
    switch field {
    case .town: workspace.named(town)
    case .sector: .text(sector)
    case .scale: .code(scale)
    case .site: .code(siteKind)
    case .status: .code(status)
    case .tag: .anyOf(tags)
    case .key: .flag(isKey)
    case .returned: .flag(isReturned)
    case .commissioner: workspace.named(workspace.commissioner(of: id, on: today)?.id)
    case .contact: .anyOf(contacts.flatMap { $0.searched(withNumber: workspace.eyes.knowsNumbers) })
    case .code: .text(creditCode?.text ?? "")
    case .open: .number(workspace.issueCount(of: ref).open)
    case .visited: .day(workspace.lastVisit(of: ref)?.on)
    case .registered: .day(registeredFrom)
    }
  }
}

extension Contact {
  /// The name, and the number without what stands between its digits, for who may know it.
  func searched(withNumber isKnown: Bool) -> [String] { [name] + (isKnown ? [phone.digits] : []) }
}

extension String {
  /// The digits alone, as they are written or full-width: a telephone number as it is dialled.
  var digits: String {
    String(String.UnicodeScalarView(Folding.scalars(of: self).filter { "0"..."9" ~= $0 }))
  }
}
