extension Workspace {
  /// T16, T17, T17b, and T13 of a dissatisfied enterprise: the caller records it, the head decides;
  /// where the caller is the head it is done at once.
  mutating func propose(
    _ rule: Rule, _ request: StepRequest.CallingBack, _ callback: Callback, _ act: Act
  ) throws(StepRefusal) {
    var proposal = Proposal()
    proposal.rule = rule
    proposal.reason = request.reason.trimmingBlanks
    if rule == .longTerm { proposal.reviewOn = try checkReview(request.reviewOn, within: 90, act) }
    if rule == .explanationAccepted {
      proposal.basis = try required(request.basis, or: .fieldMissing(StepField.basis.phrase))
    }
    if act.actor.isAny(of: .head) {
      try carryOut(proposal, by: callback.ref, act)
    } else {
      put(proposal, act)
    }
  }

  private mutating func put(_ draft: Proposal, _ act: Act) {
    var proposal = draft
    proposal.id = proposals.nextID()
    proposal.issue = act.issue.id
    proposal.on = act.on
    proposal.by = act.actor.id
    put(proposal)
  }

  private mutating func carryOut(
    _ proposal: Proposal, by ground: EntityRef, _ act: Act
  ) throws(StepRefusal) {
    guard let state = StepTable.row(proposal.rule)?.to.first else { return }
    try record(proposal.rule, to: state, act) {
      $0.reason = proposal.reason
      $0.reviewOn = proposal.reviewOn
      $0.told = proposal.basis
      $0.outcome = proposal.rule.closingOutcome
      $0.refs = [ground]
    }
  }
}

// MARK: - The head's answer

extension Workspace {
  mutating func confirm(
    _ id: ID<Proposal>, isConfirmed: Bool, reason: String, _ act: Act
  ) throws(StepRefusal) {
    guard var proposal = pendingProposal(of: act.issue.id), proposal.id == id else {
      throw .noProposal
    }
    let reason = reason.trimmingBlanks
    if !isConfirmed, reason.isEmpty { throw .reasonMissing }
    try checkDay(act)
    guard act.on >= proposal.on else { throw .beforeLastStep(proposal.on) }
    proposal.answer = .init(isConfirmed: isConfirmed, by: act.actor.id, on: act.on, reason: reason)
    put(proposal)
    if isConfirmed { try carryOut(proposal, by: proposal.ref, act) }
  }

  /// The proposal that waits for the head.
  package func pendingProposal(of issue: ID<Issue>) -> Proposal? {
    lastMember(Proposal.self, of: issue.ref) { $0.answer == nil }
  }

  /// What was proposed of an answer is over once the issue went another way.
  mutating func lapseProposals(of issue: ID<Issue>, since step: Step) {
    for var proposal in members(Proposal.self, of: issue.ref) where proposal.answer == nil {
      proposal.answer = .init(lapsedBy: step)
      put(proposal)
    }
  }

  /// What lapsed with a merging waits again once the two are taken apart (I9).
  mutating func reviveProposals(of issue: ID<Issue>, lapsedBy step: Step) {
    let lapse = HeadAnswer(lapsedBy: step)
    for var proposal in members(Proposal.self, of: issue.ref) where proposal.answer == lapse {
      proposal.answer = nil
      put(proposal)
    }
  }
}

extension HeadAnswer {
  fileprivate init(lapsedBy step: Step) {
    self.init(isConfirmed: false, by: step.by, on: step.on, reason: step.rule.rawValue)
  }
}

extension Rule {
  /// As what a step of this rule closes an issue; T17c has several.
  var closingOutcome: ClosingOutcome? {
    switch self {
    case .explanationAccepted: .explanationAccepted
    case .unverifiable: .unverifiable
    case .close: .solved
    default: nil
    }
  }
}
