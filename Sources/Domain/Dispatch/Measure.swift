/// A 措施: what a unit will do for a complex issue, who, and by when (C1).
package struct Measure: Entity {
  package var id: ID<Measure> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var text = ""
  package var unit: ID<Unit>?
  package var person = ""
  package var dueOn = Day.epoch
  package var doneOn: Day?
  package var doneEvidence = ""

  package init() {}
  package static let kind = EntityKind.measure
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.measures }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .measure(self) }
}

/// A 延期: a later due date for the unit's reply, approved, the enterprise told (C5).
package struct Extension: Entity {
  package var id: ID<Extension> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var requestedOn = Day.epoch
  package var newDue = Day.epoch
  package var reason = ""
  package var approvedBy: ID<Person> = .unassigned
  package var enterpriseToldOn = Day.epoch
  /// The newest step when it was entered: it belongs to the leg that ran then.
  ///
  /// Nil in journals of before this was noted, where its day has to tell.
  package var after: ID<Step>?

  package init() {}
  package static let kind = EntityKind.extension
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.extensions }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .extension(self) }
}
