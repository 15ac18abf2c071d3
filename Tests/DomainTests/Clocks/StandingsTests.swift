import TestSupport
import Testing

@testable import Domain

struct StandingsTests {
  /// What nobody kept, of the same ledger.
  private func fresh(_ workspace: Workspace) -> Workspace {
    var copy = workspace
    copy.standings = Standings()
    return copy
  }

  private func expectTrue(_ workspace: Workspace, on day: Day) {
    let fresh = fresh(workspace)
    for issue in workspace.issues.all {
      #expect(workspace.due(of: issue.id, asOf: day) == fresh.due(of: issue.id, asOf: day))
      #expect(
        workspace.firstDue(of: issue.id, asOf: day) == fresh.firstDue(of: issue.id, asOf: day))
      #expect(workspace.light(of: issue.id, asOf: day) == fresh.light(of: issue.id, asOf: day))
    }
  }

  @Test func `what is kept follows every step, and all that belongs to an issue`() throws {
    var issue = try ClockedIssue()
    let steps: [(day: String, request: StepRequest, person: ID<Person>)] = [
      ("2018-06-07", .triage(.complex), .coordinator),
      ("2018-06-08", .letter(due: "2018-06-20"), .coordinator),
      ("2018-06-11", .sign(signer: "卫丑"), .coordinator), ("2018-06-12", .enrolling, .coordinator),
      ("2018-06-13", .note("已到现场核查"), .coordinator),
      ("2018-06-14", .pause(until: "2018-06-29"), .head),
      ("2018-06-20", .resume(reason: "齐了"), .coordinator),
      ("2018-06-21", .answer(.solved), .coordinator), ("2018-06-22", .content, .otherCoordinator),
      ("2018-06-25", .close, .coordinator),
    ]
    for (day, request, person) in steps {
      issue.office.workspace.reckon(on: .iso(day))
      expectTrue(issue.office.workspace, on: .iso(day))
      try issue.on(day, request, by: person)
      expectTrue(issue.office.workspace, on: .iso(day))
    }
    issue.office.workspace.reckon(on: .iso("2018-06-25"))
    #expect(issue.light("2018-06-25")?.colour == .grey)
    expectTrue(issue.office.workspace, on: .iso("2018-06-25"))
  }

  @Test func `only what changed is reckoned again, and all of it when the day passes`() throws {
    var issue = try ClockedIssue()
    let other = try issue.office.register("货车进厂限行")
    issue.office.workspace.reckon(on: .iso("2018-06-07"))
    #expect(issue.office.workspace.standings.stale.isEmpty)
    try issue.on("2018-06-07", .triage(.simple))
    #expect(issue.office.workspace.standings.stale == [issue.id])
    issue.office.workspace.reckon(on: .iso("2018-06-08"))
    let standings = issue.office.workspace.standings
    #expect(standings.standing(of: other, on: .iso("2018-06-08")) != nil)
    #expect(standings.standing(of: other, on: .iso("2018-06-07")) == nil)
    expectTrue(issue.office.workspace, on: .iso("2018-06-08"))
  }

  @Test func `a change that is refused or taken back leaves nothing of it`() throws {
    var issue = try ClockedIssue()
    issue.office.workspace.reckon(on: .iso("2018-06-07"))
    #expect(throws: Refusal.self) {
      try issue.office.step(issue.id, .schooling(), .close)
    }
    expectTrue(issue.office.workspace, on: .iso("2018-06-07"))
    let touches = try issue.office.step(issue.id, .schooling())
    issue.office.workspace.reckon(on: .iso("2018-06-07"))
    issue.office.workspace.takeBack(touches)
    expectTrue(issue.office.workspace, on: .iso("2018-06-07"))
  }

  @Test func `other holidays and other deadlines hold at once`() throws {
    var issue = try ClockedIssue()
    issue.office.workspace.reckon(on: .iso("2018-06-07"))
    try issue.office.enter(2018, holidays: "6-8")
    #expect(issue.due("2018-06-07")?.due == .iso("2018-06-11"))
  }
}
