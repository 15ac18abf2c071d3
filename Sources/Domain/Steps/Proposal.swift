/// A step one person prepared and the head of office confirms: T16, T17, T17b (C3).
package struct Proposal: Entity {
  package var id: ID<Proposal> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var rule = Rule.explanationAccepted
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  package var reason = ""
  /// The law or policy an explanation rests on (T17).
  package var basis = ""
  package var reviewOn: Day?
  package var answer: HeadAnswer?

  package init() {}
  package static let kind = EntityKind.proposal
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.proposals }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .proposal(self) }
}
