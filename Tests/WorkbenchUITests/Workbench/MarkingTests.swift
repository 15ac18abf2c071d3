import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Marking rows and moving among them.
struct MarkingTests {
  @Test func `Space marks a row and goes on`() {
    var desk = Desk(120, 36)
    desk.press(" ", " ")
    #expect(desk.line(2).contains("选中 2  3/4"))
    #expect(desk.line(4).hasPrefix(" *立夏铜业"))
    #expect(desk.line(6).hasPrefix("▌ 霜降压缩机"))
  }

  @Test func `v marks from one row to another`() {
    var desk = Desk(120, 36)
    desk.press("v", "j", "j")
    #expect(desk.line(4).hasPrefix(" *") && desk.line(5).hasPrefix(" *"), "the range to be is seen")
    #expect(desk.line(6).hasPrefix("▌*") && desk.line(7).hasPrefix("  "))
    desk.press("v")
    #expect(desk.line(2).contains("选中 3"))
  }

  @Test func `a step of marked rows says how many are out of sight, and then none is marked`() {
    var desk = Desk(120, 36)
    desk.press(.tab, " ", " ", "/")
    desk.type("储油")
    desk.press(.enter, "t")
    #expect(desk.line(1).contains("办理 2 件（其中1件不在眼前）"))
    desk.type("记进展")
    desk.press(.tab)
    desk.type("正在报批")
    desk.press(.control("s"))
    #expect(desk.screen.contains("已记录 2 件"))
    #expect(!desk.screen.contains("选中 2"))
    desk.press("u")
    #expect(desk.screen.contains("等 2 项的“记进展”？"))
  }

  @Test func `b takes the marked new ones, be it one, and says why where none of them is new`() {
    let second = Morning.issue(714, "车间用电增容", of: 3, .registered, unit: nil, "2018-06-06")
    var desk = Desk(120, 36, of: Morning.entities + [second])
    desk.press(.tab, " ", "b")
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.line(34).contains("选中的都不是新问题"))
    desk.press(.escape, "/")
    desk.type("用电")
    desk.press(.enter, " ", "b")
    #expect((desk.session.workbench.top as? BatchTriage)?.rows.count == 1)
  }

  @Test func `a marks all, and a again none; Esc unmarks`() {
    var desk = Desk(120, 36)
    desk.press("a")
    #expect(desk.line(2).contains("选中 4"))
    desk.press("a")
    #expect(!desk.line(2).contains("选中"))
    desk.press(" ", .escape)
    #expect(!desk.line(2).contains("选中"))
  }

  @Test func `Esc takes back the marks of its own list alone`() {
    var desk = Desk(120, 36)
    desk.press(" ", .tab, " ", .escape)
    #expect(desk.view?.issues.marks.isEmpty == true)
    #expect(desk.view?.enterprises.marks.count == 1)
  }

  @Test func `a under a filter marks what it shows, or none of that, and leaves what it hides`() {
    var desk = Desk(120, 36)
    desk.press("G", " ", "/")
    desk.type("镇街:城西")
    desk.press(.enter, "a")
    #expect(desk.line(2).contains("选中 3"))
    desk.press("a")
    #expect(desk.line(2).contains("选中 1"))
    desk.press(.escape, .escape, "a", "/")
    desk.type("镇街:城西")
    desk.press(.enter, "a")
    #expect(desk.line(2).contains("选中 2"))
  }

  @Test(
    arguments: [
      ("G", "惊蛰数控"), (.end, "惊蛰数控"), ("j", "谷雨泵业"), (.down, "谷雨泵业"),
      (.pageDown, "惊蛰数控"), (.control("d"), "惊蛰数控"),
    ] as [(Key, String)])
  func `a key goes to a row`(key: Key, name: String) {
    var desk = Desk(120, 36)
    desk.press(key)
    #expect(desk.selected.contains(name))
  }

  @Test func `s goes round the orders`() {
    var desk = Desk(120, 36)
    desk.press("s")
    #expect(desk.line(2).contains("按未结多少"))
    #expect(desk.line(4).contains("霜降压缩机"))
    desk.press("s", "s", "s")
    #expect(desk.line(2).contains("按走访先后"))
  }

  @Test func `by name enterprises and commissioners stand as they are spoken`() {
    let people = Morning.people.filter { $0.id != ID(4) }
    let chen = Morning.person(4, "陈乙", .commissioner, unit: 2)
    let others = Morning.entities.filter { $0.ref.kind != .person }
    var desk = Desk(120, 36, of: people + [chen] + others)
    desk.press("s", "s")
    #expect(desk.line(2).contains("按名称"))
    for (row, name) in ["谷雨泵业", "惊蛰数控", "立夏铜业", "霜降压缩机"].enumerated() {
      #expect(desk.line(4 + row).contains(name))
    }
    #expect(desk.view?.pairings.rows == [ID(2), ID(1)])
  }

  @Test func `by open issues those with most come first, whatever their numbers`() throws {
    var office = try TestOffice()
    for enterprise in [ID<Enterprise>.thunder, .thunder, .rain] {
      _ = try office.register(of: enterprise.ref)
    }
    var desk = Desk(120, 36, of: office.entities)
    desk.press("s")
    #expect(desk.line(4).contains("惊蛰"))
    #expect(desk.line(5).contains("谷雨"))
    #expect(desk.line(6).contains("霜降"))
  }

  @Test func `whoever has not moved sees a new order from its top, anybody else the row in hand`() {
    var desk = Desk(120, 36)
    desk.press("s")
    #expect(desk.selected.contains("霜降压缩机"))
    #expect(desk.view?.enterprises.place == 0)
    desk.press("j")
    let inHand = desk.view?.enterprises.selected
    desk.press("s")
    #expect(desk.view?.enterprises.selected == inHand)
  }

  @Test func `z gives the pane the whole screen, and takes it back`() {
    var desk = Desk(120, 36)
    desk.press("z")
    #expect(!desk.screen.contains("─ 问题"))
    desk.press("z")
    #expect(desk.screen.contains("─ 问题"))
  }

  @Test func `y hands number and name to the clipboard`() {
    var desk = Desk(120, 36)
    desk.press("y")
    #expect(desk.orders == [.copy("Q0003 立夏铜业")])
  }

  @Test func `y takes all that is marked, one a line, and not the row in hand`() {
    var desk = Desk(120, 36)
    desk.press(" ", " ", "y")
    #expect(desk.orders == [.copy("Q0003 立夏铜业\nQ0002 谷雨泵业")])
  }

  @Test func `what was copied is named or counted, and inside tmux it is said where it went`() {
    let one = WorkbenchWords.copied("Q0003 立夏铜业", throughTmux: false)
    #expect(one == Phrase("已复制 Q0003 立夏铜业", "copied Q0003 立夏铜业"))
    let two = WorkbenchWords.copied("Q0003 立夏铜业\nQ0002 谷雨泵业", throughTmux: false)
    #expect(two == Phrase("已复制 2 行", "copied 2 lines"))
    let inside = WorkbenchWords.copied("Q0003 立夏铜业\nQ0002 谷雨泵业", throughTmux: true)
    #expect(inside.zh.contains("交给了 tmux") && inside.en.contains("set-clipboard on"))
  }
}
