/// One step of an issue along the life-cycle table; the ledger of what happened (C1, C3).
package struct Step: Entity {
  package var id: ID<Step> = .unassigned
  /// Struck by T27: a step typed wrongly, outside every counter and clock.
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var rule = Rule.register
  package var from: IssueState?
  package var to = IssueState.registered
  /// When it happened: not before the previous step's day, not after today.
  package var on = Day.epoch
  package var outcome: ClosingOutcome?
  /// Why it was suspended (T10).
  package var cause: StepRequest.Suspending.Cause?
  package var reviewOn: Day?
  /// Reply, callback, document, measures, meeting, return recorded with this step.
  package var refs: Few<EntityRef> = []
  // Up to here stands what clocks and counters ask of every step, close together.
  /// When it was entered, and by whom.
  package var at = Instant.epoch
  package var by: ID<Person> = .unassigned
  /// For whom `by` recorded it: a unit or an enterprise that does not log in (C0).
  package var proxy = ""
  /// What the guard asked for in words: a reason, what changed, the enterprise's statement.
  package var reason = ""
  package var unit: ID<Unit>?
  /// How and when the enterprise was told, or the law and policy a refusal rests on.
  package var told = ""
  /// The fields of the issue this step changed, with their old and new texts (T2, T3, T18, T26), so
  /// that striking it puts them back.
  package var amended: [Amendment] = []

  package init() {}
  package static let kind = EntityKind.step
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.steps }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .step(self) }

  package struct Amendment: Equatable, Sendable {
    package var field: Issue.Field
    package var old: String
    package var new: String

    package init(field: Issue.Field, old: String, new: String) {
      self.field = field
      self.old = old
      self.new = new
    }
  }
}
