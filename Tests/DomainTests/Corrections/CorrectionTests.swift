import Domain
import TestSupport
import Testing

struct CorrectionTests {
  private let strike = StepRequest.correct(nil, reason: "录错了一件")

  @Test(arguments: [
    StepRequest.enrolling, .meeting, .answer(.solved), .takenBack,
  ])
  func `striking a step restores everything but the struck lines`(request: StepRequest) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let before = office.workspace
    try office.step(issue, request)
    try office.step(issue, strike)
    #expect(office.workspace[issue] == before[issue])
    #expect(office.workspace.steps(of: issue) == before.steps(of: issue))
    #expect(office.workspace.measures(of: issue).isEmpty)
    #expect(office.workspace.lastReply(of: issue) == nil)
    #expect(office.workspace.openMeeting(of: issue) == nil)
  }

  @Test func `a sign that was implied goes with what implied it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .answer(.solved))
    try office.step(issue, strike)
    #expect(office.state(of: issue) == .dispatched)
    #expect(office.workspace.steps(of: issue).last?.rule == .dispatch)
  }

  @Test func `a sign given on paper stays`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, .sign(signer: "卫丑"), .answer(.solved))
    try office.step(issue, strike)
    #expect(office.state(of: issue) == .inProgress)
  }

  @Test func `struck triage gives back what stood there before`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let before = office.workspace[issue]
    try office.step(issue, .schooling())
    try office.step(issue, strike)
    #expect(office.workspace[issue] == before)
  }

  @Test func `a numbered letter that went out is not struck, a call is`() throws {
    var office = try TestOffice()
    let called = try office.issue(in: .dispatched)
    try office.step(called, strike)
    #expect(office.state(of: called) == .triaged)
    #expect(office.workspace.dispatches.all.allSatisfy { $0.struck != nil })
    try office.step(called, .byLetter)
    let document = try #require(office.workspace.standingDispatch(of: called))
    #expect(throws: Refusal.step(issue: called, .documentWentOut(document.id))) {
      try office.step(called, strike, by: .head)
    }
  }

  @Test func `a struck dispatch takes what it was put off by with it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    office.today = .iso("2018-06-08")
    try office.step(issue, .putOff, by: .head)
    try office.step(issue, strike, by: .head)
    #expect(office.workspace.extensions.all.allSatisfy { $0.struck != nil })
    try office.step(issue, .byLetter)
    #expect(due(office, issue) == .iso("2018-06-13"))
  }

  @Test func `a struck redo leaves the first leg as it was`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .unsolved(accepts: false))
    try office.step(issue, .putOff, by: .head)
    #expect(due(office, issue) == .iso("2018-06-14"))
    for _ in 1...2 { try office.step(issue, strike) }
    #expect(due(office, issue) == .iso("2018-06-12"))
  }

  @Test func `what the unit was put off by outlives a struck receipt`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .putOff, by: .head)
    try office.step(issue, strike)
    #expect(due(office, issue) == .iso("2018-06-14"))
  }

  private func due(_ office: TestOffice, _ issue: ID<Issue>) -> Day? {
    office.workspace.unitClock(of: issue, asOf: office.today)?.due
  }

  @Test func `a call about two issues stands for the other one`() throws {
    var office = try TestOffice()
    let issues = [try office.issue(in: .triaged), try office.issue(in: .triaged)]
    guard case .dispatch(let call) = StepRequest.byPhone else { return }
    try office.apply(.issue(.dispatch(issues, call, on: office.today)))
    try office.step(issues[0], strike)
    #expect(office.workspace.standingDispatch(of: issues[1])?.issues == [issues[1]])
  }

  @Test func `who made the entry strikes it the same day, later the head does`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    #expect(throws: Refusal.step(issue: issue, .correctionNotYours(by: .coordinator))) {
      try office.step(issue, strike, by: .otherCoordinator)
    }
    office.today = office.today.adding(days: 1)
    #expect(throws: Refusal.step(issue: issue, .correctionNotYours(by: .coordinator))) {
      try office.step(issue, strike)
    }
    try office.step(issue, strike, by: .head)
  }

  @Test func `only the last step is struck, with a reason`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let steps = office.workspace.steps(of: issue)
    #expect(throws: Refusal.step(issue: issue, .notTheLastStep(steps[1].id))) {
      try office.step(issue, .correct(steps[0].id, reason: "录错"))
    }
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .correct(nil, reason: ""))
    }
  }

  @Test func `with its first step an issue leaves every list`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, strike)
    #expect(office.workspace[issue]?.struck != nil)
    #expect(office.workspace.issues.all.allSatisfy { $0.struck != nil })
  }

  @Test func `not while another issue is merged into it`() throws {
    var office = try TestOffice()
    let issue = try office.mergedIssue()
    let master = try #require(office.workspace[issue]?.mergedInto)
    #expect(throws: Refusal.step(issue: master, .othersMergedIn(issue))) {
      try office.step(master, strike)
    }
  }

  @Test func `a struck confirmation waits for the head again`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained), .acceptance)
    let proposal = try #require(office.workspace.pendingProposal(of: issue))
    try office.step(issue, .confirm(proposal.id, isConfirmed: true, reason: ""), by: .head)
    try office.step(issue, strike, by: .head)
    #expect(office.state(of: issue) == .replied)
    #expect(office.workspace.pendingProposal(of: issue) == proposal)
  }

  @Test func `a struck meeting is still to be held`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .coordinating)
    let meeting = office.workspace.openMeeting(of: issue)
    try office.step(issue, .minutes)
    try office.step(issue, strike)
    #expect(office.workspace.openMeeting(of: issue) == meeting)
  }

  @Test func `calls about a struck answer go with it`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .missed)
    try office.step(issue, strike)
    #expect(office.workspace.callbacks.all.allSatisfy { $0.struck != nil })
  }
}

extension StepRequest {
  /// To 2018-06-14.
  fileprivate static var putOff: StepRequest {
    .extend(newDue: .iso("2018-06-14"), reason: "需现场勘查", enterpriseToldOn: .thursday)
  }
}
