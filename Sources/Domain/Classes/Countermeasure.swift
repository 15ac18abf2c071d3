/// A 对策 of a common class: what is done for all of its members (C1, P9).
package struct Countermeasure: Entity {
  package var id: ID<Countermeasure> = .unassigned
  package var struck: Strike?
  package var commonClass: ID<CommonClass> = .unassigned
  package var text = ""
  /// The policy it rests on, or that came of it.
  package var policy = ""
  /// When it was laid down.
  package var on = Day.epoch
  package var doneOn: Day?
  /// What shows that it is done.
  package var doneEvidence = ""

  package init() {}
  package static let kind = EntityKind.countermeasure
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.countermeasures }
  package var owners: [EntityRef] { [commonClass.ref] }
  package var any: AnyEntity { .countermeasure(self) }
}
