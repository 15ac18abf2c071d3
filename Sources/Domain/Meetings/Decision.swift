/// A 议定事项: what a meeting decided, whose it is and by when; with a day it is a duty (C1).
package struct Decision: Entity {
  package var id: ID<Decision> = .unassigned
  package var struck: Strike?
  package var meeting: ID<Meeting> = .unassigned
  package var text = ""
  /// Whose it is: a unit's or a person's; the office's own where neither is given.
  package var unit: ID<Unit>?
  package var person: ID<Person>?
  package var dueOn: Day?
  package var issue: ID<Issue>?
  /// The item of the agenda it was decided on.
  package var item: ID<MeetingItem>?
  package var doneOn: Day?
  package var doneNote = ""

  package init() {}
  package static let kind = EntityKind.decision
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.decisions }
  package var owners: [EntityRef] {
    [meeting.ref] + [issue?.ref, item?.ref, unit?.ref, person?.ref].compactMap(\.self)
  }
  package var any: AnyEntity { .decision(self) }

  /// Whose it is, where somebody was named.
  package var owner: EntityRef? { person?.ref ?? unit?.ref }

  package func isOpen(asOf day: Day) -> Bool { doneOn.map { $0 > day } ?? true }
}

extension Decision {
  /// A decision as it is typed in, before its meeting is known.
  package init(
    _ text: String, unit: ID<Unit>? = nil, person: ID<Person>? = nil, dueOn: Day? = nil,
    issue: ID<Issue>? = nil
  ) {
    self.init()
    self.text = text
    self.unit = unit
    self.person = person
    self.dueOn = dueOn
    self.issue = issue
  }
}
