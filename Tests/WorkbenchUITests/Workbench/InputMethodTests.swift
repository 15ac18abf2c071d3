import TerminalKit
import Testing

@testable import WorkbenchUI

/// An input method that was left on does no harm (interface.md 3).
struct InputMethodTests {
  @Test func `committed words say so and offer to look for them`() {
    var desk = Desk(120, 36)
    desk.type("霜降")
    #expect(desk.line(34).contains("中文输入开着：按 Shift 切换，或 F10 菜单；要查找“霜降”请按回车"))
    desk.press(.enter)
    #expect(desk.line(2).contains("/霜降"))
    #expect(desk.selected.contains("霜降压缩机"))
  }

  @Test func `one committed character is a word too`() {
    var desk = Desk(120, 36)
    desk.type("谷")
    desk.press(.enter)
    #expect(desk.selected.contains("谷雨泵业"))
  }

  @Test func `another key takes the offer away`() {
    var desk = Desk(120, 36)
    desk.type("霜降")
    desk.press("j", .enter)
    #expect(!desk.screen.contains("/霜降"))
    #expect(desk.screen.contains("仅看谷雨泵业"))
  }

  @Test func `full-width marks are the keys they stand on`() {
    var desk = Desk(120, 36)
    desk.type("、")
    #expect(desk.line(2).contains("─ 企业  / ─"))
    desk.press(.escape)
    desk.type("？")
    #expect(desk.line(1).contains("这里能做什么"))
  }

  @Test func `a key and the words behind it may come at once, as over a slow line`() {
    var desk = Desk(120, 36)
    desk.type("/谷雨")
    #expect(desk.line(2).contains("/谷雨"))
    #expect(desk.selected.contains("谷雨泵业"))
    desk.press(.escape)
    desk.type("/gyby")
    #expect(desk.line(2).contains("/gyby"))
  }

  @Test func `characters committed one after the other belong together`() {
    var desk = Desk(120, 36)
    desk.type("谷")
    desk.type("雨")
    #expect(desk.line(34).contains("要查找“谷雨”请按回车"))
    desk.press(.enter)
    #expect(desk.line(2).contains("/谷雨"))
  }

  @Test(arguments: [Key.character("X"), "j", .control("l"), .left])
  func `any other key begins anew`(key: Key) {
    var desk = Desk(120, 36)
    desk.type("谷")
    desk.press(key)
    desk.type("霜")
    #expect(desk.line(34).contains("要查找“霜”请按回车"))
  }
}
