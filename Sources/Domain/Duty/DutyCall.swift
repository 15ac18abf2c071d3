/// A call on a Thursday afternoon: who asked what, and what was said (P19).
///
/// What could not be answered becomes an issue, which keeps its link.
package struct DutyCall: Entity {
  package var id: ID<DutyCall> = .unassigned
  package var struck: Strike?
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  /// Nil for whoever is in no registry.
  package var enterprise: ID<Enterprise>?
  /// Who rang; personal data of class 2.
  package var caller = ""
  package var question = ""
  package var topics: [ID<PolicyTopic>] = []
  package var isAnswered = true
  package var answer = ""

  package init() {}
  package static let kind = EntityKind.dutyCall
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.dutyCalls }
  package var owners: [EntityRef] {
    [by.ref] + [enterprise?.ref].compactMap(\.self) + topics.map(\.ref)
  }
  package var any: AnyEntity { .dutyCall(self) }
}

extension DutyCall: Fielded {
  package enum Field: String, FieldName {
    case enterprise, caller, question, topics, isAnswered, answer, on

    package var isRequired: Bool { [.question, .isAnswered, .on].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .enterprise: .reference(.enterprise)
      case .caller: .line
      case .question, .answer: .lines
      case .topics: .references([.topic])
      case .isAnswered: .flag
      case .on: .day
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .enterprise: enterprise.fieldText
    case .caller: caller
    case .question: question
    case .topics: topics.fieldText()
    case .isAnswered: isAnswered.fieldText
    case .answer: answer
    case .on: on.fieldText
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .enterprise: try take(text, into: \.enterprise)
    case .caller: caller = try plain(text)
    case .question: try take(text, into: \.question)
    case .topics: try take(text, into: \.topics)
    case .isAnswered: try take(text, into: \.isAnswered)
    case .answer: answer = try plain(text)
    case .on: try take(text, into: \.on)
    }
  }
}

extension Workspace {
  /// The issue a call became, if any.
  package func issue(raisedBy call: ID<DutyCall>) -> Issue? {
    members(Issue.self, of: call.ref).first { $0.source == .duty(call) }
  }

  /// Whether somebody still waits for an answer: nobody gave one, and it became no issue.
  package func isToAnswer(_ call: DutyCall) -> Bool {
    !call.isAnswered && issue(raisedBy: call.id) == nil
  }
}
