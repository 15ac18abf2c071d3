import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct IssueStepFormTests {
  private func desk(
    _ office: TestOffice, _ person: ID<Person> = .coordinator,
    _ issues: [ID<Domain.Issue>] = [.first]
  ) -> FormDesk<IssueStepForm> {
    FormDesk(office, person) { IssueStepForm(issues, in: $0, $1) }
  }

  @Test func `a step somebody else took meanwhile is shown before mine is saved`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.coordinate), in: $0, $1) }
    desk.fill("reason", "两家意见不一")
    desk.fill("units", "D02")
    desk.fill("proposedOn", "2018-06-12")
    try desk.office.step(issue, .enrolling, by: .otherCoordinator)
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(desk.drawn.contains("您填写时褚子记了“定措施”，请看过再存（C3）"))
    desk.screen.refresh(in: desk.scene, desk.office.workspace)
    #expect(desk.drawn.contains("您填写时褚子记了“定措施”"))
    desk.press(.control("s"))
    #expect(desk.office.state(of: issue) == .coordinating)
  }

  @Test func `what can be done is numbered and the rest says why not`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.size = Size(rows: 40, columns: 80)
    #expect(
      desk.canvas.lines.prefix(14).joined(separator: "\n") == """
        ─ 办理 W2018-0001 储油设施改建手续补办  霜降压缩机 ──────────────────── 待签收 ─
          可以做
          ▌ 1 签收                   单位已签收
            2 退回                   单位认为不归它办，由您裁定
            3 定措施                 单位要做什么、谁做、何时完成
            4 请求协调               几家意见不一，请办公室召集
            5 答复                   已有答复，录入内容和结果
            6 合并办理               与同一企业的另一件一起办
            7 企业撤回               企业不要求办了，另请人核实
            8 更正内容               改正写错的内容，环节不变
            9 催办                   单位迟迟没有办，发函或打电话催
           10 记进展                 记一笔进展，环节不变

          现在不能做
        """)
    let reason = StepRefusal.noProposal.phrase(in: office.workspace).zh
    #expect(desk.canvas.line(14).hasPrefix("   11 确认                   \(reason.prefix(20))"))
  }

  @Test func `on a small screen the impossible steps fold into one line`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    let menu = StepMenu(for: [.first], in: desk.scene, office.workspace)
    #expect(desk.drawn(.small).contains(StepFormWords.folded(menu.items.count - 10).zh))
    desk.type("?")
    #expect(desk.drawn(.small).contains("▌11 确认"))
    #expect(desk.drawn(.small).contains("    没有要办公室负责人确认的"))
  }

  @Test func `what names no step is not swallowed without a word`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("明天上门看现场")
    #expect(desk.drawn.contains("没有这一步；按回车填下面的栏"))
    desk.type("答复")
    #expect(!desk.drawn.contains("没有这一步"))
    desk.type("明天上门看现场")
    desk.press(.enter)
    #expect(!desk.drawn.contains("没有这一步"))
  }

  @Test func `a reply is recorded with the state it leads to said before`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("答复")
    desk.press(.tab)
    desk.type("已办妥，用电容量本周增加")
    desk.press(.tab)
    desk.type("1")
    #expect(desk.drawn.contains("将记录：待签收 → 已答复待回访"))
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[.first]?.state == .replied)
    #expect(desk.said.last?.zh == "已记录 W2018-0001，现为已答复待回访")
  }

  @Test(arguments: [Size(rows: 36, columns: 120), Size(rows: 18, columns: 60)])
  func `the head reads what he confirms: what it comes to, who asks, on what grounds`(
    size: Size
  ) throws {
    var office = try TestOffice.withIssue()
    let issue = ID<Domain.Issue>.first
    try office.dispatch()
    try office.step(.answer(.explained))
    guard case .callback(var call) = StepRequest.acceptance else { return }
    (call.basis, call.reason) = ("土地管理法第五十六条", "企业表示理解")
    try office.step(.callback(call), by: .otherCoordinator)
    var desk = FormDesk(office, .head) {
      IssueStepForm([issue], choosing: .verb(.confirm), in: $0, $1)
    }
    desk.size = size
    #expect(desk.screen.form.focused?.key == "confirmed")
    for words in ["解释认可  褚子 6月7日", "企业表示理解", "政策法规依据：土地管理法第五十六条"] {
      #expect(desk.drawn.contains(words))
    }
    desk.fill("confirmed", true.fieldText)
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[issue]?.closing == .explanationAccepted)
  }

  @Test func `a chosen step begins where it waits for the person, at what is guessed too`() throws {
    var office = try TestOffice.withIssue()
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.triage), in: $0, $1) }
    #expect(desk.screen.form.focused?.key == "category")
    try office.dispatch()
    try office.step(.answer(.solved))
    desk = FormDesk(office, .otherCoordinator) {
      IssueStepForm([.first], choosing: .verb(.callback), in: $0, $1)
    }
    #expect(desk.screen.form.focused?.key == "solved")
  }

  @Test func `an answer brings up the fields it needs and keeps what was typed`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("答复")
    desk.press(.tab)
    desk.type("分两步办")
    desk.press(.tab)
    desk.type("部分")
    #expect(desk.screen.form.fields.contains { $0.key == "planOn" })
    #expect(desk.screen.form["text"] == "分两步办")
    desk.type("已解决")
    #expect(!desk.screen.form.fields.contains { $0.key == "planOn" })
  }

  @Test func `what waits for its unit is offered to be sent there, not to be triaged again`() throws
  {
    var office = try TestOffice.withIssue()
    try office.triage()
    #expect(desk(office).screen.form["step"] == "dispatch")
  }

  @Test func `a letter that went out is named by its number`() throws {
    var office = try TestOffice.withIssue()
    try office.triage()
    var desk = desk(office)
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.said.last?.zh == "已记录 W2018-0001，现为待签收；交办〔2018〕1号")
  }

  @Test func `what the category brings is no longer said to be missing`() throws {
    var desk = desk(try TestOffice.withIssue("宿舍太吵"))
    desk.press(.control("s"))
    #expect(desk.drawn.contains("这一栏必填"))
    desk.type("13")
    #expect(desk.screen.form["complexity"] == "simple")
    #expect(!desk.drawn.contains("这一栏必填"))
  }

  @Test func `to triage again and change nothing says so and records nothing`() throws {
    var office = try TestOffice.withIssue()
    try office.triage()
    var desk = desk(office)
    desk.fill("step", "triage")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.said.last == FormWords.unchanged)
    #expect(desk.isClosed)
    desk = self.desk(office)
    desk.fill("step", "triage")
    desk.fill("severity", "urgent")
    desk.press(.control("s"))
    #expect(desk.office.workspace[.first]?.severity == .urgent)
  }

  @Test func `a reason that is too long for its row loses the number of its rule before a word`()
    throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .followUp)
    var desk = FormDesk(office) { IssueStepForm([issue], in: $0, $1) }
    desk.size = Size(rows: 60, columns: 80)
    let row = desk.canvas.lines.first { $0.contains("恢复办理") && $0.contains("现在是") }
    #expect(row?.hasSuffix("不能“恢复办理”；仅限暂缓的") == true, "\(row ?? "")")
  }

  @Test func `digits add up to what can be done, and never beyond it`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("1")
    desk.type("0")
    #expect(desk.screen.form["step"] == "note")
    desk.type("2")
    desk.type("1")
    #expect(desk.screen.form["step"] == "sign")
  }

  @Test func `looking through the steps is no change that one could lose`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.press(.down, .down, .escape)
    #expect(desk.isClosed)
    #expect(desk.pushed == nil)
  }

  @Test func `marked issues take a step together`() throws {
    var office = try TestOffice.withIssue("用电增容", "用水增容")
    try office.dispatch(.first)
    try office.dispatch(.second)
    var desk = desk(office, .coordinator, [.first, .second])
    desk.type("签收")
    desk.fill("signer", "王辛")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[.first]?.state == .inProgress)
    #expect(desk.office.workspace[.second]?.state == .inProgress)
  }

  @Test func `of several no measures of one are offered, nor its state said for all`() throws {
    var office = try TestOffice.withIssue("用电增容", "用水增容")
    try office.dispatch(.first, complexity: .complex)
    try office.dispatch(.second, complexity: .complex)
    try office.step(.enrolling)
    var (one, both) = (desk(office), desk(office, .coordinator, [.first, .second]))
    one.fill("step", "measure")
    both.fill("step", "measure")
    #expect(one.screen.form.field("doneMeasures") != nil)
    #expect(both.screen.form.field("measures") != nil)
    #expect(both.screen.form.field("doneMeasures") == nil)
    let state = try #require(office.workspace[.first]?.state.phrase.zh)
    #expect(one.canvas.line(0).contains(state) && !both.canvas.line(0).contains(state))
  }

  @Test func `measures with nothing filled in promise no step, and say both ways out`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .followUp, complexity: .complex)
    let open = try #require(office.workspace.measures(of: issue).first?.id)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.measure), in: $0, $1) }
    #expect(!desk.drawn.contains("将记录"))
    #expect(desk.drawn.contains("写一条措施，或勾选已完成措施（T7）"))
    desk.fill("doneMeasures", open.description)
    #expect(desk.drawn.contains("将记录：环节不变"))
  }

  @Test func `what several take together names them, where they go and how many letters go out`()
    throws
  {
    var office = try TestOffice.withIssue("用电增容", "用水增容", "用气增容", "用热增容")
    let issues = (1...4).map { ID<Domain.Issue>(year: 2018, $0) }
    for issue in issues { try office.dispatch(issue) }
    var desk = desk(office, .coordinator, issues)
    desk.size = Size(rows: 36, columns: 120)
    desk.type("签收")
    desk.fill("signer", "王辛")
    #expect(desk.drawn.contains("将记录：用电增容、用水增容、用气增容等4件；待签收 → 办理中"))
    #expect(!desk.drawn.contains("其余各按其环节"))
    try desk.office.step(.sign(signer: "王辛"), issues[3])
    desk.fill("step", "urge")
    #expect(desk.drawn.contains("等4件；环节不变（待签收），其余各按其环节；编号发文 1 份"))
  }

  @Test func `a draft opens at the step it was left at`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("答复")
    desk.press(.tab)
    desk.type("正在报批")
    let draft = try #require(desk.screen.draft)
    #expect(draft.name == "step-W2018-0001+reply")
    let restored = FormScreen(
      IssueStepForm([.first], in: desk.scene, office.workspace), restoring: draft, in: desk.scene,
      office.workspace)
    #expect(restored.form["step"] == "reply")
    #expect(restored.form["text"] == "正在报批")
    #expect(restored.form.focused?.key == "text")
  }

  @Test(arguments: [(36, 120), (24, 80)])
  func `the form of the chosen step has all its rows, at every size`(rows: Int, columns: Int) throws
  {
    var desk = desk(try TestOffice.withIssue())
    desk.size = Size(rows: rows, columns: columns)
    desk.type("分办")
    #expect(desk.drawn.contains("现在不能做，按 ? 或往下走看原因"))
    desk.press(.tab)
    for label in ["类别", "难易", "范围", "程度", "牵头单位", "协办单位", "重点标记", "日期"] {
      #expect(desk.drawn.contains("  \(label)"), "\(label) is out of sight")
    }
    #expect(!desk.drawn.contains("现在不能做"))
  }

  @Test func `steps bear numbers and their ? while the caret is among them, and no longer`() throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    #expect(desk.drawn.contains("▌ 1 签收") && desk.drawn.contains("按 ? 或往下走看原因"))
    desk.press(.tab)
    #expect(desk.drawn.contains("▌   签收") && !desk.drawn.contains("按 ? 或往下走看原因"))
    desk.press(.backTab)
    #expect(desk.drawn.contains("▌ 1 签收") && desk.drawn.contains("按 ? 或往下走看原因"))
  }

  @Test func `walking down past the last step opens the reasons, and up again the form`() throws {
    var desk = desk(try TestOffice.withIssue())
    let menu = StepMenu(for: [.first], in: desk.scene, desk.office.workspace)
    for _ in menu.possible { desk.press(.down) }
    #expect(desk.drawn.contains("现在不能做\n"))
    #expect(desk.screen.form.fields.count == 1)
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(!desk.isClosed)
    desk.press(.up)
    #expect(desk.screen.form.fields.count > 1)
  }
}
