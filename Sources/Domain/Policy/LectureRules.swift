/// Planning lectures, saying yes to them, and writing down who came (C10).
extension Workspace {
  mutating func plan(_ drafts: [LectureSession], by actor: Actor) throws(Refusal) {
    for (index, draft) in drafts.enumerated() {
      do { try plan(draft, by: actor) } catch {
        throw drafts.count == 1 ? error : .row(index + 1, error)
      }
    }
  }

  private mutating func plan(_ draft: LectureSession, by actor: Actor) throws(Refusal) {
    var session = LectureSession()
    for field in LectureSession.Field.allCases { try? session.set(field, to: draft.text(field)) }
    session.id = lectures.nextID()
    session.plannedOn = actor.today
    try requireMayWrite(session, by: actor)
    try check(session, today: actor.today)
    session.invited = invitees(of: session, on: actor.today)
    put(session)
  }

  mutating func edit(
    _ id: ID<LectureSession>, _ edits: [FieldEdit<LectureSession.Field>], by actor: Actor
  ) throws(Refusal) {
    let session = try planned(id, by: actor)
    let edited = try session.applying(edits) { .lecture(.fieldProblem(field: $0, $1)) }
    guard edited != session else { return }
    if session.fixedOn != nil, edits.contains(where: \.field.isFixed) {
      try requireMayApprove(.policy, by: actor)
    }
    try check(edited, today: actor.today)
    put(edited, invitingFor: session, on: actor.today)
  }

  /// Other topics or towns are of interest to others.
  private mutating func put(
    _ edited: LectureSession, invitingFor before: LectureSession, on day: Day
  ) {
    var edited = edited
    if edited.topics != before.topics || edited.towns != before.towns {
      edited.invited = invitees(of: edited, on: day)
    }
    put(edited)
  }

  mutating func fix(_ ids: [ID<LectureSession>], by actor: Actor) throws(Refusal) {
    try requireMayApprove(.policy, by: actor)
    for id in ids {
      var session = try planned(id, by: actor)
      if let day = session.fixedOn { throw .lecture(.alreadyFixed(day)) }
      try check(session, today: actor.today)
      (session.fixedOn, session.fixedBy) = (actor.today, actor.id)
      put(session)
    }
  }

  mutating func hold(
    _ id: ID<LectureSession>, _ outcome: LectureSession.Outcome, on day: Day, by actor: Actor
  ) throws(Refusal) {
    var session = try planned(id, by: actor)
    guard session.fixedOn != nil else { throw .lecture(.notFixed) }
    guard day <= actor.today else { throw .lecture(.inTheFuture(day)) }
    guard session.on <= actor.today else { throw .lecture(.notYetDue(session.on)) }
    guard day >= session.on else { throw .lecture(.beforeItsDay(session.on)) }
    for enterprise in outcome.attended where live(enterprise) == nil {
      throw .lecture(.unknownReference(enterprise.ref))
    }
    session.attended = Set(outcome.attended).sorted()
    guard !session.attended.isEmpty else { throw .lecture(.nobodyCame) }
    (session.heldOn, session.feedback) = (day, outcome.feedback.trimmingBlanks)
    put(session)
  }

  mutating func cancel(
    _ id: ID<LectureSession>, _ reason: String, on day: Day, by actor: Actor
  ) throws(Refusal) {
    var session = try planned(id, by: actor)
    session.calledOffReason = reason.trimmingBlanks
    guard !session.calledOffReason.isEmpty else { throw .lecture(.reasonMissing) }
    guard day <= actor.today else { throw .lecture(.inTheFuture(day)) }
    session.calledOffOn = day
    put(session)
  }

  private func planned(
    _ id: ID<LectureSession>, by actor: Actor
  ) throws(Refusal) -> LectureSession {
    guard let session = live(id) else { throw .lecture(.unknown(id)) }
    try requireMayWrite(session, by: actor)
    if let day = session.calledOffOn { throw .lecture(.calledOff(day)) }
    if let day = session.heldOn { throw .lecture(.alreadyHeld(day)) }
    return session
  }
}

// MARK: - Who may

extension Workspace {
  /// The office any of them, a town those it has for itself (C16).
  private func requireMayWrite(_ session: LectureSession, by actor: Actor) throws(Refusal) {
    let isOwnTown = actor.person.unit.map { session.towns == [$0] } ?? false
    if isOwnTown, actor.isAny(of: .town) { return }
    try requireMayWrite(.policy, of: session.towns.map(\.ref), by: actor)
  }
}

// MARK: - What a lecture must be

extension Workspace {
  func check(_ session: LectureSession, today: Day) throws(Refusal) {
    do throws(LectureRefusal) {
      try checkTopics(of: session)
      try checkDay(of: session, today: today)
      try checkIsFree(session)
    } catch { throw .lecture(error) }
  }

  private func checkTopics(of session: LectureSession) throws(LectureRefusal) {
    guard !session.towns.isEmpty else { throw .townMissing }
    guard !session.topics.isEmpty else { throw .topicMissing }
    guard !session.units.isEmpty else { throw .unitMissing }
    let (topics, units) = (Set(session.topics), Set(session.units))
    guard topics.count <= LectureSession.mostTopics else { throw .tooManyTopics(topics.count) }
    guard units.count <= LectureSession.mostUnits else { throw .tooManyUnits(units.count) }
    for town in session.towns where live(town) == nil { throw .unknownReference(town.ref) }
    for unit in session.units {
      guard let known = live(unit) else { throw .unknownReference(unit.ref) }
      if known.isRetired { throw .unitRetired(unit) }
    }
    for topic in session.topics { try check(topic, givenBy: session.units) }
  }

  private func check(
    _ id: ID<PolicyTopic>, givenBy units: [ID<Unit>]
  ) throws(LectureRefusal) {
    guard let topic = live(id) else { throw .unknownReference(id.ref) }
    if topic.isRetired { throw .topicRetired(id) }
    let able = lecturers(on: topic)
    guard !able.isEmpty else { throw .topicWithoutUnit(id) }
    guard able.contains(where: units.contains) else { throw .notTheirTopic(id, able) }
  }

  private func checkDay(of session: LectureSession, today: Day) throws(LectureRefusal) {
    guard session.on != .epoch else { throw .dayMissing }
    guard session.on >= today else { throw .dayPassed(session.on) }
    guard calendar.countsAsWorkday(session.on) else {
      throw .dayOff(session.on, next: calendar.day(workdays: 1, after: session.on))
    }
  }

  /// Nobody lectures, and no town listens, in two places at once.
  func checkIsFree(_ session: LectureSession) throws(LectureRefusal) {
    for other in lectures.live
    where other.id != session.id && other.stands && other.on == session.on
      && other.slot == session.slot
    {
      if let unit = session.units.first(where: other.units.contains) {
        throw .unitTaken(unit, by: other.id)
      }
      if let town = session.towns.first(where: other.towns.contains) {
        throw .townTaken(town, by: other.id)
      }
    }
  }

  /// Those of its towns who chose one of its topics and were not served yet.
  func invitees(of session: LectureSession, on day: Day) -> [ID<Enterprise>] {
    let demand = PolicyDemand(of: self, asOf: day)
    let wishers = session.topics.flatMap { topic in
      session.towns.flatMap { demand.open(topic, in: $0) }
    }
    return Set(wishers).sorted()
  }
}
