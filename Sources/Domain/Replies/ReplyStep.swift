extension Workspace {
  /// T12, or T3 where no unit was asked: what was answered, written down.
  mutating func reply(_ draft: Reply, _ act: Act) throws(StepRefusal) {
    try checkDay(act)
    var reply = try checked(draft, act)
    reply.id = replies.nextID()
    reply.issue = act.issue.id
    reply.struck = nil
    reply.recordedBy = act.actor.id
    reply.receivedOn = act.on
    if act.issue.state.isWithUnit {
      try answer(reply, act)
    } else {
      try answerOnTheSpot(reply, act)
    }
  }

  private func checked(_ draft: Reply, _ act: Act) throws(StepRefusal) -> Reply {
    var reply = draft
    reply.text = try required(draft.text, or: .replyMissing)
    reply.document = draft.document.trimmingBlanks
    if let unit = draft.unit, live(unit) == nil { throw .unknownUnit(unit) }
    if draft.result.needsPlan, draft.planOn == nil { throw .planDayMissing }
    if let plan = draft.planOn, plan < act.on { throw .dueBefore(act.on) }
    reply.countermeasure = try cited(draft.countermeasure, act)
    return reply
  }

  /// The countermeasure a common matter is answered by, once its class has one: the only one there is
  /// need not be named (T12).
  private func cited(
    _ named: ID<Countermeasure>?, _ act: Act
  ) throws(StepRefusal) -> ID<Countermeasure>? {
    let known = citable(in: act.issue, on: act.on)
    if let named {
      guard known.contains(where: { $0.id == named }) else { throw .notItsCountermeasure(named) }
      return named
    }
    guard let id = act.issue.commonClass, act.issue.state.isWithUnit, known.count > 1 else {
      return act.issue.state.isWithUnit ? known.first?.id : nil
    }
    throw .countermeasureMissing(id)
  }

  /// What an answer to a common matter may cite on a day.
  package func citable(in issue: Issue, on day: Day) -> [Countermeasure] {
    guard issue.lane == .joint, let id = issue.commonClass else { return [] }
    return countermeasures(of: id).filter { $0.on <= day }
  }

  /// T12; the sign it implies is recorded with it.
  private mutating func answer(_ draft: Reply, _ act: Act) throws(StepRefusal) {
    var reply = draft
    reply.unit = draft.unit ?? act.issue.leadUnit
    guard let unit = reply.unit else { throw .unitMissing }
    guard act.issue.units.contains(unit) else { throw .notItsUnit(unit) }
    // Who types a letter in is not its author; a liaison who answers here is (C13).
    if act.actor.person.unit == unit, act.actor.isAny(of: .liaison) { reply.handler = act.actor.id }
    try settle(reply, by: .reply, signIfNeeded(act), amended: [])
  }

  /// T3; whoever answered may not call back (C13), a unit on the telephone may be called back by
  /// whoever rang it.
  private mutating func answerOnTheSpot(_ draft: Reply, _ act: Act) throws(StepRefusal) {
    var reply = draft
    if reply.unit == nil { reply.handler = draft.handler ?? act.actor.id }
    let amended = change(act) { $0.takeTriageDefaults() }
    try settle(reply, by: .onTheSpot, act, amended: amended)
  }

  private mutating func settle(
    _ reply: Reply, by rule: Rule, _ act: Act, amended: [Step.Amendment]
  ) throws(StepRefusal) {
    put(reply)
    try record(rule, to: .replied, act) {
      $0.unit = reply.unit
      $0.refs = [reply.ref]
      $0.amended = amended
    }
  }
}

extension Workspace {
  /// The answer that counts: the newest.
  package func lastReply(of issue: ID<Issue>) -> Reply? { lastMember(Reply.self, of: issue.ref) }

  /// Lane 跟进 asks for measures, each done or carried with a date, before the unit answers (T12).
  func requireMeasuresSettled(_ act: Act) throws(StepRefusal) {
    guard act.issue.state.isWithUnit, act.issue.lane == .followUp else { return }
    guard !measures(of: act.issue.id).isEmpty else { throw .measureMissing }
    let open = openMeasures(of: act.issue.id, on: act.on)
    guard open.isEmpty else { throw .measuresOpen(open.map(\.id)) }
  }

  /// 收文: one letter of a unit answers several issues (T12).
  mutating func take(_ letter: IssueChange.Letter, by actor: Actor) throws(Refusal) {
    for (row, answer) in letter.answers.enumerated() {
      var reply = answer
      reply.unit = letter.unit
      reply.document = letter.document
      reply.receivedOn = letter.receivedOn
      do {
        try apply([.reply(reply)], to: answer.issue, by: actor, on: letter.receivedOn)
      } catch {
        throw .row(row + 1, error)
      }
    }
  }
}
