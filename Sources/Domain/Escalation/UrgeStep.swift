extension Workspace {
  /// 催办: the unit that has these issues is reminded of them on one document, which is numbered
  /// once, or by telephone, which is one line (C7).
  mutating func urge(
    _ acts: [Act], _ request: StepRequest.Urging
  ) throws(StepRefusal) {
    var document = try urging(acts, request)
    switch request.kind {
    case .urgeByPhone:
      document.kind = .urgeByPhone
      document.takenBy = try required(
        request.takenBy, or: .fieldMissing(StepField.takenBy.phrase))
      document.promise = try required(
        request.promise, or: .fieldMissing(StepField.promise.phrase))
    default:
      document.kind = .urge
      document.number = nextNumber(of: .urge, in: document.on.year)
    }
    put(document)
    keepWording(of: document.id)
  }

  /// 督办: numbered, to the head of the unit, and the leader in charge of it reads it too (C7).
  mutating func supervise(
    _ acts: [Act], _ request: StepRequest.Urging
  ) throws(StepRefusal) {
    var document = try urging(acts, request)
    document.kind = .supervise
    document.reason = try required(request.reason, or: .reasonMissing)
    document.copyTo = try required(request.copyTo, or: .fieldMissing(StepField.copyTo.phrase))
    document.number = nextNumber(of: .supervise, in: document.on.year)
    put(document)
    keepWording(of: document.id)
  }

  /// What every reminder has; each act has passed `requireOpen`.
  private func urging(
    _ acts: [Act], _ request: StepRequest.Urging
  ) throws(StepRefusal) -> DispatchDoc {
    guard let first = acts.first, let unit = first.issue.leadUnit else { throw .unitMissing }
    for act in acts { try checkDay(act) }
    if let due = request.dueOn, due < first.on { throw .dueBefore(first.on) }
    var document = DispatchDoc()
    document.id = dispatches.nextID(year: first.on.year)
    document.unit = unit
    document.on = first.on
    document.by = first.actor.id
    document.dueOn = request.dueOn
    document.reason = request.reason.trimmingBlanks
    document.issues = acts.map(\.issue.id)
    return document
  }

  /// Marked issues: one document for each unit, in the order of the rows.
  mutating func remind(
    of issues: [ID<Issue>], _ request: StepRequest, by actor: Actor, on day: Day
  ) throws(Refusal) {
    var units: [ID<Unit>?] = []
    var acts: [ID<Unit>?: [Act]] = [:]
    for (row, id) in issues.enumerated() {
      do throws(StepRefusal) {
        guard let issue = live(id) else { throw .unknown }
        let act = Act(issue, by: actor, on: day)
        try requireOpen(request.verb, act)
        if acts[issue.leadUnit] == nil { units.append(issue.leadUnit) }
        acts[issue.leadUnit, default: []].append(act)
      } catch {
        throw .row(row + 1, .step(issue: id, error))
      }
    }
    for unit in units { try remind(acts[unit] ?? [], request) }
  }

  private mutating func remind(_ acts: [Act], _ request: StepRequest) throws(Refusal) {
    do throws(StepRefusal) {
      switch request {
      case .urge(let urging): try urge(acts, urging)
      case .supervise(let urging): try supervise(acts, urging)
      default: return
      }
    } catch {
      throw .step(issue: acts[0].issue.id, error)
    }
  }

  /// How often a unit was reminded of an issue, oldest first.
  package func urgings(of issue: ID<Issue>) -> [DispatchDoc] {
    members(DispatchDoc.self, of: issue.ref).filter(\.kind.isUrging)
  }

  /// How and when it was urged: every card asks for that, and for nothing else of the documents.
  func urgingDays(of issue: ID<Issue>) -> [(kind: DispatchDoc.Kind, on: Day)] {
    places(DispatchDoc.self, of: issue.ref).filter { dispatches[at: $0].kind.isUrging }
      .map { (dispatches[at: $0].kind, dispatches[at: $0].on) }
  }
}

extension StepRequest {
  /// Goes to a unit on one document for several of its issues.
  var isUrging: Bool { verb == .urge || verb == .supervise }
}
