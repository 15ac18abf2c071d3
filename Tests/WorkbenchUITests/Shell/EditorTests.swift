import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// Long texts go to the person's own editor and come back; whatever happens there, nothing is lost.
struct EditorTests {
  private func desk(
    _ editor: ((String) throws(EditorFailure) -> String)?
  ) -> Desk {
    let world = Desk.World()
    world.record(Morning.entities)
    world.editor = editor
    var desk = Desk(120, 36, world: world)
    desk.press("w")
    desk.type("订单减少三成")
    return desk
  }

  @Test func `Ctrl-E writes on in the editor, as one edit that can be undone`() {
    var desk = desk { (text) throws(EditorFailure) in text + "，\n主要是外贸单" }
    #expect(desk.screen.contains("Ctrl-E 用编辑器写"))
    desk.press(.control("e"))
    desk.useEditor()
    #expect(desk.screen.contains("订单减少三成，"))
    #expect(desk.screen.contains("主要是外贸单"))
    desk.press(.control("z"))
    #expect(desk.screen.contains("订单减少三成"))
    #expect(!desk.screen.contains("主要是外贸单"))
  }

  @Test func `what was typed is on disk before the editor has the terminal`() {
    var desk = desk { (text) throws(EditorFailure) in text }
    desk.press(.control("e"))
    #expect(desk.world.drafts["visit-Q0003"]?.contains("订单减少三成") == true)
  }

  @Test(arguments: [EditorFailure.failed(status: 1), .notStarted("vmi"), .noFile, .notText])
  func `an editor that fails is said to, and the text stays`(failure: EditorFailure) {
    var desk = desk { (_) throws(EditorFailure) in throw failure }
    desk.press(.control("e"))
    desk.useEditor()
    #expect(desk.line(34).contains("文字照原样没有动"))
    #expect(desk.screen.contains("订单减少三成"))
    desk.type("，外贸")
    #expect(desk.screen.contains("订单减少三成，外贸"))
  }

  @Test func `without an editor Ctrl-E says how to get one`() {
    var desk = desk(nil)
    #expect(!desk.screen.contains("Ctrl-E"))
    desk.press(.control("e"))
    #expect(desk.line(34).contains("$EDITOR"))
    #expect(desk.screen.contains("订单减少三成"))
  }

  @Test func `in a field of one line Ctrl-E goes to its end`() {
    var desk = desk { (_) throws(EditorFailure) in "不该来这里" }
    desk.press(.escape, "d", "c")
    desk.type("用电增容")
    desk.press(.home, .control("e"))
    desk.type("报告")
    #expect(desk.screen.contains("用电增容报告"))
  }
}
