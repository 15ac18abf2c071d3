import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// The mouse, once somebody turned it on.
struct ClickingTests {
  private static let sizes = [(120, 36), (80, 24), (60, 18)]

  private func desk(_ columns: Int, _ rows: Int, view: View = .workbench) -> Desk {
    var desk = Desk(columns, rows, view: view)
    desk.toggleMouse()
    return desk
  }

  @Test func `it is off until it is chosen, and clicks are nothing while it is off`() {
    var desk = Desk(120, 36)
    let before = desk.screen
    desk.click(on: "霜降压缩机")
    desk.turn(.wheelDown)
    #expect(desk.screen == before)
    #expect(desk.orders == [])
    desk.toggleMouse()
    #expect(desk.orders == [.listenToMouse(true)])
    #expect(desk.screen.contains("选文字请按住 Shift"))
    desk.toggleMouse()
    #expect(desk.orders == [.listenToMouse(true), .listenToMouse(false)])
    desk.click(on: "霜降压缩机")
    #expect(!desk.selected.contains("霜降压缩机"))
  }

  @Test(arguments: sizes)
  func `a click chooses a row and another opens it`(columns: Int, rows: Int) {
    var desk = desk(columns, rows)
    desk.click(on: "霜降压缩机")
    #expect(desk.selected.contains("霜降压缩机"))
    #expect(desk.view?.focus == .enterprises)
    desk.click(on: "霜降压缩机")
    #expect(desk.view?.focus == (columns == 120 ? .issues : .detail))
  }

  @Test func `a click in another pane takes the keyboard there and chooses the row`() {
    var desk = desk(120, 36)
    desk.click(on: "技术骨干子女择校")
    #expect(desk.view?.focus == .issues)
    #expect(desk.selected.contains("技术骨干子女择校"))
    desk.click(on: "─ 详情")
    #expect(desk.view?.focus == .detail)
    desk.click(on: "▌ 立夏铜业")
    #expect(desk.view?.focus == .enterprises)
    #expect(desk.view?.narrowing == nil)
  }

  @Test(arguments: [(80, 24), (60, 18)])
  func `a click on a tab shows that pane`(columns: Int, rows: Int) {
    var desk = desk(columns, rows)
    desk.click(on: "专员 2")
    #expect(desk.view?.focus == .pairings)
    desk.click(on: "问题 4")
    #expect(desk.view?.focus == .issues)
  }

  @Test func `a click in the bar shows that view, unless something lies over it or is typed`() {
    var desk = desk(120, 36)
    desk.click(on: "2 待办")
    #expect(desk.session.workbench.views.front == .agenda)
    desk.click(on: "1 工作台")
    desk.press("/")
    desk.click(on: "2 待办")
    #expect(desk.view?.takesText == true)
    desk.press(.escape, "q")
    desk.click(on: "2 待办")
    #expect(desk.session.workbench.views.front == .workbench)
    #expect(desk.session.workbench.top is Question)
  }

  @Test(arguments: sizes)
  func `a click on a hint of the footer does it`(columns: Int, rows: Int) {
    var desk = desk(columns, rows)
    desk.click(on: "? 帮助")
    #expect(desk.session.workbench.top is ActionMenu)
    desk.press(.escape)
    desk.click(on: "/ 筛选")
    #expect(desk.view?.takesText == true)
  }

  @Test(arguments: sizes)
  func `the wheel goes three rows`(columns: Int, rows: Int) {
    let more = (5...9).map { Morning.enterprise($0, "白露鞋业\($0)号", "白露\($0)", town: 3) }
    var desk = Desk(columns, rows, of: Morning.entities + more)
    desk.toggleMouse()
    desk.turn(.wheelDown)
    #expect(desk.view?.enterprises.place == 3)
    desk.turn(.wheelDown)
    #expect(desk.view?.enterprises.place == 6)
    desk.turn(.wheelUp)
    #expect(desk.view?.enterprises.place == 3)
  }

  @Test func `the wheel moves what lies under the pointer, and the keyboard goes there`() {
    var desk = desk(120, 36)
    desk.turn(.wheelDown, on: "技术骨干子女择校")
    #expect(desk.view?.focus == .issues)
    #expect(desk.view?.issues.place == 3)
    #expect(desk.view?.enterprises.place == 0)
  }

  @Test(arguments: sizes)
  func `an answer is chosen and then given`(columns: Int, rows: Int) {
    var desk = desk(columns, rows)
    desk.press("q")
    desk.click(on: "y 是")
    #expect(!desk.session.isOver)
    #expect(desk.screen.contains("▌y 是"))
    desk.click(on: "y 是")
    #expect(desk.session.isOver)
  }

  @Test func `a click opens a menu of the bar, and chooses in it`() {
    var desk = desk(120, 36)
    desk.press(.function(10))
    desk.click(on: "画面")
    desk.click(on: "政策  ")
    desk.click(on: "▌政策")
    #expect(desk.session.workbench.views.front == .policy)
  }

  @Test(arguments: [(120, 36), (80, 24)])
  func `a click on a field of a form puts the caret there, and the wheel does not take it away`(
    columns: Int, rows: Int
  ) throws {
    var desk = desk(columns, rows)
    desk.press("w")
    let form = try #require((desk.session.workbench.top as? any Questionnaire)?.questions)
    let wanted = try #require(form.field(Visit.Field.difficulties.rawValue))
    #expect(form.focused?.key != wanted.key)
    desk.click(on: wanted.label.zh)
    desk.turn(.wheelDown)
    desk.type("招工难")
    let questions = (desk.session.workbench.top as? any Questionnaire)?.questions
    #expect(questions?.focused?.key == wanted.key)
    #expect(desk.canvas.caret != nil)
    #expect(desk.screen.contains("招工难"))
  }

  @Test func `a place beyond the screen is nothing`() {
    var desk = desk(60, 18)
    desk.press(.escape)
    let before = desk.screen
    desk.handle(.mouse(Mouse(.clicked, at: Point(row: 39_999, column: 99_998))))
    #expect(desk.screen == before)
  }

  @Test(arguments: View.allCases)
  func `wherever somebody clicks, no key is complained of that they did not press`(view: View) {
    let desk = desk(120, 36, view: view)
    for row in stride(from: 0, to: 36, by: 4) {
      for column in stride(from: 3, to: 120, by: 26) {
        var other = desk
        other.handle(.mouse(Mouse(.clicked, at: Point(row: row, column: column))))
        #expect(other.session.workbench.message?.phrase.zh.contains("在这里没有用") != true)
      }
    }
  }
}

extension Desk {
  fileprivate mutating func toggleMouse() {
    press(":")
    type("鼠标")
    press(.enter)
  }

  /// Clicks on the first place of the screen where these words stand.
  fileprivate mutating func click(on words: String) { turn(.clicked, on: words) }

  fileprivate mutating func turn(_ deed: Mouse.Deed, on words: String) {
    for (row, line) in canvas.lines.enumerated() {
      guard let found = line.firstRange(of: words) else { continue }
      let column = line[..<found.lowerBound].columns
      return handle(.mouse(Mouse(deed, at: Point(row: row, column: column))))
    }
    Testing.Issue.record("nowhere on the screen: \(words)")
  }

  fileprivate mutating func turn(_ deed: Mouse.Deed) {
    handle(.mouse(Mouse(deed, at: Point(row: 5, column: 5))))
  }
}
