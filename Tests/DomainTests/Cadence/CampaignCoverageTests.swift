import TestSupport
import Testing

@testable import Domain

/// R-COVER: a round of a campaign reaches everybody, and each town sees to its own (P2, C8).
struct CampaignCoverageTests {
  private static let window = Day.iso("2018-05-02")...Day.iso("2018-06-15")

  /// 大溪 has two enterprises and a park, 泽国 one enterprise.
  private func office(
    _ targets: [CampaignRound.Target] = [.enterprise, .park]
  ) throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.rain.ref, on: .iso("2018-04-02")))
    var round = CampaignRound()
    (round.campaign, round.number, round.targets) = ("大走访", 1, targets)
    (round.from, round.to) = (Self.window.lowerBound, Self.window.upperBound)
    try office.apply(.registry(.campaignRound(.add(round))))
    return office
  }

  private func visit(
    _ office: inout TestOffice, _ object: EntityRef, _ day: String, round: Int? = nil,
    _ kind: Visit.Kind = .onSite
  ) throws {
    var visit = Visit.test(object, by: [.townStaff], on: .iso(day))
    (visit.round, visit.kind) = (round, kind)
    try office.log(visit)
  }

  private func owed(_ office: TestOffice, asOf day: String) -> [Obligation] {
    office.workspace.obligations(
      endingIn: .iso("2018-06-01")...(.iso("2018-06-30")), asOf: .iso(day), of: [.coverage])
  }

  @Test func `each town owes a visit to all of its own, and has met it with the last`() throws {
    var office = try office()
    #expect(owed(office, asOf: "2018-06-07").map(\.owner) == [.unit(.daxi), .unit(.zeguo)])
    #expect(owed(office, asOf: "2018-06-07").map(\.status) == [.due, .due])
    try visit(&office, ID<Enterprise>.frost.ref, "2018-05-03")
    try visit(&office, ID<Enterprise>.thunder.ref, "2018-06-05")
    #expect(owed(office, asOf: "2018-06-07").map(\.status) == [.due, .due])
    try visit(&office, ID<Park>.pump.ref, "2018-05-04")
    let met = try #require(owed(office, asOf: "2018-06-07").first)
    #expect(met.status == .met && met.metOn == .iso("2018-06-05"))
    #expect(owed(office, asOf: "2018-06-04").first?.status == .due)
  }

  @Test func `a letter, a visit before it or of another round do not count, a late one is late`()
    throws
  {
    var office = try office([.enterprise])
    office.today = .iso("2018-06-20")
    try visit(&office, ID<Enterprise>.rain.ref, "2018-05-03", .written)
    try visit(&office, ID<Enterprise>.rain.ref, "2018-05-04", round: 2)
    #expect(owed(office, asOf: "2018-06-15").last?.status == .due)
    #expect(owed(office, asOf: "2018-06-20").last?.status == .late)
    try visit(&office, ID<Enterprise>.rain.ref, "2018-06-20")
    let late = try #require(owed(office, asOf: "2018-06-20").last)
    #expect(late.status == .late && late.metOn == .iso("2018-06-20"))
  }

  @Test func `who came to the registry after the round is not of it`() throws {
    var office = try office([.enterprise])
    var newcomer = Enterprise.named("小雪电机有限公司", town: .zeguo)
    newcomer.registeredFrom = .iso("2018-06-16")
    try office.apply(.registry(.enterprise(.add(newcomer))))
    try visit(&office, ID<Enterprise>.rain.ref, "2018-05-03")
    #expect(owed(office, asOf: "2018-06-07").last?.status == .met)
  }

  @Test func `it stands in 待办 of the town and of the office, until the last was visited`() throws {
    var office = try office([.enterprise])
    func tasks(_ person: ID<Person>) throws -> [EntityRef] {
      let person = try #require(office.workspace[person])
      return office.workspace.agenda(for: person, from: office.today).items
        .filter { $0.task == .coverage }.map(\.subject)
    }
    let (daxi, zeguo) = (ID<Unit>.daxi.ref, ID<Unit>.zeguo.ref)
    #expect(try tasks(.townStaff) == [daxi])
    #expect(try tasks(.coordinator) == [daxi, zeguo])
    #expect(try tasks(.commissioner).isEmpty)
    for id in [ID<Enterprise>.frost, .thunder] { try visit(&office, id.ref, "2018-06-06") }
    #expect(try tasks(.townStaff).isEmpty && tasks(.coordinator) == [zeguo])
  }

  @Test func `R10 says what each round owes each town, and opens whom nobody visited`() throws {
    var office = try office()
    try visit(&office, ID<Enterprise>.frost.ref, "2018-05-03")
    let table = office.workspace.report(.coverage, asOf: office.today).tables[2]
    #expect(
      table.rows.map { $0.map(\.words.zh) } == [
        ["大走访 第1轮", "2018-06-15", "大溪", "3", "1", "2", "1/3 33.3%"],
        ["大走访 第1轮", "2018-06-15", "泽国", "1", "0", "1", "0/1 0.0%"],
      ])
    #expect(table.rows[0][5].behind == .rows([ID<Enterprise>.thunder.ref, ID<Park>.pump.ref]))
    let before = office.workspace.report(.coverage, asOf: .iso("2018-05-01")).tables[2]
    #expect(before.rows.isEmpty)
  }

  @Test func `a round ends after it began, and a campaign has each of its rounds once`() throws {
    var office = try office()
    var round = CampaignRound()
    (round.campaign, round.number, round.targets) = ("大走访", 2, [.enterprise])
    (round.from, round.to) = (.iso("2018-07-02"), .iso("2018-07-01"))
    #expect(throws: Refusal.registry(.endsBeforeItBegins(.iso("2018-07-02")))) {
      try office.apply(.registry(.campaignRound(.add(round))))
    }
    (round.number, round.to) = (1, .iso("2018-07-31"))
    let taken = Refusal.registry(.nameTaken("大走访 第1轮", by: ID<CampaignRound>(1).ref))
    #expect(throws: taken) { try office.apply(.registry(.campaignRound(.add(round)))) }
  }
}
