/// A 宣讲: a half day on which people of a unit or two lecture in a town (C1, C10).
///
/// Small towns share one: the first of its towns is where it is held.
package struct LectureSession: Entity {
  package var id: ID<LectureSession> = .unassigned
  package var struck: Strike?
  package var towns: [ID<Unit>] = []
  package var venue = ""
  package var on = Day.epoch
  package var slot = Slot.morning
  package var topics: [ID<PolicyTopic>] = []
  package var units: [ID<Unit>] = []
  /// Who lectures, in words: 国税局纳服科2人.
  package var lecturers = ""
  package var invited: [ID<Enterprise>] = []
  package var plannedOn = Day.epoch
  package var fixedOn: Day?
  package var fixedBy: ID<Person>?
  package var heldOn: Day?
  package var attended: [ID<Enterprise>] = []
  package var feedback = ""
  package var calledOffOn: Day?
  package var calledOffReason = ""

  package init() {}
  package static let kind = EntityKind.lecture
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.lectures }
  /// Not whom it invited: a thousand links for each round, which nobody follows.
  package var owners: [EntityRef] {
    towns.map(\.ref) + topics.map(\.ref) + units.map(\.ref)
  }
  package var any: AnyEntity { .lecture(self) }

  /// The half of a day.
  package enum Slot: String, Coded, Comparable {
    case morning
    case afternoon

    package static func < (one: Slot, other: Slot) -> Bool {
      one == .morning && other == .afternoon
    }
  }

  package enum State: String, Coded {
    case planned
    case fixed
    case held
    case calledOff
  }

  package var state: State { state(asOf: .distantFuture) }

  /// As it stood at the end of a day.
  package func state(asOf day: Day) -> State {
    if let calledOffOn, calledOffOn <= day { return .calledOff }
    if let heldOn, heldOn <= day { return .held }
    return fixedOn.map { $0 <= day } ?? false ? .fixed : .planned
  }

  /// Planned by then, and not called off by then.
  func isKnown(on day: Day) -> Bool {
    struck == nil && plannedOn <= day && state(asOf: day) != .calledOff
  }

  /// Still to come, or held.
  package var stands: Bool { struck == nil && calledOffOn == nil }

  /// So many topics of so many units in one half day (C10).
  package static let mostTopics = 4
  package static let mostUnits = 2
}

extension LectureSession: Fielded {
  package enum Field: String, FieldName {
    case towns, on, slot, topics, units, venue, lecturers

    package var isRequired: Bool { [.towns, .on, .slot, .topics, .units].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .towns, .units: .references([.unit])
      case .on: .day
      case .slot: Slot.shape
      case .topics: .references([.topic])
      case .venue, .lecturers: .line
      }
    }

    /// What the head said yes to; the rest may still be settled by whoever prepares it.
    package var isFixed: Bool { ![.venue, .lecturers].contains(self) }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .towns: towns.fieldText()
    case .on: on.fieldText
    case .slot: slot.fieldText
    case .topics: topics.fieldText()
    case .units: units.fieldText()
    case .venue: venue
    case .lecturers: lecturers
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .towns: try take(text, into: \.towns)
    case .on: try take(text, into: \.on)
    case .slot: try take(text, into: \.slot)
    case .topics: try take(text, into: \.topics)
    case .units: try take(text, into: \.units)
    case .venue: venue = try plain(text)
    case .lecturers: lecturers = try plain(text)
    }
  }
}
