import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct ReportScreenTests {
  /// Opens a report from the palette.
  private func open(
    _ name: ReportName, _ columns: Int = 120, _ rows: Int = 36,
    _ language: Language = .chinese
  ) -> Desk {
    var desk = Desk(columns, rows, language: language)
    desk.press(":")
    desk.type(name.rawValue + " ")
    desk.press(.enter)
    return desk
  }

  @Test(arguments: ReportName.allCases)
  func `every report opens from the palette by its number`(name: ReportName) {
    let desk = open(name)
    #expect(desk.screen.contains(name.heading.zh))
    #expect(desk.screen.contains("─ 报表 ─"))
  }

  @Test(arguments: ReportName.allCases, [(120, 36), (80, 24), (60, 18)])
  func `every report can be read on every screen in both languages`(
    name: ReportName, size: (columns: Int, rows: Int)
  ) {
    for language in Language.allCases {
      var desk = open(name, size.columns, size.rows, language)
      for _ in 1...6 {
        for row in 0..<size.rows { #expect(desk.line(row).columns <= size.columns) }
        desk.press(.pageDown)
      }
      #expect(desk.session.workbench.layers.count == 2)
    }
  }

  @Test func `months go back and come again, never behind today`() {
    var desk = open(.units)
    #expect(desk.screen.contains("截至 2018年6月7日 周四"))
    desk.press("[")
    #expect(desk.screen.contains("截至 2018年5月31日 周四"))
    desk.press("[")
    #expect(desk.screen.contains("截至 2018年4月30日 周一"))
    desk.press("]", "]")
    #expect(desk.screen.contains("截至 2018年6月7日 周四"))
    desk.press("]")
    #expect(desk.screen.contains("已是今天"))
  }

  @Test func `x writes it for print, as of the day that is looked at, but not from a wall`() {
    var desk = open(.briefing)
    desk.press("[", "x")
    #expect(desk.world.papers.map(\.day) == [.iso("2018-05-31")])
    #expect(desk.world.papers[0].heading.zh.hasSuffix("领导小组简报"))
    #expect(desk.screen.contains("已写好 1 份：/papers"))
    desk.press(.escape, "M")
    desk.press(":")
    desk.type("R1 ")
    desk.press(.enter, "x")
    #expect(desk.world.papers.count == 1 && desk.screen.contains("投屏时不输出公文"))
  }

  @Test func `a number opens its rows, several kinds of which are listed`() {
    var desk = open(.coverage)
    desk.press(.enter)
    #expect(desk.screen.contains("仅看覆盖率 企业 名录"))
    desk = open(.coverage)
    for _ in 1...4 { desk.press(.down) }
    desk.press(.escape)
    #expect(desk.session.workbench.layers.count == 1)
  }

  @Test func `Enter on a row behind a number opens its record, and never the same row again`() {
    let calls = [1, 2].map { number -> any Entity in
      var call = DutyCall()
      (call.id, call.on, call.question) = (ID(number), .thursday, "第\(number)个问题")
      return call
    }
    var desk = Desk(120, 36, of: Morning.entities + calls)
    desk.press(":")
    desk.type("R9 ")
    desk.press(.enter, .enter)
    #expect(desk.line(1).contains("明细 2"))
    desk.press("j", .enter)
    #expect(desk.session.workbench.top is FormScreen<CallForm>)
    #expect(desk.screen.contains("第2个问题"))
    desk.press(.escape)
    #expect(desk.session.workbench.top is RowsScreen)
  }

  @Test func `a published figure opens its form, as the footer says beforehand`() {
    var figure = ReportedFigure()
    (figure.id, figure.name, figure.value) = (ID(1), "收集问题", 900)
    figure.qualifier = .moreThan
    var desk = Desk(120, 36, of: Morning.entities + [figure])
    desk.press(":")
    desk.type("R14")
    desk.press(.enter)
    #expect(desk.screen.contains("900多") && desk.screen.contains("回车 修改"))
    desk.press(.enter)
    #expect(desk.screen.contains("数字名称"))
  }
}
