import Domain
import TestSupport
import Testing

struct ResolutionTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  @Test(arguments: [
    "Q0001", "q1", " 霜降压缩机股份有限公司", "霜降压缩机股份 有限公司", "霜降压缩机",
  ])
  func `an enterprise is found by id, name and short name`(text: String) {
    let found = office.workspace.resolve(text, kind: .enterprise)
    #expect(found.id(as: Enterprise.self) == .frost)
  }

  @Test mutating func `an enterprise is found by its credit code`() throws {
    let code = "91331081MA00000001".withCheckDigit
    try office.edit(.rain, .creditCode, from: "", to: code)
    let found = office.workspace.resolve(code.lowercased(), kind: .enterprise)
    #expect(found == .found(ID<Enterprise>.rain.ref))
  }

  @Test func `a person is found by login`() {
    #expect(office.workspace.resolve("qian", kind: .person).id(as: Person.self) == .coordinator)
    #expect(office.workspace.person(login: "qian")?.id == .coordinator)
    #expect(office.workspace.person(login: "root") == nil)
  }

  @Test mutating func `namesakes are listed`() throws {
    let namesake = office.workspace.people.nextID()
    try office.apply(.registry(.person(.add(.named("钱乙", unit: .daxi)))))
    let found = office.workspace.resolve("钱乙", kind: .person)
    #expect(found == .ambiguous([ID<Person>.coordinator.ref, namesake.ref]))
  }

  @Test mutating func `who gave up a name that several bear is not found by it any more`() throws {
    let first = office.workspace.people.nextID()
    for unit in [ID<Unit>.daxi, .zeguo, .industry] {
      try office.apply(.registry(.person(.add(.named("李午", unit: unit)))))
    }
    let bearers = (0..<3).map { ID<Person>(Int(first.number) + $0).ref }
    #expect(office.workspace.resolve("李午", kind: .person) == .ambiguous(bearers))
    let edit = FieldEdit(Person.Field.name, from: "李午", to: "李未")
    try office.apply(.registry(.person(.edit(first, [edit]))))
    #expect(
      office.workspace.resolve("李午", kind: .person) == .ambiguous(Array(bearers.dropFirst())))
    #expect(office.workspace.resolve("李未", kind: .person) == .found(first.ref))
  }

  @Test mutating func `a full name comes before another's short name`() {
    var other = Enterprise.named("霜降压缩机", town: .zeguo)
    (other.id, other.shortName) = (ID(4), "霜降")
    // As one may stand in a ledger from before that was refused.
    office.workspace.load(.enterprise(other))
    let found = office.workspace.resolve("霜降压缩机", kind: .enterprise)
    #expect(found.id(as: Enterprise.self) == ID(4))
  }

  @Test(arguments: ["霜降", "霜降压缩几股份有限公司", "霜降压缩机有限公司"])
  func `what is nearly called so is offered`(text: String) {
    let found = office.workspace.resolve(text, kind: .enterprise)
    #expect(found == .unknown(near: [ID<Enterprise>.frost.ref]))
  }

  @Test(arguments: ["", "　", "完全不同的名字", "Q0099", "D01"])
  func `what resembles nothing is unknown`(text: String) {
    #expect(office.workspace.resolve(text, kind: .enterprise) == .unknown(near: []))
  }

  @Test func `several kinds are looked through together`() {
    let kinds: [EntityKind] = [.enterprise, .park]
    let park = office.workspace.resolve("清明泵业小微园", kinds: kinds)
    #expect(park.id(as: Park.self) == .pump)
    let rain = office.workspace.resolve("Q0002", kinds: kinds)
    #expect(rain.id(as: Enterprise.self) == .rain)
  }
}
