/// One of the thirty measures of a campaign: who leads it and how far it got (A4, C1).
package struct CampaignMeasure: Entity {
  package var id: ID<CampaignMeasure> = .unassigned
  package var struck: Strike?
  /// Its number in the document.
  package var number = 0
  package var name = ""
  package var unit: ID<Unit>?
  package var state = State.waiting
  package var progress = ""
  package var progressOn: Day?

  package init() {}
  package static let kind = EntityKind.campaignMeasure
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.campaignMeasures }
  package var owners: [EntityRef] { [unit?.ref].compactMap(\.self) }
  package var any: AnyEntity { .campaignMeasure(self) }

  package enum State: String, Coded {
    case waiting
    case moving
    case done
    /// Done for now and to be done for good.
    case standing
  }
}

extension CampaignMeasure: Fielded {
  package enum Field: String, FieldName {
    case number, name, unit, state, progress, progressOn

    package var isRequired: Bool { [.number, .name, .unit, .state].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .number: .number
      case .name: .line
      case .unit: .reference(.unit)
      case .state: State.shape
      case .progress: .lines
      case .progressOn: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .number: number == 0 ? "" : number.fieldText
    case .name: name
    case .unit: unit.fieldText
    case .state: state.fieldText
    case .progress: progress
    case .progressOn: progressOn.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .number: try take(text, into: \.number)
    case .name: try take(text, into: \.name)
    case .unit: try take(text, into: \.unit)
    case .state: try take(text, into: \.state)
    case .progress: progress = try plain(text)
    case .progressOn: try take(text, into: \.progressOn)
    }
  }
}

extension CampaignMeasure: Registered {
  package static let listed: [Field] = [.name, .number, .unit, .state, .progressOn]
  package static func change(_ change: EntryChange<Self>) -> Change {
    .registry(.campaignMeasure(change))
  }
  package var keys: [EntryKey] { nameKeys }

  /// What is done says what was done (P7).
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    try requirePast(.progressOn, today: actor.today)
    if state != .waiting, progress.isEmpty {
      throw .registry(.fieldsMissing([Field.progress.phrase]))
    }
  }
}
