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
  package var answer: Answer?

  package init() {}
  package static let kind = EntityKind.proposal
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.proposals }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .proposal(self) }

  package struct Answer: Equatable, Sendable {
    package var isConfirmed: Bool
    package var by: ID<Person>
    package var on: Day
    package var reason: String

    package init(isConfirmed: Bool, by: ID<Person>, on: Day, reason: String) {
      self.isConfirmed = isConfirmed
      self.by = by
      self.on = on
      self.reason = reason
    }
  }
}
