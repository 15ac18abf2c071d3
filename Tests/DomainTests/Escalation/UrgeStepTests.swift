import TestSupport
import Testing

@testable import Domain

/// 催办 and 督办 as steps of 办理: they move nothing, and paper has a number.
struct UrgeStepTests {
  private func inProgress() throws -> (TestOffice, ID<Domain.Issue>) {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress)
    return (office, issue)
  }

  private func byPhone(_ promise: String = "周五前答复") -> StepRequest {
    var request = StepRequest.Urging()
    (request.kind, request.takenBy, request.promise) = (.urgeByPhone, "卫丑", promise)
    return .urge(request)
  }

  @Test func `a call is one line without a number, and the issue stays where it is`() throws {
    var (office, issue) = try inProgress()
    try office.step(issue, byPhone())
    let urging = try #require(office.workspace.urgings(of: issue).last)
    #expect(urging.kind == .urgeByPhone && urging.number == nil && urging.by == .coordinator)
    #expect(office.state(of: issue) == .inProgress)
    #expect(
      office.workspace.gist(of: urging.any, today: office.today).zh == "电话催办  卫丑  周五前答复")
  }

  @Test func `letters of each kind are numbered apart`() throws {
    var (office, issue) = try inProgress()
    try office.step(issue, .urge(.init()))
    try office.step(issue, .urge(.init()))
    try office.step(issue, .order, by: .head)
    let numbers = office.workspace.urgings(of: issue).compactMap(office.workspace.documentNumber)
    #expect(numbers == ["催办〔2018〕1号", "催办〔2018〕2号", "督办〔2018〕1号"])
    #expect(office.workspace.nextNumber(of: .letter, in: 2018) == 1)
  }

  @Test func `marked issues go out on one letter for each unit`() throws {
    var (office, issue) = try inProgress()
    let others = [try office.issue(in: .inProgress), try office.issue(in: .inProgress)]
    try office.apply(.issue(.each([issue] + others, .urge(.init()), on: office.today)))
    let letters = office.workspace.dispatches.live.filter(\.kind.isUrging)
    #expect(letters.map(\.issues) == [[issue] + others])
  }

  @Test func `only who has an issue is urged, and only the head orders`() throws {
    var (office, issue) = try inProgress()
    let fresh = try office.register()
    #expect(throws: Refusal.step(issue: fresh, .notFrom(.registered, verb: .urge))) {
      try office.step(fresh, .urge(.init()))
    }
    #expect(throws: Refusal.step(issue: issue, .needsRole([.head]))) {
      try office.step(issue, .order)
    }
    #expect(throws: Refusal.step(issue: issue, .needsRole([.coordinator, .head]))) {
      try office.step(issue, byPhone(), by: .commissioner)
    }
  }

  @Test func `a call without a promise and an order without a copy are refused`() throws {
    var (office, issue) = try inProgress()
    #expect(
      throws: Refusal.step(issue: issue, .fieldMissing(StepField.promise.phrase))
    ) { try office.step(issue, byPhone(" ")) }
    var bare = StepRequest.Urging()
    bare.reason = "催办后仍未答复"
    #expect(throws: Refusal.step(issue: issue, .fieldMissing(StepField.copyTo.phrase))) {
      try office.step(issue, .supervise(bare), by: .head)
    }
  }

  @Test func `a call may be taken back, a letter that went out may not`() throws {
    var (office, issue) = try inProgress()
    let call = try office.step(issue, byPhone())
    try office.apply(.undo(call, reason: "记错了"))
    #expect(office.workspace.urgings(of: issue).isEmpty)
    let letter = try office.step(issue, .urge(.init()))
    let id = try #require(office.workspace.urgings(of: issue).last?.id)
    #expect(throws: Refusal.step(issue: issue, .documentWentOut(id))) {
      try office.apply(.undo(letter, reason: "记错了"))
    }
  }

  @Test func `the form asks a call for a name and a promise, and takes what was typed`() throws {
    let (office, issue) = try inProgress()
    let actor = Actor(try #require(office.workspace[ID<Person>.coordinator]), at: office.now)
    let form = try #require(
      office.workspace.stepForm(.urge, of: issue, by: actor, on: office.today))
    #expect(form.entries(given: form.defaults).map(\.field) == [.means, .reason, .dueOn, .on])
    let texts: [StepField: String] = [.means: "urgeByPhone", .takenBy: "卫丑", .promise: "周五答复"]
    #expect(try form.request(from: texts) == byPhone("周五答复"))
  }
}
