import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What was left unfinished, at the end of 待办.
struct AgendaDraftsTests {
  @Test func `unfinished work stands at the end`() throws {
    let world = Desk.World()
    world.record(try AgendaViewTests.office().entities)
    world.drafts = ["visit-Q0001": "x", "issue-new": "y"]
    var desk = Desk(120, 36, world: world, view: nil)
    desk.press("n")
    #expect(desk.screen.contains("未完成的记录"))
    desk.press("G")
    #expect(desk.screen.contains("走访 Q0001 霜降压缩机") && desk.screen.contains("问题"))
    desk.press(.enter)
    #expect(desk.screen.contains("有 2 份未完成的记录"))
  }

  @Test func `work that is left stands there at once, and is gone once it is finished`() throws {
    var desk = Desk(120, 36, of: try AgendaViewTests.office().entities, view: nil)
    desk.press("w")
    desk.type("订单减少三成")
    desk.press(.escape, "s")
    #expect(desk.screen.contains("未完成的记录"))
    desk.press("G", .enter, .enter)
    #expect(desk.screen.contains("订单减少三成"))
    desk.press(.control("s"))
    #expect(!desk.screen.contains("未完成的记录"))
  }
}
