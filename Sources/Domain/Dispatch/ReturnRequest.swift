/// A 退单: a unit objects that an issue is not its own; one ruling, then final (C1, L8).
package struct ReturnRequest: Entity {
  package var id: ID<ReturnRequest> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var unit: ID<Unit> = .unassigned
  package var on = Day.epoch
  package var reason = ""
  package var suggestedUnit: ID<Unit>?
  /// Why the unit suggested, where it does not answer for the category (T2).
  package var overrideReason = ""
  package var ruling = Ruling.reassign
  package var ruledBy: ID<Person> = .unassigned
  package var ruledOn = Day.epoch

  package init() {}
  package static let kind = EntityKind.return
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.returns }
  package var owners: [EntityRef] { [issue.ref, unit.ref] }
  package var any: AnyEntity { .return(self) }

  package enum Ruling: String, Coded {
    /// 改派: another unit is found.
    case reassign
    /// 维持: it stays; no further return is accepted.
    case uphold
  }
}
