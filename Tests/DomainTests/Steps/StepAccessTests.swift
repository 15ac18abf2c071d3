import Domain
import TestSupport
import Testing

struct StepAccessTests {
  @Test func `a commissioner acts for the enterprise paired with him on that day only`() throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    let issue = try office.register(by: .commissioner)
    #expect(throws: Refusal.step(issue: issue, .notHisEnterprise)) {
      try office.step(issue, .answer(.solved), by: .otherCommissioner)
    }
    try office.step(issue, .answer(.solved), by: .commissioner)
    #expect(office.state(of: issue) == .replied)
  }

  @Test func `town staff bring in what concerns their own town`() throws {
    var office = try TestOffice()
    try office.register(of: ID<Enterprise>.frost.ref, by: .townStaff)
    #expect(throws: Refusal.step(issue: .unassigned, .notHisEnterprise)) {
      try office.register(of: ID<Enterprise>.rain.ref, by: .townStaff)
    }
  }

  @Test func `a liaison signs for his own unit only`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    try office.step(issue, .schooling(to: .industry), .byPhone)
    #expect(throws: Refusal.step(issue: issue, .notHisUnit)) {
      try office.step(issue, .sign(signer: ""), by: .liaison)
    }
  }

  @Test(arguments: [
    (IssueState.registered, StepRequest.refusal, [Role.head]),
    (.inProgress, .pause, [.head]),
    (.triaged, .byLetter, [.coordinator, .head]),
    (.dispatched, .sign(signer: "卫丑"), [.liaison, .coordinator]),
  ])
  func `who holds none of the roles is told which would do`(
    state: IssueState, request: StepRequest, roles: [Role]
  ) throws {
    var office = try TestOffice()
    let issue = try office.issue(in: state)
    #expect(throws: Refusal.step(issue: issue, .needsRole(roles))) {
      try office.step(issue, request, by: .leader)
    }
  }

  @Test func `a viewer does nothing at all`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    let viewer = try #require(office.workspace[ID<Person>.viewer])
    let possible = office.workspace.possibilities(
      for: issue, by: Actor(viewer, at: office.now), on: office.today)
    #expect(possible.allSatisfy { !$0.isPossible })
  }

  @Test func `a role that has ended gives nothing`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    var person = try #require(office.workspace[ID<Person>.otherCoordinator])
    person.roles = [RoleGrant(.coordinator, to: office.today.adding(days: -1))]
    office.workspace.load(.person(person))
    #expect(throws: Refusal.step(issue: issue, .needsRole([.coordinator, .head]))) {
      try office.step(issue, .schooling(), by: .otherCoordinator)
    }
  }
}
