/// A 共性类: one matter that troubles several enterprises, led by one unit (C1, C9, P9).
///
/// Its members are the issues that point at it, its countermeasures likewise. `state` and `leadUnit`
/// are the fold of its moves, kept here so that a list need not fold; nothing but a move changes
/// them.
package struct CommonClass: Entity {
  package var id: ID<CommonClass> = .unassigned
  package var struck: Strike?
  package var name = ""
  package var category = ""
  package var coUnits: [ID<Unit>] = []
  /// Who of the office answers for it.
  package var owner: ID<Person>?
  /// What the research found so far.
  package var research = ""
  /// When it is looked at again.
  package var reviewOn: Day?
  package var openedOn = Day.epoch
  /// In the order they were entered.
  package var moves: [Move] = []

  package var state = ClassState.gathered
  package var leadUnit: ID<Unit>?

  package init() {}
  package static let kind = EntityKind.commonClass
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.classes }
  package var owners: [EntityRef] {
    [leadUnit?.ref, owner?.ref].compactMap(\.self) + coUnits.map(\.ref)
  }
  package var any: AnyEntity { .commonClass(self) }

  /// One step of its life: where it went, when, by whom.
  package struct Move: Equatable, Sendable {
    package var to: ClassState
    package var on: Day
    package var by: ID<Person>
    /// The lead unit from then on.
    package var unit: ID<Unit>?
    /// Why it is researched or parked; when it is concluded, the conclusion.
    package var note: String
    /// Members that were not settled when it was concluded, and are carried on by themselves.
    package var carried: [ID<Issue>]

    package init(
      to state: ClassState, on day: Day, by person: ID<Person>, unit: ID<Unit>? = nil,
      note: String = "", carried: [ID<Issue>] = []
    ) {
      to = state
      on = day
      by = person
      self.unit = unit
      self.note = note
      self.carried = carried
    }
  }
}

/// Where a common class stands (C9); the raw values are stable in files.
package enum ClassState: String, Coded {
  case gathered
  case assigned
  case researching
  case proposed
  case implementing
  case concluded
  /// 待上级政策
  case parked
}

extension CommonClass {
  mutating func take(_ move: Move) {
    moves.append(move)
    fold()
  }

  private mutating func fold() {
    state = moves.last?.to ?? .gathered
    leadUnit = moves.last { $0.unit != nil }?.unit
  }

  /// As it stood at the end of a day; nil before it was opened.
  package func asOf(_ day: Day) -> CommonClass? {
    guard openedOn <= day else { return nil }
    guard let last = moves.last, last.on > day else { return self }
    var past = self
    past.moves.removeAll { $0.on > day }
    past.fold()
    return past
  }

  /// The day it got its first lead unit: since when its members' time is counted (C5).
  package var ledOn: Day? { moves.first { $0.unit != nil }?.on }

  /// What came of it; empty until it is concluded, and again while it is researched anew.
  package var conclusion: String { state == .concluded ? moves.last?.note ?? "" : "" }

  /// Not solved for the whole class: what is parked waits, and is still a trouble.
  package var isOpen: Bool { state != .concluded }

  /// Neither concluded nor parked.
  package var isActive: Bool { state != .concluded && state != .parked }
}
