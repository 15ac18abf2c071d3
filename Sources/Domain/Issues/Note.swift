/// A 进展: one dated line about an issue that changes nothing of its state (C1).
package struct Note: Entity {
  package var id: ID<Note> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  package var text = ""

  package init() {}
  package static let kind = EntityKind.note
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.notes }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .note(self) }
}
