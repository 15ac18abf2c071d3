import Domain
import TestSupport
import Testing

/// What happened to an issue, as its file and `issue show` tell it.
struct IssueHistoryTests {
  private func lines(
    _ issue: ID<Domain.Issue>, in office: TestOffice, until day: Day
  ) -> [HistoryLine] {
    office.workspace.history(of: issue, until: day)
  }

  @Test func `it is told by days until the day asked for, on one day steps before notes`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    try office.step(issue, .note("单位来电询问"))
    try office.step(issue, .byLetter)
    let first = office.today
    office.today = first.adding(days: 1)
    try office.step(issue, .answer(.solved))
    let early = lines(issue, in: office, until: first).map(\.what.zh)
    #expect(early == ["登记", "分办", "交办", "记进展"])
    let all = lines(issue, in: office, until: office.today)
    #expect(all.map(\.what.zh) == early + ["签收", "答复"])
    #expect(all[2].account.zh.hasPrefix("交办〔2018〕1号  教育局  交办函"), "\(all[2].account)")
    #expect(all.last?.account.zh == "教育局  已解决  已为两名员工子女安排学位")
  }

  @Test func `what was merged into it says so, and is no progress`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let twin = try office.register()
    try office.step(twin, .merge(into: issue, reason: "同一件事"))
    try office.step(twin, .unmerge(reason: "不是一回事"), by: .head)
    let told = lines(issue, in: office, until: office.today).suffix(2)
    #expect(told.map(\.what.zh) == ["合并办理", "取消合并"])
    #expect(told.first?.account.zh == "\(twin) → \(issue)：同一件事")
  }

  @Test(arguments: [ReturnRequest.Ruling.uphold, .reassign])
  func `a return is told once, with what was ruled and why`(ruling: ReturnRequest.Ruling) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sendBack(ruling))
    let told = lines(issue, in: office, until: office.today).filter { $0.what.zh == "退回" }
    #expect(told.count == 1)
    #expect(told[0].account.zh.hasPrefix("教育局"))
    #expect(told[0].account.zh.contains("\(ruling.phrase.zh)  不属本单位职责"))
  }
}
