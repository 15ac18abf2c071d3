import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Enterprises are asked before they get a commissioner (P14).
struct OutreachScreenTests {
  private func call(
    _ number: Int, of enterprise: Int, _ outcome: OutreachCall.Outcome, next: String? = nil
  ) -> OutreachCall {
    var call = OutreachCall()
    (call.id, call.enterprise, call.outcome) = (ID(number), ID(enterprise), outcome)
    (call.on, call.nextTryOn) = (.iso("2018-04-24"), next.map(Day.iso))
    return call
  }

  private func desk(_ columns: Int = 80, _ rows: Int = 24) -> Desk {
    var desk = Desk(
      columns, rows,
      of: Morning.entities + [
        call(1, of: 1, .need), call(2, of: 2, .again, next: "2018-06-06"), call(3, of: 3, .noNeed),
      ])
    desk.press("3", "a")
    return desk
  }

  @Test func `esc takes back a filter that was kept, and leaves once there is none`() {
    var desk = desk(120, 36)
    desk.press("/")
    desk.type("霜降")
    desk.press(.enter)
    #expect(desk.screen.contains("Esc 清除筛选"))
    desk.press(.escape)
    #expect(desk.screen.contains("Esc 返回") && desk.session.workbench.top is OutreachScreen)
    desk.press(.escape)
    #expect(!(desk.session.workbench.top is OutreachScreen))
  }

  @Test(arguments: [(120, 36), (80, 24), (60, 18)])
  func `each enterprise stands with what it said last`(columns: Int, rows: Int) {
    let desk = desk(columns, rows)
    #expect(desk.screen.contains("征询电话"))
    #expect(desk.screen.contains("谷雨泵业") && desk.screen.contains("再联系"))
    #expect(desk.screen.contains("暂不需要"))
  }

  @Test func `it is rung again from its row`() {
    var desk = desk()
    desk.press("/")
    desk.type("谷雨")
    desk.press(.enter, .enter, .control("s"))
    let newest = desk.session.workspace.newestOutreach(to: ID(2), asOf: .thursday)
    #expect(newest?.outcome == .need && newest?.id == ID(4))
  }

  @Test func `a call that was just logged is the row in hand`() throws {
    var desk = desk()
    desk.press("c")
    desk.type("谷雨")
    desk.press(.enter, .control("s"))
    let screen = try #require(desk.session.workbench.top as? OutreachScreen)
    #expect(screen.list.selected == ID(4))
  }

  @Test func `a pairing without consent is asked about, and not begun on a no`() {
    var desk = desk()
    // 立夏铜业, whom nobody rang, is the one in hand.
    desk.press(.escape, "1", "p")
    desk.type("赵甲")
    desk.press(.enter, .control("s"))
    #expect(desk.screen.contains(OutreachWords.unasked.zh))
    desk.press("n")
    #expect(desk.screen.contains(OutreachWords.notAsked.zh))
    #expect(desk.session.workspace.pairings.count == 2)
  }
}
