import Domain
import TestSupport
import Testing

struct OverrideTests {
  var office: TestOffice
  let both: ID<Person>
  let issue: ID<Domain.Issue>

  init() throws {
    office = try TestOffice()
    both = try office.addEveryRole()
    issue = try office.register()
    try office.step(issue, .answer(.solved), by: both)
  }

  private var request: StepRequest {
    guard case .callback(var request) = StepRequest.content else { return .content }
    request.callback.override = "其他人都在外出"
    return .callback(request)
  }

  @Test mutating func `what the head allows is listed with who, by whom, when and why`() throws {
    try office.step(issue, request, by: both)
    let listed = try #require(office.workspace.overrides(asOf: office.today).first)
    #expect(listed.issue == issue)
    #expect(listed.person == both)
    #expect(listed.by == both)
    #expect(listed.reason == "其他人都在外出")
    #expect(office.workspace.overrides(asOf: office.today.adding(days: -1)).isEmpty)
  }

  @Test mutating func `two different people need none, whatever reason was typed`() throws {
    try office.step(issue, request, by: .head)
    #expect(office.workspace.overrides.count == 0)
    #expect(office.workspace.lastCallback(of: issue)?.override == "")
  }

  @Test mutating func `a call that is struck takes its override along`() throws {
    try office.step(issue, request, by: both)
    try office.step(issue, .correct(nil, reason: "录错"), by: both)
    #expect(office.workspace.overrides(asOf: office.today).isEmpty)
  }

  @Test mutating func `the reason in a callback of an earlier ledger is listed too`() throws {
    try office.step(issue, .content, by: .coordinator)
    var callback = try #require(office.workspace.lastCallback(of: issue))
    callback.override = "专员请假"
    office.workspace.load(.callback(callback))
    let listed = try #require(office.workspace.overrides(asOf: office.today).first)
    #expect(listed.person == both)
    #expect(listed.by == .coordinator)
    #expect(listed.reason == "专员请假")
  }

  @Test func `what a commissioner solved on the spot is for the office to verify`() throws {
    var office = try TestOffice()
    let pairing = try office.pair()
    let issue = try office.register(by: .commissioner)
    try office.step(issue, .answer(.solved), by: .commissioner)
    try office.apply(
      .pairing(.end(pairing, on: .iso("2018-06-06"), reason: "换人")), by: .head)
    try office.pair(.frost, with: .otherCommissioner, from: office.today)
    #expect(throws: Refusal.step(issue: issue, .officeVerifies)) {
      try office.step(issue, .content, by: .otherCommissioner)
    }
    guard case .callback(var request) = StepRequest.content else { return }
    request.callback.by = .otherCommissioner
    #expect(throws: Refusal.step(issue: issue, .officeVerifies)) {
      try office.step(issue, .callback(request), by: .coordinator)
    }
    try office.step(issue, .content, by: .coordinator)
  }
}
