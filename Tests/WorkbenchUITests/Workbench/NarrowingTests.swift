import Domain
import Testing

@testable import WorkbenchUI

/// Panes are linked by Enter, and Esc takes it back.
struct NarrowingTests {
  @Test func `Enter on an enterprise narrows issues and commissioners to it`() {
    var desk = Desk(120, 36)
    desk.press("j", "j", .enter)
    #expect(desk.screen.contains("─ 问题  仅看霜降压缩机 ─"))
    #expect(desk.screen.contains("1/2  按期限先后"))
    #expect(desk.screen.contains("─ 专员  仅看霜降压缩机 ─"))
    #expect(desk.selected.contains("W2018-0412"))
  }

  @Test func `Enter on a commissioner shows what is his`() {
    var desk = Desk(120, 36)
    desk.press(.backTab, .enter)
    #expect(desk.screen.contains("─ 问题  仅看李丁 ─"))
    #expect(desk.screen.contains("─ 企业  仅看李丁 ─"))
    #expect(!desk.screen.contains("W2018-0702"))
  }

  @Test func `the rows behind a number narrow their own list, and only that says so`() {
    var desk = Desk(120, 36)
    desk.open([ID<Domain.Issue>(year: 2018, 412).ref], titled: Phrase("超期", "late"))
    #expect(desk.screen.contains("─ 问题  仅看超期 ─"))
    #expect(desk.screen.contains("─ 企业 ─") && desk.screen.contains("─ 专员 ─"))
  }

  @Test func `the rows behind a number open at the first, wherever one was in their list`() {
    var desk = Desk(120, 36)
    desk.press(.tab, "G")
    let issues = desk.session.workspace.issues.live.map(\.ref)
    desk.open(issues, titled: Phrase("登记", "registered"))
    #expect(desk.view?.issues.place == 0 && desk.view?.issues.rows.count == issues.count)
    #expect(desk.selected.contains(desk.view?.issues.rows.first?.description ?? "?"))
  }

  @Test func `Esc shows everything again`() {
    var desk = Desk(120, 36)
    desk.press("j", "j", .enter, .escape)
    #expect(!desk.screen.contains("仅看"))
    #expect(desk.screen.contains("W2018-0702"))
  }

  @Test func `what is settled comes with o, and goes with it`() {
    var desk = Desk(120, 36)
    #expect(!desk.screen.contains("高压线迁移"))
    desk.press("o")
    #expect(desk.screen.contains("高压线迁移"))
    desk.press("o")
    #expect(!desk.screen.contains("高压线迁移"))
  }

  @Test func `alone, Enter opens the detail and Enter again narrows`() {
    var desk = Desk(80, 24)
    desk.press("j", "j", .enter)
    #expect(desk.line(2).contains("─ 详情 ─"))
    #expect(desk.screen.contains("霜降压缩机股份有限公司"))
    desk.press(.enter)
    #expect(desk.line(2).contains("─ 问题  仅看霜降压缩机 ─"))
    desk.press(.escape, .backTab)
    #expect(desk.line(2).contains("─ 企业 ─"))
  }
}
