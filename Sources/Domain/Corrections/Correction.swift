extension Workspace {
  /// T27 更正误录: the newest step was typed wrongly; it is struck, not deleted, and with it what it
  /// created and what it implied.
  mutating func correct(
    _ id: ID<Step>?, reason: String, _ act: Act
  ) throws(StepRefusal) {
    let last = try correctable(act)
    if let id, id != last.id { throw .notTheLastStep(last.id) }
    let reason = try required(reason, or: .reasonMissing)
    let strike = Strike(by: act.actor.id, at: act.actor.at, reason: reason)
    self.strike(last, strike)
    if let implied = lastStep(of: act.issue.id), implied.isImplied(by: last) {
      self.strike(implied, strike)
    }
    guard var issue = self[act.issue.id] else { return }
    issue.follow(steps(of: issue.id))
    if last.rule == .register { issue.struck = strike }
    put(issue)
  }

  /// The step that may be struck: the newest, by who entered it the same day or by the head, unless
  /// a numbered document went out with it.
  func correctable(_ act: Act) throws(StepRefusal) -> Step {
    guard let last = lastStep(of: act.issue.id) else { throw .nothingToCorrect }
    let isOwn = last.by == act.actor.id && last.at.day == act.actor.today
    guard isOwn || act.actor.isAny(of: .head) else { throw .correctionNotYours(by: last.by) }
    for document in documents(of: last) where document.number != nil {
      throw .documentWentOut(document.id)
    }
    if last.rule == .register, let other = members(Issue.self, of: act.issue.ref).first {
      throw .othersMergedIn(other.id)
    }
    return last
  }

  private func documents(of step: Step) -> [DispatchDoc] {
    step.refs.compactMap { $0.id(as: DispatchDoc.self).flatMap { live($0) } }
  }
}

// MARK: - What goes with it

extension Workspace {
  private mutating func strike(_ step: Step, _ strike: Strike) {
    var struck = step
    struck.struck = strike
    put(struck)
    putBack(step)
    strikeExtensions(since: step, strike)
    for ref in step.refs { strikeCreated(ref, by: step, strike) }
    if step.to == .replied, step.rule != .amend { strikeCalls(since: step, strike) }
  }

  /// The fields as they were before the step.
  private mutating func putBack(_ step: Step) {
    guard var issue = self[step.issue] else { return }
    for amendment in step.amended where issue.text(amendment.field) == amendment.new {
      // An old text was a valid one: the field itself wrote it.
      try? issue.set(amendment.field, to: amendment.old)
    }
    put(issue)
  }

  private mutating func strikeCreated(_ ref: EntityRef, by step: Step, _ strike: Strike) {
    switch ref.kind {
    case .reply: self.strike(ID<Reply>(ref), strike)
    case .callback: strikeCall(ID(ref), strike)
    case .measure: self.strike(ID<Measure>(ref), strike)
    case .return: self.strike(ID<ReturnRequest>(ref), strike)
    case .note: self.strike(ID<Note>(ref), strike)
    case .dispatch: withdraw(step.issue, fromLetter: ID(ref), strike)
    case .meeting where step.rule == .coordinate:
      withdraw(step.issue, fromAgendaOf: ID(ref), strike)
    case .meeting: reopen(ID(ref), for: step, strike)
    case .proposal: reopenProposal(ID(ref))
    default: break
    }
  }

  /// A leg goes with the step that opened it, and so does what it was put off by.
  private mutating func strikeExtensions(since step: Step, _ strike: Strike) {
    guard let opening = steps.place(of: step.id).map({ mark(at: $0) }), opening.opensLeg else {
      return
    }
    for granted in extensions(of: step.issue, since: opening) { self.strike(granted.id, strike) }
  }

  private mutating func strike<Row: Entity>(_ id: ID<Row>, _ strike: Strike) {
    guard var row = live(id) else { return }
    row.struck = strike
    put(row)
  }

  /// And what allowed it.
  private mutating func strikeCall(_ id: ID<Callback>, _ strike: Strike) {
    self.strike(id, strike)
    for override in members(Override.self, of: id.ref) { self.strike(override.id, strike) }
  }

  /// A document may carry other issues, for which it stands.
  private mutating func withdraw(
    _ issue: ID<Issue>, fromLetter id: ID<DispatchDoc>, _ strike: Strike
  ) {
    guard var document = live(id) else { return }
    document.issues.removeAll { $0 == issue }
    if document.issues.isEmpty { document.struck = strike }
    put(document)
  }

  /// A meeting may have other issues on its agenda.
  private mutating func withdraw(
    _ issue: ID<Issue>, fromAgendaOf id: ID<Meeting>, _ strike: Strike
  ) {
    guard var meeting = live(id) else { return }
    meeting.issues.removeAll { $0 == issue }
    if meeting.issues.isEmpty { meeting.struck = strike }
    put(meeting)
  }

  /// A meeting that was neither held nor called off after all is still to come; where it was held
  /// for other issues, what it decided about this one goes.
  private mutating func reopen(_ id: ID<Meeting>, for step: Step, _ strike: Strike) {
    guard var meeting = live(id) else { return }
    let isHeld = meeting.issues.contains { issue in
      steps(of: issue).contains { $0.rule == .conclude && $0.refs.contains(id.ref) }
    }
    for decision in decisions(of: id) where !isHeld || decision.issue == step.issue {
      self.strike(decision.id, strike)
    }
    if !isHeld { meeting.planAgain() }
    put(meeting)
  }

  private mutating func reopenProposal(_ id: ID<Proposal>) {
    guard var proposal = live(id) else { return }
    proposal.answer = nil
    put(proposal)
  }

  /// Calls and proposals about an answer that is struck go with it.
  private mutating func strikeCalls(since step: Step, _ strike: Strike) {
    let used = Set(steps(of: step.issue).flatMap(\.refs))
    for call in members(Callback.self, of: step.issue.ref)
    where call.on >= step.on && !used.contains(call.ref) { strikeCall(call.id, strike) }
    if let proposal = pendingProposal(of: step.issue) { self.strike(proposal.id, strike) }
  }
}

extension Meeting {
  fileprivate mutating func planAgain() {
    (heldOn, minutes, names) = (nil, "", [])
    (calledOffOn, calledOffReason) = (nil, "")
  }
}

extension Step {
  /// A sign that this step implied and that was recorded with it.
  fileprivate func isImplied(by later: Step) -> Bool {
    isImpliedSign && at == later.at && by == later.by
  }
}
