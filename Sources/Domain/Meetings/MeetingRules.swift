extension Workspace {
  /// Plans, holds and calls off meetings, and finishes what they decided (C1, P15, P16).
  mutating func apply(_ change: MeetingChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .call(let draft, let day): try call(draft, by: actor, on: day)
    case .edit(let id, let edits): try edit(id, edits, by: actor)
    case .hold(let id, let outcome, let day): try hold(id, outcome, by: actor, on: day)
    case .cancel(let id, let reason, let day):
      try cancel(id, reason: reason, by: actor, on: day)
    case .finish(let id, let day, let note): try finish(id, on: day, note: note, by: actor)
    case .amend(let id, let edits): try amend(id, edits, by: actor)
    case .item(let change): try apply(change, by: actor)
    case .present(let change): try apply(change, by: actor)
    }
  }

  /// Carries out a part that speaks of the meeting alone.
  private func meeting<Value>(
    _ work: () throws(MeetingRefusal) -> Value
  ) throws(Refusal) -> Value {
    do { return try work() } catch { throw .meeting(error) }
  }

  private func planned(_ id: ID<Meeting>) throws(MeetingRefusal) -> Meeting {
    guard let meeting = live(id) else { throw .unknown(id) }
    if let day = meeting.calledOffOn { throw .calledOff(day) }
    return meeting
  }
}

// MARK: - Planning

extension Workspace {
  /// Only the issues of a 协调会 wait for it; other meetings look at issues and leave them be.
  private mutating func call(
    _ draft: Meeting, by actor: Actor, on day: Day
  ) throws(Refusal) {
    let isWaitedFor = draft.kind == .coordination && !draft.issues.isEmpty
    try requireMay(.coordinate, isWaitedFor ? draft.issues : [], by: actor, on: day)
    let meeting = try self.meeting { () throws(MeetingRefusal) in
      try planned(draft, by: actor, on: day)
    }
    put(meeting)
    guard isWaitedFor else { return }
    try each(of: meeting.issues, verb: .coordinate, by: actor, on: day) {
      (workspace, act) throws(StepRefusal) in try workspace.wait(for: meeting, act)
    }
  }

  /// A meeting as it will be kept: about something, with somebody, on a day.
  func planned(
    _ draft: Meeting, by actor: Actor, on day: Day
  ) throws(MeetingRefusal) -> Meeting {
    guard day <= actor.today else { throw .inTheFuture(day) }
    var meeting = draft.asPlanned
    meeting.id = meetings.nextID()
    meeting.requestedBy = actor.id
    try check(meeting)
    if meeting.kind == .coordination, meeting.proposedOn < day { throw .dayBefore(day) }
    return meeting
  }

  private func check(_ meeting: Meeting) throws(MeetingRefusal) {
    if meeting.kind.requires(.reason), meeting.reason.isEmpty { throw .reasonMissing }
    guard !meeting.issues.isEmpty || !meeting.topic.isEmpty || meeting.commonClass != nil else {
      throw .subjectMissing
    }
    if let owner = meeting.commonClass, live(owner) == nil { throw .unknownReference(owner.ref) }
    if meeting.kind.requires(.units), meeting.units.isEmpty { throw .unitMissing }
    for ref in meeting.attendees where !has(ref) { throw .unknownReference(ref) }
    for unit in meeting.units where live(unit) == nil { throw .unknownReference(unit.ref) }
    for issue in meeting.issues where live(issue) == nil { throw .unknownReference(issue.ref) }
    guard meeting.proposedOn != .epoch else { throw .dayMissing }
  }

  mutating func edit(
    _ id: ID<Meeting>, _ edits: [FieldEdit<Meeting.Field>], by actor: Actor
  ) throws(Refusal) {
    try requireMayWrite(.meeting, by: actor)
    let old = try meeting { () throws(MeetingRefusal) in try planned(id) }
    let edited = try old.applying(edits) { .meeting(.fieldProblem(field: $0, $1)) }
    guard edited != old else { return }
    try meeting { () throws(MeetingRefusal) in
      if let day = old.heldOn, edited.kind != old.kind { throw .alreadyHeld(day) }
      try check(edited)
    }
    put(edited)
  }

  /// Whether this is for him is said before what is missing: by the step of each issue that waits,
  /// else by the meeting alone.
  private func requireMay(
    _ verb: StepVerb, _ waiting: [ID<Issue>], by actor: Actor, on day: Day
  ) throws(Refusal) {
    if waiting.isEmpty { try requireMayWrite(.meeting, by: actor) }
    for id in waiting {
      if let why = refusal(of: verb, for: id, by: actor, on: day) { throw .step(issue: id, why) }
    }
  }

  /// Does the same to each issue of an agenda; a refusal names the issue.
  private mutating func each(
    of issues: [ID<Issue>], verb: StepVerb, by actor: Actor, on day: Day,
    _ step: (inout Workspace, Act) throws(StepRefusal) -> Void
  ) throws(Refusal) {
    for id in issues {
      do throws(StepRefusal) {
        guard let issue = live(id) else { throw .unknown }
        let act = Act(issue, by: actor, on: day)
        try requireOpen(verb, act)
        try step(&self, act)
      } catch {
        throw .step(issue: id, error)
      }
    }
  }
}

