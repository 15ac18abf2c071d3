/// A 进展: one dated line about an issue that changes nothing of its state (C1); or what another one
/// that was merged into it left in its file.
package struct Note: Entity {
  package var id: ID<Note> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  package var text = ""
  /// The step of the other issue it was left by (T21, T24), which is no progress of this one.
  package var rule: Rule?

  package init() {}
  package static let kind = EntityKind.note
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.notes }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .note(self) }
}
