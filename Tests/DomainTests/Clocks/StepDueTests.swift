import TestSupport
import Testing

@testable import Domain

/// The table of C5, row by row.
struct StepDueTests {
  private func expect(
    _ issue: ClockedIssue, on day: String, _ task: StepDue.Task, _ owner: Mover, by due: String
  ) throws {
    let found = try #require(issue.due(day))
    #expect(found.task == task)
    #expect(found.owner == owner)
    #expect(found.due == .iso(due))
  }

  @Test func `what was registered is dispatched within a working day`() throws {
    try expect(ClockedIssue(), on: "2018-06-07", .dispatch, .office, by: "2018-06-08")
  }

  @Test(arguments: [
    (Domain.Issue.Complexity.simple, Domain.Issue.Scope.individual, "2018-06-08"),
    (.complex, .individual, "2018-06-12"), (.simple, .common, "2018-06-12"),
  ])
  func `a triaged issue still counts from its registration`(
    complexity: Domain.Issue.Complexity, scope: Domain.Issue.Scope, due: String
  ) throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-08", .triage(complexity, scope: scope))
    try expect(issue, on: "2018-06-08", .dispatch, .office, by: due)
  }

  @Test(arguments: [
    (StepRequest.triage(.simple), StepDue.Task.reply, "2018-06-12"),
    (.triage(.complex), .firstMeasure, "2018-06-19"),
    (.triage(.complex, scope: .common), .firstMeasure, "2018-06-22"),
    (.triage(.simple, severity: .urgent), .reply, "2018-06-11"),
    (.triage(.complex, severity: .urgent), .firstMeasure, "2018-06-13"),
  ])
  func `a dispatched issue is the unit's, signed for or not`(
    triage: StepRequest, task: StepDue.Task, due: String
  ) throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", triage, .byPhone)
    try expect(issue, on: "2018-06-07", task, .unit, by: due)
    try issue.on("2018-06-08", .sign(signer: "冯壬"))
    try expect(issue, on: "2018-06-08", task, .unit, by: due)
  }

  @Test func `a signature is due by a day of its own, from the unit, until anything implies it`()
    throws
  {
    var issue = try ClockedIssue()
    func signDue(_ day: String) -> StepDue? {
      issue.office.workspace.signDue(of: issue.id, asOf: .iso(day))
    }
    #expect(signDue("2018-06-07") == nil)
    try issue.on("2018-06-07", .triage(.simple), .byPhone)
    let due = try #require(signDue("2018-06-11"))
    #expect(due.task == .sign && due.owner == .unit && due.due == .iso("2018-06-08"))
    #expect(due.left == -1)
    try issue.on("2018-06-11", .answer(.solved))
    #expect(signDue("2018-06-11") == nil)
    #expect(signDue("2018-06-08")?.left == 0)
  }

  @Test func `the signature is due first until somebody signed, unless the reply is sooner`()
    throws
  {
    var issue = try ClockedIssue()
    func first(_ day: String) -> StepDue? {
      issue.office.workspace.firstDue(of: issue.id, asOf: .iso(day))
    }
    #expect(first("2018-06-07")?.task == .dispatch)
    try issue.on("2018-06-07", .triage(.complex), .byPhone)
    #expect(first("2018-06-12")?.task == .sign && first("2018-06-12")?.left == -2)
    #expect(issue.due("2018-06-12")?.left == 4)
    try issue.on("2018-06-12", .sign(signer: "冯壬"))
    #expect(first("2018-06-12")?.task == .firstMeasure)
    var urgent = try ClockedIssue()
    try urgent.on("2018-06-07", .triage(.simple), .letter(due: "2018-06-07"))
    #expect(
      urgent.office.workspace.firstDue(of: urgent.id, asOf: .iso("2018-06-07"))?.task == .reply)
  }

  @Test(arguments: [
    (StepRequest.triage(.complex), "2018-06-29"),
    (.triage(.complex, severity: .urgent), "2018-06-20"),
    (.triage(.complex, scope: .common), "2018-07-20"),
  ])
  func `once there are measures the reply is due`(triage: StepRequest, due: String) throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", triage, .byPhone, .sign(signer: "冯壬"), .enrolling)
    try expect(issue, on: "2018-06-07", .reply, .unit, by: due)
  }

  @Test func `the office owes the meeting it proposed until a unit has the issue`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .meeting)
    let proposed = Day.thursday.adding(days: 200)
    try expect(issue, on: "2018-06-07", .meeting, .office, by: proposed.iso)
    try issue.on("2018-06-08", .pause(until: "2018-06-27"), by: .head)
    try issue.on("2018-06-11", .resume(reason: "材料已齐"))
    try expect(issue, on: "2018-06-11", .meeting, .office, by: proposed.iso)
  }

  @Test func `a meeting does not stop the unit's clock`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .meeting)
    try expect(issue, on: "2018-06-07", .reply, .office, by: "2018-06-12")
  }

  @Test(arguments: [
    (StepRequest.Suspending.Cause.higherPolicy, Mover.office), (.enterprisePapers, .enterprise),
  ])
  func `what is suspended is looked at on its review day`(
    cause: StepRequest.Suspending.Cause, owner: Mover
  ) throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .sign(signer: "冯壬"))
    try issue.on("2018-06-08", .pause(until: "2018-06-27", cause: cause), by: .head)
    try expect(issue, on: "2018-06-08", .review, owner, by: "2018-06-27")
  }

  @Test(arguments: [
    (StepRequest.triage(.simple), "2018-06-12"), (.triage(.complex), "2018-06-13"),
    (.triage(.complex, scope: .common), "2018-06-15"),
  ])
  func `an answer is checked with the enterprise`(triage: StepRequest, due: String) throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", triage, .byPhone, .sign(signer: "冯壬"), .enrolling)
    try issue.on("2018-06-08", .answer(.solved))
    try expect(issue, on: "2018-06-08", .callback, .office, by: due)
  }

  @Test func `what is confirmed is closed within five working days`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .answer(.solved))
    try issue.on("2018-06-08", .content, by: .otherCoordinator)
    try expect(issue, on: "2018-06-08", .close, .office, by: "2018-06-15")
    try issue.on("2018-06-08", .close)
    #expect(issue.due("2018-06-08") == nil)
  }

  @Test func `a long-term issue is looked at on its review day`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .answer(.unsolvable))
    try issue.on("2018-06-08", .acceptance, by: .head)
    try expect(
      issue, on: "2018-06-08", .review, .office, by: Day.thursday.adding(days: 80).iso)
  }

  @Test func `days left and late are working days`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone)
    let left = ["2018-06-07", "2018-06-09", "2018-06-12", "2018-06-13", "2018-06-18", "2018-06-19"]
      .map { issue.due($0)?.left }
    #expect(left == [3, 2, 0, -1, -3, -4])
  }

  @Test func `a year without holidays is named`() throws {
    var issue = try ClockedIssue("2018-12-28")
    #expect(issue.due("2018-12-28")?.uncovered == nil)
    try issue.on("2018-12-28", .triage(.simple), .byPhone)
    #expect(issue.due("2018-12-28")?.uncovered == UncoveredYear(year: 2019))
    #expect(issue.due("2018-12-28")?.due == .iso("2019-01-02"))
  }

  @Test func `an issue keeps the deadlines of the day it was registered on`() throws {
    var issue = try ClockedIssue()
    try issue.office.decide(from: .iso("2018-06-08")) { $0.simple.dispatch = 9 }
    #expect(issue.due("2018-06-08")?.due == .iso("2018-06-08"))
    issue.office.today = .iso("2018-06-08")
    let later = try issue.office.register("天然气管道未接通")
    let due = issue.office.workspace.due(of: later, asOf: .iso("2018-06-08"))
    #expect(due?.allowance == 9)
  }
}
