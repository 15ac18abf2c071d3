extension Workspace {
  /// T6: the unit objects, and it is ruled at once; 维持 leaves the state as it is (L8).
  mutating func sendBack(_ request: StepRequest.Returning, _ act: Act) throws(StepRefusal) {
    var back = ReturnRequest()
    back.reason = try required(request.reason, or: .reasonMissing)
    guard let unit = act.issue.leadUnit else { throw .unitMissing }
    if let suggested = request.suggestedUnit {
      guard live(suggested) != nil else { throw .unknownUnit(suggested) }
      if request.ruling == .reassign {
        if suggested == unit { throw .sentBackBy(unit) }
        try requireMayLead(suggested, act.issue.category, because: request.overrideReason)
      }
    }
    try checkDay(act)
    back.id = returns.nextID()
    back.issue = act.issue.id
    back.unit = unit
    back.suggestedUnit = request.suggestedUnit
    back.overrideReason = request.overrideReason.trimmingBlanks
    back.ruling = request.ruling
    back.rule(act)
    put(back)
    if back.ruling == .reassign { try reassign(back, act) }
  }

  private mutating func reassign(_ back: ReturnRequest, _ act: Act) throws(StepRefusal) {
    let amended = change(act) { $0.leadUnit = back.suggestedUnit ?? $0.leadUnit }
    try record(.sendBack, to: .triaged, act) {
      $0.unit = back.unit
      $0.reason = back.reason
      $0.refs = [back.ref]
      $0.amended = amended
    }
  }

  /// The returns of an issue, oldest first.
  package func returns(of issue: ID<Issue>) -> [ReturnRequest] {
    members(ReturnRequest.self, of: issue.ref)
  }

  /// Who said last that it is for another, and was believed; nobody once it went out again.
  package func sender(back issue: ID<Issue>) -> ID<Unit>? {
    let newest = steps(of: issue).last { step in
      step.rule == .sendBack || step.refs.contains { $0.kind == DispatchDoc.kind }
    }
    return newest.flatMap { $0.rule == .sendBack ? $0.unit : nil }
  }

  /// Upheld, or ruled on twice, it is final.
  func requireNoFinalRuling(_ act: Act) throws(StepRefusal) {
    let earlier = returns(of: act.issue.id)
    if let last = earlier.last, earlier.count >= 2 || last.ruling == .uphold {
      throw .returnRuled(last.ruledOn)
    }
  }

  /// The unit objects within a working day.
  func requireReturnable(_ act: Act) throws(StepRefusal) {
    guard let dispatched = newestStep(by: .dispatch, of: act.issue.id)?.on else { return }
    let limit = calendar.day(workdays: 1, after: dispatched)
    guard act.on <= limit else { throw .tooLate(limit: limit) }
  }
}

extension ReturnRequest {
  fileprivate mutating func rule(_ act: Act) {
    on = act.on
    ruledOn = act.on
    ruledBy = act.actor.id
  }
}
