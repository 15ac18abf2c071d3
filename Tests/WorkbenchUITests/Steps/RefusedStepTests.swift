import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What cannot be recorded is said where it was typed, and what was typed stays.
struct RefusedStepTests {
  private func desk(
    _ office: TestOffice, _ person: ID<Person> = .coordinator
  ) -> FormDesk<IssueStepForm> {
    FormDesk(office, person) { IssueStepForm([.first], in: $0, $1) }
  }

  @Test func `a refused step keeps the form and says which rule and the way out`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("答复")
    desk.fill("text", "已办妥")
    desk.fill("result", "solved")
    desk.fill("unit", ID<Unit>.education.description)
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1)
    #expect(!desk.isClosed)
    #expect(desk.screen.form["text"] == "已办妥")
    let words = desk.refusals[0].phrase(in: office.workspace)
    #expect(desk.drawn.contains(words.zh.prefix(8)))
  }

  @Test func `a caller who may not call is refused at his own field, by name`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = FormDesk(office, .otherCoordinator) {
      IssueStepForm([.first], choosing: .verb(.callback), in: $0, $1)
    }
    desk.fill("caller", ID<Person>.liaison.description)
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    desk.press(.control("s"))
    let name = try #require(office.workspace[ID<Person>.liaison]?.name)
    #expect(desk.refusals.count == 1 && desk.screen.form.focused?.key == "caller")
    #expect(desk.drawn.contains("\(name) 不是工作人员，那天也"))
  }

  @Test func `measures left empty are missed at their field, and no step is promised`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.measure), in: $0, $1) }
    #expect(!desk.drawn.contains("将记录"))
    desk.press(.control("s"))
    #expect(desk.changes == [] && desk.refusals == [])
    #expect(desk.screen.form.focused?.key == "measures")
    #expect(desk.drawn.contains("  先定措施：做什么、谁、何时（T7）"))
  }

  @Test func `a day before the last step is said once, at the day, with what else is missing`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = desk(office)
    desk.type("签收")
    desk.fill("on", "2018-06-01")
    desk.press(.control("s"))
    #expect(desk.refusals == [] && desk.screen.form.problems == 2)
    #expect(desk.drawn.split(separator: "上一环节").count == 2)
    desk.fill("signer", "王辛")
    desk.press(.control("s"))
    #expect(desk.screen.form.focused?.key == "on" && desk.screen.form.problems == 1)
  }

  @Test
  func `what is due before its step is said on leaving the day, and goes with that of the step`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.triage()
    office.today = .iso("2018-06-11")
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.dispatch), in: $0, $1) }
    desk.fill("means", "phone")
    desk.fill("dueOn", "2018-06-08")
    desk.press(.control("s"))
    #expect(desk.screen.form.problems == 3)
    #expect(desk.screen.form.field("dueOn")?.problem?.zh.contains("（C5）") == true)
    desk.fill("on", "2018-06-08")
    let problem = desk.screen.form.field("dueOn")?
      .found(onSaving: false, in: desk.scene, office.workspace)
    #expect(problem == nil)
  }

  @Test func `what is only to be read says so to who types into it`() throws {
    var field = ShownField(lines: [Phrase("甲", "a")])
    let office = try TestOffice()
    field.type([.burst("是")], office)
    #expect(field.complaint == PlainWords.onlyShown && field.value.isEmpty)
    let isUsed = field.type([.key(.down)], office)
    #expect(!isUsed)
  }
}
