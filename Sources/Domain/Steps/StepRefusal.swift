/// Why a step of an issue is refused; each names the row of C3 or C5 that forbids it.
package enum StepRefusal: Error, Equatable, Sendable {
  // The issue itself.
  case unknown
  case titleMissing
  case objectMissing
  case unknownObject(EntityRef)
  case sourceMissing
  case takenOver
  // The table of C3.
  case notFrom(IssueState, verb: StepVerb)
  case changedSince(IssueState)
  // The person.
  case needsRole([Role])
  case notHisEnterprise
  case handlerMayNotVerify
  // Days.
  case beforeLastStep(Day)
  case inTheFuture(Day)
  case tooLate(limit: Day)
  // What the guard asks for.
  case fieldMissing(Phrase)
  case reasonMissing
  case categoryUnknown(String)
  case unitMissing
  case unknownUnit(ID<Unit>)
  case unitNotResponsible(ID<Unit>, category: String)
  case classMissing
  case duplicatesNotSeen([ID<Issue>])
  case notOneUnit([ID<Unit>])
  case returnRuled(Day)
  case measureMissing
  case measuresOpen([ID<Measure>])
  case noMeeting
  case decisionMissing
  case suspendedTooOften(Int)
  case reviewTooFar(limit: Day)
  case planDayMissing
  case replyMissing
  case notReached(tries: Int, days: Int)
  case answerMissing(question: Phrase)
  case satisfactionTooLow
  case noSuchProposal
  case proposalPending(ID<Proposal>)
  case evidenceMissing
  case beneficiariesMissing
  case outcomeNotForKind(Issue.Kind)
  case reopenTooLate(limit: Day)
  case mergeSelf
  case mergeTargetNotLive(IssueState)
  case mergeOtherObject
  case checkerSame
  case notTheLastStep(ID<Step>)
  case nothingToCorrect
  case documentWentOut(String)
  case correctionNotYours(by: ID<Person>)
  case amendNotYours(by: ID<Person>)
  case fieldProblem(field: Phrase, FieldProblem)
  case extensionsUsedUp(Int)
  case extensionTooLate(due: Day)
  case extensionTooLong(limit: Day)
  case noDueYet
}
