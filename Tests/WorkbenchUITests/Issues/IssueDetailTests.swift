import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The file of an issue says what is so in words, and the same words as the forms.
struct IssueDetailTests {
  private func page(_ office: TestOffice) -> String {
    let scene = Scene.test(office)
    guard let issue = office.workspace[ID<Domain.Issue>.first] else { return "" }
    let page = IssueDetail(issue: issue, workspace: office.workspace, scene: scene).page(width: 78)
    return (page.lines + page.foot).map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test func `an issue not yet triaged says that it has no category`() throws {
    #expect(page(try TestOffice.withIssue()).contains("类别     还没定  问题"))
  }

  @Test func `the next steps are those 办理 offers, by the same names`() throws {
    let office = try TestOffice.withIssue()
    let menu = StepMenu(for: [.first], in: .test(office), office.workspace)
    let first = menu.possible.prefix(3).map(\.words.zh).joined(separator: "、")
    #expect(first.contains("当场办结"))
    #expect(page(office).contains("\(first)（其余"))
  }

  @Test func `the light says in words why it has its colour`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    office.today = .iso("2018-06-11")
    #expect(page(office).contains("黄超期  2个工作日未签收  待签收\n"))
  }

  @Test func `what is over says so once, and its state beside it`() throws {
    var office = try TestOffice.withIssue()
    try office.step(.first, .takenBack)
    let state = try #require(office.workspace[ID<Domain.Issue>.first]).state.phrase.zh
    #expect(page(office).contains("灰已结  \(state)\n"))
    #expect(!page(office).contains("\(state)  \(state)"))
  }

  @Test func `a light colours its words and not the blanks around them`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    office.today = .iso("2018-06-11")
    let (scene, workspace) = (Scene.test(office), office.workspace)
    let issue = try #require(workspace[ID<Domain.Issue>.first])
    let page = IssueDetail(issue: issue, workspace: workspace, scene: scene).page(width: 78)
    let spans = page.lines[0] + Domain.Issue.tally(of: [.first], in: scene, workspace)
    let lit = spans.filter { $0.role == .lightYellow }.map(\.text)
    #expect(lit == ["黄超期  2个工作日未签收", "黄 1"])
  }

  @Test func `a reason that has no room beside the title has a line of its own`() throws {
    var office = try TestOffice.withIssue("储油设施改建手续补办，消防、安监和规划三家意见不一，请协调")
    try office.dispatch()
    office.today = .iso("2018-06-11")
    #expect(page(office).contains("\n黄超期  2个工作日未签收\n"))
  }

  @Test func `the day of the meeting it waits for is told, and that it is over without a result`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.triage()
    #expect(!page(office).contains("\n协调会"))
    try office.step(.first, .meeting)
    #expect(page(office).contains("\n协调会   12月24日 周一\n"))
    office.today = .iso("2018-12-25")
    #expect(page(office).contains("\n协调会   原定 12月24日 周一，还没有结果\n"))
  }

  @Test func `what the unit answered is read whole`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var reply = Reply()
    reply.text = String(repeating: "储油设施已经现场核查，缺的手续由窗口代办。", count: 4)
    try office.step(.reply(reply))
    let lines = page(office).split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("答复     已解决  ") })
    let rest = lines[(first + 1)...].prefix { $0.hasPrefix("         ") }
    let words = lines[first].dropFirst("答复     ".count) + rest.map { $0.dropFirst(9) }.joined()
    #expect(words.filter { $0 != " " } == "已解决" + reply.text)
    #expect(([lines[first]] + rest).allSatisfy { String($0).columns <= 78 })
  }

  @Test func `since how many days it is open is said until it is over`() throws {
    var office = try TestOffice.withIssue()
    office.today = .iso("2018-06-06")
    #expect(!page(office).contains("反映至今"))
    office.today = .iso("2018-06-11")
    #expect(page(office).contains("来自     6月6日 现场走访  反映至今 5 天\n"))
    try office.step(.first, .takenBack)
    #expect(!page(office).contains("反映至今"))
  }
}
