extension Workspace {
  /// Records visits with what they found, and corrects them (C1, P3, P4).
  mutating func apply(_ change: VisitChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .log(let draft, let problems):
      _ = try log(draft, problems, by: actor)
    case .logNoticing(let draft, let problems, let sign):
      let visit = try log(draft, problems, by: actor)
      try takeSign(sign, on: visit, by: actor)
    case .edit(let id, let edits):
      try edit(id, edits, by: actor)
    }
  }

  private mutating func log(
    _ draft: Visit, _ problems: [FoundProblem], by actor: Actor
  ) throws(Refusal) -> Visit {
    var visit = draft
    visit.id = visits.nextID()
    visit.struck = nil
    try check(visit, since: nil, today: actor.today)
    try requireMayMake(visit, by: actor)
    for (index, problem) in problems.enumerated() where problem.title.trimmingBlanks.isEmpty {
      throw .visit(.problemWithoutTitle(line: index + 1))
    }
    put(visit)
    for problem in problems { try take(problem, foundOn: visit, by: actor) }
    return visit
  }

  mutating func edit(
    _ id: ID<Visit>, _ edits: [FieldEdit<Visit.Field>], by actor: Actor
  ) throws(Refusal) {
    guard let visit = live(id) else { throw .visit(.unknown(id)) }
    try requireMayMake(visit, by: actor)
    let edited = try visit.applying(edits) { .visit(.fieldProblem(field: $0, $1)) }
    guard edited != visit else { return }
    try check(edited, since: visit, today: actor.today)
    try requireMayMake(edited, by: actor)
    put(edited)
  }
}

// MARK: - What a visit must be

extension Workspace {
  private func check(_ visit: Visit, since before: Visit?, today: Day) throws(Refusal) {
    guard visit.on != .epoch else { throw .visit(.dayMissing) }
    guard visit.on <= today else { throw .visit(.inTheFuture(visit.on)) }
    guard !visit.objects.isEmpty else { throw .visit(.objectMissing) }
    for object in visit.objects where before?.objects.contains(object) != true {
      guard object.kind.isVisited, has(object) else { throw .visit(.unknownObject(object)) }
    }
    if let refusal = visit.nextRefusal, visit.nextRefusal != before?.nextRefusal {
      throw .visit(refusal)
    }
    try checkVisitors(visit, since: before)
  }

  /// A volunteer or a leader who is not in the registry counts as a visitor too (S8).
  private func checkVisitors(_ visit: Visit, since before: Visit?) throws(Refusal) {
    guard !visit.visitors.isEmpty || !visit.otherVisitors.trimmingBlanks.isEmpty else {
      throw .visit(.visitorMissing)
    }
    for visitor in visit.visitors where before?.visitors.contains(visitor) != true {
      guard live(visitor) != nil else { throw .registry(.unknownReference(visitor.ref)) }
    }
  }

  /// Leaders and the office record any visit, the others those of their own objects.
  func requireMayMake(_ visit: Visit, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.visit, of: Array(visit.objects), on: visit.on, by: actor)
  }
}

extension Visit {
  /// Why the day of the next visit cannot be; nil where it can, or none is said.
  fileprivate var nextRefusal: VisitRefusal? {
    nextVisitOn.flatMap { $0 < on ? VisitRefusal.nextBefore(on) : nil }
  }
}

extension EntityKind {
  /// Whether one can go there, and whether an issue can be about it.
  package var isVisited: Bool {
    switch self {
    case .enterprise, .park, .site, .project: true
    default: false
    }
  }
}

// MARK: - What a visit found

extension Workspace {
  /// Registers a problem (T1), and where it was solved on the spot writes that down too (T3).
  ///
  /// The enterprise said it on the day of the visit, so its clock runs from there.
  private mutating func take(
    _ problem: FoundProblem, foundOn visit: Visit, by actor: Actor
  ) throws(Refusal) {
    var issue = Issue()
    issue.title = problem.title.trimmingBlanks
    issue.kind = problem.kind
    issue.category = problem.category
    issue.objects = visit.objects
    issue.source = .visit(visit.id)
    issue.round = visit.round
    issue.registeredOn = visit.on
    let id = try register(issue, by: actor)
    let done = problem.done.trimmingBlanks
    guard !done.isEmpty else { return }
    let reply = Reply(onTheSpot: id, done, on: visit, by: actor.id)
    try apply([.reply(reply)], to: id, by: actor, on: visit.on)
  }
}

extension Reply {
  /// What was done during a visit; who recorded it for another is not the one who did it (C13).
  fileprivate init(
    onTheSpot issue: ID<Issue>, _ done: String, on visit: Visit, by recorder: ID<Person>
  ) {
    self.init()
    self.issue = issue
    handler = visit.visitors.contains(recorder) ? recorder : visit.visitors.first ?? recorder
    receivedOn = visit.on
    text = done
    recordedBy = recorder
  }
}
