/// Who answers the telephone on a Thursday afternoon, or why nobody does (P19).
package struct DutyRoster: Entity {
  package var id: ID<DutyRoster> = .unassigned
  package var struck: Strike?
  package var on = Day.epoch
  package var people: [ID<Person>] = []
  /// Units that send somebody who is not in the registry.
  package var units: [ID<Unit>] = []
  package var skippedReason = ""
  package var arrangedOn = Day.epoch

  package init() {}
  package static let kind = EntityKind.roster
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.rosters }
  package var owners: [EntityRef] { people.map(\.ref) + units.map(\.ref) }
  package var any: AnyEntity { .roster(self) }

  package var isSkipped: Bool { !skippedReason.isEmpty }
}

extension DutyRoster: Fielded {
  package enum Field: String, FieldName {
    case on, people, units, skippedReason

    package var isRequired: Bool { self == .on }

    package var shape: FieldShape {
      switch self {
      case .on: .day
      case .people: .references([.person])
      case .units: .references([.unit])
      case .skippedReason: .line
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .on: on.fieldText
    case .people: people.fieldText()
    case .units: units.fieldText()
    case .skippedReason: skippedReason
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .on: try take(text, into: \.on)
    case .people: try take(text, into: \.people)
    case .units: try take(text, into: \.units)
    case .skippedReason: skippedReason = try plain(text)
    }
  }
}

extension Workspace {
  package func roster(on day: Day) -> DutyRoster? { rosters.live.first { $0.on == day } }

  /// The afternoon to be arranged next: the first Thursday from a day on that is worked and has no
  /// roster.
  package func nextThursday(from day: Day) -> Day {
    var thursday = day.comingThursday
    while !calendar.countsAsWorkday(thursday) || roster(on: thursday) != nil {
      thursday = thursday.adding(days: 7)
    }
    return thursday
  }
}
