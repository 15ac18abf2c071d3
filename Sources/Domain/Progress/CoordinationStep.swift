extension Workspace {
  /// T8: a commissioner asks, the office convenes; it may precede any dispatch (S1).
  mutating func coordinate(
    _ request: StepRequest.Coordinating, _ act: Act
  ) throws(StepRefusal) {
    let meeting = try self.meeting(request, act)
    let act = try signIfNeeded(act)
    put(meeting)
    try record(.coordinate, to: .coordinating, act) {
      $0.reason = meeting.reason
      $0.refs = [meeting.ref]
    }
  }

  private func meeting(
    _ request: StepRequest.Coordinating, _ act: Act
  ) throws(StepRefusal) -> Meeting {
    var meeting = Meeting()
    meeting.reason = try required(request.reason, or: .reasonMissing)
    guard !request.units.isEmpty else { throw .unitMissing }
    for unit in request.units where live(unit) == nil { throw .unknownUnit(unit) }
    guard let day = request.proposedOn else { throw .fieldMissing(StepField.proposedOn.phrase) }
    guard day >= act.on else { throw .dueBefore(act.on) }
    meeting.id = meetings.nextID()
    meeting.issue = act.issue.id
    meeting.requestedBy = act.actor.id
    meeting.units = request.units
    meeting.proposedOn = day
    return meeting
  }

  /// The meeting that was asked for and neither held nor called off.
  package func openMeeting(of issue: ID<Issue>) -> Meeting? {
    guard let last = newestStep(by: .coordinate, .conclude, .cancelMeeting, of: issue),
      last.rule == .coordinate
    else { return nil }
    return last.refs.lazy.compactMap { $0.id(as: Meeting.self) }.first.flatMap { live($0) }
  }
}

// MARK: - What came of it

extension Workspace {
  mutating func conclude(_ request: StepRequest.Concluding, _ act: Act) throws(StepRefusal) {
    guard let meeting = openMeeting(of: act.issue.id) else { throw .noMeeting }
    if request.isCancelled {
      try callOff(meeting, reason: request.reason, act)
    } else {
      try hold(meeting, request, act)
    }
  }

  /// T9b: the meeting is called off, or it was the wrong forum.
  private mutating func callOff(
    _ meeting: Meeting, reason: String, _ act: Act
  ) throws(StepRefusal) {
    let reason = try required(reason, or: .reasonMissing)
    try record(.cancelMeeting, to: .triaged, act) {
      $0.reason = reason
      $0.refs = [meeting.ref]
    }
  }

  /// T9: held, with decisions; where nothing was dispatched yet, its minutes dispatch it.
  private mutating func hold(
    _ meeting: Meeting, _ request: StepRequest.Concluding, _ act: Act
  ) throws(StepRefusal) {
    var meeting = meeting
    meeting.minutes = try required(
      request.minutes, or: .fieldMissing(StepField.minutes.phrase))
    meeting.decisions = request.decisions.filter { !$0.text.trimmingBlanks.isEmpty }
    guard !meeting.decisions.isEmpty else { throw .decisionMissing }
    meeting.heldOn = act.on
    let document = try minutesDispatch(act)
    let measures = try put(request.measures, act)
    put(meeting)
    try record(.conclude, to: measures.isEmpty ? .inProgress : .followUp, act) {
      $0.unit = act.issue.leadUnit
      $0.refs = [meeting.ref] + document + measures
    }
  }

  private mutating func minutesDispatch(_ act: Act) throws(StepRefusal) -> [EntityRef] {
    guard standingDispatch(of: act.issue.id) == nil else { return [] }
    guard let unit = act.issue.leadUnit else { throw .unitMissing }
    try checkDay(act)
    var document = DispatchDoc()
    document.id = dispatches.nextID(year: act.on.year)
    document.kind = .minutes
    document.on = act.on
    document.unit = unit
    document.issues = [act.issue.id]
    put(document)
    return [document.ref]
  }
}
