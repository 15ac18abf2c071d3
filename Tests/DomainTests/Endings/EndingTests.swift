import Domain
import TestSupport
import Testing

struct EndingTests {
  @Test func `who declines an issue says why, by what law, and how the enterprise was told`() throws
  {
    var office = try TestOffice()
    let issue = try office.register()
    var request = StepRequest.Declining()
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .decline(request), by: .head)
    }
    request.reason = "不属政府职责"
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.basis.phrase))) {
      try office.step(issue, .decline(request), by: .head)
    }
    request.basis = "信访条例"
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.enterpriseTold.phrase))) {
      try office.step(issue, .decline(request), by: .head)
    }
  }

  @Test func `a withdrawal is checked by another person`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    guard case .withdraw(var request) = StepRequest.takenBack else { return }
    request.checkedBy = .coordinator
    #expect(throws: Refusal.step(issue: issue, .checkerSame)) {
      try office.step(issue, .withdraw(request))
    }
    request.checkedBy = nil
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.checkedBy.phrase))) {
      try office.step(issue, .withdraw(request))
    }
  }

  @Test func `a closed issue is reopened within 90 days`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .closed)
    let limit = office.today.adding(days: 90)
    office.today = limit.adding(days: 1)
    #expect(throws: Refusal.step(issue: issue, .reopenTooLate(limit: limit))) {
      try office.step(issue, .reopen(reason: "又出现"))
    }
    office.today = limit
    try office.step(issue, .reopen(reason: "又出现"))
    #expect(office.workspace[issue]?.closing == nil)
  }

  @Test func `what no unit was ever asked goes on in 待交办`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .answer(.unsolvable))
    try office.step(issue, .acceptance, by: .head)
    #expect(office.state(of: issue) == .longTerm)
    try office.step(issue, .continue(reason: "政策已出"))
    #expect(office.state(of: issue) == .triaged)

    let solved = try office.register()
    try office.step(solved, .answer(.solved))
    try office.step(solved, .content, by: .otherCoordinator)
    try office.step(solved, .reopen(reason: "又出现"))
    #expect(office.state(of: solved) == .triaged)
  }

  @Test(arguments: [
    (IssueState.suspended, StepRequest.resume(reason: "")),
    (.closed, .reopen(reason: " ")), (.longTerm, .continue(reason: "")),
    (.declined, .restore(reason: "")),
  ])
  func `who goes on says why`(state: IssueState, request: StepRequest) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: state)
    let somebody = try office.addEveryRole()
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, request, by: somebody)
    }
  }
}
