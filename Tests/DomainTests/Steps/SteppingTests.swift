import Domain
import TestSupport
import Testing

struct SteppingTests {
  @Test func `who has not seen the last step is shown it before he records another`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let seen = try #require(office.workspace.lastStep(of: issue)).id
    let note = IssueChange.step(issue, [.note("已联系")], on: office.today)
    try office.apply(.issue(.seeing([seen], note)))
    try office.step(issue, .enrolling)
    let last = try #require(office.workspace.lastStep(of: issue)).id
    #expect(throws: Refusal.step(issue: issue, .movedOn(last))) {
      try office.apply(.issue(.seeing([seen], note)))
    }
    try office.apply(.issue(.seeing([last], note)))
  }

  @Test func `an issue goes from the enterprise to the unit and back, each step on record`() throws
  {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .schooling())
    try office.step(issue, .byLetter)
    try office.step(issue, .sign(signer: "卫丑"))
    try office.step(issue, .answer(.solved))
    try office.step(issue, .content, by: .otherCoordinator)
    try office.step(issue, .close)
    #expect(office.workspace[issue]?.state == .closed)
    #expect(office.workspace[issue]?.closing == .solved)
    #expect(office.workspace[issue]?.beneficiaries == 2)
    #expect(
      office.workspace.steps(of: issue).map(\.rule)
        == [.register, .triage, .dispatch, .sign, .reply, .resolve, .close])
  }

  @Test(arguments: IssueState.allCases.filter { $0 != .merged })
  func `every state can be reached`(state: IssueState) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: state)
    #expect(office.state(of: issue) == state)
    #expect(Fold(office.workspace.steps(of: issue)).state == state)
  }

  @Test func `steps saved together see each other's results`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched, complexity: .complex)
    try office.step(issue, .sign(signer: "卫丑"), .enrolling, .answer(.partly))
    #expect(office.state(of: issue) == .replied)
  }

  @Test func `when one of several steps is refused none is kept`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    let before = office.workspace
    #expect(throws: Refusal.step(issue: issue, .replyMissing)) {
      try office.step(issue, .sign(signer: "卫丑"), .reply(Reply()))
    }
    #expect(office.workspace.isSame(as: before))
  }

  @Test func `a step is not before the last one and not after today`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let yesterday = office.today.adding(days: -1)
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.step(issue: issue, .beforeLastStep(office.today))) {
      try office.apply(.issue(.step(issue, [.schooling()], on: yesterday)))
    }
    #expect(throws: Refusal.step(issue: issue, .inTheFuture(tomorrow))) {
      try office.apply(.issue(.step(issue, [.schooling()], on: tomorrow)))
    }
  }

  @Test func `a letter's own day is the day of the step`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    let received = office.today
    office.today = received.adding(days: 3)
    var reply = Reply()
    reply.text = "已安排"
    reply.receivedOn = received
    try office.step(issue, .reply(reply))
    #expect(office.workspace.lastStep(of: issue)?.on == received)
  }

  @Test func `an issue of an old ledger takes notes and corrections, and no step`() throws {
    var office = try TestOffice()
    let id = try office.takeOver("道路破损")
    #expect(office.workspace.steps(of: id).isEmpty)
    #expect(throws: Refusal.step(issue: id, .takenOver)) { try office.step(id, .schooling()) }
    try office.step(id, .note("企业已搬到新址"))
  }
}
