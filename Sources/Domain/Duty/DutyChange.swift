/// What a person may do about Thursday's telephone.
package enum DutyChange: Equatable, Sendable {
  /// Who answers on a day, or why nobody does.
  case arrange(DutyRoster)
  case edit(ID<DutyRoster>, [FieldEdit<DutyRoster.Field>])
  /// A call; with `issue` it becomes one at once (T1).
  case log(DutyCall, issue: FoundProblem?)
  /// The same of a call that is logged already.
  case amend(ID<DutyCall>, [FieldEdit<DutyCall.Field>], issue: FoundProblem?)
}

/// Why a change to Thursday's telephone is refused.
package enum DutyRefusal: Error, Equatable, Sendable {
  case unknownRoster(ID<DutyRoster>)
  case unknownCall(ID<DutyCall>)
  case dayMissing
  case inTheFuture(Day)
  /// Neither a Thursday nor instead of one that is off; the next Thursday.
  case notThursday(Day, next: Day)
  /// Nobody works on that day; the next Thursday that is worked.
  case dayOff(Day, next: Day)
  case arranged(Day, by: ID<DutyRoster>)
  /// Neither a person nor why there is none.
  case nobody
  case questionMissing
  case answerMissing
  case unknownReference(EntityRef)
  /// An issue is about an enterprise.
  case enterpriseMissing
  case raisedAlready(ID<DutyCall>, ID<Issue>)
  case titleMissing
  case fieldProblem(field: Phrase, FieldProblem)
}
