/// 领导反馈: a leader was told what became of problems that enterprises told him of on his visit; who
/// handed it over, and when (C1).
package struct Feedback: Entity {
  package var id: ID<Feedback> = .unassigned
  package var struck: Strike?
  package var leader: ID<Person>?
  package var issues: [ID<Issue>] = []
  package var on: Day?
  /// Who handed it over.
  package var by: ID<Person>?
  /// What the leader said to it.
  package var remarks = ""

  package init() {}
  package static let kind = EntityKind.feedback
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.feedbacks }
  package var owners: [EntityRef] { [leader, by].compactMap { $0?.ref } + issues.map(\.ref) }
  package var any: AnyEntity { .feedback(self) }
}

extension Feedback: Fielded {
  package enum Field: String, FieldName {
    case leader, issues, on, by, remarks

    package var isRequired: Bool { self != .remarks }

    package var shape: FieldShape {
      switch self {
      case .leader, .by: .reference(.person)
      case .issues: .references([.issue])
      case .on: .day
      case .remarks: .lines
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .leader: leader.fieldText
    case .issues: issues.fieldText()
    case .on: on.fieldText
    case .by: by.fieldText
    case .remarks: remarks
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .leader: try take(text, into: \.leader)
    case .issues: try take(text, into: \.issues)
    case .on: try take(text, into: \.on)
    case .by: try take(text, into: \.by)
    case .remarks: remarks = try plain(text)
    }
  }
}

extension Feedback: Registered {
  package static let listed: [Field] = [.leader, .issues, .on, .by]
  package static func change(_ change: EntryChange<Self>) -> Change { .registry(.feedback(change)) }
  /// It has none of its own: it is called by whom it is for.
  package var name: String { "" }
  package var keys: [EntryKey] { [] }

  /// Handed over today by whoever enters it, where he says nothing else.
  package func entered(by actor: Actor) -> Self {
    var feedback = self
    (feedback.on, feedback.by) = (on ?? actor.today, by ?? actor.id)
    return feedback
  }

  /// About what was raised before him, and not before the day it is of.
  package func requireSound(
    since before: Self?, in workspace: Workspace, by actor: Actor
  ) throws(Refusal) {
    if let on, on > actor.today { throw .registry(.toldInFuture(on)) }
    guard let leader else { return }
    for issue in issues.compactMap({ workspace[$0] })
    where !workspace.leaders(behind: issue).contains(leader) {
      throw .registry(.notRaisedBefore(issue.ref, leader: leader.ref))
    }
  }
}
