import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What stands on the wall, drawn: a large font on a projector, a plain terminal, a wide screen; in
/// both languages.
struct SlideTests {
  private func wall(
    _ columns: Int, _ rows: Int, _ keys: Key..., issues: Int = 2, language: Language = .chinese
  ) -> Desk {
    let world = MeetingMorning.world(issues: issues)
    var desk = MeetingMorning.desk(columns, rows, of: world, language: language)
    desk.press("s", "g")
    for key in keys { desk.press(key) }
    return desk
  }

  @Test func `the agenda at 60 by 18`() {
    let desk = wall(60, 18, ".", ".")
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `the figures at 60 by 18`() {
    let desk = wall(60, 18, " ")
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `the figures at 80 by 24 in English`() {
    let desk = wall(80, 24, " ", language: .english)
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `bars of categories at 60 by 18`() {
    let desk = wall(60, 18, " ", " ", issues: 3)
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `the card of an issue at 60 by 18, a projector with a large font`() {
    let desk = wall(60, 18, "7", .enter)
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `the card of an issue at 80 by 24, decided`() {
    let desk = wall(80, 24, "7", .enter, .enter, .pageUp)
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `the card in English at 120 by 36`() {
    let desk = wall(120, 36, "8", .enter, language: .english)
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test func `what was decided, at the end`() {
    let desk = wall(60, 18, "7", .enter, .enter, .enter, "G")
    #expect(
      desk.screen == """
        x
        """)
  }

  @Test(arguments: [(60, 18), (80, 24), (120, 36), (160, 48)])
  func `no page runs over its edges, in any size and language`(columns: Int, rows: Int) {
    for language in [Language.chinese, .english] {
      var desk = wall(columns, rows, issues: 12, language: language)
      for _ in 0..<21 {
        let canvas = desk.canvas
        for row in 1..<rows - 2 { #expect(canvas.cells(ofRow: row).last?.character == " ") }
        desk.press(" ")
      }
    }
  }

  @Test func `a share of nothing is a dash, and says why`() {
    let screen = wall(80, 24, " ").screen
    #expect(screen.contains("满意率") && screen.contains("—  “已联系上”还没有"))
  }

  @Test func `what is kept for paper is announced and not shown`() throws {
    let world = MeetingMorning.world()
    var desk = MeetingMorning.desk(of: world)
    desk.press("G")
    for _ in 0..<9 { desk.press("j") }
    desk.press("k", "k", "o", "s")
    #expect(desk.screen.contains("另有1件不投屏，见纸质材料"))
    #expect(desk.line(0).contains("议程") && !desk.screen.contains("高压线迁移"))
    desk.press("G")
    #expect(desk.screen.contains("另有1件不投屏，见纸质材料"))
  }
}
