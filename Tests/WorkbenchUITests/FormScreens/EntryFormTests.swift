import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct EntryFormTests {
  private func editing(_ office: TestOffice) throws -> FormDesk<EntryForm<Enterprise>> {
    let enterprise = try #require(office.workspace[ID<Enterprise>.frost])
    return FormDesk(office) {
      EntryForm(enterprise, as: { .registry(.enterprise($0)) }, in: $0, $1)
    }
  }

  @Test func `only the fields that differ are sent`() throws {
    var desk = try editing(TestOffice())
    desk.fill("sector", "通用设备制造")
    desk.press(.control("s"))
    #expect(
      desk.changes == [
        .registry(
          .enterprise(
            .edit(.frost, [FieldEdit(Enterprise.Field.sector, from: "", to: "通用设备制造")])))
      ])
  }

  @Test func `where several answers are ticked the footer says how, and Down stays among them`()
    throws
  {
    var desk = FormDesk(try TestOffice()) {
      EntryForm(Unit(), as: { .registry(.unit($0)) }, in: $0, $1)
    }
    #expect(!footer(of: desk).contains(FormWords.markAnswer))
    while desk.screen.form.focused?.key != "categories", desk.strokes < 9 { desk.press(.tab) }
    #expect(footer(of: desk).contains(FormWords.markAnswer))
    #expect(footer(of: desk).contains(FormWords.nextAnswer))
    desk.press(.down, .character(" "))
    #expect(desk.screen.form.focused?.key == "categories")
    #expect(!desk.screen.form["categories"].isEmpty)
  }

  private func footer(of desk: FormDesk<EntryForm<Unit>>) -> [Phrase] {
    desk.screen.hints(in: desk.scene, desk.office.workspace)
      .filter { $0.place == .footer }.map(\.words)
  }

  @Test func `a wrong credit code is explained under its field and does not hold the caret`() throws
  {
    var desk = try editing(TestOffice())
    desk.press(.tab, .tab)
    desk.type("91331081MA2AAAAA0X")
    desk.press(.tab)
    #expect(desk.screen.form.focused?.key == "town")
    #expect(desk.drawn.contains("统一社会信用代码"))
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.screen.form.focused?.key == "creditCode")
  }

  @Test func `a name another enterprise bears is refused at the name`() throws {
    var desk = try editing(TestOffice())
    desk.fill("name", "谷雨泵业有限公司")
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(desk.screen.form.focused?.key == "name")
    #expect(desk.screen.form["name"] == "谷雨泵业有限公司")
  }

  @Test func `what others changed elsewhere is taken over, what two changed is put side by side`()
    throws
  {
    var desk = try editing(TestOffice())
    desk.fill("sector", "压缩机制造")
    try desk.office.edit(.frost, .sector, from: "", to: "通用设备制造", by: .head)
    try desk.office.edit(.frost, .employees, from: "", to: "300", by: .head)
    desk.press(.control("s"))
    let conflict = try #require(desk.pushed as? ConflictScreen)
    #expect(
      conflict.conflicts == [
        FieldConflict(
          Enterprise.Field.sector, base: "", mine: "压缩机制造", theirs: "通用设备制造")
      ])
    desk.answer(.sides([.mine]))
    let enterprise = desk.office.workspace[ID<Enterprise>.frost]
    #expect(enterprise?.sector == "压缩机制造")
    #expect(enterprise?.employees == "300")
  }

  @Test func `of each field that two changed one says whose text stands`() throws {
    let conflicts = [Enterprise.Field.sector, .employees].map {
      FieldConflict($0, base: "", mine: "甲", theirs: "乙")
    }
    var screen = ConflictScreen(conflicts)
    let office = try TestOffice()
    for action in [ConflictScreen.Action.moved(by: 1), .switched] {
      _ = screen.update(action, in: .test(office), office.workspace)
    }
    let effects = screen.update(.accepted, in: .test(office), office.workspace)
    guard case .answer(let answer)? = effects.first else {
      Testing.Issue.record("it answered nothing")
      return
    }
    #expect(answer == .sides([.mine, .theirs]))
  }

  @Test func `what two changed is shown as people call it, not by ids`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.unit(.add(.named("温峤镇", short: "温峤", .town)))), by: .head)
    var desk = try editing(office)
    desk.fill("town", "D04")
    try desk.office.edit(.frost, .town, from: "D03", to: "D05", by: .head)
    desk.press(.control("s"))
    let screen = try #require(desk.pushed as? ConflictScreen)
    var canvas = Canvas(size: .usual)
    screen.draw(
      in: desk.scene, desk.office.workspace, into: &canvas, area: canvas.bounds)
    for name in ["大溪", "泽国", "温峤"] { #expect(canvas.text.contains(name)) }
  }

  @Test func `it is said who wrote the other text, and when`() throws {
    let office = try TestOffice()
    let conflict = FieldConflict(
      Enterprise.Field.sector, base: "", mine: "压缩机制造", theirs: "通用设备制造")
    let at = try #require(Instant(iso: "2018-06-07T09:05:00+08:00"))
    let author = Author(.head, at: at, why: "edit")
    var changes = RecentChanges()
    let enterprise = try #require(office.workspace[ID<Enterprise>.frost])
    let touch = Touch(before: enterprise.any, after: enterprise.any)
    changes.note([Recorded(seq: 1, author: author, touches: [touch])], at: at)
    changes.expire(at: at.adding(milliseconds: 2 * RecentChanges.lifetime))
    #expect(changes.author(of: enterprise.ref) == nil)
    let screen = ConflictScreen([conflict], by: changes.lastAuthor(of: enterprise.ref))
    var canvas = Canvas(size: .usual)
    screen.draw(in: .test(office), office.workspace, into: &canvas, area: canvas.bounds)
    let name = try #require(office.workspace.name(of: ID<Person>.head.ref))
    #expect(canvas.line(0).contains("对方 \(name) 09:05"))
  }

  @Test func `their text may stand instead of mine`() throws {
    var desk = try editing(TestOffice())
    desk.fill("sector", "压缩机制造")
    try desk.office.edit(.frost, .sector, from: "", to: "通用设备制造", by: .head)
    desk.press(.control("s"))
    desk.answer(.sides([.theirs]))
    #expect(desk.office.workspace[ID<Enterprise>.frost]?.sector == "通用设备制造")
    #expect(desk.isClosed)
  }

  @Test func `what somebody wrote into my field is put side by side though the screen took it in`()
    throws
  {
    var desk = try editing(TestOffice())
    desk.fill("sector", "压缩机制造")
    try desk.office.edit(.frost, .sector, from: "", to: "通用设备制造", by: .head)
    try desk.office.edit(.frost, .employees, from: "", to: "300", by: .head)
    desk.refresh()
    #expect(desk.screen.form["employees"] == "300")
    #expect(desk.drawn.contains("别人刚改了\(Enterprise.Field.employees.phrase.zh)，已并入"))
    desk.press(.control("s"))
    #expect((desk.pushed as? ConflictScreen)?.conflicts.map(\.theirs) == ["通用设备制造"])
    #expect(desk.office.workspace[ID<Enterprise>.frost]?.sector == "通用设备制造")
  }

  @Test func `what a third one wrote while I chose is put side by side as well`() throws {
    var desk = try editing(TestOffice())
    desk.fill("sector", "压缩机制造")
    try desk.office.edit(.frost, .sector, from: "", to: "通用设备制造", by: .head)
    desk.press(.control("s"))
    try desk.office.edit(.frost, .sector, from: "通用设备制造", to: "水泵制造", by: .head)
    desk.refresh()
    desk.answer(.sides([.mine]))
    #expect((desk.pushed as? ConflictScreen)?.conflicts.map(\.theirs) == ["水泵制造"])
    #expect(desk.office.workspace[ID<Enterprise>.frost]?.sector == "水泵制造")
  }

  @Test func `a draft takes nothing back that others wrote meanwhile`() throws {
    var desk = try editing(TestOffice())
    desk.fill("sector", "压缩机制造")
    let draft = try #require(desk.screen.draft)
    try desk.office.edit(.frost, .sector, from: "", to: "通用设备制造", by: .head)
    try desk.office.edit(.frost, .employees, from: "", to: "300", by: .head)
    var later = try editing(desk.office)
    later.restore(draft)
    #expect(later.screen.form["employees"] == "300")
    later.press(.control("s"))
    #expect((later.pushed as? ConflictScreen)?.conflicts.map(\.theirs) == ["通用设备制造"])
    #expect(later.office.workspace[ID<Enterprise>.frost]?.employees == "300")
  }

  @Test func `esc on a changed form asks, and a draft keeps what was typed`() throws {
    var desk = try editing(TestOffice())
    desk.fill("remarks", "三期扩建")
    desk.press(.escape)
    #expect((desk.pushed as? Question)?.title == FormWords.leaveChanged)
    desk.answer(.choice(0))
    #expect(!desk.isClosed)
    desk.press(.escape)
    desk.answer(.choice(1))
    #expect(desk.kept.map(\.name) == ["enterprise-Q0001"])
    #expect(desk.isClosed)
  }

  @Test func `of several fields one letter throws nothing away: it is asked once more`() throws {
    var desk = try editing(TestOffice())
    desk.fill("remarks", "三期扩建")
    desk.fill("sector", "泵与电机")
    desk.press(.escape)
    desk.answer(.choice(2))
    let question = try #require(desk.pushed as? Question)
    #expect(question.title.zh == "填好的 2 栏都不要了？" && question.selected == 1)
    desk.answer(.choice(1))
    #expect(!desk.isClosed && desk.dropped == [] && desk.screen.form["remarks"] == "三期扩建")
    desk.press(.escape)
    desk.answer(.choice(2))
    desk.answer(.choice(0))
    #expect(desk.isClosed && desk.dropped == ["enterprise-Q0001"])
  }

  @Test func `what was written in one field is thrown away at the first word`() throws {
    var desk = try editing(TestOffice())
    desk.fill("remarks", "三期扩建")
    desk.press(.escape)
    desk.answer(.choice(2))
    #expect(desk.isClosed && desk.dropped == ["enterprise-Q0001"])
  }

  @Test func `a form that could not be saved says why, and that what was written is kept`() throws {
    var desk = try editing(TestOffice())
    desk.fill("remarks", "三期扩建")
    let full = StorageError.notSaved(.diskFull)
    _ = desk.screen.settle(.refused(full), in: desk.scene, desk.office.workspace)
    #expect(desk.drawn.contains("磁盘已满"))
    #expect(desk.drawn.contains("您写的还在"))
  }

  @Test func `esc on an unchanged form closes it`() throws {
    var desk = try editing(TestOffice())
    desk.press(.escape)
    #expect(desk.isClosed)
    #expect(desk.pushed == nil)
  }

  @Test(arguments: EntityKind.registry)
  func `every kind of entry has its form`(kind: EntityKind) throws {
    let office = try TestOffice()
    let screen = RegistryForms.adding(kind, in: .test(office), office.workspace)
    #expect(screen != nil)
    #expect(screen?.draft == nil)
  }
}
