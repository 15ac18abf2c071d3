import Domain
import TestSupport
import Testing

struct UnitClockTests {
  @Test(arguments: [
    (Issue.Complexity.simple, "2018-06-12"), (.complex, "2018-06-29"),
  ])
  func `the reply is due by the lane, in working days`(
    complexity: Issue.Complexity, due: String
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched, complexity: complexity)
    #expect(office.workspace.unitClock(of: issue)?.due == .iso(due))
  }

  @Test func `what the letter says goes before the lane`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    var request = StepRequest.Dispatching()
    request.dueOn = office.today.adding(days: 1)
    try office.step(issue, .dispatch(request))
    #expect(office.workspace.unitClock(of: issue)?.due == office.today.adding(days: 1))
  }

  @Test func `done again, it has half the time`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .unsolved(accepts: nil))
    #expect(office.workspace.unitClock(of: issue)?.due == .iso("2018-06-11"))
  }

  @Test func `the days of a suspension do not count`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .pause, by: .head)
    office.today = .iso("2018-06-14")
    try office.step(issue, .resume(reason: "材料已齐"))
    #expect(office.workspace.unitClock(of: issue)?.due == .iso("2018-06-20"))
  }

  @Test func `while no unit has it nothing is due`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    #expect(office.workspace.unitClock(of: issue) == nil)
  }
}
