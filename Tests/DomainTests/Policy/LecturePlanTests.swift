import Domain
import TestSupport
import Testing

struct LecturePlanTests {
  /// Monday 2018-06-11 to the Friday after it; 06-18 is a holiday.
  private static func terms(_ change: (inout LectureTerms) -> Void = { _ in }) -> LectureTerms {
    var terms = LectureTerms(from: .iso("2018-06-11"), to: .iso("2018-06-22"))
    (terms.fewest, terms.smallTown) = (1, 1)
    change(&terms)
    return terms
  }

  private func office(_ topics: [ID<Unit>]) throws -> TestOffice {
    var office = try TestOffice()
    try office.offerTopics(of: topics)
    try office.distribute()
    return office
  }

  private func plan(_ office: TestOffice, _ terms: LectureTerms = terms()) -> LecturePlan {
    office.workspace.lecturePlan(terms, asOf: office.today)
  }

  @Test func `most wanted first, four topics of two units, ties by number`() throws {
    var office = try office([
      .industry, .education, .industry, .daxi, .industry, .education, .industry,
    ])
    try office.collect(.frost, [2, 3, 4, 5, 6, 7])
    try office.collect(.thunder, [3])
    let plan = plan(office)
    #expect(plan.sessions.map(\.topics) == [[2, 3, 5, 6].map { ID($0) }, [4, 7].map { ID($0) }])
    #expect(plan.sessions.map(\.units) == [[.industry, .education], [.daxi, .industry]])
    #expect(plan.sessions.map(\.invited) == [[.frost, .thunder], [.frost]])
    #expect(plan.coverage == Rate(7, of: 7))
  }

  @Test func `a proposal tells every topic by its number, which no page cuts`() throws {
    var office = try office([.industry, .education])
    try office.collect(.frost, [1, 2])
    let table = plan(office).tables(in: office.workspace)[0]
    let place = try #require(table.columns.firstIndex { $0.key == "topics" })
    #expect(table.columns[place].isWhole)
    #expect(table.rows.map { $0[place].words.zh } == ["Z01、Z02"])
  }

  @Test func `half days follow one another, on working days alone`() throws {
    var office = try office([.industry])
    try office.collect(.frost, [1])
    try office.collect(.rain, [1])
    let weekend = plan(office, Self.terms { $0.from = .iso("2018-06-16") })
    #expect(weekend.sessions.map(\.on) == [.iso("2018-06-19"), .iso("2018-06-19")])
    #expect(weekend.sessions.map(\.slot) == [.morning, .afternoon])
    #expect(weekend.sessions.map(\.towns) == [[.daxi], [.zeguo]])
    try office.apply(.policy(.plan(weekend.sessions)))
    #expect(plan(office).sessions == [])
  }

  @Test func `small towns are joined where most of them wait`() throws {
    var office = try office([.industry])
    try office.collect(.frost, [1])
    try office.collect(.thunder, [1])
    try office.collect(.rain, [1])
    let joined = plan(office, Self.terms { $0.smallTown = 3 })
    #expect(joined.sessions.map(\.towns) == [[.daxi, .zeguo]])
    #expect(joined.sessions[0].invited == [.frost, .rain, .thunder])
    // 泽国 alone is too small, and goes along with the only town that is not.
    let along = plan(office, Self.terms { $0.smallTown = 2 })
    #expect(along.sessions.map(\.towns) == [[.daxi, .zeguo]])
  }

  @Test func `what stays open says why`() throws {
    var office = try office([.industry, .education, .industry, .industry])
    try office.apply(.registry(.enterprise(.add(.named("白露纸业", town: nil)))))
    try office.distribute()
    for enterprise in [ID<Enterprise>.frost, .thunder] {
      try office.collect(enterprise, [1, 2, 3])
    }
    try office.collect(.rain, [4])
    try office.collect(ID(4), [1])
    try office.apply(
      .registry(.unit(.edit(.education, [FieldEdit(.isRetired, from: "否", to: "是")]))))
    try office.apply(
      .registry(.topic(.edit(ID(3), [FieldEdit(.isRetired, from: "否", to: "是")]))))
    let plan = plan(
      office,
      Self.terms {
        $0.fewest = 2
        $0.to = $0.from
      })
    #expect(plan.sessions.map(\.topics) == [[ID(1)]])
    #expect(plan.unmet.map(\.topic) == [1, 2, 3, 4].map { ID($0) })
    #expect(plan.unmet.map(\.reason) == [.noTown, .unitGone, .topicRetired, .tooFew(2)])
    #expect(plan.coverage == Rate(2, of: 8))
  }

  @Test func `where a unit has no half day left its topics wait, not those of the other`() throws {
    var office = try office([.industry, .education])
    try office.collect(.frost, [1, 2])
    let day = Day.iso("2018-06-11")
    for slot in LectureSession.Slot.allCases {
      try office.plan(.test([1], in: [.zeguo], on: day, slot))
    }
    let plan = plan(office, Self.terms { $0.to = day })
    #expect(plan.sessions.map(\.topics) == [[ID(2)]])
    #expect(plan.unmet.map(\.reason) == [.noTime(.industry)])
  }

  /// 1,000 forms of 44 topics and 16 towns.
  private func crowd() throws -> TestOffice {
    var office = try TestOffice()
    var dice = Dice(seed: 44)
    for town in 1...14 {
      try office.apply(.registry(.unit(.add(.named("第\(town)镇", short: "", .town)))), by: .head)
    }
    let towns = office.workspace.units.live.filter { $0.type == .town }.map(\.id)
    let rows = (1...997).map { number in
      RegistryChange.enterprise(.add(.named("第\(number)泵业", town: towns[number * number % 16])))
    }
    try office.apply(.all(rows.map(Change.registry)), by: .head)
    try office.offerTopics(
      of: (0..<44).map { $0 % 3 == 0 ? .industry : $0 % 3 == 1 ? .education : towns[$0 % 16] })
    try office.distribute()
    for form in office.workspace.policyForms.all {
      let topics = (1...44).filter { _ in Int.random(in: 0..<9, using: &dice) == 0 }
      try office.apply(
        .policy(.collect(form.id, .init(topics.map { ID($0) }, request: "无"), on: office.today)))
    }
    return office
  }

  @Test func `a schedule printed twice is the same, and keeps what C10 asks for`() throws {
    let office = try crowd()
    let terms = LectureTerms(from: .iso("2018-06-11"), to: .iso("2018-07-06"))
    let plan = office.workspace.lecturePlan(terms, asOf: office.today)
    #expect(plan == office.workspace.lecturePlan(terms, asOf: office.today))
    #expect(plan.sessions.count > 40)
    #expect(plan.met + plan.unmet.reduce(0) { $0 + $1.enterprises.count } == plan.wishes)
    var copy = office
    try copy.apply(.policy(.plan(plan.sessions)))
    #expect(Invariants.violation(in: copy.workspace, on: copy.today) == nil)
    #expect(copy.workspace.lectures.all.map(\.invited) == plan.sessions.map(\.invited))
  }
}
