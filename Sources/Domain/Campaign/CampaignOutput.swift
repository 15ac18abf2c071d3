/// What a campaign brought besides solved problems: good projects, rules, better ways of serving (P5).
package struct CampaignOutput: Entity {
  package var id: ID<CampaignOutput> = .unassigned
  package var struck: Strike?
  package var sort = Sort.project
  package var name = ""
  package var on: Day?
  package var unit: ID<Unit>?
  /// Whose it is, and the visit on which it was found.
  package var enterprise: ID<Enterprise>?
  package var visit: ID<Visit>?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.output
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.outputs }
  package var owners: [EntityRef] { [unit?.ref, enterprise?.ref, visit?.ref].compactMap(\.self) }
  package var any: AnyEntity { .output(self) }

  package enum Sort: String, Coded {
    case project
    case policy
    case service
  }
}

extension CampaignOutput: Fielded {
  package enum Field: String, FieldName {
    case sort, name, on, unit, enterprise, visit, remarks

    package var isRequired: Bool { [.sort, .name, .on].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .sort: Sort.shape
      case .name: .line
      case .on: .day
      case .unit: .reference(.unit)
      case .enterprise: .reference(.enterprise)
      case .visit: .reference(.visit)
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .sort: sort.fieldText
    case .name: name
    case .on: on.fieldText
    case .unit: unit.fieldText
    case .enterprise: enterprise.fieldText
    case .visit: visit.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .sort: try take(text, into: \.sort)
    case .name: try take(text, into: \.name)
    case .on: try take(text, into: \.on)
    case .unit: try take(text, into: \.unit)
    case .enterprise: try take(text, into: \.enterprise)
    case .visit: try take(text, into: \.visit)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension CampaignOutput: Registered {
  package static let listed: [Field] = [.name, .sort, .on, .unit]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.output(change)) }
  package var keys: [EntryKey] { nameKeys }

  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    try requirePast(.on, today: actor.today)
  }
}
