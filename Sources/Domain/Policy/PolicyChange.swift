/// What a person may do with forms and lectures; topics are entries of the registry.
package enum PolicyChange: Equatable, Sendable {
  /// Hands out one form each, in one go; who has one of this round is passed over.
  case distribute(PolicyForm.Recipients, round: Int, on: Day, dueOn: Day)
  case collect(ID<PolicyForm>, PolicyForm.Answer, on: Day)
  case void(ID<PolicyForm>, reason: String, on: Day)
  /// A form as an old list says it went out, came back, or was voided (C3b).
  case takeIn(PolicyForm)
  /// Writes lectures down as 拟排, all or none.
  case plan([LectureSession])
  case edit(ID<LectureSession>, [FieldEdit<LectureSession.Field>])
  /// The head says yes to them (C16).
  case fix([ID<LectureSession>])
  case hold(ID<LectureSession>, LectureSession.Outcome, on: Day)
  case cancel(ID<LectureSession>, reason: String, on: Day)
}

extension LectureSession {
  /// Who came, and what they said.
  package struct Outcome: Equatable, Sendable {
    package var attended: [ID<Enterprise>]
    package var feedback: String

    package init(_ attended: [ID<Enterprise>], feedback: String = "") {
      self.attended = attended
      self.feedback = feedback
    }
  }
}

/// Why a change to forms is refused.
package enum PolicyRefusal: Equatable, Sendable {
  case unknownForm(ID<PolicyForm>)
  case unknownEnterprise(ID<Enterprise>)
  /// It has a form of this round already.
  case hasForm(ID<Enterprise>, ID<PolicyForm>)
  /// Everybody asked for has one.
  case nobodyLeft(round: Int)
  case dueBefore(Day)
  case inTheFuture(Day)
  case beforeGiven(Day)
  case alreadyCollected(ID<PolicyForm>, Day)
  case voided(Day)
  case nothingChosen
  case reasonMissing
  case unknownTopic(ID<PolicyTopic>)
  case topicRetired(ID<PolicyTopic>)
}

/// Why a change to lectures is refused.
package enum LectureRefusal: Error, Equatable, Sendable {
  case unknown(ID<LectureSession>)
  case townMissing
  case topicMissing
  case unitMissing
  case tooManyTopics(Int)
  case tooManyUnits(Int)
  case unknownReference(EntityRef)
  case topicRetired(ID<PolicyTopic>)
  /// All units that lectured on it are dissolved.
  case topicWithoutUnit(ID<PolicyTopic>)
  /// None of the units that come lectures on it; these do.
  case notTheirTopic(ID<PolicyTopic>, [ID<Unit>])
  case unitRetired(ID<Unit>)
  /// Nobody works on that day; the next on which they do.
  case dayOff(Day, next: Day)
  case dayMissing
  case dayPassed(Day)
  case unitTaken(ID<Unit>, by: ID<LectureSession>)
  case townTaken(ID<Unit>, by: ID<LectureSession>)
  case inTheFuture(Day)
  case reasonMissing
  case notFixed
  case alreadyFixed(Day)
  case alreadyHeld(Day)
  case calledOff(Day)
  case notYetDue(Day)
  /// Nobody came before the day it was fixed for.
  case beforeItsDay(Day)
  case nobodyCame
  case fieldProblem(field: Phrase, FieldProblem)
}
