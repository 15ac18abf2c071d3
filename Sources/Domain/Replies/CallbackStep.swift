/// Tries that reached nobody before an issue is given up as 未能核实, on as many different days.
let triesNeeded = 3

extension Workspace {
  /// Records a callback; it takes its edge by the callback table, and 回访并销号 closes at once.
  mutating func callBack(
    _ request: StepRequest.CallingBack, _ act: Act
  ) throws(StepRefusal) {
    guard let reply = lastReply(of: act.issue.id) else { throw .replyMissing }
    try checkDay(act)
    let callback = try checked(request.callback, on: reply, act)
    try allow(callback, because: request.callback.override, reply, act)
    guard let answer = callback.answer(to: reply.result) else { return }
    guard answer != .unreached || isGivenUp(act.issue.id) else { return }
    try take(CallbackTable.rule(reply.result, answer), callback, request, act)
    guard let closing = request.closing, let issue = self[act.issue.id], issue.state == .resolved
    else { return }
    let closingAct = act.with(issue)
    try requireOpen(.close, closingAct)
    try close(closing, closingAct)
  }

  private mutating func take(
    _ rule: Rule, _ callback: Callback, _ request: StepRequest.CallingBack, _ act: Act
  ) throws(StepRefusal) {
    switch rule {
    case .resolve where callback.satisfaction?.isContent == true:
      try record(.resolve, to: .resolved, act) { $0.refs = [callback.ref] }
    case .redo: try redo(request, callback, act)
    case .partlySolved: try goOn(request, callback, act)
    default: try propose(rule, request, callback, act)
    }
  }

  /// T14, T14b: it is done again, by the unit or, where none was asked, by a unit to be found.
  private mutating func redo(
    _ request: StepRequest.CallingBack, _ callback: Callback, _ act: Act
  ) throws(StepRefusal) {
    let reason = try required(request.reason, or: .reasonMissing)
    let edge = redoEdge(of: act.issue.id)
    try record(edge.rule, to: edge.state, act) {
      $0.reason = reason
      $0.refs = [callback.ref]
      $0.unit = act.issue.leadUnit
    }
  }

  /// T15: partly solved; what comes next has measures with dates.
  private mutating func goOn(
    _ request: StepRequest.CallingBack, _ callback: Callback, _ act: Act
  ) throws(StepRefusal) {
    let measures = try put(request.measures, act)
    guard !measures.isEmpty else { throw .measureMissing }
    try record(.partlySolved, to: .followUp, act) {
      $0.refs = [callback.ref] + measures
      $0.unit = act.issue.leadUnit
    }
  }

  func redoEdge(of issue: ID<Issue>) -> (rule: Rule, state: IssueState) {
    if arrival(in: .replied, of: issue)?.rule == .onTheSpot { return (.redoTriage, .triaged) }
    return (.redo, standingDispatch(of: issue) == nil ? .triaged : .inProgress)
  }
}

// MARK: - Guards

extension Workspace {
  /// A callback as it will be kept: who called, whom it reached, the answers that decide.
  private func checked(
    _ draft: Callback, on reply: Reply, _ act: Act
  ) throws(StepRefusal) -> Callback {
    var callback = draft
    callback.id = callbacks.nextID()
    callback.issue = act.issue.id
    callback.struck = nil
    callback.on = act.on
    if callback.by == .unassigned { callback.by = act.actor.id }
    try checkCaller(callback.by, act)
    callback.override = ""
    try checkAnswers(callback, reply)
    return callback
  }

  private func checkCaller(_ caller: ID<Person>, _ act: Act) throws(StepRefusal) {
    guard caller != act.actor.id else { return }
    guard let person = live(caller) else { throw .notItsCaller(caller) }
    let calling = Act(act.issue, by: Actor(person, at: act.actor.at), on: act.on)
    do { try requireRole(StepTable.callers, calling) } catch { throw .notItsCaller(caller) }
    try requireOfficeToVerify(calling)
  }

  /// verifier ≠ handler ≠ author of the reply (C13); the head alone may decide otherwise, and says
  /// why: that is kept and listed.
  private mutating func allow(
    _ callback: Callback, because reason: String, _ reply: Reply, _ act: Act
  ) throws(StepRefusal) {
    put(callback)
    guard let handler = reply.handler, [callback.by, act.actor.id].contains(handler) else { return }
    let reason = reason.trimmingBlanks
    guard act.actor.isAny(of: .head), !reason.isEmpty else { throw .handlerMayNotVerify }
    var override = Override()
    override.id = overrides.nextID()
    override.issue = act.issue.id
    override.callback = callback.id
    override.person = handler
    override.by = act.actor.id
    override.on = act.on
    override.reason = reason
    put(override)
  }

  /// What a commissioner solved on the spot is verified by the office, not by another commissioner
  /// (C13).
  private func requireOfficeToVerify(_ act: Act) throws(StepRefusal) {
    guard let answered = arrival(in: .replied, of: act.issue.id), answered.rule == .onTheSpot,
      let handler = lastReply(of: act.issue.id)?.handler.flatMap({ self[$0] }),
      handler.holds(.commissioner, on: answered.on), !act.actor.isAny(of: .coordinator, .head)
    else { return }
    throw .officeVerifies
  }

  private func checkAnswers(_ callback: Callback, _ reply: Reply) throws(StepRefusal) {
    guard callback.isReached else { return }
    guard let isSolved = callback.isSolved else {
      throw .answerMissing(question: StepField.solved.phrase)
    }
    if isSolved, callback.satisfaction == nil {
      throw .answerMissing(question: StepField.satisfaction.phrase)
    }
    if callback.answer(to: reply.result) == nil {
      throw .answerMissing(question: StepField.accepts.phrase)
    }
  }

  /// Whether a person may call back at all: nothing waits for the head, and he did not answer it.
  func requireCallable(_ act: Act) throws(StepRefusal) {
    if let pending = pendingProposal(of: act.issue.id) { throw .proposalPending(pending.id) }
    let handler = lastReply(of: act.issue.id)?.handler
    if handler == act.actor.id, !act.actor.isAny(of: .head) { throw .handlerMayNotVerify }
    try requireOfficeToVerify(act)
  }

  /// The calls since the answer that reached nobody.
  package func tries(of issue: ID<Issue>) -> [Callback] {
    guard let answered = arrival(in: .replied, of: issue) else { return [] }
    let used = Set(steps(of: issue).flatMap(\.refs))
    return members(Callback.self, of: issue.ref).filter {
      !$0.isReached && $0.on >= answered.on && !used.contains($0.ref)
    }
  }

  /// Three tries on three days reached nobody (T17b); `more` is a call about to be recorded.
  func isGivenUp(_ issue: ID<Issue>, more day: Day? = nil) -> Bool {
    Set(tries(of: issue).map(\.on) + (day.map { [$0] } ?? [])).count >= triesNeeded
  }
}
