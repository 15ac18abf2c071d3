import Domain
import TestSupport
import Testing

/// Every role tries to write every kind of thing; who may not is told who may.
struct WriteAccessTests {
  private static let people: [(Role, ID<Person>)] = [
    (.leader, .leader), (.head, .head), (.coordinator, .coordinator),
    (.commissioner, .commissioner), (.town, .townStaff), (.projectOwner, .projectOwner),
    (.liaison, .liaison), (.viewer, .viewer),
  ]

  /// One change of each kind, about the enterprise that is the commissioner's and the town's.
  private static let changes: [(Guarded, Change)] = [
    (.registry, .registry(.unit(.add(.named("应急局", short: "", .department))))),
    (
      .contacts,
      .registry(
        .enterprise(.edit(.frost, [FieldEdit(.contacts, from: "", to: "王辛 120-0000-0001")])))
    ),
    (.pairing, .pairing(.begin(.test(.rain, .otherCommissioner)))),
    (.visit, .visit(.log(.test(), problems: []))),
    (.meeting, .meeting(.call(.special("人才"), on: .thursday))),
    (.configuration, .settings(.category(.add(.named("用电保障"))))),
    (.filter, .settings(.filter(.add(.test)))),
    (.registry, .commonClass(.open(.test, issues: []))),
    (.registry, .issue(.judge(IssueChange.Pair(ID(year: 2018, 1), ID(year: 2018, 2))))),
  ]

  @Test(arguments: changes.indices, people.indices)
  func `a change is for the writers of its row, and refused with their names to the others`(
    change: Int, person: Int
  ) throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    for _ in 1...2 { try office.register() }
    let (thing, change) = Self.changes[change]
    let (role, person) = Self.people[person]
    let rights = PermissionTable.rights(of: role, on: thing)
    let isOwn = [Role.commissioner, .town].contains(role)
    if rights.writes == .all || (rights.writes == .own && isOwn) {
      try office.apply(change, by: person)
      return
    }
    let refusal: PermissionRefusal =
      rights.writes == .own
      ? .notHisEnterprise(ID<Enterprise>.frost.ref)
      : .needsRole(PermissionTable.writers(of: thing == .contacts ? .registry : thing))
    #expect(throws: Refusal.permission(refusal)) { try office.apply(change, by: person) }
  }

  /// What comes of a step by somebody of each role.
  private func outcome(
    _ role: Int, of request: StepRequest,
    on prepare: (inout TestOffice, ID<Person>) throws -> ID<Domain.Issue>
  ) throws -> (office: TestOffice, refusal: StepRefusal?) {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    let person = Self.people[role].1
    let issue = try prepare(&office, person)
    do {
      try office.step(issue, request, by: person)
      return (office, nil)
    } catch Refusal.step(_, let refusal) {
      return (office, refusal)
    }
  }

  /// The row 交办/督办 of C16.
  @Test(arguments: people.indices)
  func `letters go out by the writers of their row, and a supervision by who approves`(
    role: Int
  ) throws {
    let (writers, approvers) = (
      PermissionTable.writers(of: .dispatch), PermissionTable.approvers(of: .dispatch)
    )
    let sent = try outcome(role, of: .byLetter) { office, _ in
      try office.issue(in: .triaged)
    }
    #expect((sent.refusal == nil) == writers.contains(Self.people[role].0))
    #expect(sent.office.workspace.dispatches.count == (sent.refusal == nil ? 1 : 0))
    var order = StepRequest.Urging()
    (order.reason, order.copyTo) = ("催办后仍未答复", "周戊")
    let supervised = try outcome(role, of: .supervise(order)) { office, _ in
      try office.issue(in: .inProgress)
    }
    #expect((supervised.refusal == nil) == approvers.contains(Self.people[role].0))
    if case .needsRole(let roles)? = supervised.refusal { #expect(roles == approvers) }
  }

  /// C13: who answered verifies by leave of who approves, and the leave is on record.
  @Test(arguments: people.indices)
  func `an override is for who approves it, and nobody else writes one`(role: Int) throws {
    guard case .callback(var request) = StepRequest.content else { return }
    request.callback.override = "其他人都在外出"
    let called = try outcome(role, of: .callback(request)) { office, person in
      let issue = try office.register()
      var reply = Reply()
      (reply.text, reply.handler) = ("当场讲清", person)
      try office.step(issue, .reply(reply))
      return issue
    }
    let approves = PermissionTable.approvers(of: .override).contains(Self.people[role].0)
    #expect((called.refusal == nil) == approves)
    #expect(called.office.workspace.overrides.count == (approves ? 1 : 0))
  }

  @Test func `somebody else's enterprise is refused by its name`() throws {
    var office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    let rain = ID<Enterprise>.rain.ref
    #expect(throws: Refusal.permission(.notHisEnterprise(rain))) {
      try office.log(.test(rain, by: [.commissioner]), by: .commissioner)
    }
  }
}

extension SavedFilter {
  fileprivate static var test: SavedFilter {
    var filter = SavedFilter()
    (filter.name, filter.list, filter.query) = ("红灯", .issue, "灯:红")
    return filter
  }
}

extension CommonClass {
  fileprivate static var test: CommonClass {
    var draft = CommonClass()
    (draft.name, draft.category) = ("员工子女入学难", Category.schooling)
    return draft
  }
}
