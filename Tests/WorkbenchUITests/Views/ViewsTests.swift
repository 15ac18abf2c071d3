import Domain
import Testing

@testable import WorkbenchUI

/// Views are reached by their number, and a number opens the rows behind it.
struct ViewsTests {
  @Test func `Esc in the rows behind a number comes back to the report or board it stood in`() {
    var desk = Desk(120, 36)
    desk.press("6")
    desk.session.run([.push(ReportScreen(.briefing))])
    desk.open([ID<Domain.Issue>(year: 2018, 412).ref], titled: Phrase("超期", "late"))
    #expect(desk.screen.contains("仅看超期"))
    desk.press(.escape)
    #expect(desk.session.workbench.top is ReportScreen)
    desk.press(.escape)
    #expect(desk.session.workbench.views.front == .overview)
  }

  @Test func `the bar names every view by its number where there is room for it`() {
    #expect(Desk(120, 36).line(1).hasPrefix("  1 工作台"))
    #expect(Desk(120, 36, language: .english).line(1).hasPrefix("  1 workbench"))
    #expect(!Desk(80, 24).screen.contains("1 工作台"))
  }

  @Test func `a number goes to its view, and everything there is as it was left`() {
    var desk = Desk(120, 36)
    desk.press(.tab, "/")
    desk.type("储油")
    desk.press(.enter)
    let left = desk.screen
    for view in View.allCases {
      desk.press(.character(view.key))
      #expect(desk.session.workbench.views.front == view)
    }
    desk.press("1")
    #expect(desk.screen == left)
  }

  @Test func `the records behind a number stand alone in their list, settled ones too`() {
    var desk = Desk(120, 36)
    let closed = ID<Domain.Issue>(year: 2018, 288)
    desk.open([closed.ref], titled: Phrase("已销号", "closed"))
    #expect(desk.screen.contains("─ 问题  仅看已销号 ─"))
    #expect(desk.selected.contains("高压线迁移"))
    #expect(!desk.screen.contains("储油设施改建手续补办"))
    desk.press(.escape)
    #expect(!desk.screen.contains("仅看"))
    #expect(desk.screen.contains("储油设施改建手续补办"))
  }

  @Test func `enterprises behind a number are shown in the list of enterprises`() {
    var desk = Desk(120, 36)
    desk.open([ID<Enterprise>(2).ref], titled: Phrase("未访", "not visited"))
    #expect(desk.screen.contains("─ 企业  仅看未访 ─"))
    #expect(desk.selected.contains("谷雨泵业"))
    #expect(desk.screen.contains("储油设施改建手续补办"))
  }
}
