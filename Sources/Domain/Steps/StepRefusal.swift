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
  /// The field an amendment names was changed since; becomes `Refusal.conflict`.
  case changedMeanwhile(FieldConflict)
  /// Somebody took this step since the form was opened.
  case movedOn(ID<Step>)
  // The person.
  case needsRole([Role])
  case notHisEnterprise
  case notHisUnit
  case handlerMayNotVerify
  /// Who is named as the caller may not call back on it.
  case notItsCaller(ID<Person>)
  /// A commissioner solved it on the spot.
  case officeVerifies
  // Days.
  case beforeLastStep(Day)
  case inTheFuture(Day)
  case tooLate(limit: Day)
  /// An old ledger's outcome lies before the day it was registered.
  case endedBeforeItBegan(Day)
  /// A date to come must not lie before this one.
  case dueBefore(Day)
  // What the guard asks for.
  case fieldMissing(Phrase)
  case reasonMissing
  case categoryUnknown(String)
  case categoryRetired(String, Day)
  case unitMissing
  case unknownUnit(ID<Unit>)
  /// A unit that neither leads nor helps cannot answer for the issue.
  case notItsUnit(ID<Unit>)
  /// Once a unit has it, it changes hands by a return, not by an amendment.
  case unitHasIt(ID<Unit>)
  case unitNotResponsible(ID<Unit>, category: String)
  case classMissing
  case unknownClass(ID<CommonClass>)
  case classNameTaken(ID<CommonClass>)
  /// It is over, and takes no new matters.
  case classConcluded(ID<CommonClass>)
  /// A common matter goes to the unit that leads its class; there is none yet.
  case classNotLed(ID<CommonClass>)
  /// It is individual only once it has left its class.
  case stillInClass(ID<CommonClass>)
  case countermeasureMissing(ID<CommonClass>)
  case notItsCountermeasure(ID<Countermeasure>)
  case duplicatesNotSeen([ID<Issue>])
  case notOneUnit([ID<Unit>])
  case returnRuled(Day)
  /// It is not for the unit that just sent it back.
  case sentBackBy(ID<Unit>)
  case measureMissing
  case unknownMeasure(ID<Measure>)
  case measuresOpen([ID<Measure>])
  case noMeeting
  case decisionMissing
  case suspendedTooOften(Int)
  case reviewTooFar(limit: Day)
  case planDayMissing
  case replyMissing
  case answerMissing(question: Phrase)
  case noProposal
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
  case documentWentOut(ID<DispatchDoc>)
  case correctionNotYours(by: ID<Person>)
  case amendNotYours
  /// Another issue was merged into it: that has to be taken apart first.
  case othersMergedIn(ID<Issue>)
  case fieldProblem(field: Phrase, FieldProblem)
  case extensionsUsedUp(Int)
  case extensionTooLate(due: Day)
  case extensionTooLong(limit: Day)
  case noDueYet
}
