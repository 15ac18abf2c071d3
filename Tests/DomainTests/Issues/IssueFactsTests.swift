import Domain
import TestSupport
import Testing

struct IssueFactsTests {
  @Test(arguments: [
    (IssueState.registered, Mover.office), (.dispatched, .unit), (.followUp, .unit),
    (.coordinating, .office), (.replied, .office), (.closed, .nobody), (.suspended, .office),
  ])
  func `it is said whose move it is`(state: IssueState, mover: Mover) throws {
    var office = try TestOffice()
    let id = try office.issue(in: state)
    let issue = try #require(office.workspace[id])
    #expect(office.workspace.mover(of: issue) == mover)
  }

  @Test func `papers that are missing are the enterprise's move`() throws {
    var office = try TestOffice()
    let id = try office.issue(in: .inProgress)
    guard case .suspend(var request) = StepRequest.pause else { return }
    request.cause = .enterprisePapers
    try office.step(id, .suspend(request), by: .head)
    let issue = try #require(office.workspace[id])
    #expect(office.workspace.mover(of: issue) == .enterprise)
  }

  @Test func `the commissioner is the one of that day`() throws {
    var office = try TestOffice()
    try office.pair(from: .may2)
    let id = try office.register()
    let issue = try #require(office.workspace[id])
    #expect(office.workspace.pairedCommissioner(of: issue, on: office.today)?.id == .commissioner)
    #expect(
      office.workspace.pairedCommissioner(of: issue, on: Day.may2.adding(days: -1)) == nil)
  }
}
