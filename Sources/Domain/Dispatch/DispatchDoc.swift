/// A 交办函, a 转办函 or a 电话交办: by what an issue went to a unit; one document may carry many issues (P7).
///
/// A 催办 or 督办 is one as well: it goes to the unit that has the issue and moves nothing (C7).
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
  /// 催办 and 督办, which are no step of the issue: who sent it, what for, and who reads it too.
  package var by: ID<Person>?
  package var reason = ""
  package var copyTo = ""
  /// What it said when it was numbered; nil without a number, and before words were kept.
  package var wording: Wording?

  package init() {}
  package static let kind = EntityKind.dispatch
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.dispatches }
  package var owners: [EntityRef] { [unit.ref] + issues.map(\.ref) }
  package var any: AnyEntity { .dispatch(self) }

  package enum Kind: String, Coded {
    case letter
    case phone
    /// 转办: what came to the office for another to deal with, or went to the wrong unit first.
    case forward
    /// The minutes of a coordination meeting stand for the letter (T9).
    case minutes
    case urge
    case urgeByPhone
    case supervise

    /// Reminds the unit that has the issue already.
    package var isUrging: Bool {
      switch self {
      case .urge, .urgeByPhone, .supervise: true
      case .letter, .phone, .forward, .minutes: false
      }
    }
  }
}
