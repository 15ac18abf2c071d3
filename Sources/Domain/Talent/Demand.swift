/// What an enterprise looks for: people, hands or money (P21, C1).
///
/// The register of it is what events are made from, and what report R11 prints.
package struct Demand: Entity {
  package var id: ID<Demand> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise>?
  package var sort = Sort.talent
  /// The post, or the project that looks for money.
  package var name = ""
  package var skill = ""
  /// How many people; 万元 for money.
  package var count = 0
  package var foundOn: Day?
  package var neededBy: Day?
  package var state = State.open
  /// Since when it stands so; what was said before that day was that somebody looks.
  package var stateOn: Day?
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.demand
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.demands }
  package var owners: [EntityRef] { [enterprise?.ref].compactMap(\.self) }
  package var any: AnyEntity { .demand(self) }

  package enum Sort: String, Coded {
    case talent
    case labour
    case investment
  }

  package enum State: String, Coded {
    case open
    /// Somebody was found, and nothing is agreed yet.
    case matched
    case met
    case dropped

    /// Whether somebody still looks.
    package var isLive: Bool { self == .open || self == .matched }
  }

  package func state(asOf day: Day) -> State { stateOn.map { $0 > day } ?? false ? .open : state }
}

extension Demand: Fielded {
  package enum Field: String, FieldName {
    case enterprise, sort, name, skill, count, foundOn, neededBy, state, stateOn, remarks

    package var isRequired: Bool {
      [.enterprise, .sort, .name, .count, .foundOn, .state].contains(self)
    }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .sort: Sort.shape
      case .name, .skill: .line
      case .count: .number
      case .foundOn, .neededBy, .stateOn: .day
      case .state: State.shape
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: enterprise.fieldText
    case .sort: sort.fieldText
    case .name: name
    case .skill: skill
    case .count: count == 0 ? "" : count.fieldText
    case .foundOn: foundOn.fieldText
    case .neededBy: neededBy.fieldText
    case .state: state.fieldText
    case .stateOn: stateOn.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.enterprise)
    case .sort: try take(text, into: \.sort)
    case .name: try take(text, into: \.name)
    case .skill: skill = try plain(text)
    case .count: try take(text, into: \.count)
    case .foundOn: try take(text, into: \.foundOn)
    case .neededBy: try take(text, into: \.neededBy)
    case .state: try take(text, into: \.state)
    case .stateOn: try take(text, into: \.stateOn)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension Demand: Registered {
  package static let listed: [Field] = [.name, .enterprise, .sort, .count, .neededBy, .state]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.demand(change)) }
  package func isPast(on today: Day) -> Bool { !state.isLive }
  /// Several enterprises look for a 数控技工, and one of them may look twice.
  package var keys: [EntryKey] { [] }
  package func objects(in workspace: Workspace) -> [EntityRef] {
    [enterprise?.ref].compactMap(\.self)
  }
  /// Any day can be asked how it stood then, so a change says its day.
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    try requirePast(.foundOn, today: actor.today)
    if state != .open, stateOn == nil {
      throw .registry(.fieldsMissing([Field.stateOn.phrase]))
    }
  }
}
