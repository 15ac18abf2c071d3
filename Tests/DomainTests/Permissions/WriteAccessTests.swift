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
