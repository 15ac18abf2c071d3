/// A 交办函 or a 电话交办: by what an issue went to a unit; one document may carry many issues (P7).
package struct DispatchDoc: Entity {
  /// Its id is not its number: a telephone dispatch has none.
  package var id: ID<DispatchDoc> = .unassigned
  package var struck: Strike?
  package var kind = Kind.letter
  package var unit: ID<Unit> = .unassigned
  package var on = Day.epoch
  /// The number on paper, counted by year: 交办〔2018〕12号; nil for the telephone.
  package var number: Int?
  package var signatory = ""
  package var dueOn: Day?
  /// Telephone: who took it and what was promised.
  package var takenBy = ""
  package var promise = ""
  package var issues: [ID<Issue>] = []

  package init() {}
  package static let kind = EntityKind.dispatch
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.dispatches }
  package var owners: [EntityRef] { [unit.ref] + issues.map(\.ref) }
  package var any: AnyEntity { .dispatch(self) }

  package enum Kind: String, Coded {
    case letter
    case phone
    /// The minutes of a coordination meeting stand for the letter (T9).
    case minutes
  }
}
