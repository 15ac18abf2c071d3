import Domain
import TestSupport
import Testing

struct SuspendStepTests {
  @Test func `a suspension lasts 30 days at most`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let limit = office.today.adding(days: 30)
    #expect(throws: Refusal.step(issue: issue, .reviewTooFar(limit: limit))) {
      try office.step(issue, .pause(until: limit.adding(days: 1)), by: .head)
    }
    try office.step(issue, .pause(until: limit), by: .head)
    #expect(office.workspace.lastStep(of: issue)?.cause == .higherPolicy)
  }

  @Test func `an issue is suspended twice at most`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    for _ in 1...2 {
      try office.step(issue, .pause, by: .head)
      try office.step(issue, .resume(reason: "材料已齐"))
    }
    #expect(throws: Refusal.step(issue: issue, .suspendedTooOften(2))) {
      try office.step(issue, .pause, by: .head)
    }
  }

  @Test(arguments: [IssueState.inProgress, .followUp, .coordinating])
  func `it is resumed where it stood`(state: IssueState) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: state)
    try office.step(issue, .pause, by: .head)
    try office.step(issue, .resume(reason: "材料已齐"))
    #expect(office.state(of: issue) == state)
  }

  @Test func `the enterprise is told and the cause is named`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    guard case .suspend(var request) = StepRequest.pause else { return }
    request.enterpriseTold = ""
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.enterpriseTold.phrase))) {
      try office.step(issue, .suspend(request), by: .head)
    }
    request.cause = nil
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.cause.phrase))) {
      try office.step(issue, .suspend(request), by: .head)
    }
  }
}
