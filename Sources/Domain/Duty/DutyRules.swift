extension Workspace {
  /// Arranges Thursdays and logs calls (P19).
  mutating func apply(_ change: DutyChange, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.duty, by: actor)
    switch change {
    case .arrange(let draft): try arrange(draft, by: actor)
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    case .log(let draft, let problem): try log(draft, problem, by: actor)
    case .amend(let id, let edits, let problem):
      try amend(id, edits, by: actor)
      if let problem { try raise(id, problem, by: actor) }
    }
  }

  private mutating func arrange(_ draft: DutyRoster, by actor: Actor) throws(Refusal) {
    var roster = draft
    roster.id = rosters.nextID()
    roster.struck = nil
    roster.arrangedOn = actor.today
    try check(roster)
    put(roster)
  }

  mutating func edit(
    _ id: ID<DutyRoster>, _ edits: [FieldEdit<DutyRoster.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let roster = live(id) else { throw .duty(.unknownRoster(id)) }
    let edited = try roster.applying(edits) { .duty(.fieldProblem(field: $0, $1)) }
    guard edited != roster else { return }
    try check(edited)
    put(edited)
  }

  /// A Thursday that is worked; where it is off, another day of its week may stand in (T15).
  func check(_ roster: DutyRoster) throws(Refusal) {
    let day = roster.on
    guard day != .epoch else { throw .duty(.dayMissing) }
    let thursday = day.thursdayOfWeek
    let next = nextThursday(from: day)
    guard day == thursday || !calendar.countsAsWorkday(thursday) else {
      throw .duty(.notThursday(day, next: next))
    }
    guard calendar.countsAsWorkday(day) || roster.isSkipped else {
      throw .duty(.dayOff(day, next: next))
    }
    guard !roster.people.isEmpty || roster.isSkipped else { throw .duty(.nobody) }
    for ref in roster.owners where !has(ref) { throw .duty(.unknownReference(ref)) }
    let other = rosters.live.first { $0.on == day && $0.id != roster.id }
    if let other { throw .duty(.arranged(day, by: other.id)) }
  }
}

// MARK: - Calls

extension Workspace {
  private mutating func log(
    _ draft: DutyCall, _ problem: FoundProblem?, by actor: Actor
  ) throws(Refusal) {
    var call = draft
    call.id = dutyCalls.nextID()
    call.struck = nil
    call.by = actor.id
    if call.on == .epoch { call.on = actor.today }
    try check(call, today: actor.today)
    put(call)
    if let problem { try raise(call.id, problem, by: actor) }
  }

  mutating func amend(
    _ id: ID<DutyCall>, _ edits: [FieldEdit<DutyCall.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let call = live(id) else { throw .duty(.unknownCall(id)) }
    let edited = try call.applying(edits) { .duty(.fieldProblem(field: $0, $1)) }
    guard edited != call else { return }
    try check(edited, today: actor.today)
    put(edited)
  }

  private func check(_ call: DutyCall, today: Day) throws(Refusal) {
    guard call.on <= today else { throw .duty(.inTheFuture(call.on)) }
    guard !call.question.trimmingBlanks.isEmpty else { throw .duty(.questionMissing) }
    guard !call.isAnswered || !call.answer.trimmingBlanks.isEmpty else {
      throw .duty(.answerMissing)
    }
    for ref in call.owners where !has(ref) { throw .duty(.unknownReference(ref)) }
  }

  /// It was told on the day of the call, so its clock runs from there (T1).
  private mutating func raise(
    _ id: ID<DutyCall>, _ problem: FoundProblem, by actor: Actor
  ) throws(Refusal) {
    guard let call = live(id) else { throw .duty(.unknownCall(id)) }
    guard let enterprise = call.enterprise else { throw .duty(.enterpriseMissing) }
    if let issue = issue(raisedBy: id) { throw .duty(.raisedAlready(id, issue.id)) }
    var issue = Issue()
    issue.title = problem.title.trimmingBlanks
    guard !issue.title.isEmpty else { throw .duty(.titleMissing) }
    (issue.kind, issue.category) = (problem.kind, problem.category)
    (issue.objects, issue.details) = ([enterprise.ref], call.question)
    (issue.source, issue.registeredOn) = (.duty(id), call.on)
    _ = try register(issue, by: actor)
  }
}
