import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// A filter is kept under a name, and its name is a word of later filters.
struct SavedFilterTests {
  @Test func `the present filter is kept under a name, and found by it`() {
    var desk = Desk(120, 36)
    desk.press(.tab)
    desk.press("F")
    #expect(desk.screen.contains("先按 / 写好筛选"))
    desk.press("/")
    desk.type("储油")
    desk.press(.enter)
    let narrowed = desk.screen
    desk.press("F")
    #expect(desk.line(1).contains("新增常用筛选"))
    desk.type("油")
    desk.press(.control("s"))
    #expect(desk.session.workspace.settings(SavedFilter.self).map(\.query) == ["储油"])
    desk.press(.escape, "/")
    desk.type("@油")
    desk.press(.enter)
    #expect(desk.screen.contains("储油设施改建手续补办"))
    #expect(desk.view?.issues.rows.count == 1)
    #expect(narrowed.contains("/储油"))
  }

  @Test func `what a filter found is followed also after the filter is given up`() throws {
    var filter = SavedFilter()
    (filter.id, filter.name, filter.query) = (ID(1), "油", "储油")
    var desk = Desk(120, 36, of: Morning.entities + [filter])
    desk.press(.tab, "/")
    desk.type("@油")
    desk.press(.enter)
    #expect(desk.view?.issues.rows.count == 1)
    filter.struck = Strike(by: .head, at: desk.world.now, reason: "不再使用")
    var issue = try #require(desk.session.workspace[ID<Domain.Issue>(year: 2018, 412)])
    (issue.id, issue.title) = (ID(year: 2018, 999), "储油罐检测")
    desk.others(record: filter, issue)
    #expect(desk.view?.issues.rows.count == 2, "\(desk.screen)")
  }

  @Test func `a filter is given up only after a question whose answer is no`() {
    var filter = SavedFilter()
    (filter.id, filter.name, filter.query) = (ID(1), "油", "储油")
    var desk = Desk(120, 36, of: Morning.entities + [filter])
    desk.press("7", .end, "k", .enter, "D", .enter)
    #expect(desk.session.workspace.settings(SavedFilter.self).count == 1)
    desk.press("D", "y")
    #expect(desk.session.workspace.settings(SavedFilter.self).isEmpty)
  }
}
