import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// From a form to the store and back: nothing typed is lost, nothing is recorded twice.
struct CommittingTests {
  private let issue = ID<Domain.Issue>(year: 2018, 412)

  private var desk: Desk {
    var desk = Desk(120, 36)
    desk.push(NoteScreen(issue))
    desk.type("已约安监局周五到厂")
    return desk
  }

  @Test func `what is left as a draft is not called unsaved any more`() {
    var desk = Desk(120, 36)
    desk.press("w")
    desk.type("订单减少三成")
    desk.world.failure = .notSaved(.diskFull)
    desk.press(.control("s"))
    #expect(desk.line(0).hasSuffix("未保存"))
    desk.press(.escape, "s")
    #expect(desk.session.workbench.isAtBase && !desk.line(0).hasSuffix("未保存"))
  }

  @Test func `what is recorded is seen at once, and the form is gone`() {
    var desk = desk
    desk.press(.control("s"))
    #expect(desk.notes == ["已约安监局周五到厂"])
    #expect(desk.screen.contains("─ 企业 ─"))
  }

  @Test func `what is refused is said, and the form keeps what was typed`() {
    var desk = desk
    desk.world.failure = .notSaved(.diskFull)
    desk.press(.control("s"))
    #expect(desk.notes.isEmpty)
    #expect(desk.screen.contains("进展：已约安监局周五到厂"))
    #expect(desk.line(34).contains("磁盘已满，未保存"))
    desk.world.failure = nil
    desk.press(.control("s"))
    #expect(desk.notes == ["已约安监局周五到厂"])
  }

  @Test func `what is nowhere on disk is not called saved, until something is`() {
    var desk = desk
    desk.world.failure = .notSaved(.diskFull)
    desk.world.keepsDrafts = false
    desk.press(.control("s"))
    #expect(desk.line(0).hasSuffix("未保存"))
    desk.wait(milliseconds: 2000)
    #expect(desk.line(0).hasSuffix("未保存"))
    desk.world.keepsDrafts = true
    desk.type("，带图纸")
    desk.wait(milliseconds: 2000)
    #expect(desk.line(0).hasSuffix("草稿已存"))
    desk.world.failure = nil
    desk.press(.control("s"))
    #expect(desk.line(0).hasSuffix("已存") && !desk.line(0).hasSuffix("草稿已存"))
  }

  @Test func `what a rule refuses is no failure to save`() {
    var desk = desk
    desk.world.failure = .refused(.undo(.nothingToUndo))
    desk.press(.control("s"))
    #expect(desk.line(0).hasSuffix("已存"))
  }

  @Test func `each try bears its own name, but for one whose outcome is unknown`() {
    var desk = desk
    desk.world.failure = .notSaved(.diskFull)
    desk.press(.control("s"))
    desk.world.failure = .outcomeUnknown("EIO")
    desk.press(.control("s"))
    desk.world.failure = nil
    desk.press(.control("s"))
    #expect(desk.world.tried.map(\.text) == ["1", "2", "2"])
  }

  @Test func `a draft is on disk two seconds after the first stroke, however one types on`() {
    var desk = desk
    desk.wait(milliseconds: 1900)
    desk.type("，带图纸")
    #expect(desk.world.drafts.isEmpty)
    desk.wait(milliseconds: 100)
    #expect(desk.world.drafts == ["note": "已约安监局周五到厂，带图纸"])
    #expect(desk.line(0).hasSuffix("草稿已存"))
  }

  @Test func `a saved draft is not saved again, and goes when the form is recorded`() {
    var desk = desk
    desk.wait(milliseconds: 2000)
    #expect(desk.session.wakeAt == Instant(day: .iso("2018-06-08")))
    desk.press(.control("s"))
    #expect(desk.world.drafts.isEmpty)
  }

  @Test(arguments: [InputEvent.hangup, .terminate])
  func `a line that drops keeps the draft and ends`(event: InputEvent) {
    var desk = desk
    desk.handle(event)
    #expect(desk.session.isOver)
    #expect(desk.world.drafts == ["note": "已约安监局周五到厂"])
  }
}

/// Taking back, with its question.
struct UndoTests {
  @Test func `u asks by name, and no is there already`() {
    var desk = Desk(120, 36)
    desk.press("u")
    #expect(desk.line(34).contains("这次打开后还没有可撤销的操作；以前做的用 liuzhu undo"))
    desk.push(NoteScreen(ID(year: 2018, 412)))
    desk.type("误录")
    desk.press(.control("s"), "u")
    #expect(desk.screen.contains("撤销 W2018-0412 储油设施改建手续补办 的“记进展”？"))
    desk.press(.enter)
    #expect(desk.notes == ["误录"])
  }

  @Test func `u takes the newest change back, U does it again, and each says so`() {
    var desk = Desk(120, 36)
    desk.push(NoteScreen(ID(year: 2018, 412)))
    desk.type("误录")
    desk.press(.control("s"), "u", "y")
    #expect(desk.notes.isEmpty)
    #expect(desk.line(34).contains("已撤销"))
    desk.press("U", "y")
    #expect(desk.notes == ["误录"])
    #expect(desk.line(34).contains("已重做"))
  }

