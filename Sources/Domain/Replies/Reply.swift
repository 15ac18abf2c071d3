/// A 书面回复: what the unit answered (C1, P8).
package struct Reply: Entity {
  package var id: ID<Reply> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  /// Nil when a person answered on the spot (T3).
  package var unit: ID<Unit>?
  /// Who answered on the spot; the verifier must be someone else (C13).
  package var handler: ID<Person>?
  package var document = ""
  package var receivedOn = Day.epoch
  package var text = ""
  package var result = Result.solved
  package var planOn: Day?
  /// File names, approval numbers, or where the paper lies.
  package var evidence: [String] = []
  /// What was found for its whole class, where it answers a common matter (T12).
  package var countermeasure: ID<Countermeasure>?
  package var recordedBy: ID<Person> = .unassigned

  package init() {}
  package static let kind = EntityKind.reply
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.replies }
  package var owners: [EntityRef] {
    [issue.ref] + [unit?.ref, countermeasure?.ref].compactMap(\.self)
  }
  package var any: AnyEntity { .reply(self) }

  package enum Result: String, Coded {
    case solved
    case partly
    case explained
    case planned
    case unsolvable

    /// A date is owed with it (C1 `planDate`).
    package var needsPlan: Bool { self == .partly || self == .planned }
  }
}

extension Reply {
  /// The day an explanation names: what it speaks of is still to come, so it may be a plan.
  package var namedDay: Day? {
    result == .explained ? DayMentions.first(in: text, from: receivedOn) : nil
  }

  /// The same answer as 列入计划, for the day it names.
  package var asPlan: Reply {
    guard let day = namedDay else { return self }
    var plan = self
    (plan.result, plan.planOn) = (.planned, day)
    return plan
  }
}
