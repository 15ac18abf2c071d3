extension Workspace {
  /// T22: outside the office's remit; the enterprise is told why.
  mutating func decline(_ request: StepRequest.Declining, _ act: Act) throws(StepRefusal) {
    let reason = try required(request.reason, or: .reasonMissing)
    let basis = try required(request.basis, or: .fieldMissing(StepField.basis.phrase))
    let told = try required(
      request.enterpriseTold, or: .fieldMissing(StepField.enterpriseTold.phrase))
    try record(.decline, to: .declined, act) {
      $0.reason = reason
      $0.told = "\(basis)；\(told)"
    }
  }

  /// T23: the enterprise takes it back, and somebody else asked it whether that is so (撤单质检).
  mutating func withdraw(_ request: StepRequest.Withdrawing, _ act: Act) throws(StepRefusal) {
    let statement = try required(
      request.statement, or: .fieldMissing(StepField.statement.phrase))
    guard let checker = request.checkedBy, live(checker) != nil else {
      throw .fieldMissing(StepField.checkedBy.phrase)
    }
    guard checker != act.actor.id else { throw .checkerSame }
    try record(.withdraw, to: .withdrawn, act) {
      $0.reason = statement
      $0.refs = [checker.ref]
    }
  }

  /// T25: the enterprise objects.
  mutating func restore(_ reason: String, _ act: Act) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    try record(.restore, to: .registered, act) { $0.reason = reason }
  }
}

// MARK: - Going on

/// Days after which a closed issue is taken up as a new one (T19).
private let reopenWindow = 90

extension Workspace {
  /// T19; the first closing stays on record.
  mutating func reopen(_ reason: String, _ act: Act) throws(StepRefusal) {
    try goOn(.reopen, reason, act)
  }

  /// T20: what changed, so that a long-term issue goes on.
  mutating func takeUp(_ reason: String, _ act: Act) throws(StepRefusal) {
    try goOn(.takeUp, reason, act)
  }

  private mutating func goOn(_ rule: Rule, _ reason: String, _ act: Act) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    try record(rule, to: stateOfWork(act.issue.id), act) {
      $0.reason = reason
      $0.unit = act.issue.leadUnit
    }
  }

  /// Back to the unit, or to the office where none was ever asked (C3).
  func stateOfWork(_ issue: ID<Issue>) -> IssueState {
    standingDispatch(of: issue) == nil ? .triaged : .inProgress
  }

  func requireRecent(_ act: Act) throws(StepRefusal) {
    guard let done = arrival(in: .closed, .resolved, of: act.issue.id)?.on else { return }
    let limit = done.adding(days: reopenWindow)
    guard act.on <= limit else { throw .reopenTooLate(limit: limit) }
  }
}
