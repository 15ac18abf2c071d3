/// A 挂钩联系: one commissioner and one enterprise, for a time (C1, I1).
package struct Pairing: Entity {
  package var id: ID<Pairing> = .unassigned
  package var struck: Strike?
  package var enterprise: ID<Enterprise> = .unassigned
  package var commissioner: ID<Person> = .unassigned
  package var from = Day.epoch
  /// The last day it holds; nil while it goes on.
  package var to: Day?
  package var endReason = ""
  /// When the charter (不参与企业管理、无偿) was read to the enterprise.
  package var charterReadOn: Day?
  /// What the one who leaves tells the one who comes; required when replaced.
  package var handoverNote = ""
  /// Parks looked after beside the enterprise; no one-to-one here (T6).
  package var parks: [ID<Park>] = []
  /// The 选派文件号 of pairings that stood before the program, in place of the charter (C3b).
  package var appointment = ""

  /// What the office found when it looked at it, once a year (R-PAIR-REVIEW).
  package var reviews: [Review] = []
  /// Who stood in, or will, while the commissioner was away; by their first days.
  package var covers: [Cover] = []

  package init() {}
  package static let kind = EntityKind.pairing
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.pairings }
  package var owners: [EntityRef] {
    [enterprise.ref, commissioner.ref] + parks.map(\.ref) + Set(covers.map(\.by.ref)).sorted()
  }
  package var any: AnyEntity { .pairing(self) }

  package struct Review: Equatable, Sendable {
    package var on: Day
    package var by: ID<Person>
    package var note: String

    package init(on: Day, by: ID<Person>, note: String) {
      self.on = on
      self.by = by
      self.note = note
    }
  }

  /// The enterprise and the parks beside it.
  package var objects: [EntityRef] { [enterprise.ref] + parks.map(\.ref) }

  package func holds(on day: Day) -> Bool {
    struck == nil && from <= day && (to.map { day <= $0 } ?? true)
  }

  /// Whether the two are in force on one day at least.
  package func overlaps(_ other: Pairing) -> Bool {
    from <= other.to ?? .distantFuture && other.from <= to ?? .distantFuture
  }
}
