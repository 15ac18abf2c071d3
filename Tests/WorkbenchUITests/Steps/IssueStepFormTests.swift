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
        ─ 办理 W2018-0001 储油设施改建手续补办 ──────────────────────────────── 待签收 ─
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

  @Test func `what is only to be read says so to who types into it`() throws {
    var field = ShownField(lines: [Phrase("甲", "a")])
    let office = try TestOffice()
    field.type([.burst("是")], office)
    #expect(field.complaint == PlainWords.onlyShown && field.value.isEmpty)
    let isUsed = field.type([.key(.down)], office)
    #expect(!isUsed)
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

  @Test func `sign, measures and reply are one form`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    var desk = desk(office)
    #expect(desk.screen.form["step"] == "signMeasureReply")
    desk.fill("measure.measures", "迁改线路；供电公司；6-29")
    desk.fill("reply.text", "线路六月底前迁完")
    desk.fill("reply.result", "solved")
    desk.press(.function(2))
    #expect(desk.refusals == [])
    let steps = desk.office.workspace.members(Step.self, of: ID<Domain.Issue>.first.ref)
    #expect(steps.map(\.rule).suffix(3) == [.sign, .measure, .reply])
  }

  @Test func `measures left empty are missed at their field, and no step is promised`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.measure), in: $0, $1) }
    #expect(!desk.drawn.contains("将记录"))
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.refusals == [])
    #expect(desk.screen.form.focused?.key == "measures")
    #expect(desk.drawn.contains("  先定措施：做什么、谁、何时（T7）"))
  }

  @Test(arguments: [true, false])
  func `with the reply no new measure is asked for where one stands`(isDone: Bool) throws {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    try office.step(.enrolling)
    var desk = desk(office)
    desk.fill("step", "signMeasureReply")
    if isDone { desk.fill("measure.doneMeasures", "C00001") }
    desk.fill("reply.text", "学位已增加")
    desk.fill("reply.result", "solved")
    desk.press(.function(2))
    #expect(desk.refusals == [])
    let measures = desk.office.workspace.measures(of: .first)
    #expect(measures.map { $0.doneOn != nil } == [isDone])
    #expect(desk.office.workspace[.first]?.state == .replied)
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

  @Test func `a callback that finds it solved closes in the same form`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var reply = Reply()
    reply.unit = .industry
    reply.text = "已办妥"
    reply.receivedOn = .thursday
    try office.step(.reply(reply))
    var desk = desk(office)
    #expect(desk.screen.form["step"] == "callBackAndClose")
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    #expect(desk.screen.form["thenClose"] == "是")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[.first]?.state == .closed)
  }

  @Test func `passing over the chain closes nothing, and leaves an answer of one's own`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = desk(office, .otherCoordinator)
    desk.type("2")
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    desk.press(.up)
    #expect(desk.screen.form["step"] == "callBackAndClose")
    #expect(desk.screen.form["thenClose"] == "是")
    desk.press(.down)
    #expect(desk.screen.form["step"] == "callback" && desk.screen.form["thenClose"] == "")
    desk.fill("thenClose", "是")
    desk.press(.up, .down)
    #expect(desk.screen.form["thenClose"] == "是")
  }

  @Test func `a refused step keeps the form and says which rule and the way out`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("答复")
    desk.fill("text", "已办妥")
    desk.fill("result", "solved")
    desk.fill("unit", ID<Unit>.education.description)
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(!desk.isClosed)
    #expect(desk.screen.form["text"] == "已办妥")
    let words = desk.refusals[0].phrase(in: office.workspace)
    #expect(desk.drawn.contains(words.zh.prefix(8)))
  }

  @Test func `the heading over the fields is that of the chosen step, though both ask the same`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = desk(office, .otherCoordinator)
    #expect(desk.drawn.contains("─ 回访并销号 ─"))
    desk.type("2")
    #expect(desk.drawn.contains("▌ 2 回访"))
    #expect(desk.drawn.contains("─ 回访 ─") && !desk.drawn.contains("─ 回访并销号 ─"))
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
    desk.press(.tab)
    for label in ["类别", "难易", "范围", "程度", "牵头单位", "协办单位", "重点标记", "日期"] {
      #expect(desk.drawn.contains("  \(label)"), "\(label) is out of sight")
    }
    #expect(desk.drawn.contains("现在不能做，按 ? 或往下走看原因"))
    #expect(!desk.drawn.contains("现在不能做\n"))
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

  @Test func `a caller who may not call is refused at his own field, by name`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = FormDesk(office, .otherCoordinator) {
      IssueStepForm([.first], choosing: .verb(.callback), in: $0, $1)
    }
    desk.fill("caller", ID<Person>.liaison.description)
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    desk.press(.control("s"))
    let name = try #require(office.workspace[ID<Person>.liaison]?.name)
    #expect(desk.refusals.count == 1 && desk.screen.form.focused?.key == "caller")
    #expect(desk.drawn.contains("\(name) 不是工作人员，那天也不联系这家企业"))
  }

  @Test func `a day before the last step is said once, at the day, with what else is missing`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("签收")
    desk.fill("on", "2018-06-01")
    desk.press(.control("s"))
    #expect(desk.refusals == [] && desk.screen.form.problems == 2)
    #expect(desk.drawn.split(separator: "上一环节").count == 2)
    desk.fill("signer", "王辛")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "on" && desk.screen.form.problems == 1)
  }

  @Test
  func `what is due before its step is said on leaving the day, and goes with that of the step`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.triage()
    office.today = .iso("2018-06-11")
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.dispatch), in: $0, $1) }
    desk.fill("means", "phone")
    desk.fill("dueOn", "2018-06-08")
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 3)
    #expect(desk.screen.form.field("dueOn")?.problem?.zh.contains("（C5）") == true)
    desk.fill("on", "2018-06-08")
    let problem = desk.screen.form.field("dueOn")?
      .found(onSaving: false, in: desk.scene, office.workspace)
    #expect(problem == nil)
  }
}
