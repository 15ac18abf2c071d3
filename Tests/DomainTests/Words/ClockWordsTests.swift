import TestSupport
import Testing

@testable import Domain

struct ClockWordsTests {
  private func due(_ day: String) throws -> Phrase {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .schooling(), .byPhone)
    return try #require(office.workspace.due(of: issue, asOf: .iso(day)))
      .phrase(today: .iso(day))
  }

  @Test(arguments: [
    ("2018-06-08", "还剩2天"), ("2018-06-12", "今天到期"), ("2018-06-15", "超3个工作日"),
  ])
  func `a deadline is said in working days`(day: String, words: String) throws {
    #expect(try due(day).zh == words)
  }

  @Test func `in full it says what is due, when, and how long it is until then`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let due = try #require(office.workspace.due(of: issue, asOf: office.today))
    #expect(due.fullPhrase(today: office.today).zh == "分办交办 6月8日 周五 到期，还剩1天")
  }

  @Test func `what is to be signed for says so before it says when the reply is due`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .schooling(), .byPhone)
    let words = office.workspace.duePhrase(of: issue, asOf: office.today)?.zh
    #expect(words == "签收 6月8日 周五 到期，还剩1天；答复 6月12日 周二 到期，还剩3天")
  }

  @Test func `what was due on a Friday is not late on the Saturday`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let saturday = Day.iso("2018-06-09")
    let due = try #require(office.workspace.due(of: issue, asOf: saturday))
    #expect(due.phrase(today: saturday).zh == "刚到期")
  }

  @Test func `what is put aside says when it is looked at again`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .suspended)
    let light = office.workspace.light(of: issue, asOf: office.today)
    #expect(light?.phrase(today: office.today).zh == "6月27日复核")
    #expect(light?.colourPhrase.zh == "灰暂缓")
  }

  @Test(arguments: [IssueState.closed, .merged, .declined, .withdrawn])
  func `what is over is called so, not put off`(state: IssueState) throws {
    var office = try TestOffice()
    let issue = try state == .merged ? office.mergedIssue() : office.issue(in: state)
    let light = try #require(office.workspace.light(of: issue, asOf: office.today))
    #expect(light.colour == .grey)
    #expect(light.colourPhrase == Phrase("灰已结", "grey: over"))
  }

  @Test func `what an old ledger settled is over too`() throws {
    var office = try TestOffice()
    let issue = try office.takeOver("天然气管道未接通")
    let light = office.workspace.light(of: issue, asOf: office.today)
    #expect(light?.colourPhrase.zh == "灰已结")
  }
}
