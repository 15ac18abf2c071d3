extension Workspace {
  mutating func apply(_ change: IssueChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .register(let issue): try register(issue, by: actor)
    case .takeOver(let issue): try takeOver(issue, by: actor)
    case .step(let issue, let requests, let day):
      try apply(requests, to: issue, by: actor, on: day)
    case .each(let issues, let request, let day):
      try apply(request, toEach: issues, by: actor, on: day)
    case .dispatch(let issues, let request, let day):
      try dispatch(issues, request, by: actor, on: day)
    case .triageAll(let rows, let day): try triage(rows, by: actor, on: day)
    case .letter(let letter): try take(letter, by: actor)
    case .judge(let pair): try judge(pair, by: actor)
    case .seeing(let steps, let change):
      try requireNewest(steps)
      try apply(change, by: actor)
    }
  }

  private func requireNewest(_ steps: [ID<Step>]) throws(Refusal) {
    for id in steps {
      guard let issue = self[id]?.issue, let last = lastStep(of: issue), last.id != id else {
        continue
      }
      throw .step(issue: issue, .movedOn(last.id))
    }
  }

  private mutating func apply(
    _ request: StepRequest, toEach issues: [ID<Issue>], by actor: Actor, on day: Day
  ) throws(Refusal) {
    if case .dispatch(let request) = request {
      return try dispatch(issues, request, by: actor, on: day)
    }
    if case .coordinate(let request) = request {
      return try coordinate(issues, request, by: actor, on: day)
    }
    if request.isUrging { return try remind(of: issues, request, by: actor, on: day) }
    for (row, issue) in issues.enumerated() {
      do { try apply([request], to: issue, by: actor, on: day) } catch {
        throw .row(row + 1, error)
      }
    }
  }

  private mutating func triage(
    _ rows: [IssueChange.TriageRow], by actor: Actor, on day: Day
  ) throws(Refusal) {
    for (number, row) in rows.enumerated() {
      do { try apply([.triage(row.request)], to: row.issue, by: actor, on: day) } catch {
        throw .row(number + 1, error)
      }
    }
  }
}

// MARK: - Taking in

extension Workspace {
  /// T1; the id given is ignored and the next one of its year taken.
  @discardableResult
  mutating func register(_ draft: Issue, by actor: Actor) throws(Refusal) -> ID<Issue> {
    let issue = numbered(draft, today: actor.today)
    do throws(StepRefusal) {
      guard actor.isAny(of: StepTable.registrars) else { throw .needsRole(StepTable.registrars) }
      try check(issue)
      guard issue.registeredOn <= actor.today else { throw .inTheFuture(issue.registeredOn) }
      try requireNotConcluded(issue.commonClass)
      try requireRole(StepTable.registrars, Act(issue, by: actor, on: issue.registeredOn))
    } catch {
      throw .step(issue: draft.id, error)
    }
    put(issue)
    var step = Step(.register, of: Act(issue, by: actor, on: issue.registeredOn))
    step.id = steps.nextID()
    step.from = nil
    put(step)
    return issue.id
  }

  /// C3b: from an old ledger, outcome as reported; it has no steps and none are added.
  private mutating func takeOver(_ draft: Issue, by actor: Actor) throws(Refusal) {
    var issue = numbered(draft, today: actor.today)
    issue.history = draft.history
    issue.follow([])
    do throws(StepRefusal) {
      try requireRole(.officeStaff, Act(issue, by: actor, on: issue.registeredOn))
      try check(issue)
      let days = [issue.registeredOn, draft.history?.on].compactMap(\.self)
      if let day = days.first(where: { $0 > actor.today }) { throw .inTheFuture(day) }
      // Where the old ledger gives no day of registration, today stands for it and forbids nothing.
      if let day = draft.history?.on, day < draft.registeredOn {
        throw .endedBeforeItBegan(draft.registeredOn)
      }
      guard let history = issue.history, !history.outcome.trimmingBlanks.isEmpty else {
        throw .fieldMissing(StepField.outcome.phrase)
      }
    } catch {
      throw .step(issue: draft.id, error)
    }
    put(issue)
  }

  private func numbered(_ draft: Issue, today: Day) -> Issue {
    var issue = draft
    if issue.registeredOn == .epoch { issue.registeredOn = today }
    issue.id = issues.nextID(year: issue.registeredOn.year)
    issue.title = draft.title.trimmingBlanks
    issue.category = categories.code(of: draft.category) ?? draft.category
    issue.struck = nil
    issue.history = nil
    issue.follow([])
    return issue
  }

  private func check(_ issue: Issue) throws(StepRefusal) {
    guard !issue.title.isEmpty else { throw .titleMissing }
    try checkObjects(issue)
    try checkCategory(of: issue)
    try checkSource(issue.source)
  }

  /// At least one, each known; the first is the primary one.
  func checkObjects(_ issue: Issue) throws(StepRefusal) {
    guard !issue.objects.isEmpty else { throw .objectMissing }
    let kinds: Set<EntityKind> = [.enterprise, .park, .site, .project]
    for object in issue.objects where !kinds.contains(object.kind) || !has(object) {
      throw .unknownObject(object)
    }
  }

  /// None yet, or one that is offered; what it had before it may keep.
  func checkCategory(of issue: Issue) throws(StepRefusal) {
    if issue.category.isEmpty || issue.category == self[issue.id]?.category { return }
    try checkOffered(issue.category, on: issue.registeredOn)
  }

  func checkOffered(_ code: String, on day: Day) throws(StepRefusal) {
    guard let category = category(code) else { throw .categoryUnknown(code) }
    if let retired = category.retiredOn, retired <= day { throw .categoryRetired(code, retired) }
  }

  private func checkSource(_ source: Issue.Source) throws(StepRefusal) {
    switch source {
    case .visit(let visit): if live(visit) == nil { throw .unknownObject(visit.ref) }
    case .monthly(let id): if live(id) == nil { throw .unknownObject(id.ref) }
    case .provider(let unit): if live(unit) == nil { throw .unknownUnit(unit) }
    case .duty(let call): if live(call) == nil { throw .unknownObject(call.ref) }
    case .document(let words), .call(let words), .direct(let words):
      if words.trimmingBlanks.isEmpty { throw .sourceMissing }
    }
  }
}