  @Test func `a commissioner does a visit again with the problems it had found`() {
    var desk = Desk(120, 36, person: .commissioner)
    desk.logsVisit(finding: "招工难", "路灯不亮")
    desk.press("u", "y")
    #expect(desk.found.isEmpty)
    desk.press("U", "y")
    #expect(desk.line(34).contains("已重做"))
    #expect(desk.found == ["招工难", "路灯不亮"])
    desk.press("u", "y")
    #expect(desk.found.isEmpty)
  }

  @Test func `both questions name the visit and the problems that go with it`() {
    var desk = Desk(120, 36, person: .commissioner)
    desk.logsVisit(finding: "招工难", "路灯不亮")
    desk.press("u")
    #expect(desk.screen.contains("撤销 V00004 霜降压缩机 的“走访”和登记的 2 个问题？"))
    #expect(desk.screen.contains("招工难") && desk.screen.contains("路灯不亮"))
    desk.press("y", "U")
    #expect(desk.screen.contains("重做 V00004 霜降压缩机 的“走访”和登记的 2 个问题？"))
    desk.press("y", "u")
    #expect(desk.screen.contains("撤销 V00005 霜降压缩机 的“走访”和登记的 2 个问题？"))
  }

  @Test func `what is put back under its number is called as before, whichever way it goes`() {
    var desk = Desk(120, 36)
    desk.records(["立冬", "小雪"].map { .registry(.enterprise(.add(.named($0, town: nil)))) })
    for (key, verb) in [("u", "撤销"), ("U", "重做"), ("u", "撤销")] as [(Key, String)] {
      desk.press(key)
      #expect(desk.screen.contains("\(verb) Q0005 立冬 等 2 项的“"))
      desk.press("y")
    }
  }

  @Test func `what a rule keeps is said and not asked, and u again asks what was before it`() throws
  {
    var office = try TestOffice.withIssue("车间用电增容", "仓库用电增容")
    try office.triage(.first)
    var desk = Desk(120, 36, of: office.entities)
    desk.push(NoteScreen(.second))
    desk.type("误录")
    desk.press(.control("s"))
    desk.push(DispatchScreen([.first], in: desk.session.workspace))
    desk.press(.enter, "u")
    #expect(desk.screen.contains("交办〔2018〕1号已发出，不能撤销") && desk.screen.contains("“退回”"))
    #expect(!desk.screen.contains("的“交办”？"))
    desk.press("u")
    #expect(desk.screen.contains("撤销 W2018-0002 仓库用电增容 的“记进展”？"))
  }

  @Test func `what a rule keeps for a while is next again once it lets it go`() {
    var desk = Desk(120, 36)
    desk.push(NoteScreen(ID(year: 2018, 412)))
    desk.type("误录")
    desk.press(.control("s"))
    desk.records([.registry(.enterprise(.add(.named("立冬", town: nil))))])
    var visit = Morning.visit(9, to: 5, by: 4, "2018-06-07")
    desk.others(record: visit)
    desk.press("u")
    #expect(desk.session.workbench.layers.count == 1)
    desk.press("u")
    #expect(desk.screen.contains("撤销 W2018-0412 储油设施改建手续补办 的“记进展”？"))
    desk.press(.escape)
    visit.struck = Strike(by: .head, at: desk.world.now, reason: "误录")
    desk.others(record: visit)
    desk.press("u")
    #expect(desk.screen.contains("撤销 Q0005 立冬 的“"))
    desk.press("y", "u")
    #expect(desk.screen.contains("撤销 W2018-0412 储油设施改建手续补办 的“记进展”？"))
  }

  @Test func `of a change alone that a rule keeps, u says why each time`() {
    var desk = Desk(120, 36)
    desk.records([.registry(.enterprise(.add(.named("立冬", town: nil))))])
    desk.others(record: Morning.visit(9, to: 5, by: 4, "2018-06-07"))
    desk.press("u")
    let said = desk.line(34)
    desk.press("u")
    #expect(desk.line(34) == said && !said.contains("还没有可撤销的操作"))
    #expect(desk.session.workbench.layers.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `why it was taken back stands in the ledger in one language`(language: Language) {
    var desk = Desk(120, 36, language: language)
    desk.push(NoteScreen(ID(year: 2018, 412)))
    desk.type("误录")
    desk.press(.control("s"), "u", "y")
    #expect(desk.session.workspace[ID<Note>(1)]?.struck?.reason == "本人撤销")
  }
}

extension Desk {
  fileprivate mutating func push(_ screen: any Screen) { session.run([.push(screen)]) }

  fileprivate mutating func logsVisit(finding problems: String...) {
    let visit = Visit.test(by: [.commissioner], on: .thursday)
    records([.visit(.log(visit, problems: problems.map { FoundProblem(title: $0) }))])
  }

  /// What a form asks for when it is saved.
  fileprivate mutating func records(_ changes: [Change]) {
    let change = changes.count == 1 ? changes[0] : .all(changes)
    _ = session.carryOut([.commit(Commit(change))])
  }

  /// What visits found today.
  fileprivate var found: [String] {
    session.workspace.issues.live.filter { $0.registeredOn == .thursday }.map(\.title)
  }

  fileprivate var notes: [String] {
    session.workspace.members(Note.self, of: ID<Domain.Issue>(year: 2018, 412).ref).map(\.text)
  }
}
