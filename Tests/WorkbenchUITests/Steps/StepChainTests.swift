import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Steps that are usually taken together are one form.
struct StepChainTests {
  private func desk(
    _ office: TestOffice, _ person: ID<Person> = .coordinator
  ) -> FormDesk<IssueStepForm> {
    FormDesk(office, person) { IssueStepForm([.first], in: $0, $1) }
  }

  @Test func `sign, measures and reply are one form`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    var desk = desk(office)
    #expect(desk.screen.form["step"] == "signMeasureReply")
    desk.fill("measure.measures", "迁改线路；供电公司；6-29")
    desk.fill("reply.text", "线路六月底前迁完")
    desk.fill("reply.result", "solved")
    desk.press(.function(2))
    #expect(desk.refusals == [])
    let steps = desk.office.workspace.members(Step.self, of: ID<Domain.Issue>.first.ref)
    #expect(steps.map(\.rule).suffix(3) == [.sign, .measure, .reply])
  }

  @Test(arguments: [true, false])
  func `with the reply no new measure is asked for where one stands`(isDone: Bool) throws {
    var office = try TestOffice.withIssue()
    try office.dispatch(complexity: .complex)
    try office.step(.enrolling)
    var desk = desk(office)
    desk.fill("step", "signMeasureReply")
    if isDone { desk.fill("measure.doneMeasures", "C00001") }
    desk.fill("reply.text", "学位已增加")
    desk.fill("reply.result", "solved")
    desk.press(.function(2))
    #expect(desk.refusals == [])
    let measures = desk.office.workspace.measures(of: .first)
    #expect(measures.map { $0.doneOn != nil } == [isDone])
    #expect(desk.office.workspace[.first]?.state == .replied)
  }

  @Test func `a callback that finds it solved closes in the same form`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    var reply = Reply()
    reply.unit = .industry
    reply.text = "已办妥"
    reply.receivedOn = .thursday
    try office.step(.reply(reply))
    var desk = desk(office)
    #expect(desk.screen.form["step"] == "callBackAndClose")
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    #expect(desk.screen.form["thenClose"] == "是")
    desk.press(.control("s"))
    #expect(desk.refusals == [])
    #expect(desk.office.workspace[.first]?.state == .closed)
  }

  @Test func `passing over the chain closes nothing, and leaves an answer of one's own`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = desk(office, .otherCoordinator)
    desk.type("2")
    desk.fill("solved", "是")
    desk.fill("satisfaction", "satisfied")
    desk.press(.up)
    #expect(desk.screen.form["step"] == "callBackAndClose")
    #expect(desk.screen.form["thenClose"] == "是")
    desk.press(.down)
    #expect(desk.screen.form["step"] == "callback" && desk.screen.form["thenClose"] == "")
    desk.fill("thenClose", "是")
    desk.press(.up, .down)
    #expect(desk.screen.form["thenClose"] == "是")
  }

  @Test func `the heading over the fields is that of the chosen step, though both ask the same`()
    throws
  {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    var desk = desk(office, .otherCoordinator)
    #expect(desk.drawn.contains("─ 回访并销号 ─"))
    desk.type("2")
    #expect(desk.drawn.contains("▌ 2 回访"))
    #expect(desk.drawn.contains("─ 回访 ─") && !desk.drawn.contains("─ 回访并销号 ─"))
  }

  @Test func `a step under another name in the list has that name over its fields too`() throws {
    var desk = desk(try TestOffice.withIssue())
    desk.type("当场办结")
    #expect(desk.screen.form["step"] == "reply")
    #expect(desk.drawn.contains("─ 当场办结 ─") && !desk.drawn.contains("─ 答复 ─"))
  }

  @Test func `a call that is due opens on the step that the list of steps opens on`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    let person = try #require(office.workspace[ID<Person>.otherCoordinator])
    let agenda = office.workspace.agenda(for: person, from: office.today, days: 60)
    let item = try #require(agenda.items.first { $0.task == .callback })
    let screen = AgendaRun(task: .callback, subjects: [item.subject], place: 0)
      .screen(for: item, in: .test(office, .otherCoordinator), office.workspace)
    let form = try #require(screen as? FormScreen<IssueStepForm>).form
    #expect(form["step"] == desk(office, .otherCoordinator).screen.form["step"])
    #expect(form["step"] == "callBackAndClose" && form.focused?.key == "solved")
  }

  @Test func `a call, and a call that closes, say what sets them apart`() throws {
    var office = try TestOffice.withIssue()
    try office.dispatch()
    try office.step(.answer(.solved))
    let drawn = desk(office, .otherCoordinator).drawn
    #expect(drawn.contains("问企业解决没有，解决了就销号"))
    #expect(drawn.contains("问企业解决没有，只记回访"))
  }
}
