import Domain
import TestSupport
import Testing

/// Who makes somebody head or leader, and that there is always a head (C16).
struct HeadshipTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @discardableResult
  private mutating func set(
    _ field: Person.Field, of person: ID<Person>, to new: String, by actor: ID<Person>
  ) throws(Refusal) -> [Touch] {
    let old = office.workspace[person]?.text(field) ?? ""
    let edit = FieldEdit(field, from: old, to: new)
    return try office.apply(.registry(.person(.edit(person, [edit]))), by: actor)
  }

  // MARK: The last head

  @Test(arguments: [
    (Person.Field.isActive, "否"), (.roles, "liaison"), (.roles, "head@2018-01-01..2018-06-06"),
  ])
  mutating func `the only head neither leaves nor gives up the role`(
    field: Person.Field, text: String
  ) {
    #expect(throws: Refusal.registry(.lastHead)) {
      try set(field, of: .head, to: text, by: .head)
    }
    #expect(office.workspace[ID<Person>.head]?.holds(.head, on: office.today) == true)
    #expect(
      RegistryRefusal.lastHead.phrase(in: office.workspace).zh
        == "总要留一位在岗的办公室负责人：先给别人加上这个角色（C16）")
  }

  @Test mutating func `he leaves once there is another`() throws {
    try set(.roles, of: .coordinator, to: "head", by: .head)
    try set(.isActive, of: .head, to: "否", by: .head)
  }

  @Test mutating func `what made the one who is left head is not taken back`() throws {
    let made = try set(.roles, of: .coordinator, to: "head", by: .head)
    let added = try office.apply(.registry(.person(.add(.named("冯卯", .head)))), by: .head)
    try set(.isActive, of: .head, to: "否", by: .head)
    try office.apply(.undo(made, reason: "不当了"), by: .coordinator)
    #expect(throws: Refusal.registry(.lastHead)) {
      try office.apply(.undo(added, reason: "录错"), by: ID(11))
    }
  }

  @Test mutating func `a list that takes the role from the only head names its row`() {
    let edit = FieldEdit(Person.Field.roles, from: "head", to: "liaison")
    #expect(throws: Refusal.row(1, .registry(.lastHead))) {
      try office.apply(.all([.registry(.person(.edit(.head, [edit])))]), by: .head)
    }
  }

  @Test mutating func `where a term ran out the office goes on, and names a new head`() throws {
    try set(.roles, of: .head, to: "head@2018-01-01..2018-06-07、coordinator", by: .head)
    office.today = .iso("2018-06-08")
    try set(.phone, of: .head, to: "12000000001", by: .coordinator)
    try set(.roles, of: .coordinator, to: "coordinator、head", by: .coordinator)
    #expect(office.workspace[ID<Person>.coordinator]?.holds(.head, on: office.today) == true)
  }

  // MARK: Who grants

  @Test(arguments: [Role.head, .leader])
  mutating func `a coordinator makes nobody head or leader, himself least`(role: Role) {
    let refusal = Refusal.permission(.grantedByHead(role))
    #expect(throws: refusal) {
      try set(.roles, of: .coordinator, to: "coordinator、\(role.rawValue)", by: .coordinator)
    }
    #expect(throws: refusal) {
      try office.apply(.registry(.person(.add(.named("冯卯", role)))))
    }
  }

  @Test(arguments: [(Person.Field.roles, "viewer"), (.isActive, "否")])
  mutating func `nor does he take it from anybody`(field: Person.Field, text: String) {
    #expect(throws: Refusal.permission(.grantedByHead(.leader))) {
      try set(field, of: .leader, to: text, by: .coordinator)
    }
  }

  @Test mutating func `neither is done by taking back what the head did`() throws {
    let added = try office.apply(.registry(.person(.add(.named("冯卯", .leader)))), by: .head)
    #expect(throws: Refusal.permission(.grantedByHead(.leader))) {
      try office.apply(.undo(added, reason: "录错"))
    }
    let taken = try set(.roles, of: .leader, to: "viewer", by: .head)
    #expect(throws: Refusal.permission(.grantedByHead(.leader))) {
      try office.apply(.undo(taken, reason: "录错"))
    }
  }

  @Test mutating func `what else stands of a leader is the coordinator's to keep`() throws {
    try set(.phone, of: .leader, to: "12000000005", by: .coordinator)
    try set(.roles, of: .viewer, to: "viewer、town", by: .coordinator)
  }
}
