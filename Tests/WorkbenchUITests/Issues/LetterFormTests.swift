import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct LetterFormTests {
  /// Three issues with 经信局, the last of them still to be measured.
  private static func office() throws -> TestOffice {
    var office = try TestOffice.withIssue("车间用电增容", "仓库用电增容", "厂区用水增容")
    try office.dispatch(.first)
    try office.dispatch(.second)
    try office.dispatch(.third, complexity: .complex)
    return office
  }

  /// A letter of 经信局, whose unit is left as it stands.
  private func desk(_ office: TestOffice) -> FormDesk<LetterForm> {
    var desk = FormDesk(office) { LetterForm(from: .industry, in: $0, $1) }
    desk.press(.tab)
    return desk
  }

  @Test(arguments: [("教育局", "D02"), ("经信局", "D01")])
  func `a unit's name is typed over the one that stands there, be it the same`(
    name: String, unit: String
  ) throws {
    var desk = FormDesk(try Self.office()) { LetterForm(from: .industry, in: $0, $1) }
    desk.type(name)
    desk.press(.tab)
    #expect(desk.screen.form["unit"] == unit && desk.screen.form["document"] == "")
    #expect(desk.screen.form.problems == 0)
  }

  @Test func `every issue the unit has is a row, and a result brings up its sentence`() throws {
    var desk = desk(try Self.office())
    #expect(desk.screen.form.fields.count == 6)
    desk.fill("W2018-0001.result", "solved")
    #expect(desk.screen.form.fields.map(\.key).contains("W2018-0001.text"))
    desk.fill("W2018-0001.result", "planned")
    #expect(desk.screen.form.fields.map(\.key).contains("W2018-0001.planOn"))
    desk.fill("W2018-0001.result", "")
    #expect(desk.screen.form.fields.count == 6)
  }

  @Test func `one letter answers several issues by one save`() throws {
    var desk = desk(try Self.office())
    desk.type("经信函〔2018〕9号")
    desk.fill("W2018-0001.result", "solved")
    desk.fill("W2018-0001.text", "已增容至630千伏安")
    desk.fill("W2018-0002.result", "planned")
    desk.fill("W2018-0002.text", "列入下半年计划")
    desk.fill("W2018-0002.planOn", "2018-09-28")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.changes.count == 1)
    let workspace = desk.office.workspace
    #expect(workspace[ID<Domain.Issue>.first]?.state == .replied)
    #expect(workspace.lastReply(of: .second)?.document == "经信函〔2018〕9号")
    #expect(workspace.lastReply(of: .second)?.planOn == .iso("2018-09-28"))
    #expect(workspace[ID<Domain.Issue>.third]?.state == .dispatched)
    #expect(desk.said.last?.zh == "已收文 经信函〔2018〕9号，答复 W2018-0001 W2018-0002")
  }

  @Test func `a number that answered another issue before is pointed out, however it is written`()
    throws
  {
    var first = desk(try Self.office())
    first.type("经信函〔2018〕9号")
    first.fill("W2018-0001.result", "solved")
    first.fill("W2018-0001.text", "已增容至630千伏安")
    first.press(.control("s"))
    var second = desk(first.office)
    second.type("经信函(2018)９号")
    second.fill("W2018-0002.result", "solved")
    second.fill("W2018-0002.text", "已增容")
    second.press(.control("s"))
    #expect(
      second.said.last?.zh
        == "已收文 经信函(2018)９号，答复 W2018-0002；这个文号先前已答复 W2018-0001，请核对")
  }

  @Test func `a row that was answered here stays when somebody else answered it meanwhile`() throws
  {
    var desk = desk(try Self.office())
    desk.fill("W2018-0001.result", "solved")
    desk.fill("W2018-0001.text", "已增容至630千伏安")
    try desk.office.step(.answer(.solved), .first, by: .otherCoordinator)
    try desk.office.step(.answer(.solved), .second, by: .otherCoordinator)
    desk.refresh()
    #expect(desk.screen.form["W2018-0001.text"] == "已增容至630千伏安")
    #expect(desk.screen.form.field("W2018-0002.result") == nil)
  }

  @Test func `what was concluded for a class stands in its members' rows, to be looked at`() throws
  {
    var office = try TestOffice()
    let id = try office.commonClass(in: .implementing)
    let issue = try office.register("孩子要上小学")
    try office.step(issue, .common(id))
    try office.step(issue, .dispatch(StepRequest.Dispatching()))
    try office.move(id, .conclude("秋季起满足学位", carried: [issue]))
    var desk = FormDesk(office) { LetterForm(from: .education, in: $0, $1) }
    desk.fill("\(issue).result", "solved")
    #expect(desk.screen.form["\(issue).text"] == "秋季起满足学位 新增两个班")
    desk.fill("\(issue).text", "已安排入学")
    desk.fill("\(issue).result", "planned")
    #expect(desk.screen.form["\(issue).text"] == "已安排入学")
  }

  @Test func `a letter that answers nothing is not saved`() throws {
    var desk = desk(try Self.office())
    desk.type("经信函〔2018〕9号")
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.screen.form.focused?.key == "W2018-0001.result")
    #expect(desk.drawn.contains(LetterFormWords.nothingAnswered.zh))
  }

  @Test func `a row that is refused is shown with its reason, and nothing is saved`() throws {
    var desk = desk(try Self.office())
    desk.type("经信函〔2018〕9号")
    desk.fill("W2018-0001.result", "solved")
    desk.fill("W2018-0001.text", "已增容")
    desk.fill("W2018-0003.result", "solved")
    desk.fill("W2018-0003.text", "已增容")
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(desk.office.workspace[ID<Domain.Issue>.first]?.state == .dispatched)
    #expect(desk.screen.form.focused?.key == "W2018-0003.result")
    #expect(desk.drawn.contains("第2条：W2018-0003 厂区用水增容：先定措施"))
  }

  /// A letter that explains, and names a day.
  private func dated() throws -> FormDesk<LetterForm> {
    var desk = desk(try Self.office())
    desk.type("经信函〔2018〕9号")
    desk.fill("W2018-0001.result", "explained")
    desk.fill("W2018-0001.text", "线路改造排到9月底")
    desk.fill("W2018-0002.result", "explained")
    desk.fill("W2018-0002.text", "不在供电范围")
    desk.press(.control("s"))
    return desk
  }

  @Test func `an explanation that names a day is asked about, and y makes it a plan`() throws {
    var desk = try dated()
    let question = try #require(desk.pushed as? Question)
    #expect(question.title.zh == "文中有期限，是否“列入计划”？" && question.selected == 1)
    #expect(question.lines.map(\.zh) == ["W2018-0001 车间用电增容", "线路改造排到9月底"])
    #expect(question.choices[0].words.zh == "列入计划，计划日期2018年9月30日 周日")
    #expect(desk.changes == [])
    desk.answer(.choice(0))
    #expect(desk.refusals == [] && desk.changes.count == 1)
    let workspace = desk.office.workspace
    #expect(workspace.lastReply(of: .first)?.result == .planned)
    #expect(workspace.lastReply(of: .first)?.planOn == .iso("2018-09-30"))
    #expect(workspace.lastReply(of: .second)?.result == .explained)
  }

  @Test func `n leaves it an explanation, and esc leaves the form as it stands`() throws {
    var desk = try dated()
    desk.answer(.cancelled)
    #expect(desk.changes == [] && !desk.isClosed)
    desk.press(.control("s"))
    desk.answer(.choice(1))
    #expect(desk.changes.count == 1)
    #expect(desk.office.workspace.lastReply(of: .first)?.result == .explained)
  }

  @Test func `other words are asked about again`() throws {
    var desk = try dated()
    desk.fill("W2018-0002.text", "明年年底扩容")
    desk.answer(.choice(1))
    #expect(desk.changes == [])
    #expect((desk.pushed as? Question)?.lines.first?.zh == "W2018-0002 仓库用电增容")
    desk.answer(.choice(1))
    #expect(desk.changes.count == 1)
  }

  @Test func `the question over the form`() throws {
    let office = try Self.office()
    var desk = Desk(80, 24, of: office.entities)
    desk.press("i")
    desk.type("经信局")
    desk.press(.tab)
    desk.type("经信函〔2018〕9号")
    desk.press(.tab, .tab, .right, .right, .right, .tab)
    desk.type("线路改造排到9月底")
    desk.press(.control("s"))
    #expect(
      desk.screen == """
         留驻工作台  示例市留驻办          6月7日 周四   钱乙 工作人员（未验证）   已存
        ─ 收文登记 ─────────────────────────────────────────────────────────────── 5/7 ─
          答复单位                    经信局
          文号                        经信函〔2018〕9号
          收到日期                    6月7日 = 周四

        ─ 经信局在办的 3 件：来文答复了哪件，就在哪件后面选结果 ────────────────────────
          W2018-0001 车间┌─ 文中有期限，是否“列入计划”？ ─────────────┐ 划  无法解决
          答复内容       │                                            │
          W2018-0002 仓库│  W2018-0001 车间用电增容                   │ 划  无法解决
          W2018-0003 厂区│  线路改造排到9月底                         │ 划  无法解决
                         │                                            │
                         │  y 列入计划，计划日期2018年9月30日 周日    │
                         │ ▌n 不是，仍按解释说明                      │
                         │                                            │
                         └────────────────────────────────────────────┘





          将记录：答复 1 件 → 已答复待回访
        ────────────────────────────────────────────────────────────────────────────────
         y 列入计划，计划日期2018年9月30日 周日  n 不是，仍按解释说明            ? 帮助
        """)
  }

  @Test func `a row says whose issue it is, and where the row cuts it, under it`() throws {
    var desk = desk(try Self.office())
    let name = "W2018-0001 车间用电增容 霜降压缩机"
    #expect(!desk.drawn.contains(name))
    #expect(desk.drawn(.large).contains(name))
    desk.press(.tab, .tab)
    #expect(desk.screen.form.focused?.key == "W2018-0001.result")
    #expect(desk.drawn.contains("\n" + String(repeating: " ", count: 30) + name + "\n"))
  }

  @Test func `another unit brings up its own issues`() throws {
    var desk = desk(try Self.office())
    desk.fill("unit", "D02")
    #expect(desk.screen.form.fields.count == 3)
    desk.press(.backTab)
    #expect(desk.drawn.contains("教育局没有在办的问题"))
  }

  @Test func `a dropped letter is taken up with all that was typed`() throws {
    var desk = desk(try Self.office())
    desk.fill("unit", "D01")
    desk.fill("W2018-0002.result", "planned")
    desk.fill("W2018-0002.text", "列入下半年计划")
    desk.fill("W2018-0002.planOn", "2018-09-28")
    let draft = try #require(desk.screen.draft)
    let restored = WorkbenchForms.screen(
      restoring: Draft(name: "letter-new", text: draft.text), in: desk.scene,
      desk.office.workspace)
    #expect((restored as? FormScreen<LetterForm>)?.form["W2018-0002.planOn"] == "2018-09-28")
  }

  @Test func `the letter at 80 columns`() throws {
    var desk = desk(try Self.office())
    desk.fill("W2018-0001.result", "solved")
    #expect(
      desk.drawn == """
        ─ 收文登记 ─────────────────────────────────────────────────────────────── 2/7 ─
          答复单位                    经信局
          文号                                                                    *必填
          收到日期                    6月7日 = 周四

        ─ 经信局在办的 3 件：来文答复了哪件，就在哪件后面选结果 ────────────────────────
          W2018-0001 车间用电增容 …  ▌已解决  部分解决  解释说明  列入计划  无法解决
          答复内容                                                                *必填
          W2018-0002 仓库用电增容 …   已解决  部分解决  解释说明  列入计划  无法解决
          W2018-0003 厂区用水增容 …   已解决  部分解决  解释说明  列入计划  无法解决













          将记录：答复 1 件 → 已答复待回访
        """)
  }
}
