import TerminalKit
import Testing

@testable import WorkbenchUI

/// `/` sifts the focused list as it is typed.
struct FilteringTests {
  @Test(arguments: [("还没联系", "李丁"), ("hmlx zjj", "钱乙"), ("还没联系 !李丁", "钱乙"), ("已联系", "")])
  func `a word that stands in the columns of a row finds it, be it a state of today`(
    query: String, found: String
  ) {
    var desk = Desk(120, 36, view: .pairings)
    desk.press("/")
    desk.type(query)
    #expect(found.isEmpty ? desk.selected.isEmpty : desk.selected.contains(found), "\(desk.screen)")
  }

  @Test(arguments: ["sjysj", "霜降", "shuangj", "镇街:城西 未结>1", "Q0001"])
  func `an enterprise is found as it is typed`(text: String) {
    var desk = Desk(120, 36)
    desk.press("/")
    for character in text { desk.press(.character(character)) }
    #expect(desk.selected.contains("霜降压缩机"))
    #expect(desk.line(2).contains("/\(text) "))
    #expect(desk.line(2).contains("1/1 (4)"))
  }

  @Test func `the caret stands behind the last character typed`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("霜降")
    #expect(desk.canvas.caret == Point(row: 2, column: 13))
    #expect(desk.line(2).hasPrefix("─ 企业  /霜降 ─"))
  }

  @Test func `the characters that matched are lit`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("shuangj")
    let lit = desk.canvas.spans(at: 4).filter { $0.role == .match }.map(\.text)
    #expect(lit == ["霜降"])
  }

  @Test func `Enter keeps the filter, Esc clears it and keeps the record`() {
    var desk = Desk(120, 36)
    desk.press("/", "s", "j", .enter)
    #expect(desk.canvas.caret == nil)
    #expect(desk.line(2).contains("/sj"))
    desk.press(.escape)
    #expect(!desk.line(2).contains("/sj"))
    #expect(desk.selected.contains("霜降压缩机"))
  }

  @Test func `the row in hand stays in hand where it is found`() {
    var desk = Desk(120, 36)
    desk.press("j", "j", "/")
    desk.type("镇街:城西")
    #expect(desk.line(2).contains("2/2 (4)") && desk.selected.contains("霜降压缩机"))
  }

  @Test func `else the first hit is, at the top, and Esc goes back to it where it stood`() throws {
    let many = (10...60).map { Morning.enterprise($0, "第\($0)机床厂", "", town: 3) }
    var desk = Desk(120, 36, of: Morning.entities + many)
    for _ in 0..<30 { desk.press("j") }
    let before = desk.screen
    let inHand = try #require(desk.view?.enterprises.selected)
    desk.press("/")
    desk.type("机床 !\(inHand)")
    #expect(desk.view?.enterprises.place == 0 && desk.view?.enterprises.top == 0)
    #expect(desk.view?.enterprises.rows.count == 50)
    desk.press(.escape)
    #expect(desk.screen == before)
  }

  @Test func `a list of the settings shows its first hit and comes back likewise`() {
    var desk = Desk(120, 36, person: .head)
    desk.press("7", .home, "j", "j", .enter, "j", "j")
    let before = desk.screen
    desk.press("/")
    desk.type("镇街:大溪")
    #expect(desk.line(1).contains("1/2 (4)"))
    desk.press(.escape)
    #expect(desk.screen == before)
  }

  @Test(arguments: [View.workbench, .pairings])
  func `arrows go through what is found while it is typed`(view: View) {
    var desk = Desk(120, 36, view: view)
    desk.press("/")
    let first = desk.selected
    desk.press(.down)
    #expect(desk.selected != first && desk.canvas.caret != nil)
    desk.press(.up)
    #expect(desk.selected == first && !first.isEmpty)
  }

  @Test func `letters are text in a filter and not keys`() {
    var desk = Desk(120, 36)
    desk.press("/", "q", "?", "j")
    #expect(desk.line(2).contains("/q?j"))
  }

  @Test func `n and N go from match to match, round the end`() {
    var desk = Desk(120, 36)
    desk.press("/", "y", .enter)
    let first = desk.selected
    desk.press("n")
    #expect(desk.selected != first)
    desk.press("N")
    #expect(desk.selected == first)
    desk.press("N", "n")
    #expect(desk.selected == first)
  }

  @Test func `n without a filter has no match to go to, and says what it wants`() {
    var desk = Desk(120, 36)
    let first = desk.selected
    desk.press("n")
    #expect(desk.selected == first)
    #expect(desk.line(34).contains("先按 / 写好筛选"))
  }

  @Test func `nothing found says how to get back`() {
    var desk = Desk(120, 36)
    desk.press("/", "x", "q", "z")
    #expect(desk.screen.contains("没有找到；Esc 清除筛选"))
  }

  @Test func `a field there is none of is said, and the rows stay`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("颜色:红")
    #expect(desk.screen.contains("谷雨泵业"))
    #expect(desk.session.workbench.message?.role == .error)
  }

  @Test func `a word that is none of its list is said, and the rows stay`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("规模:超大")
    #expect(desk.screen.contains("谷雨泵业"))
    #expect(desk.session.workbench.message?.role == .error)
  }

  @Test(arguments: [Key.enter, .tab])
  func `what is not understood is not kept: the field stays open and says why, Esc takes it away`(
    key: Key
  ) {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("霜降 规模:超大")
    desk.press(.down, key)
    #expect(desk.session.workbench.message?.role == .error)
    #expect(desk.canvas.caret != nil && desk.view?.focus == .enterprises)
    desk.press(.escape)
    #expect(desk.canvas.caret == nil && desk.line(2).hasPrefix("─ 企业 ─"))
    #expect(desk.view?.enterprises.rows.count == 4)
  }

  @Test func `what is mended is kept as any other`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.type("镇街:大溪 规模:超大")
    desk.press(.enter, .control("w"), .control("w"), .control("w"), .enter)
    #expect(desk.canvas.caret == nil)
    #expect(desk.view?.enterprises.rows.count == 2)
  }

  @Test func `words that were offered and are not understood stay in the field`() {
    var desk = Desk(120, 36)
    desk.type("规模：超大")
    desk.press(.enter)
    #expect(desk.line(2).contains("/规模：超大") && desk.canvas.caret != nil)
    #expect(desk.session.workbench.message?.role == .error)
  }

  @Test func `a paste into a filter is one line of text`() {
    var desk = Desk(120, 36)
    desk.press("/")
    desk.handle(.paste("霜\n降"))
    #expect(desk.line(2).contains("/霜降"))
  }
}
