import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Thursday's telephone, in the view of policies.
struct CallFormTests {
  private func desk(_ columns: Int, _ rows: Int, page: Int) -> Desk {
    var desk = Desk(columns, rows, of: PolicyViewTests.entities)
    desk.press("5")
    for _ in 0..<page { desk.press(.tab) }
    return desk
  }

  @Test func `a call that cannot be answered becomes an issue in the same form`() {
    var desk = desk(120, 36, page: 5)
    desk.press("c")
    desk.type("sjysj")
    desk.press(.enter, .tab)
    desk.type("厂区门口白天不让货车走")
    for _ in 0..<5 { desk.press(.tab) }
    desk.type("限行影响货运")
    desk.press(.control("s"))
    let issue = desk.session.workspace.issues.all.last { $0.source == .duty(ID(1)) }
    #expect(issue?.title == "限行影响货运")
    #expect(desk.session.workspace[ID<DutyCall>(1)]?.isAnswered == false)
  }

  @Test func `what is put right in a call is kept where the same save makes it an issue`() {
    var desk = desk(120, 36, page: 5)
    desk.press("c", .tab, .tab)
    desk.type("厂区门口白天不让货车走")
    for _ in 0..<2 { desk.press(.tab) }
    desk.type("n")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<DutyCall>(1)]?.enterprise == nil)
    desk.press("e")
    for _ in 0..<7 { desk.press(.backTab) }
    desk.type("sjysj")
    desk.press(.enter)
    for _ in 0..<6 { desk.press(.tab) }
    desk.type("限行影响货运")
    desk.press(.control("s"))
    #expect(desk.session.workspace[ID<DutyCall>(1)]?.enterprise == .frost)
    #expect(desk.session.workspace.issue(raisedBy: ID(1))?.title == "限行影响货运")
  }

  @Test func `a call just logged is in hand, whatever row was before`() {
    var old = DutyCall()
    (old.id, old.on, old.question) = (ID(1), .iso("2018-05-31"), "厂门口路灯不亮")
    old.isAnswered = false
    var desk = Desk(120, 36, of: PolicyViewTests.entities + [old])
    desk.press("5", .tab, .tab, .tab, .tab, .tab)
    #expect(desk.selected.contains("厂门口路灯不亮"))
    desk.press("c", .tab, .tab)
    desk.type("厂区门口白天不让货车走")
    desk.press(.tab, .tab)
    desk.type("n")
    desk.press(.control("s"))
    #expect(desk.selected.contains("厂区门口白天不让货车走"))
  }

  @Test func `a call that waits is answered or made an issue, an answered one is corrected`() {
    var (open, done) = (DutyCall(), DutyCall())
    (open.id, open.on, open.question, open.isAnswered) = (ID(1), .thursday, "货车限行", false)
    (done.id, done.on, done.question) = (ID(2), .iso("2018-05-31"), "路灯不亮")
    done.answer = "已转城管"
    var desk = Desk(120, 36, of: PolicyViewTests.entities + [open, done])
    desk.press("5", .tab, .tab, .tab, .tab, .tab, "o")
    #expect(desk.selected.contains("货车限行") && desk.line(35).contains("回车 答复、转为问题"))
    desk.press("j")
    #expect(desk.selected.contains("路灯不亮") && desk.line(35).contains("回车 修改 "))
  }

  @Test func `the next Thursday is arranged by who sits there`() {
    var desk = desk(80, 24, page: 4)
    desk.press("c")
    desk.type("孙丙")
    desk.press(.enter, .control("s"))
    let roster = desk.session.workspace.rosters.all.first
    #expect(roster?.on == .thursday && roster?.people == [.coordinator])
    #expect(desk.screen.contains("6月7日 周四"))
  }
}
