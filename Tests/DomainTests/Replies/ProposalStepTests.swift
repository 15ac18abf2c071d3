import Domain
import TestSupport
import Testing

struct ProposalStepTests {
  /// An explanation the enterprise accepted, waiting for the head.
  private func explained(_ office: inout TestOffice) throws -> (ID<Issue>, ID<Proposal>) {
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained), .acceptance)
    return (issue, try #require(office.workspace.pendingProposal(of: issue)).id)
  }

  @Test func `what a coordinator proposes the head confirms`() throws {
    var office = try TestOffice()
    let (issue, proposal) = try explained(&office)
    #expect(office.state(of: issue) == .replied)
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .confirm(proposal, isConfirmed: true, reason: ""))
    }
    try office.step(issue, .confirm(proposal, isConfirmed: true, reason: ""), by: .head)
    #expect(office.workspace[issue]?.closing == .explanationAccepted)
    #expect(office.workspace.pendingProposal(of: issue) == nil)
  }

  @Test func `rejected with a reason, the issue waits for another call`() throws {
    var office = try TestOffice()
    let (issue, proposal) = try explained(&office)
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .confirm(proposal, isConfirmed: false, reason: ""), by: .head)
    }
    try office.step(issue, .confirm(proposal, isConfirmed: false, reason: "依据不足"), by: .head)
    #expect(office.state(of: issue) == .replied)
    try office.step(issue, .content)
  }

  @Test func `while one waits no second call is taken`() throws {
    var office = try TestOffice()
    let (issue, proposal) = try explained(&office)
    #expect(throws: Refusal.step(issue: issue, .proposalPending(proposal))) {
      try office.step(issue, .content)
    }
  }

  @Test func `it lapses when the issue goes another way`() throws {
    var office = try TestOffice()
    let (issue, proposal) = try explained(&office)
    try office.step(issue, .takenBack)
    #expect(office.workspace[proposal]?.answer?.isConfirmed == false)
    #expect(throws: Refusal.step(issue: issue, .noProposal)) {
      try office.step(issue, .confirm(proposal, isConfirmed: true, reason: ""), by: .head)
    }
  }

  @Test func `an explanation rests on law or policy, a long-term issue has its review`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained))
    guard case .callback(var request) = StepRequest.acceptance else { return }
    request.basis = ""
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.basis.phrase))) {
      try office.step(issue, .callback(request))
    }
    let planned = try office.issue(in: .inProgress)
    try office.step(planned, .answer(.planned))
    let limit = office.today.adding(days: 90)
    request.reviewOn = limit.adding(days: 1)
    #expect(throws: Refusal.step(issue: planned, .reviewTooFar(limit: limit))) {
      try office.step(planned, .callback(request))
    }
  }
}
