import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Forms are opened from the lists, and taken up again where a line dropped.
struct WorkbenchFormsTests {
  /// A visit that is being written.
  private var begun: Desk {
    var desk = Desk(120, 36)
    desk.press("w")
    desk.type("订单减少三成")
    return desk
  }

  /// The next start, after the line dropped meanwhile.
  private var unfinished: Desk {
    var desk = begun
    desk.handle(.hangup)
    return Desk(120, 36, world: desk.world)
  }

  @Test(
    arguments: [
      ("w", "记走访 Q0001 霜降压缩机"), ("e", "Q0001"), ("p", "挂钩"),
      ("c", "新问题"), ("b", "批量分办"),
    ] as [(Key, String)])
  func `a key opens its form for the record in hand`(key: Key, title: String) {
    var desk = Desk(120, 36)
    desk.press("j", "j", key)
    #expect(desk.line(1).contains(title))
    desk.press(.escape)
    #expect(desk.line(2).contains("─ 企业 ─"))
  }

  @Test func `t opens what can be done with an issue`() {
    var desk = Desk(120, 36)
    desk.press("t")
    #expect(desk.line(34).contains("请先选一个问题"))
    desk.press(.tab, "t")
    #expect(desk.line(1).contains("W2018-0412"))
  }

  @Test func `e on an issue amends what was written of it`() {
    var desk = Desk(120, 36, person: .head)
    desk.press(.tab, "e")
    #expect(desk.line(1).contains("更正 W2018-0412"))
  }

