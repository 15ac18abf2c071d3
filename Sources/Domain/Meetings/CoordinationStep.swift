extension Workspace {
  /// T8 for one issue or several: one meeting for all of them, which may precede any dispatch (S1).
  mutating func coordinate(
    _ request: StepRequest.Coordinating, _ acts: [Act]
  ) throws(StepRefusal) {
    guard let first = acts.first else { return }
    var draft = Meeting()
    draft.reason = request.reason
    draft.units = request.units
    draft.proposedOn = request.proposedOn ?? .epoch
    draft.issues = acts.map(\.issue.id)
    var meeting = draft
    do { meeting = try planned(draft, by: first.actor, on: first.on) } catch {
      throw StepRefusal(error)
    }
    put(meeting)
    for act in acts { try wait(for: meeting, act) }
  }

  /// T8 for marked issues, all or nothing.
  mutating func coordinate(
    _ issues: [ID<Issue>], _ request: StepRequest.Coordinating, by actor: Actor, on day: Day
  ) throws(Refusal) {
    try together(issues, .coordinate, by: actor, on: day) { (workspace, acts) throws(StepRefusal) in
      try workspace.coordinate(request, acts)
    }
  }

  /// An issue waits for a meeting from now on (T8); the act has passed `requireOpen`.
  mutating func wait(for meeting: Meeting, _ act: Act) throws(StepRefusal) {
    let act = try signIfNeeded(act)
    try record(.coordinate, to: .coordinating, act) {
      $0.reason = meeting.reason
      $0.refs = [meeting.ref]
    }
  }
}

extension StepRefusal {
  /// What a meeting's plan lacks, as the step that asks for it says it.
  fileprivate init(_ refusal: MeetingRefusal) {
    self =
      switch refusal {
      case .reasonMissing: .reasonMissing
      case .dayMissing: .fieldMissing(StepField.proposedOn.phrase)
      case .dayBefore(let day): .dueBefore(day)
      case .unknownReference(let ref): .unknownUnit(ID(ref))
      default: .unitMissing
      }
  }
}

// MARK: - What came of it

/// What several issues of one meeting share while it is written down: one document for each unit
/// that had none (T9).
struct MinutesDispatch {
  fileprivate var documents: [ID<Unit>: ID<DispatchDoc>] = [:]
}

extension Workspace {
  /// T9 or T9b for one issue; the others of the agenda go on waiting.
  mutating func conclude(_ request: StepRequest.Concluding, _ act: Act) throws(StepRefusal) {
    guard let meeting = openMeeting(of: act.issue.id) else { throw .noMeeting }
    if request.isCancelled {
      try leave(meeting, reason: request.reason, act)
      if let now = live(meeting.id), now.heldOn == nil, waitingIssues(of: now).isEmpty {
        callOff(now, reason: request.reason, on: act.on)
      }
    } else {
      var minutes = MinutesDispatch()
      try checkDay(act)
      let held = try hold(meeting, request, act)
      try goOn(from: held, measures: request.measures, act, &minutes)
    }
  }

  /// T9b: the meeting is called off, or it was the wrong forum.
  mutating func leave(
    _ meeting: Meeting, reason: String, _ act: Act
  ) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    try record(.cancelMeeting, to: .triaged, act) {
      $0.reason = reason
      $0.refs = [meeting.ref]
    }
  }

  /// What is left out is as it was written down before, for another issue of the agenda.
  private mutating func hold(
    _ meeting: Meeting, _ request: StepRequest.Concluding, _ act: Act
  ) throws(StepRefusal) -> Meeting {
    var meeting = meeting
    let minutes = request.minutes.trimmingBlanks
    meeting.minutes = try required(
      minutes.isEmpty ? meeting.minutes : minutes, or: .fieldMissing(StepField.minutes.phrase))
    meeting.heldOn = meeting.heldOn ?? act.on
    put(meeting)
    for draft in request.decisions where !draft.text.trimmingBlanks.isEmpty {
      var decision = draft
      decision.issue = draft.issue ?? act.issue.id
      do { try add(decision, to: meeting) } catch { throw StepRefusal(deciding: error) }
    }
    guard !decisions(of: meeting.id).isEmpty else { throw .decisionMissing }
    keepNames(in: &meeting)
    return meeting
  }

  /// T9: held, with decisions; where nothing was dispatched yet, its minutes dispatch it.
  mutating func goOn(
    from meeting: Meeting, measures: [Measure] = [], _ act: Act, _ minutes: inout MinutesDispatch
  ) throws(StepRefusal) {
    try checkDay(act)
    let unit = try addresseeOfMinutes(on: act.issue)
    let document = dispatch(by: &minutes, to: unit, act)
    let amended = document.isEmpty ? [] : change(act) { $0.lead(by: unit) }
    let added = try put(measures, act)
    try record(.conclude, to: added.isEmpty ? .inProgress : .followUp, act) {
      $0.unit = unit
      $0.refs = [meeting.ref] + document + added
      $0.amended = amended
    }
  }

  /// As a letter would go (T4): a common matter to the unit that leads its class; to its own unit while
  /// none does, for the meeting may be the one that finds it.
  private func addresseeOfMinutes(on issue: Issue) throws(StepRefusal) -> ID<Unit> {
    let leader = issue.lane == .joint ? issue.commonClass.flatMap { live($0)?.leadUnit } : nil
    guard let unit = leader ?? issue.leadUnit else { throw .unitMissing }
    return unit
  }

  private mutating func dispatch(
    by minutes: inout MinutesDispatch, to unit: ID<Unit>, _ act: Act
  ) -> [EntityRef] {
    guard standingDispatch(of: act.issue.id) == nil else { return [] }
    var document = minutes.documents[unit].flatMap { live($0) } ?? DispatchDoc()
    if document.id == .unassigned {
      document.id = dispatches.nextID(year: act.on.year)
      document.kind = .minutes
      document.on = act.on
      document.unit = unit
    }
    document.issues.append(act.issue.id)
    minutes.documents[unit] = document.id
    put(document)
    return [document.ref]
  }
}

extension StepRefusal {
  /// What is wrong with a decision, as the step that writes it down says it.
  fileprivate init(deciding refusal: MeetingRefusal) {
    self =
      switch refusal {
      case .dayBefore(let day): .dueBefore(day)
      case .unknownReference(let ref):
        ref.id(as: Unit.self).map { .unknownUnit($0) } ?? .unknownObject(ref)
      default: .decisionMissing
      }
  }
}
