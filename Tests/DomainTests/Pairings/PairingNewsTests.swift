import TestSupport
import Testing

@testable import Domain

/// What a commissioner is told unasked: what became of it, what changed, what is owed (interface.md 2).
struct PairingNewsTests {
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    try office.pair(from: .iso("2018-04-01"))
    return office
  }

  private func news(_ office: TestOffice) throws -> PairingNews {
    let pairing = try #require(office.workspace.pairings.live.first { _ in true })
    return office.workspace.news(of: pairing, on: office.today)
  }

  private func reported(_ office: TestOffice) throws -> String {
    let news = try news(office)
    let fates = office.workspace.fates(of: news.reported, on: office.today)
    return PairingNewsWords.reported(news.reported.count, fates, isOwn: true).zh
  }

  @Test func `what he brought in himself is counted by what became of it`() throws {
    var office = try office()
    #expect(try reported(office) == "还没有反映过问题")
    try office.register("别人反映的", by: .coordinator)
    let issues = try ["一", "二", "三", "四"].map { try office.register($0, by: .commissioner) }
    #expect(try reported(office) == "您反映的 4 件：4 件待分办")
    try office.step(issues[0], .triage(.simple), .byPhone)
    for issue in issues.dropFirst(2) {
      try office.step(issue, .triage(.simple), .byPhone, .answer(.solved))
    }
    try office.step(issues[3], .solved(.satisfied), by: .otherCoordinator)
    let told = try reported(office)
    #expect(told == "您反映的 4 件：1 件已解决待销号，1 件已答复待回访，1 件待分办，1 件教育局 6月12日前答复")
  }

  @Test func `what waits for a meeting is told by its day`() throws {
    var office = try office()
    let issue = try office.register(by: .commissioner)
    try office.step(issue, .triage(.simple))
    try office.step(issue, .meeting)
    #expect(try reported(office) == "您反映的 1 件：1 件12月24日开协调会")
    office.today = .iso("2018-12-25")
    #expect(try reported(office) == "您反映的 1 件：1 件协调会商")
  }

  @Test func `what others did since he was there is told, the newest first, his own steps are not`()
    throws
  {
    var office = try office()
    office.today = .iso("2018-06-04")
    let issue = try office.register(by: .commissioner)
    try office.log(.test(by: [.commissioner], on: .iso("2018-06-04")))
    office.today = .iso("2018-06-05")
    try office.step(issue, .triage(.simple), .byPhone)
    office.today = .iso("2018-06-06")
    try office.step(issue, .meeting, by: .commissioner)
    office.today = .thursday
    let news = try news(office)
    #expect(news.lastContact?.on == .iso("2018-06-04"))
    #expect(
      news.happened.compactMap { office.workspace[$0]?.rule } == [.dispatch, .triage])
    #expect(news.open == [issue])
  }

  @Test func `the contact of the month is owed until it was made`() throws {
    var office = try office()
    try office.log(.test(by: [.commissioner], on: .iso("2018-05-31")))
    let pairing = try news(office).pairing
    #expect(try news(office).owed.map(\.cadence) == [.pairingMonth])
    #expect(try news(office).metOn == nil)
    #expect(office.workspace.contactDuty(of: pairing, on: office.today)?.contactPhrase.zh == "还没联系")
    try office.log(.test(by: [.commissioner], on: .iso("2018-06-06")))
    #expect(try news(office).owed.isEmpty)
    #expect(try news(office).metOn == .iso("2018-06-06"))
    #expect(office.workspace.contactDuty(of: pairing, on: office.today)?.contactPhrase.zh == "已联系")
  }

  @Test func `a pairing that began within the month owes it nothing`() throws {
    var office = try TestOffice()
    let id = try office.pair(from: .iso("2018-06-04"))
    let pairing = try #require(office.workspace[id])
    #expect(office.workspace.contactDuty(of: pairing, on: office.today) == nil)
  }
}
