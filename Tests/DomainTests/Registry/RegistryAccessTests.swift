import Domain
import TestSupport
import Testing

struct RegistryAccessTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test(arguments: [
    ID<Person>.commissioner, .leader, .townStaff, .viewer,
  ])
  mutating func `only the office adds to the registry`(person: ID<Person>) {
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.registry(.enterprise(.add(.named("冬至", town: nil)))), by: person)
    }
  }

  @Test mutating func `a commissioner keeps the contacts of his own enterprise`() throws {
    try office.pair()
    try office.edit(.frost, .contacts, from: "", to: "王辛 120-0000-0001", by: .commissioner)
    #expect(office.workspace[ID<Enterprise>.frost]?.contacts.first?.name == "王辛")
  }

  @Test mutating func `a commissioner leaves the enterprises of others alone`() throws {
    try office.pair()
    let rain = ID<Enterprise>.rain
    #expect(throws: Refusal.permission(.notHisEnterprise(rain.ref))) {
      try office.edit(rain, .contacts, from: "", to: "王辛", by: .commissioner)
    }
  }

  @Test mutating func `a commissioner does not rename his enterprise`() throws {
    try office.pair()
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.edit(
        .frost, .name, from: "霜降压缩机股份有限公司", to: "霜降", by: .commissioner)
    }
  }

  @Test mutating func `a commissioner corrects no park, even where nothing changes`() {
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.registry(.park(.edit(.pump, []))), by: .commissioner)
    }
  }

  @Test mutating func `a pairing that ended gives no right any more`() throws {
    let pairing = try office.pair()
    try office.apply(.pairing(.end(pairing, on: .iso("2018-06-06"), reason: "企业不再需要")))
    #expect(throws: Refusal.permission(.notHisEnterprise(ID<Enterprise>.frost.ref))) {
      try office.edit(.frost, .contacts, from: "", to: "王辛", by: .commissioner)
    }
  }

  @Test mutating func `somebody unknown or out of office does nothing`() throws {
    #expect(throws: Refusal.permission(.unknownPerson(ID(99)))) {
      try office.edit(.frost, .sector, from: "", to: "压缩机", by: ID(99))
    }
    let edit = FieldEdit(Person.Field.isActive, from: "是", to: "否")
    try office.apply(.registry(.person(.edit(.coordinator, [edit]))), by: .head)
    #expect(throws: Refusal.permission(.inactive(.coordinator))) {
      try office.edit(.frost, .sector, from: "", to: "压缩机", by: .coordinator)
    }
  }

  @Test mutating func `a role counts only in its time`() throws {
    let edit = FieldEdit(
      Person.Field.roles, from: "coordinator", to: "coordinator@2018-01-01..2018-05-31")
    try office.apply(.registry(.person(.edit(.coordinator, [edit]))), by: .head)
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.edit(.frost, .sector, from: "", to: "压缩机", by: .coordinator)
    }
  }
}