  @Test func `whoever may correct nothing of an issue is told so, and shown no form`() {
    var desk = Desk(120, 36)
    desk.press(.tab, "e")
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.line(34).contains("其余请办公室负责人更正（T26）"))
  }

  @Test(arguments: ["w", "e"] as [Key])
  func `another's enterprise opens no form for a commissioner, and he begins on his own`(key: Key) {
    var desk = Desk(120, 36, person: .commissioner)
    #expect(desk.selected.contains("霜降压缩机"))
    desk.press("g", key)
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.line(34).contains("Q0003 立夏铜业 不归您联系"))
    desk.press("j", "j", key)
    #expect(desk.session.workbench.layers.count == 2)
  }

  @Test func `an enterprise is added by the palette`() {
    var desk = Desk(120, 36)
    desk.press(":")
    desk.type("新企业")
    desk.press(.enter)
    #expect(desk.session.workbench.layers.count == 2)
    #expect(desk.screen.contains("企业名称"))
  }

  @Test func `a visit left unfinished is offered at the next start, as it was`() {
    var next = unfinished
    #expect(next.screen.contains("有 1 份未完成的记录"))
    #expect(next.screen.contains("走访 Q0003 立夏铜业  6月7日 “订单减少三成”"))
    next.press(.enter)
    #expect(next.screen.contains("订单减少三成"))
  }

  @Test func `what was left unfinished is taken off a wall`() {
    var next = unfinished
    #expect(next.screen.contains("订单减少三成"))
    next.press("M")
    #expect(!next.screen.contains("订单减少三成"))
    next.press("M")
    #expect(!next.screen.contains("订单减少三成") && next.world.drafts.count == 1)
  }

  @Test func `a draft that another window took up meanwhile is not taken up again`() {
    var next = unfinished
    next.world.drafts = [:]
    next.press(.enter)
    #expect(next.session.workbench.layers.count == 1)
    #expect(next.screen.contains("这份记录已在另一个窗口里打开，或已办完"))
  }

  @Test func `a form that is left with its draft kept is let go of`() {
    var desk = begun
    #expect(desk.world.openDrafts == ["visit-Q0003"])
    desk.press(.escape, "s")
    #expect(desk.screen.contains("草稿已存；按 : 打“未完成”接着写"))
    #expect(desk.world.openDrafts == [] && desk.world.drafts["visit-Q0003"] != nil)
  }

  @Test func `a form opened anew says that one like it was left unfinished`() {
    var desk = begun
    desk.press(.escape, "s", "w")
    #expect(desk.screen.contains("这里有一份没写完的（6月7日 “订单减少三成”）：按 Esc 返回，再按 : 打“未完成”接着写"))
    desk.type("另一次走访")
    #expect(!desk.screen.contains("这里有一份没写完的"))
  }

  @Test func `what is wiped again is not unfinished, and is once more when that is undone`() {
    var desk = begun
    desk.wait(milliseconds: 2000)
    #expect(desk.world.drafts.count == 1)
    desk.press(.control("u"))
    #expect(desk.world.drafts.isEmpty)
    desk.press(.tab)
    #expect(!desk.screen.contains("这里有一份没写完的") && !desk.line(0).contains("草稿已存"))
    desk.press(.backTab, .control("z"))
    desk.wait(milliseconds: 2000)
    #expect(desk.world.drafts.count == 1)
  }

  @Test func `a form that holds nothing yet leaves alone what an earlier one kept`() {
    var desk = begun
    desk.press(.escape, "s", "w", .tab)
    #expect(desk.world.drafts.count == 1)
  }

  @Test func `a draft nobody wants is thrown away where it is offered, and no is there already`() {
    var next = unfinished
    next.press("d")
    #expect(next.screen.contains("放弃哪一份？"))
    next.press(.enter)
    #expect(next.world.drafts.count == 1)
    next.press(":")
    next.type("未完成")
    next.press(.enter, "d", "1")
    #expect(next.world.drafts.isEmpty && next.screen.contains("已放弃"))
  }

  @Test func `later leaves the draft where it is, and the palette finds it`() {
    var next = unfinished
    next.press("n", ":")
    next.type("未完成")
    next.press(.enter)
    #expect(next.screen.contains("有 1 份未完成的记录"))
  }

  @Test(arguments: [StorageError.ReadOnly.frozen(why: "disk"), .noPermission(file: "LOCK")])
  func `where the store cannot be written forms open, say so, and keep a draft that is offered`(
    reason: StorageError.ReadOnly
  ) {
    let world = Desk.World()
    world.record(Morning.entities)
    world.readOnly = reason
    var desk = Desk(120, 36, world: world)
    desk.press("w")
    #expect(desk.screen.contains("现在不能保存"))
    desk.type("订单减少三成")
    desk.press(.control("s"))
    #expect(desk.screen.contains(String(reason.phrase.zh.prefix(7))))
    #expect(desk.session.workbench.layers.count == 2)
    desk.press(.escape, "s")
    #expect(desk.session.workbench.layers.count == 1)
    var next = Desk(120, 36, world: world)
    #expect(next.screen.contains("有 1 份未完成的记录"))
    next.press(.enter)
    #expect(next.screen.contains("订单减少三成"))
  }

  @Test(arguments: ["Q0001", "没有这一家"])
  func `what is typed in a picker and not taken yet is asked for before the form closes`(
    typed: String
  ) {
    var desk = Desk(120, 36)
    desk.press("c", .backTab)
    let form = desk.session.workbench.top as? FormScreen<IssueForm>
    #expect(form?.form.focused?.editor is RecordField)
    desk.type(typed)
    desk.press(.escape)
    #expect(desk.screen.contains("改动还没有保存"))
    desk.press(.escape)
    #expect(desk.session.workbench.layers.count == 2)
  }

  @Test(arguments: ["谷雨", "没有这一家"])
  func `what is typed in a picker and not taken yet is there again with the draft, as it was`(
    typed: String
  ) {
    var desk = Desk(120, 36)
    desk.press("c", .backTab)
    desk.type(typed)
    desk.wait(milliseconds: 2000)
    desk.handle(.hangup)
    var next = Desk(120, 36, world: desk.world)
    next.press(.enter)
    let field = (next.session.workbench.top as? FormScreen<IssueForm>)?.form.focused?.editor
    #expect((field as? RecordField)?.typed.text == typed)
    next.press(.escape, "d")
    #expect(next.world.drafts.isEmpty)
  }

  @Test func `whoever asked to look only is shown no form`() {
    let world = Desk.World()
    world.record(Morning.entities)
    world.readOnly = .asked
    var desk = Desk(120, 36, world: world)
    desk.press("w")
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.screen.contains("只读打开"))
  }

  @Test func `a draft that cannot be kept says where it was to go, and nothing promises it`() {
    var desk = Desk(120, 36)
    desk.world.keepsDrafts = false
    desk.press("w")
    #expect(desk.screen.contains("返回（草稿不丢）"))
    desk.type("订单减少三成")
    desk.wait(milliseconds: 2000)
    #expect(desk.screen.contains("草稿没有存上，请尽快按 Ctrl-S 保存；/state 写不进去：请看目录的权限、磁盘满没满"))
    #expect(!desk.screen.contains("草稿不丢") && desk.line(35).contains("Esc 返回"))
    #expect(desk.line(0).hasSuffix("未保存"))
    desk.type("，四成")
    #expect(!desk.screen.contains("草稿不丢"))
  }

  @Test func `a form whose draft cannot be kept stays open until it can`() {
    var desk = Desk(120, 36)
    desk.world.keepsDrafts = false
    desk.press("w")
    desk.type("订单减少三成")
    desk.press(.escape, "s")
    #expect(desk.session.workbench.layers.count == 2)
    #expect(desk.screen.contains("草稿存不上"))
    desk.world.keepsDrafts = true
    desk.press(.escape, "s")
    #expect(desk.session.workbench.layers.count == 1)
    #expect(desk.world.drafts.count == 1)
  }

  @Test(arguments: [
    ("visit-Q0001", "走访 Q0001 霜降压缩机"), ("visit-new", "走访"),
    ("step-W2018-0412", "办理 W2018-0412 储油设施改建手续补办"), ("enterprise-new", "企业"),
    ("step-W2018-0412+reply", "办理：答复 W2018-0412 储油设施改建手续补办"),
    ("excuse-Q0001+R-COVER", "不计说明 Q0001 霜降压缩机"), ("end-M0001", "结束会议 M0001"),
    ("monthly-X020", "项目月报 X020"), ("monthly-X020+2018-02", "2018年2月项目月报 X020"),
  ])
  func `a draft is called`(name: String, words: String) {
    let desk = Desk(120, 36)
    #expect(DraftName.phrase(of: name, in: desk.session.workspace).zh == words)
  }

  @Test func `what was just registered is in hand, for it is what one goes on with`() {
    var desk = Desk(120, 36)
    desk.press(.tab)
    let before = desk.selected
    desk.press("c")
    desk.type("天然气管道未接通")
    desk.press(.tab, .tab, .tab, .tab, .tab)
    desk.type("霜降压缩机 王辛")
    desk.press(.control("s"))
    #expect(desk.selected.contains("天然气管道未接通"), "\(desk.screen)")
    #expect(desk.selected != before)
  }
}
