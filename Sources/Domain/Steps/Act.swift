/// One person doing something to one issue on one day: what every guard looks at.
struct Act: Sendable {
  /// The issue as it stands before this step.
  let issue: Issue
  let actor: Actor
  /// When it happened, which may be before it is entered.
  let on: Day

  init(_ issue: Issue, by actor: Actor, on day: Day) {
    self.issue = issue
    self.actor = actor
    on = day
  }

  /// The same on the day a letter or a call itself names.
  func on(_ day: Day) -> Act { day == .epoch ? self : Act(issue, by: actor, on: day) }
}

extension Workspace {
  /// Runs several steps of one issue, each on the result of the one before.
  mutating func apply(
    _ requests: [StepRequest], to issue: ID<Issue>, by actor: Actor, on day: Day
  ) throws(Refusal) {
    for request in requests {
      do throws(StepRefusal) {
        guard let found = live(issue) else { throw .unknown }
        try step(request, Act(found, by: actor, on: day))
      } catch {
        if case .changedMeanwhile(let conflict) = error { throw .conflict(issue.ref, [conflict]) }
        throw .step(issue: issue, error)
      }
    }
  }

  /// Writes down a step of the table, and the issue as it stands after it.
  ///
  /// `complete` fills in what the guard asked for.
  mutating func record(
    _ rule: Rule, to state: IssueState, _ act: Act, complete: (inout Step) -> Void = { _ in }
  ) throws(StepRefusal) {
    try checkDay(act)
    guard StepTable.allows(rule, from: act.issue.state, to: state) else {
      throw .notFrom(act.issue.state, verb: StepTable.row(rule)?.verb ?? .amend)
    }
    var step = Step(rule, of: act)
    step.to = state
    complete(&step)
    step.id = steps.nextID()
    put(step)
    settle(act.issue, since: step)
  }

  /// Puts the issue as its steps and this step's amendments leave it.
  private mutating func settle(_ before: Issue, since step: Step) {
    var issue = self[before.id] ?? before
    issue.follow(steps(of: issue.id))
    put(issue)
    if before.state == .replied, issue.state != .replied {
      lapseProposals(of: issue.id, since: step)
    }
  }

  /// A day is not before what happened last, and not after today (C1).
  func checkDay(_ act: Act) throws(StepRefusal) {
    guard act.on <= act.actor.today else { throw .inTheFuture(act.on) }
    if let last = lastStep(of: act.issue.id)?.on, act.on < last { throw .beforeLastStep(last) }
  }
}

extension Act {
  func with(_ issue: Issue) -> Act { Act(issue, by: actor, on: on) }
}

extension Step {
  init(_ rule: Rule, of act: Act) {
    self.init()
    self.rule = rule
    issue = act.issue.id
    from = act.issue.state
    on = act.on
    at = act.actor.at
    by = act.actor.id
  }
}

extension Issue {
  /// Stands where these steps lead; what came from an old ledger was closed before the first (C3b).
  mutating func follow(_ steps: [Step]) {
    let fold = Fold(steps, from: history == nil ? .registered : .closed)
    state = fold.state
    closing = fold.closing
    mergedInto = fold.mergedInto
  }
}
