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

  private func desk(_ office: TestOffice) -> FormDesk<LetterForm> {
    FormDesk(office) { LetterForm(from: .industry, in: $0, $1) }
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
    #expect(desk.drawn.contains("先定措施"))
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
          答复单位                 经信局
          文号                                                                    *必填
          收到日期                 6月7日 = 周四

        ─ 经信局在办的 3 件：来文答复了哪件，就在哪件后面选结果 ────────────────────────
          W2018-0001 车间用电增容 ▌已解决  部分解决  解释说明  列入计划  无法解决
          答复内容                                                                *必填
          W2018-0002 仓库用电增容  已解决  部分解决  解释说明  列入计划  无法解决
          W2018-0003 厂区用水增容  已解决  部分解决  解释说明  列入计划  无法解决













          将记录：答复 1 件 → 已答复待回访
        """)
  }
}
