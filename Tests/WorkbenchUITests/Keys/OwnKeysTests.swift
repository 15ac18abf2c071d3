import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A workbench on the keys of a person's own file.
struct OwnKeysTests {
  private func desk(_ text: String, view: View = .workbench) -> Desk {
    let world = Desk.World()
    world.record(Morning.entities)
    let file = KeyFile(Array(text.utf8), path: "keys.json")
    world.keys = KeyChart.reading(file, at: world.now).chart
    return Desk(120, 36, world: world, view: view)
  }

  private func keys(_ words: Phrase, on desk: Desk) -> [Key]? {
    let bench = desk.session.workbench
    let workspace = desk.session.workspace
    let hints = bench.top.hints(in: bench.scene, workspace) + bench.shell(in: workspace).map(\.hint)
    return hints.first { $0.words == words }?.keys
  }

  @Test func `the new key does it and the old one is free`() {
    var desk = desk("{\"筛选\": \"f\", \"刷新\": [\"R\", \"F6\"]}")
    desk.press("/", "r", .function(5))
    #expect(desk.view?.takesText == false)
    #expect(desk.line(34).contains("“F5”在这里没有用"))
    desk.press("R")
    #expect(desk.session.workbench.message?.phrase == WorkbenchWords.refreshed(0, marked: []))
    desk.press("f")
    #expect(desk.view?.takesText == true)
  }

  @Test func `a key that was freed may be given to another`() {
    var desk = desk("{\"走访\": \"V\", \"放大本栏\": \"w\"}")
    desk.press("w")
    #expect(desk.view?.isZoomed == true)
  }

  @Test func `footer, help, palette and menu show the new key`() {
    var desk = desk("{\"筛选\": \"f\", \"帮助\": \"H\"}")
    #expect(desk.line(35).contains(" f 筛选"))
    #expect(!desk.line(35).contains("/ 筛选"))
    #expect(desk.line(35).hasSuffix("H 帮助"))
    desk.press("H")
    #expect((desk.session.workbench.top as? ActionMenu)?.keys(of: WorkbenchWords.filter) == ["f"])
    desk.press(.escape, ":")
    desk.type("筛选")
    #expect(desk.line(3).hasPrefix("▌ f  "))
    desk.press(.escape, .function(10))
    let menu = desk.session.workbench.top as? MenuBar
    let shown = menu?.menus.flatMap(\.items).map(\.hint)
    #expect(shown?.first { $0.words == WorkbenchWords.filter }?.keys == ["f"])
  }

  @Test func `what is chosen from them is still what it says`() {
    var desk = desk("{\"筛选\": \"f\", \"办理\": \"w\", \"走访\": \"t\"}")
    desk.press(":")
    desk.type("放大本栏")
    desk.press(.enter)
    #expect(desk.view?.isZoomed == true)
  }

  @Test func `the ways out stay`() {
    let desk = desk("{\"帮助\": \"H\", \"下一行\": \"J\", \"返回\": [], \"菜单\": \"F9\"}")
    #expect(keys(WorkbenchWords.help, on: desk) == ["H", "?"])
    #expect(keys(WorkbenchWords.down, on: desk) == ["J", .down])
    #expect(keys(WorkbenchWords.back, on: desk) == [.escape])
    #expect(keys(MenuWords.menu, on: desk) == [.function(9), .function(10)])
  }

  @Test func `where the new key does something else the action keeps its own`() {
    let text = "{\"下一行\": \"d\", \"重画屏幕\": \"h\"}"
    let policy = desk(text, view: .policy)
    #expect(keys(WorkbenchWords.down, on: policy) == ["j", .down])
    #expect(keys(PolicyScreenWords.plan, on: policy) == ["d"])
    #expect(keys(WorkbenchWords.redraw, on: policy) == [.control("l")])
    let workbench = desk(text)
    #expect(keys(WorkbenchWords.down, on: workbench) == ["d", .down])
    #expect(keys(WorkbenchWords.redraw, on: workbench) == ["h"])
  }

  @Test func `what keeps its own key there keeps it from an action that was given it`() {
    let text = "{\"下一行\": \"u\", \"撤销\": \"d\"}"
    let policy = desk(text, view: .policy)
    #expect(keys(WorkbenchWords.undo, on: policy) == ["u"])
    #expect(keys(WorkbenchWords.down, on: policy) == ["j", .down])
    let workbench = desk(text)
    #expect(keys(WorkbenchWords.undo, on: workbench) == ["d"])
    #expect(keys(WorkbenchWords.down, on: workbench) == ["u", .down])
  }

  @Test func `projecting ends with the key it begins with`() {
    var desk = desk("{\"投屏\": \"P\"}")
    desk.press("P")
    #expect(desk.session.workbench.scene.isProjecting)
    #expect(keys(ProjectionWords.end, on: desk) == ["P"])
  }

  @Test func `where somebody types a letter is a letter`() {
    var desk = desk("{\"下一行\": \"J\", \"离开\": \"谷\", \"筛选\": \"f\"}")
    desk.press("f")
    desk.type("Jf")
    #expect(desk.view?.listInHand?.filterText == "Jf")
  }
}

extension ActionMenu {
  fileprivate func keys(of words: Phrase) -> [Key]? {
    items.map(\.hint).first { $0.words == words }?.keys
  }
}
