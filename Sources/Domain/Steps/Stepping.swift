extension Workspace {
  /// Decides one step and writes it down; the issue's state afterwards is the fold of its steps.
  mutating func step(_ request: StepRequest, _ act: Act) throws(StepRefusal) {
    let act = act.on(request.ownDay)
    try requireOpen(request.verb, act)
    switch request {
    case .triage(let request): try triage(request, act)
    case .dispatch(let request): try dispatch([act], request)
    case .sign(let signer): try sign(signer, act)
    case .return(let request): try sendBack(request, act)
    case .measure(let measures): try takeMeasures(measures, act)
    case .coordinate(let request): try coordinate(request, [act])
    case .conclude(let request): try conclude(request, act)
    case .suspend(let request): try suspend(request, act)
    case .resume(let reason): try resume(reason, act)
    case .reply(let reply): try self.reply(reply, act)
    case .callback(let request): try callBack(request, act)
    case .confirm, .close, .reopen, .continue, .merge, .unmerge, .decline, .withdraw, .restore:
      try end(request, act)
    case .amend, .correct, .extend, .urge, .supervise, .note: try besides(request, act)
    }
  }

  private mutating func end(_ request: StepRequest, _ act: Act) throws(StepRefusal) {
    switch request {
    case .confirm(let proposal, let isConfirmed, let reason):
      try confirm(proposal, isConfirmed: isConfirmed, reason: reason, act)
    case .close(let request): try close(request, act)
    case .reopen(let reason): try reopen(reason, act)
    case .continue(let reason): try takeUp(reason, act)
    case .merge(let master, let reason): try merge(into: master, reason: reason, act)
    case .unmerge(let reason): try unmerge(reason, act)
    case .decline(let request): try decline(request, act)
    case .withdraw(let request): try withdraw(request, act)
    case .restore(let reason): try restore(reason, act)
    default: break
    }
  }

  /// What leaves the state as it is, and taking a step back.
  private mutating func besides(_ request: StepRequest, _ act: Act) throws(StepRefusal) {
    switch request {
    case .amend(let edit, let reason): try amend(edit, reason: reason, act)
    case .correct(let step, let reason): try correct(step, reason: reason, act)
    case .extend(let due, let reason, let told):
      try extend(to: due, reason: reason, enterpriseToldOn: told, act)
    case .urge(let request): try urge([act], request)
    case .supervise(let request): try supervise([act], request)
    case .note(let text): try note(text, act)
    default: break
    }
  }
}

extension Workspace {
  /// One step of several issues: each of them may take it, or none does; what is wrong with it as a
  /// whole is said of the first.
  mutating func together(
    _ issues: [ID<Issue>], _ verb: StepVerb, by actor: Actor, on day: Day,
    _ take: (inout Workspace, [Act]) throws(StepRefusal) -> Void
  ) throws(Refusal) {
    var acts: [Act] = []
    for id in issues {
      do throws(StepRefusal) {
        guard let issue = live(id) else { throw .unknown }
        acts.append(Act(issue, by: actor, on: day))
        try requireOpen(verb, acts[acts.count - 1])
      } catch {
        throw .step(issue: id, error)
      }
    }
    guard let first = issues.first else { return }
    do { try take(&self, acts) } catch { throw .step(issue: first, error) }
  }
}

extension StepRequest {
  /// The day a letter or a call itself names; otherwise the day the step is said to be on.
  var ownDay: Day {
    switch self {
    case .reply(let reply): reply.receivedOn
    case .callback(let request): request.callback.on
    default: .epoch
    }
  }
}

/// Throws when a text that the guard asks for is empty, and gives it back without blanks around it.
func required(_ text: String, or refusal: StepRefusal) throws(StepRefusal) -> String {
  let text = text.trimmingBlanks
  guard !text.isEmpty else { throw refusal }
  return text
}
