import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Nothing that was typed into 办理 is lost, whatever others do and wherever one looks meanwhile.
struct BegunStepTests {
  /// A reply typed here, and the same step taken by a colleague before it was saved.
  private func overtaken() throws -> (desk: FormDesk<IssueStepForm>, issue: ID<Domain.Issue>) {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    var desk = FormDesk(office) { IssueStepForm([issue], choosing: .verb(.reply), in: $0, $1) }
    desk.fill("text", "已增容，六月底前送电")
    try desk.office.step(issue, .answer(.solved), by: .otherCoordinator)
    desk.refresh()
    return (desk, issue)
  }

  @Test func `what was typed stays in sight when somebody else took the same step meanwhile`()
    throws
  {
    var desk = try overtaken().desk
    #expect(desk.drawn.contains("已增容，六月底前送电"))
    #expect(desk.drawn.contains("现在是“已答复待回访”，不能“答复”"))
    #expect(desk.drawn.contains("您填写时褚子记了“答复”"))
    desk.type("，已派工")
    #expect(desk.screen.form["text"] == "已增容，六月底前送电，已派工")
    #expect(desk.drawn.contains("您写的都还在，但这一步现在记不上"))
    desk.fill("result", "solved")
    desk.press(.control("s"))
    #expect(desk.refusals.count == 1 && !desk.isClosed)
    #expect(desk.screen.form["text"] == "已增容，六月底前送电，已派工")
  }

  @Test func `a form that was overtaken asks before it is left, and its draft opens as it stood`()
    throws
  {
    let (opened, issue) = try overtaken()
    var desk = opened
    let draft = try #require(desk.screen.draft)
    desk.press(.escape)
    #expect(desk.pushed is Question && !desk.isClosed)
    let screen = WorkbenchForms.screen(restoring: draft, in: desk.scene, desk.office.workspace)
    let restored = try #require(screen as? FormScreen<IssueStepForm>)
    #expect(restored.form["step"] == "reply" && restored.form["text"] == "已增容，六月底前送电")
    #expect(restored.draft?.name == "step-\(issue)+reply")
  }

  @Test func `a chain that cannot be taken any more keeps what was typed into it`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    var desk = FormDesk(office) { IssueStepForm([.first], in: $0, $1) }
    desk.fill("measure.measures", "迁改线路；供电公司；6-29")
    try desk.office.step(.enrolling, by: .otherCoordinator)
    try desk.office.step(.answer(.solved), by: .otherCoordinator)
    desk.refresh()
    #expect(desk.screen.form["step"] == "signMeasureReply")
    #expect(desk.screen.form["measure.measures"] == "迁改线路；供电公司；6-29")
  }

  @Test func `what was typed for one step stands there again after a look at another`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = FormDesk(office) { IssueStepForm([.first], in: $0, $1) }
    desk.type("答复")
    desk.fill("text", "分两步办")
    desk.type("签收")
    #expect(desk.screen.form.field("text") == nil && desk.screen.draft != nil)
    desk.press(.escape)
    #expect(desk.pushed is Question && !desk.isClosed)
    desk.type("答复")
    #expect(desk.screen.form["text"] == "分两步办")
  }

  @Test func `an extension says the day it is due now, and the new one before it is saved`() throws
  {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    var desk = FormDesk(office, .head) {
      IssueStepForm([issue], choosing: .verb(.extend), in: $0, $1)
    }
    #expect(desk.drawn.contains("现在 6月12日 周二 到期，最晚 6月15日 周五"))
    desk.fill("newDue", "2018-06-14")
    desk.fill("reason", "线路改造")
    desk.fill("enterpriseToldOn", "2018-06-07")
    #expect(desk.drawn.contains("将记录：期限 6月12日 → 6月14日"))
  }

  @Test func `where it is asked how to leave a form, saving it is still one key`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = FormDesk(office) { IssueStepForm([.first], choosing: .verb(.sign), in: $0, $1) }
    desk.fill("signer", "王辛")
    desk.press(.escape)
    let question = try #require(desk.pushed as? Question)
    let save = question.bindings(in: desk.scene, office.workspace).first {
      $0.hint.keys.contains(.control("s"))
    }
    #expect(save?.action == .chosen(question.choices.count))
    desk.answer(.choice(question.choices.count))
    #expect(desk.office.state(of: .first) == .inProgress && desk.isClosed)
  }

  @Test func `a step that changes nothing takes nothing with it that was typed for another`() throws
  {
    var office = try TestOffice.withIssue()
    try office.triage()
    var desk = FormDesk(office) { IssueStepForm([.first], in: $0, $1) }
    desk.fill("signatory", "赵甲")
    desk.fill("step", "triage")
    desk.press(.control("s"))
    #expect(desk.dropped == [] && desk.pushed is Question && !desk.isClosed)
  }

  @Test func `each step of an issue has a draft of its own`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var desk = FormDesk(office) { IssueStepForm([.first], in: $0, $1) }
    desk.type("记进展")
    desk.fill("text", "已约周五上门")
    desk.press(.control("s"))
    #expect(desk.dropped == ["step-W2018-0001+note"])
  }
}
