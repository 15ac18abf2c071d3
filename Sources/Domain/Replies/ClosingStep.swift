extension Workspace {
  mutating func close(_ request: StepRequest.Closing, _ act: Act) throws(StepRefusal) {
    if act.issue.state == .replied {
      try closeSuggestion(request, act)
    } else {
      try closeSolved(request, act)
    }
  }

  /// T17c: a suggestion or a question, never counted as solved.
  private mutating func closeSuggestion(
    _ request: StepRequest.Closing, _ act: Act
  ) throws(StepRefusal) {
    guard let outcome = request.outcome else { throw .fieldMissing(StepField.outcome.phrase) }
    guard act.issue.kind.outcomes.contains(outcome) else {
      throw .outcomeNotForKind(act.issue.kind)
    }
    try record(.suggestionClosed, to: .closed, act) {
      $0.outcome = outcome
      $0.reason = request.evidence.trimmingBlanks
    }
  }

  /// T18 销号; the callback of a content enterprise is evidence enough.
  private mutating func closeSolved(
    _ request: StepRequest.Closing, _ act: Act
  ) throws(StepRefusal) {
    let evidence = request.evidence.trimmingBlanks
    let callback = lastCallback(of: act.issue.id)
    if evidence.isEmpty, callback?.satisfaction?.isContent != true { throw .evidenceMissing }
    let beneficiaries = request.beneficiaries ?? act.issue.beneficiaries
    if act.issue.countsBeneficiaries, beneficiaries == nil { throw .beneficiariesMissing }
    let amended = change(act) { $0.beneficiaries = beneficiaries }
    try record(.close, to: .closed, act) {
      $0.outcome = .solved
      $0.reason = evidence
      $0.amended = amended
    }
  }

  /// The newest call that reached somebody.
  package func lastCallback(of issue: ID<Issue>) -> Callback? {
    lastMember(Callback.self, of: issue.ref, where: \.isReached)
  }

  /// T18: a red flag, what drives an enterprise away, or a callback that needed an override, is closed
  /// by the head.
  func needsHeadToClose(_ issue: Issue) -> Bool {
    issue.state == .resolved && (issue.isRedFlag || closesUnderHead(issue.id))
  }

  /// What may drive an enterprise away, and what was called about by whoever answered it.
  func closesUnderHead(_ issue: ID<Issue>) -> Bool {
    drivesAway(issue) || lastCallback(of: issue).flatMap { override(of: $0) } != nil
  }

  private func drivesAway(_ issue: ID<Issue>) -> Bool {
    members(RetentionCase.self, of: issue.ref).contains(where: \.isOpen)
  }
}

extension Issue {
  /// How many were helped is stated before closing (T18, F8).
  package var countsBeneficiaries: Bool { category == Category.schooling }
}

extension Issue.Kind {
  /// As what T17c may close it.
  package var outcomes: [ClosingOutcome] {
    switch self {
    case .problem: []
    case .suggestion: [.adopted, .partlyAdopted, .keptForReference]
    case .question: [.answered]
    }
  }
}