extension Meeting {
  /// Without what only comes later, and without blanks.
  fileprivate var asPlanned: Meeting {
    var meeting = Meeting()
    meeting.kind = kind
    meeting.topic = topic.trimmingBlanks
    meeting.commonClass = commonClass
    meeting.reason = reason.trimmingBlanks
    meeting.place = place.trimmingBlanks
    meeting.units = units
    meeting.proposedOn = proposedOn
    for issue in issues where !meeting.issues.contains(issue) { meeting.issues.append(issue) }
    return meeting
  }
}

extension Meeting.Kind {
  /// What such a meeting is not planned without (T8): units are called to two kinds, the leading group
  /// and the analysis meet by themselves.
  package func requires(_ field: Meeting.Field) -> Bool {
    switch field {
    case .reason: self == .coordination
    case .units: self == .coordination || self == .special
    default: field.isRequired
    }
  }
}

// MARK: - What came of it

extension Workspace {
  private mutating func hold(
    _ id: ID<Meeting>, _ outcome: MeetingChange.Outcome, by actor: Actor, on day: Day
  ) throws(Refusal) {
    let waiting = live(id).map { waitingIssues(of: $0) } ?? []
    try requireMay(.conclude, waiting, by: actor, on: day)
    var meeting = try self.meeting { () throws(MeetingRefusal) in
      try held(id, outcome, by: actor, on: day)
    }
    let back = outcome.returned.map(\.issue)
    meeting.heldOn = meeting.heldOn ?? day
    meeting.attendees = outcome.attendees ?? meeting.attendees
    meeting.guests = outcome.guests?.trimmingBlanks ?? meeting.guests
    put(meeting)
    try write(outcome.decisions, of: meeting, isNeeded: !waiting.allSatisfy(back.contains))
    keepNames(in: &meeting)
    var minutes = MinutesDispatch()
    try each(of: waiting.filter { !back.contains($0) }, verb: .conclude, by: actor, on: day) {
      (workspace, act) throws(StepRefusal) in
      try workspace.goOn(from: meeting, act, &minutes)
    }
    try sendBack(outcome.returned, from: meeting, waiting, by: actor, on: day)
  }

  private func held(
    _ id: ID<Meeting>, _ outcome: MeetingChange.Outcome, by actor: Actor, on day: Day
  ) throws(MeetingRefusal) -> Meeting {
    var meeting = try planned(id)
    if let day = meeting.heldOn, waitingIssues(of: meeting).isEmpty { throw .alreadyHeld(day) }
    guard day <= actor.today else { throw .inTheFuture(day) }
    let minutes = outcome.minutes.trimmingBlanks
    if !minutes.isEmpty { meeting.minutes = minutes }
    guard !meeting.minutes.isEmpty else { throw .minutesMissing }
    return meeting
  }

  /// T9 asks for a decision; a meeting all of whose issues go back may have none.
  private mutating func write(
    _ drafts: [Decision], of meeting: Meeting, isNeeded: Bool
  ) throws(Refusal) {
    do throws(MeetingRefusal) {
      if let held = meeting.satOn { try drafts.requireDue(since: held) }
      for draft in drafts where !draft.text.trimmingBlanks.isEmpty { try add(draft, to: meeting) }
    } catch { throw .meeting(error) }
    guard isNeeded, decisions(of: meeting.id).isEmpty else { return }
    throw .meeting(.decisionMissing)
  }

  private mutating func sendBack(
    _ returned: [MeetingChange.Returned], from meeting: Meeting, _ waiting: [ID<Issue>],
    by actor: Actor, on day: Day
  ) throws(Refusal) {
    for back in returned {
      guard waiting.contains(back.issue) else { throw .meeting(.notOnAgenda(back.issue)) }
      try each(of: [back.issue], verb: .conclude, by: actor, on: day) {
        (workspace, act) throws(StepRefusal) in
        try workspace.leave(meeting, reason: back.reason, act)
      }
    }
  }

  private mutating func cancel(
    _ id: ID<Meeting>, reason: String, by actor: Actor, on day: Day
  ) throws(Refusal) {
    let waiting = live(id).map { waitingIssues(of: $0) } ?? []
    try requireMay(.conclude, waiting, by: actor, on: day)
    let reason = reason.trimmingBlanks
    let meeting = try self.meeting { () throws(MeetingRefusal) in
      let meeting = try planned(id)
      if let day = meeting.heldOn { throw .alreadyHeld(day) }
      if let sitting = meeting.sitting { throw .sitting(since: sitting.openedAt) }
      if reason.isEmpty { throw .reasonMissing }
      guard day <= actor.today else { throw .inTheFuture(day) }
      return meeting
    }
    try each(of: waiting, verb: .conclude, by: actor, on: day) {
      (workspace, act) throws(StepRefusal) in
      try workspace.leave(meeting, reason: reason, act)
    }
    callOff(meeting, reason: reason, on: day)
  }

  mutating func callOff(_ meeting: Meeting, reason: String, on day: Day) {
    var meeting = meeting
    meeting.calledOffOn = day
    meeting.calledOffReason = reason.trimmingBlanks
    put(meeting)
  }
}
