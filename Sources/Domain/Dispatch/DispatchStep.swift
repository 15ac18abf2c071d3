extension Workspace {
  /// T4 for issues of one unit on one document, which is numbered once.
  mutating func dispatch(
    _ issues: [ID<Issue>], _ request: StepRequest.Dispatching, by actor: Actor, on day: Day
  ) throws(Refusal) {
    try together(issues, .dispatch, by: actor, on: day) { (workspace, acts) throws(StepRefusal) in
      try workspace.dispatch(acts, request)
    }
  }

  /// T4; each act has passed `requireOpen`.
  mutating func dispatch(
    _ acts: [Act], _ request: StepRequest.Dispatching
  ) throws(StepRefusal) {
    guard let first = acts.first else { throw .unitMissing }
    let unit = try addressee(of: first.issue)
    var units: Set<ID<Unit>> = []
    for act in acts { units.insert(try addressee(of: act.issue)) }
    guard units.count == 1 else { throw .notOneUnit(units.sorted()) }
    var document = try self.document(request, on: first.on)
    document.unit = unit
    document.issues = acts.map(\.issue.id)
    put(document)
    for act in acts {
      let amended = change(act) { $0.lead(by: unit) }
      try record(.dispatch, to: .dispatched, act) {
        $0.unit = unit
        $0.refs = [document.ref]
        $0.amended = amended
      }
    }
    keepWording(of: document.id)
  }

  /// By what it goes if nobody says otherwise: what another unit sent back is forwarded.
  package func means(of issue: Issue) -> DispatchDoc.Kind {
    sender(back: issue.id) == nil ? .letter : .forward
  }

  /// To whom an issue goes: to its own unit, or if it is a common matter to the one that leads its
  /// class (T4).
  package func addressee(of issue: Issue) throws(StepRefusal) -> ID<Unit> {
    guard issue.lane == .joint else {
      guard let unit = issue.leadUnit else { throw .unitMissing }
      if sender(back: issue.id) == unit { throw .sentBackBy(unit) }
      return unit
    }
    guard let id = issue.commonClass, let owner = live(id) else { throw .classMissing }
    guard let unit = owner.leadUnit else { throw .classNotLed(id) }
    return unit
  }

  private func document(
    _ request: StepRequest.Dispatching, on day: Day
  ) throws(StepRefusal) -> DispatchDoc {
    if let due = request.dueOn, due < day { throw .dueBefore(day) }
    var document = DispatchDoc()
    document.id = dispatches.nextID(year: day.year)
    document.kind = request.kind
    document.on = day
    document.signatory = request.signatory.trimmingBlanks
    document.dueOn = request.dueOn
    switch request.kind {
    case .letter, .forward: document.number = nextNumber(of: request.kind, in: day.year)
    case .phone: try document.takePromise(of: request)
    case .minutes, .urge, .urgeByPhone, .supervise: throw .noMeeting
    }
    return document
  }

  /// One more than the highest of its kind and year; a number that stood on paper is never used
  /// again.
  package func nextNumber(of kind: DispatchDoc.Kind, in year: Int) -> Int {
    let numbers = dispatches.all.lazy.filter { $0.kind == kind && $0.on.year == year }
      .compactMap(\.number)
    return (numbers.max() ?? 0) + 1
  }

  /// How many documents get a number when these issues take a step together.
  package func numbers(for request: StepRequest, of issues: [ID<Issue>]) -> Int {
    switch request {
    case .dispatch(let request) where request.kind != .phone: 1
    case .urge(let request) where request.kind == .urgeByPhone: 0
    case .urge, .supervise: Set(issues.compactMap { live($0)?.leadUnit }).count
    default: 0
    }
  }
}

extension Workspace {
  /// To whom what is triaged so would go.
  package func addressee(of request: StepRequest.Triage) -> ID<Unit>? {
    guard request.scope == .common else { return request.leadUnit }
    return request.commonClass.flatMap { live($0)?.leadUnit } ?? request.leadUnit
  }
}

extension Issue {
  /// Who led before helps from then on.
  mutating func lead(by unit: ID<Unit>) {
    guard let before = leadUnit, before != unit else {
      leadUnit = unit
      return
    }
    leadUnit = unit
    coUnits = [before] + coUnits.filter { $0 != unit && $0 != before }
  }
}

extension DispatchDoc {
  fileprivate mutating func takePromise(
    of request: StepRequest.Dispatching
  ) throws(StepRefusal) {
    takenBy = try required(request.takenBy, or: .fieldMissing(StepField.takenBy.phrase))
    promise = try required(request.promise, or: .fieldMissing(StepField.promise.phrase))
  }
}

// MARK: - Signing

extension Workspace {
  /// T5; a liaison signs with his own name.
  mutating func sign(_ signer: String, _ act: Act) throws(StepRefusal) {
    let own = act.actor.isAny(of: .liaison) ? act.actor.person.name : ""
    let signer = try required(
      signer.trimmingBlanks.isEmpty ? own : signer, or: .fieldMissing(StepField.signer.phrase))
    try record(.sign, to: .inProgress, act) {
      $0.proxy = signer
      $0.unit = act.issue.leadUnit
    }
  }

  /// The sign that a measure, a meeting or a reply implies; no signer, for nobody gave a receipt.
  mutating func signIfNeeded(_ act: Act) throws(StepRefusal) -> Act {
    guard act.issue.state == .dispatched else { return act }
    try record(.sign, to: .inProgress, act) { $0.unit = act.issue.leadUnit }
    return self[act.issue.id].map(act.with) ?? act
  }
}

extension Step {
  /// A sign recorded because a later step implied it (T5).
  package var isImpliedSign: Bool { rule == .sign && proxy.isEmpty }
}
