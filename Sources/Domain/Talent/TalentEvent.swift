/// A 路演, a 对接会 or a job fair, and which enterprises were asked, wanted to come and came (P21).
package struct TalentEvent: Entity {
  package var id: ID<TalentEvent> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var sort = Sort.matching
  package var on: Day?
  package var place = ""
  package var unit: ID<Unit>?
  package var invited: [ID<Enterprise>] = []
  package var willing: [ID<Enterprise>] = []
  package var attended: [ID<Enterprise>] = []
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.event
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.events }
  package var owners: [EntityRef] {
    ([unit?.ref].compactMap(\.self)) + Set(invited + willing + attended).sorted().map(\.ref)
  }
  package var any: AnyEntity { .event(self) }

  package enum Sort: String, Coded {
    case roadshow
    case matching
    case jobFair
    /// With a school that trains whom the enterprises need (P22).
    case school
  }
}

extension TalentEvent: Fielded {
  package enum Field: String, FieldName {
    case name, sort, on, place, unit, invited, willing, attended, remarks

    package var isRequired: Bool { [.name, .sort, .on].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .name, .place: .line
      case .sort: Sort.shape
      case .on: .day
      case .unit: .reference(.unit)
      case .invited, .willing, .attended: .references([.enterprise])
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .name: name
    case .sort: sort.fieldText
    case .on: on.fieldText
    case .place: place
    case .unit: unit.fieldText
    case .invited: invited.fieldText()
    case .willing: willing.fieldText()
    case .attended: attended.fieldText()
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .name: try take(text, into: \.name)
    case .sort: try take(text, into: \.sort)
    case .on: try take(text, into: \.on)
    case .place: place = try plain(text)
    case .unit: try take(text, into: \.unit)
    case .invited: try take(text, into: \.invited)
    case .willing: try take(text, into: \.willing)
    case .attended: try take(text, into: \.attended)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension TalentEvent: Registered {
  package static let listed: [Field] = [.name, .sort, .on, .unit]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.event(change)) }
  package func isPast(on today: Day) -> Bool { on.map { $0 < today } ?? false }
  /// A fair is held every year under the same name.
  package var keys: [EntryKey] { [] }

  /// Nobody came to what has not been yet.
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    guard let on, on > actor.today, !attended.isEmpty else { return }
    throw .registry(.attendedBefore(on))
  }
}
