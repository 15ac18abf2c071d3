import Domain
import TestSupport
import Testing

struct DispatchStepTests {
  private func pair(_ office: inout TestOffice) throws -> [ID<Issue>] {
    [try office.issue(in: .triaged), try office.issue(in: .triaged)]
  }

  @Test func `several issues go on one letter with one number`() throws {
    var office = try TestOffice()
    let issues = try pair(&office)
    try office.apply(.issue(.dispatch(issues, .init(), on: office.today)))
    let document = try #require(office.workspace.standingDispatch(of: issues[0]))
    #expect(document.number == 1)
    #expect(document.issues == issues)
    #expect(document.unit == .education)
    #expect(office.workspace.standingDispatch(of: issues[1]) == document)
  }

  @Test func `letters are counted by year, and calls are not counted`() throws {
    var office = try TestOffice()
    let issues = try pair(&office)
    try office.step(issues[0], .byPhone)
    try office.step(issues[1], .byLetter)
    let numbers = office.workspace.dispatches.all.map(\.number)
    #expect(numbers == [nil, 1])
    #expect(office.workspace.nextNumber(of: .letter, in: 2018) == 2)
    #expect(office.workspace.nextNumber(of: .letter, in: 2019) == 1)
  }

  @Test func `one document goes to one unit`() throws {
    var office = try TestOffice()
    let issues = try pair(&office)
    try office.step(issues[1], .schooling(to: .industry))
    #expect(throws: Refusal.step(issue: issues[0], .notOneUnit([.industry, .education]))) {
      try office.apply(.issue(.dispatch(issues, .init(), on: office.today)))
    }
  }

  @Test func `a red flag is dispatched by the head`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .registered)
    guard case .triage(var request) = StepRequest.schooling() else { return }
    request.isRedFlag = true
    try office.step(issue, .triage(request))
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .byLetter)
    }
    try office.step(issue, .byLetter, by: .head)
  }

  @Test func `a telephone dispatch says who took it and what was promised`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    var request = StepRequest.Dispatching()
    request.kind = .phone
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.takenBy.phrase))) {
      try office.step(issue, .dispatch(request))
    }
    request.takenBy = "卫丑"
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.promise.phrase))) {
      try office.step(issue, .dispatch(request))
    }
  }

  @Test func `a due date lies not before the letter`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    var request = StepRequest.Dispatching()
    request.dueOn = office.today.adding(days: -1)
    #expect(throws: Refusal.step(issue: issue, .dueBefore(office.today))) {
      try office.step(issue, .dispatch(request))
    }
  }

  @Test func `a sign needs its signer, whom a liaison is himself`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.signer.phrase))) {
      try office.step(issue, .sign(signer: " "))
    }
    try office.step(issue, .sign(signer: ""), by: .liaison)
    #expect(office.workspace.lastStep(of: issue)?.proxy == "卫丑")
  }

  @Test func `a whole letter is signed for at once`() throws {
    var office = try TestOffice()
    let issues = try pair(&office)
    try office.apply(.issue(.each(issues, .byLetter, on: office.today)))
    try office.apply(.issue(.each(issues, .sign(signer: "卫丑"), on: office.today)))
    #expect(office.workspace.dispatches.count == 1)
    #expect(issues.map { office.state(of: $0) } == [.inProgress, .inProgress])
  }

  @Test(arguments: [StepRequest.enrolling, .meeting, .answer(.solved)])
  func `a measure, a meeting or a reply implies the sign nobody gave`(
    request: StepRequest
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .dispatched)
    try office.step(issue, request)
    let steps = office.workspace.steps(of: issue).suffix(2)
    #expect(steps.first?.isImpliedSign == true)
    #expect(steps.last?.rule != .sign)
  }
}
