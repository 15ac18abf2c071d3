import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// F10: the same list as footer, help and palette, in a bar of menus.
struct MenuBarTests {
  private func opened(
    _ columns: Int = 60, _ rows: Int = 18, _ language: Language = .chinese,
    person: ID<Person>? = .coordinator
  ) -> Desk {
    var desk = Desk(columns, rows, person: person, language: language)
    desk.press(.tab, .function(10))
    return desk
  }

  /// The row the cursor waits on.
  private func chosen(_ desk: Desk) -> String {
    let canvas = desk.canvas
    return canvas.parking.map { canvas.line($0.row) } ?? ""
  }

  @Test func `the smallest screen holds it in Chinese`() {
    #expect(
      opened().screen == """
        """)
  }

  @Test func `and in English, with the reason why something cannot be done`() {
    var desk = opened(60, 18, .english)
    desk.press(.right, .end)
    #expect(
      desk.screen == """
        """)
  }

  @Test func `it lies over what was there`() {
    var desk = opened(120, 36)
    desk.press(.right, .right, .right)
    #expect(
      desk.screen == """
        """)
  }

  @Test func `every action that help and palette show is in exactly one menu`() throws {
    let desk = opened(120, 36)
    let bench = desk.session.workbench
    let menu = try #require(bench.top as? MenuBar)
    let places = menu.menus.flatMap(\.places)
    #expect(Set(places).count == places.count)
    let shown = menu.hints.indices.filter { menu.hints[$0].place != .hidden }
    #expect(Set(places) == Set(shown))
    var palette = Desk(120, 36)
    palette.press(.tab, ":")
    let listed = try #require(palette.session.workbench.top as? ActionMenu)
    #expect(listed.hints.map(\.words) == menu.hints.map(\.words))
  }

  @Test func `arrows and Enter do anything without a letter`() {
    var desk = opened()
    desk.press(.down, .enter)
    #expect(desk.line(1).contains("办理 W2018"))
    desk = opened(120, 36)
    desk.press(.down, .down, .down, .down, .enter)
    #expect(!desk.screen.contains("─ 企业"))
  }

  @Test(arguments: ["批量", "plfb", "triage"])
  func `Han, pinyin and English find a row by its first letters`(letters: String) {
    var desk = opened(120, 36)
    for letter in letters { desk.press(.character(letter)) }
    #expect(chosen(desk).contains("批量分办"))
  }

  @Test func `letters look through the other menus where the open one has none`() {
    var desk = opened(120, 36)
    desk.type("放大")
    #expect(chosen(desk).contains("放大本栏"))
    desk.type("总览")
    #expect(chosen(desk).contains("总览"))
    desk.press(.enter)
    #expect(desk.session.workbench.views.front == .overview)
  }

  @Test func `what cannot be done says why in the menu and when it is tried`() {
    var desk = opened(60, 18, person: nil)
    #expect(desk.screen.contains("--as"))
    desk.press(.enter)
    #expect(desk.line(16).contains("--as"))
  }

  @Test func `Esc and F10 close it, and nothing was done`() {
    let desk = Desk(60, 18)
    for key in [Key.escape, .function(10)] {
      var other = desk
      other.press(.function(10), .down, .right, key)
      #expect(other.screen == desk.screen)
    }
  }

  @Test func `a form keeps what was typed while its menu is open`() {
    var desk = Desk(60, 18)
    desk.press("w")
    desk.type("订单充足")
    desk.press(.function(10))
    desk.type("保存")
    #expect(chosen(desk).contains("Ctrl-S"))
    desk.press(.escape)
    #expect(desk.screen.contains("订单充足"))
  }

  @Test func `the cursor waits on the selected row`() {
    var desk = opened()
    desk.press(.down)
    #expect(desk.canvas.caret == nil)
    #expect(chosen(desk).contains("▌办理"))
  }

  @Test(arguments: View.allCases)
  func `every view has it, on every size`(view: View) {
    for (columns, rows) in [(60, 18), (80, 24), (160, 48)] {
      var desk = Desk(columns, rows, view: view)
      desk.press(.function(10))
      for _ in 0..<10 {
        desk.press(.right, .end)
        #expect(chosen(desk).contains("▌"))
        #expect(desk.screen.contains("└"))
      }
    }
  }
}
