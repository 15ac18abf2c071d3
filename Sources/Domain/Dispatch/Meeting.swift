/// A 协调会 about an issue: asked for, then held with decisions or called off (C1, P15).
package struct Meeting: Entity {
  package var id: ID<Meeting> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var requestedBy: ID<Person> = .unassigned
  package var reason = ""
  package var units: [ID<Unit>] = []
  package var proposedOn = Day.epoch
  package var heldOn: Day?
  package var minutes = ""
  package var decisions: [Decision] = []

  package init() {}
  package static let kind = EntityKind.meeting
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.meetings }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .meeting(self) }

  /// What was decided, whose it is, and by when.
  package struct Decision: Equatable, Sendable {
    package var text: String
    package var unit: ID<Unit>?
    package var dueOn: Day?

    package init(text: String, unit: ID<Unit>? = nil, dueOn: Day? = nil) {
      self.text = text
      self.unit = unit
      self.dueOn = dueOn
    }
  }
}
