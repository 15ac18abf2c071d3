import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct IssueFormTests {
  @Test func `a new issue says what, about whom and who said so`() throws {
    var desk = FormDesk(try TestOffice()) {
      IssueForm(about: ID<Enterprise>.frost.ref, in: $0, $1)
    }
    desk.type("天然气管道未接通")
    desk.fill("category", "09")
    desk.fill("sourceText", "霜降压缩机 王辛")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    let issue = desk.office.workspace[ID<Domain.Issue>.first]
    #expect(issue?.title == "天然气管道未接通")
    #expect(issue?.category == "09")
    #expect(issue?.source == .direct("霜降压缩机 王辛"))
  }

  @Test func `what is missing is named and nothing is sent`() throws {
    var desk = FormDesk(try TestOffice()) { IssueForm(in: $0, $1) }
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.screen.form.problems == 3)
    #expect(desk.said.last == FormWords.toMend(3))
  }

  @Test
  func
    `a day to come stands among all that is wrong, in the form's order, before anything is asked`()
    throws
  {
    var desk = FormDesk(try TestOffice()) {
      IssueForm(about: ID<Enterprise>.frost.ref, in: $0, $1)
    }
    desk.fill("on", "2018-06-08")
    desk.press(.control("s"))
    let wrong = desk.screen.form.fields.filter { $0.problem != nil }.map(\.key)
    #expect(wrong == ["title", "sourceText", "on"])
    #expect(desk.screen.form.focused?.key == "title")
    desk.fill("title", "天然气管道未接通")
    desk.fill("sourceText", "王辛 13800000000")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "on")
    #expect(desk.drawn.contains("还没到，请填今天或以前的日期（I5）"))
    #expect(desk.pushed == nil && desk.refusals == [] && desk.changes == [])
  }
}

struct IssueAmendFormTests {
  private func desk() throws -> FormDesk<IssueAmendForm> {
    let office = try TestOffice.withIssue()
    let issue = try #require(office.workspace[.first])
    return FormDesk(office, .head) { IssueAmendForm(issue, in: $0, $1) }
  }

  @Test func `only what was changed is amended, with the reason`() throws {
    var desk = try desk()
    desk.fill("title", "储油设施改建手续")
    desk.fill("reason", "原来写得不准")
    desk.press(.control("s"))
    let edit = FieldEdit(Domain.Issue.Field.title, from: "储油设施改建手续补办", to: "储油设施改建手续")
    #expect(
      desk.changes
        == [.issue(.step(.first, [.amend(edit, reason: "原来写得不准")], on: .thursday))])
  }

  @Test func `a commissioner amends the words he told it in, and is shown no other field`() throws {
    var office = try TestOffice()
    try office.pair()
    let id = try office.register(by: .commissioner)
    let issue = try #require(office.workspace[id])
    var desk = FormDesk(office, .commissioner) { IssueAmendForm(issue, in: $0, $1) }
    #expect(desk.screen.form.fields.map(\.key) == ["title", "details", "reason"])
    desk.fill("title", "入学名额不足")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[id]?.title == "入学名额不足")
  }

  @Test func `without a change nothing is recorded`() throws {
    var desk = try desk()
    desk.press(.control("s"))
    #expect(desk.changes == [])
    #expect(desk.said == [FormWords.unchanged])
    #expect(desk.isClosed)
  }

  @Test func `another's words ask the head for a reason, with the star and the caret there`() throws
  {
    var desk = try desk()
    desk.fill("title", "储油设施改建手续")
    #expect(desk.screen.form.field("reason")?.isRequired == true)
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "reason")
    #expect(desk.screen.form.focused?.problem?.zh == "这一栏必填（T26）")
    #expect(desk.refusals == [] && desk.changes == [])
  }

  @Test func `what one typed oneself today is corrected without a reason`() throws {
    var office = try TestOffice()
    let id = try office.register()
    let issue = try #require(office.workspace[id])
    var desk = FormDesk(office) { IssueAmendForm(issue, in: $0, $1) }
    desk.fill("title", "入学名额不足")
    #expect(desk.screen.form.field("reason")?.isRequired == false)
    desk.press(.control("s"))
    #expect(desk.changes.count == 1)
  }

  @Test func `of an issue that is partly one's own, the refused field has the caret`() throws {
    var office = try TestOffice.withIssue()
    try office.triage()
    let issue = try #require(office.workspace[.first])
    var desk = FormDesk(office) { IssueAmendForm(issue, in: $0, $1) }
    desk.fill("title", "储油设施改建手续")
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(desk.screen.form.focused?.key == "title")
  }
}
