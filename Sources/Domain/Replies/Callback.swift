/// A 回访: the enterprise was asked whether it is really solved (C1).
package struct Callback: Entity {
  package var id: ID<Callback> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch
  package var channel = Channel.phone
  package var isReached = true
  /// Q1 解决没有, Q2 答复没有, Q3 主动对接没有.
  package var isSolved: Bool?
  package var isAnswered: Bool?
  package var isContacted: Bool?
  /// 企业认可这个结果/解释.
  package var accepts: Bool?
  package var satisfaction: Satisfaction?
  package var comment = ""
  /// In what a person typed: why one may act on both sides (C13), kept as an `Override`; in a callback
  /// of an earlier ledger, that reason itself.
  package var override = ""

  package init() {}
  package static let kind = EntityKind.callback
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.callbacks }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .callback(self) }

  package enum Channel: String, Coded {
    case phone
    case onSite
    case written
  }

  package enum Satisfaction: String, Coded {
    case verySatisfied
    case satisfied
    case fairlySatisfied
    case dissatisfied
    case veryDissatisfied

    /// 基本满意 or better.
    package var isContent: Bool {
      switch self {
      case .verySatisfied, .satisfied, .fairlySatisfied: true
      case .dissatisfied, .veryDissatisfied: false
      }
    }
  }
}
