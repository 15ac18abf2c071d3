extension Workspace {
  /// Writes a decision down; one with a day is a duty from then on.
  mutating func add(_ draft: Decision, to meeting: Meeting) throws(MeetingRefusal) {
    var decision = draft
    decision.id = decisions.nextID()
    decision.struck = nil
    decision.meeting = meeting.id
    decision.text = draft.text.trimmingBlanks
    (decision.doneOn, decision.doneNote) = (nil, "")
    try check(decision, of: meeting)
    put(decision)
  }

  private func check(_ decision: Decision, of meeting: Meeting) throws(MeetingRefusal) {
    guard !decision.text.isEmpty else { throw .decisionMissing }
    let refs = [decision.unit?.ref, decision.person?.ref, decision.issue?.ref]
    for ref in refs.compactMap(\.self) where !has(ref) { throw .unknownReference(ref) }
    if let due = decision.dueOn, let held = meeting.satOn, due < held { throw .dayBefore(held) }
  }

  /// Done: by the office, by the person it was given to, or by the liaison of its unit.
  mutating func finish(
    _ id: ID<Decision>, on day: Day, note: String, by actor: Actor
  ) throws(Refusal) {
    guard var decision = live(id) else { throw .meeting(.unknownDecision(id)) }
    try requireMayFinish(decision, by: actor)
    if let done = decision.doneOn { throw .meeting(.alreadyDone(done)) }
    guard day <= actor.today else { throw .meeting(.inTheFuture(day)) }
    if let held = self[decision.meeting]?.satOn, day < held { throw .meeting(.dayBefore(held)) }
    decision.doneOn = day
    decision.doneNote = note.trimmingBlanks
    put(decision)
  }

  package func requireMayFinish(_ decision: Decision, by actor: Actor) throws(Refusal) {
    if actor.isAny(of: .officeStaff) || decision.person == actor.id { return }
    if actor.isAny(of: .liaison), let unit = decision.unit, actor.person.unit == unit { return }
    throw .meeting(.notYours(decision.id))
  }

  mutating func amend(
    _ id: ID<Decision>, _ edits: [FieldEdit<Decision.Field>], by actor: Actor
  ) throws(Refusal) {
    try requireMayWrite(.meeting, by: actor)
    guard let old = live(id), let meeting = live(old.meeting) else {
      throw .meeting(.unknownDecision(id))
    }
    let edited = try old.applying(edits) { .meeting(.fieldProblem(field: $0, $1)) }
    guard edited != old else { return }
    do { try check(edited, of: meeting) } catch { throw .meeting(error) }
    put(edited)
  }
}

extension [Decision] {
  /// None is due before the day of the meeting that makes them.
  package func requireDue(since held: Day) throws(MeetingRefusal) {
    for (number, decision) in enumerated() {
      guard let due = decision.dueOn, due < held else { continue }
      throw .decisionDueBefore(line: number + 1, due: due, held: held)
    }
  }
}

extension Workspace {
  /// Decisions as a person types them, one a line: `扩班一个；教育局；6月30日；W2018-0412`.
  ///
  /// Behind what is decided stand, in any order and as far as there are any, whose it is, by when,
  /// and which issue it is about.
  package func decisions(
    from text: String, today: Day
  ) throws(MeetingRefusal) -> [Decision] {
    var decisions: [Decision] = []
    let lines = text.split(whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      let parts = line.split { "；;｜|".contains($0) }.map { String($0).trimmingBlanks }
      guard let words = parts.first, !words.isEmpty else { continue }
      var decision = Decision(words)
      for part in parts.dropFirst() where !part.isEmpty {
        guard take(part, into: &decision, today: today) else {
          throw .decisionUnread(line: number + 1, part)
        }
      }
      decisions.append(decision)
    }
    return decisions
  }

  private func take(_ part: String, into decision: inout Decision, today: Day) -> Bool {
    if case .found(let ref) = resolve(part, kinds: [.unit, .person, .issue]) {
      switch ref.kind {
      case .unit: decision.unit = ID(ref)
      case .person: decision.person = ID(ref)
      default: decision.issue = ID(ref)
      }
      return true
    }
    guard let day = try? DayWords.parse(part, today: today) else { return false }
    decision.dueOn = day
    return true
  }
}
