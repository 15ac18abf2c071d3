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

  /// The column “who” of C3, verb by verb: L H C M T J U V.
  private static let who: [StepVerb: String] = [
    .triage: "HC", .dispatch: "HC", .sign: "CU", .return: "HC", .measure: "CU",
    .coordinate: "HCM", .conclude: "C", .suspend: "H", .resume: "C", .reply: "CMU",
    .callback: "HCM", .close: "HC", .reopen: "HCM", .continue: "HC", .merge: "C", .unmerge: "H",
    .decline: "H", .withdraw: "C", .restore: "H",
  ]
  private static let people: [Role: ID<Person>] = [
    .leader: .leader, .head: .head, .coordinator: .coordinator, .commissioner: .commissioner,
    .town: .townStaff, .projectOwner: .projectOwner, .liaison: .liaison, .viewer: .viewer,
  ]

  @Test(arguments: Role.allCases, StepVerb.allCases.filter { who[$0] != nil })
  func `in every state a verb is for the roles of its row and for no others`(
    role: Role, verb: StepVerb
  ) throws {
    let letters = try #require(Self.who[verb])
    let person = try #require(Self.people[role])
    for state in StepTable.rows.filter({ $0.verb == verb }).flatMap(\.from) {
      var office = try TestOffice()
      try office.pair()
      // From there only what is no problem is closed (T17c).
      let kind: Domain.Issue.Kind = verb == .close && state == .replied ? .suggestion : .problem
      let issue =
        state == .merged ? try office.mergedIssue() : try office.issue(in: state, kind: kind)
      let actor = try Actor(#require(office.workspace[person]), at: office.now)
      let found = office.workspace.possibilities(for: issue, by: actor, on: office.today)
        .first { $0.verb == verb }
      let lacksRole = if case .needsRole = found?.refusal { true } else { false }
      let rows = StepTable.rows(of: verb, from: state).flatMap(\.roles)
      #expect(lacksRole == !rows.contains(role), "\(verb) from \(state)")
      #expect(!rows.contains(role) || letters.contains(role.letter), "\(verb) from \(state)")
    }
    let all = Set(StepTable.rows.filter { $0.verb == verb }.flatMap(\.roles))
    #expect(all.contains(role) == letters.contains(role.letter))
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

extension Role {
  /// The letter the life-cycle table calls it by.
  fileprivate var letter: Character {
    switch self {
    case .leader: "L"
    case .head: "H"
    case .coordinator: "C"
    case .commissioner: "M"
    case .town: "T"
    case .projectOwner: "J"
    case .liaison: "U"
    case .viewer: "V"
    }
  }
}
