/// One thing a person might do with an issue now; greyed with its reason where he may not.
package struct Possibility: Equatable, Sendable {
  package let verb: StepVerb
  /// The rows of the table it could take from here; none for what leaves the state as it is.
  package let rules: [Rule]
  package let refusal: StepRefusal?

  package var isPossible: Bool { refusal == nil }
}

extension Workspace {
  /// Every verb, what can be done now first, each part in the order of the work (办理).
  package func possibilities(
    for id: ID<Issue>, by actor: Actor, on day: Day
  ) -> [Possibility] {
    guard let issue = live(id) else { return [] }
    let act = Act(issue, by: actor, on: day)
    let all = StepVerb.allCases.map { verb in
      Possibility(
        verb: verb, rules: StepTable.rows(of: verb, from: issue.state).map(\.rule),
        refusal: refusal(of: verb, act))
    }
    return all.filter(\.isPossible) + all.filter { !$0.isPossible }
  }

  /// Why a step is not open to a person whatever is typed; nil where it is, or the issue is unknown.
  package func refusal(
    of verb: StepVerb, for id: ID<Issue>, by actor: Actor, on day: Day
  ) -> StepRefusal? {
    live(id).flatMap { refusal(of: verb, Act($0, by: actor, on: day)) }
  }

  private func refusal(of verb: StepVerb, _ act: Act) -> StepRefusal? {
    do {
      try requireOpen(verb, act)
      return nil
    } catch {
      return error
    }
  }

  /// Where a step would bring an issue, to show old and new before saving; nil where it stays.
  ///
  /// What waits for the head is shown as if he agreed.
  package func nextState(for request: StepRequest, of id: ID<Issue>) -> IssueState? {
    guard let issue = live(id) else { return nil }
    let next =
      switch request {
      case .return(let request) where request.ruling == .uphold: issue.state
      case .measure(let measures) where measures.allSatisfy { $0.id != .unassigned }: issue.state
      case .conclude(let request): concluded(request)
      case .callback(let request): calledBack(request, issue)
      case .confirm(let proposal, let isConfirmed, _):
        isConfirmed
          ? self[proposal].flatMap { StepTable.row($0.rule)?.to.first } ?? issue.state : issue.state
      case .resume: newestStep(by: .suspend, of: id)?.from ?? issue.state
      case .unmerge: newestStep(by: .merge, of: id)?.from ?? issue.state
      case .reopen, .continue: stateOfWork(id)
      case .correct: lastStep(of: id)?.from ?? issue.state
      default: plainNext(request.verb, issue)
      }
    return next == issue.state ? nil : next
  }

  private func plainNext(_ verb: StepVerb, _ issue: Issue) -> IssueState {
    let rows = StepTable.rows(of: verb, from: issue.state)
    guard let row = rows.first, !row.renews.contains(issue.state) else { return issue.state }
    return row.to.first ?? issue.state
  }

  private func concluded(_ request: StepRequest.Concluding) -> IssueState {
    if request.isCancelled { return .triaged }
    return request.measures.isEmpty ? .inProgress : .followUp
  }

  private func calledBack(_ request: StepRequest.CallingBack, _ issue: Issue) -> IssueState {
    guard let reply = lastReply(of: issue.id),
      let answer = request.callback.answer(to: reply.result),
      answer != .unreached || isGivenUp(issue.id, more: request.callback.on)
    else { return issue.state }
    let rule = CallbackTable.rule(reply.result, answer)
    if rule == .redo { return redoEdge(of: issue.id).state }
    if rule == .resolve, request.closing != nil { return .closed }
    return StepTable.row(rule)?.to.first ?? issue.state
  }
}
