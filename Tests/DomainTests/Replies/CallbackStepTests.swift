import Domain
import TestSupport
import Testing

struct CallbackStepTests {
  @Test func `who answered on the spot may not call back`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .answer(.solved))
    #expect(throws: Refusal.step(issue: issue, .handlerMayNotVerify)) {
      try office.step(issue, .content)
    }
    guard case .callback(var forAnother) = StepRequest.content else { return }
    forAnother.callback.by = .coordinator
    #expect(throws: Refusal.step(issue: issue, .handlerMayNotVerify)) {
      try office.step(issue, .callback(forAnother), by: .otherCoordinator)
    }
    try office.step(issue, .content, by: .otherCoordinator)
    #expect(office.state(of: issue) == .resolved)
  }

  @Test(arguments: [ID<Person>.liaison, .otherCommissioner])
  func `a caller who may not call is named, and who types it in is not told it is not hers`(
    caller: ID<Person>
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    guard case .callback(var request) = StepRequest.content else { return }
    request.callback.by = caller
    #expect(throws: Refusal.step(issue: issue, .notItsCaller(caller))) {
      try office.step(issue, .callback(request), by: .coordinator)
    }
  }

  @Test func `who only typed a unit's letter in may call back`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .content, by: .coordinator)
    #expect(office.state(of: issue) == .resolved)
  }

  @Test func `the head may let one person do both, and it is kept with the call`() throws {
    var office = try TestOffice()
    let both = try office.addEveryRole()
    let issue = try office.register()
    try office.step(issue, .answer(.solved), by: both)
    guard case .callback(var request) = StepRequest.content else { return }
    #expect(throws: Refusal.step(issue: issue, .handlerMayNotVerify)) {
      try office.step(issue, .callback(request), by: both)
    }
    var typedForAnother = request
    typedForAnother.callback.by = .otherCoordinator
    #expect(throws: Refusal.step(issue: issue, .handlerMayNotVerify)) {
      try office.step(issue, .callback(typedForAnother), by: both)
    }
    request.callback.override = "其他人都在外出"
    try office.step(issue, .callback(request), by: both)
    let callback = try #require(office.workspace.lastCallback(of: issue))
    #expect(office.workspace.override(of: callback)?.reason == "其他人都在外出")
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .close)
    }
  }

  @Test func `an answer on the spot that failed looks for a unit`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .answer(.solved))
    try office.step(issue, .unsolved(accepts: nil), by: .otherCoordinator)
    #expect(office.state(of: issue) == .triaged)
    #expect(office.workspace.lastStep(of: issue)?.rule == .redoTriage)
  }

  @Test func `a dissatisfied enterprise is resolved by the head only`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .solved(.dissatisfied))
    #expect(office.state(of: issue) == .replied)
    let proposal = try #require(office.workspace.pendingProposal(of: issue))
    try office.step(
      issue, .confirm(proposal.id, isConfirmed: true, reason: ""), by: .head)
    #expect(office.state(of: issue) == .resolved)
    #expect(throws: Refusal.step(issue: issue, .evidenceMissing)) {
      try office.step(issue, .close(StepRequest.Closing()))
    }
  }

  @Test func `the questions that decide are answered`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    try office.step(issue, .answer(.explained))
    var request = StepRequest.CallingBack()
    #expect(throws: Refusal.step(issue: issue, .answerMissing(question: StepField.solved.phrase))) {
      try office.step(issue, .callback(request))
    }
    request.callback.isSolved = false
    #expect(throws: Refusal.step(issue: issue, .answerMissing(question: StepField.accepts.phrase)))
    {
      try office.step(issue, .callback(request))
    }
    request.callback.isSolved = true
    let satisfaction = StepField.satisfaction.phrase
    #expect(throws: Refusal.step(issue: issue, .answerMissing(question: satisfaction))) {
      try office.step(issue, .callback(request))
    }
  }

  @Test func `what comes next is asked for`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    var request = StepRequest.CallingBack()
    request.callback.isSolved = false
    #expect(throws: Refusal.step(issue: issue, .reasonMissing)) {
      try office.step(issue, .callback(request))
    }
    let partly = try office.issue(in: .inProgress)
    try office.step(partly, .answer(.partly))
    request.callback.accepts = true
    #expect(throws: Refusal.step(issue: partly, .measureMissing)) {
      try office.step(partly, .callback(request))
    }
  }

  @Test func `only three calls on three days give an issue up`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    for _ in 1...3 { try office.step(issue, .missed) }
    #expect(office.workspace.pendingProposal(of: issue) == nil)
    office.today = office.today.adding(days: 1)
    try office.step(issue, .missed)
    office.today = office.today.adding(days: 1)
    #expect(office.workspace.tries(of: issue).count == 4)
    try office.step(issue, .missed, by: .head)
    #expect(office.workspace[issue]?.closing == .unverifiable)
  }

  @Test func `calls about an earlier answer are not counted again`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    try office.step(issue, .missed)
    office.today = office.today.adding(days: 1)
    try office.step(issue, .unsolved(accepts: nil))
    try office.step(issue, .answer(.solved))
    #expect(office.workspace.tries(of: issue).isEmpty)
  }

  @Test func `one form calls back and closes`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    guard case .callback(var request) = StepRequest.content else { return }
    request.closing = StepRequest.Closing()
    #expect(throws: Refusal.step(issue: issue, .beneficiariesMissing)) {
      try office.step(issue, .callback(request))
    }
    #expect(office.workspace.lastCallback(of: issue) == nil)
    request.closing?.beneficiaries = 2
    try office.step(issue, .callback(request))
    #expect(office.state(of: issue) == .closed)
  }
}
