import Domain

extension TestOffice {
  /// Topics of units, in the order of their numbers: `[.industry, .education]` are Z01 and Z02.
  package mutating func offerTopics(of units: [ID<Unit>]) throws {
    for (place, unit) in units.enumerated() {
      try apply(.registry(.topic(.add(.named("政策\(place + 1)", of: unit)))), by: .head)
    }
  }

  /// Hands a form to everybody, due in a week.
  package mutating func distribute(
    _ recipients: PolicyForm.Recipients = .everybody, round: Int = 1,
    by person: ID<Person> = .coordinator
  ) throws(Refusal) {
    try apply(
      .policy(.distribute(recipients, round: round, on: today, dueOn: today.adding(days: 7))),
      by: person)
  }

  /// Collects the form of an enterprise.
  package mutating func collect(
    _ enterprise: ID<Enterprise>, _ topics: [Int], request: String = "",
    by person: ID<Person> = .coordinator
  ) throws(Refusal) {
    let form = workspace.newestForm(of: enterprise)?.id ?? ID(99)
    let answer = PolicyForm.Answer(topics.map { ID($0) }, request: request)
    try apply(.policy(.collect(form, answer, on: today)), by: person)
  }

  /// Plans one lecture and answers its id.
  @discardableResult
  package mutating func plan(
    _ session: LectureSession, by person: ID<Person> = .coordinator
  ) throws(Refusal) -> ID<LectureSession> {
    let id = workspace.lectures.nextID()
    try apply(.policy(.plan([session])), by: person)
    return id
  }
}

extension PolicyTopic {
  package static func named(_ name: String, of unit: ID<Unit>) -> PolicyTopic {
    var topic = PolicyTopic()
    (topic.name, topic.units) = (name, [unit])
    return topic
  }
}

extension LectureSession {
  /// On Z01 of 经信局, in 大溪, on Friday 2018-06-08.
  package static func test(
    _ topics: [Int] = [1], of units: [ID<Unit>] = [.industry], in towns: [ID<Unit>] = [.daxi],
    on day: Day = .iso("2018-06-08"), _ slot: Slot = .morning
  ) -> LectureSession {
    var session = LectureSession()
    (session.topics, session.units, session.towns) = (topics.map { ID($0) }, units, towns)
    (session.on, session.slot) = (day, slot)
    return session
  }
}
