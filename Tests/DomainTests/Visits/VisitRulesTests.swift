import Domain
import TestSupport
import Testing

struct VisitRulesTests {
  var office: TestOffice
  let frost = ID<Enterprise>.frost.ref
  let rain = ID<Enterprise>.rain.ref

  init() throws {
    office = try TestOffice()
    try office.pair()
  }

  @Test mutating func `a visit is recorded under the next number`() throws {
    try office.log()
    try office.log(.test(rain, ID<Park>.pump.ref))
    #expect(office.workspace[ID<Visit>(2)]?.objects == [rain, ID<Park>.pump.ref])
  }

  @Test mutating func `a visit needs its day, objects and somebody who went`() {
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.visit(.dayMissing)) { try office.log(.test(on: .epoch)) }
    #expect(throws: Refusal.visit(.inTheFuture(tomorrow))) { try office.log(.test(on: tomorrow)) }
    #expect(throws: Refusal.visit(.visitorMissing)) { try office.log(.test(by: [])) }
    var nowhere = Visit.test()
    nowhere.objects = []
    #expect(throws: Refusal.visit(.objectMissing)) { try office.log(nowhere) }
  }

  @Test mutating func `a visitor who is not in the registry counts too`() throws {
    var visit = Visit.test(by: [])
    visit.otherVisitors = "律师事务所志愿者2名"
    try office.log(visit)
  }

  @Test(arguments: [
    ID<Enterprise>(99).ref, ID<Unit>.daxi.ref, ID<Person>.head.ref, ID<Domain.Issue>(1).ref,
  ])
  mutating func `one visits what the registry has`(object: EntityRef) {
    #expect(throws: Refusal.visit(.unknownObject(object))) { try office.log(.test(object)) }
  }

  @Test mutating func `the next visit is not before this one`() throws {
    var visit = Visit.test(rain, on: .iso("2018-06-06"))
    visit.nextVisitOn = .iso("2018-06-05")
    #expect(throws: Refusal.visit(.nextBefore(.iso("2018-06-06")))) { try office.log(visit) }
    visit.nextVisitOn = .iso("2018-06-06")
    try office.log(visit)
  }

  @Test mutating func `visitors must be known`() {
    #expect(throws: Refusal.registry(.unknownReference(ID<Person>(99).ref))) {
      try office.log(.test(by: [ID(99)]))
    }
  }

  @Test(arguments: [ID<Person>.head, .coordinator, .leader])
  mutating func `leaders and the office visit everybody`(person: ID<Person>) throws {
    try office.log(.test(rain), by: person)
  }

  @Test mutating func `a commissioner records visits to his own enterprise`() throws {
    try office.log(by: .commissioner)
    #expect(throws: Refusal.permission(.notHisEnterprise(rain))) {
      try office.log(.test(frost, rain), by: .commissioner)
    }
    #expect(throws: Refusal.permission(.notHisEnterprise(frost))) {
      try office.log(.test(on: .iso("2018-05-01")), by: .commissioner)
    }
  }

  @Test mutating func `town staff record visits in their town`() throws {
    try office.log(by: .townStaff)
    #expect(throws: Refusal.permission(.notHisEnterprise(rain))) {
      try office.log(.test(rain), by: .townStaff)
    }
  }

  @Test mutating func `who only watches records nothing`() {
    let roles: [Role] = [.leader, .head, .coordinator, .commissioner, .town, .projectOwner]
    #expect(throws: Refusal.permission(.needsRole(roles))) { try office.log(by: .viewer) }
  }

  @Test mutating func `a visit is corrected field by field`() throws {
    try office.log()
    let edits: [FieldEdit<Visit.Field>] = [
      FieldEdit(.situation, from: "订单饱满，技改在建", to: "订单下降"),
      FieldEdit(.minutes, from: "", to: "90"),
    ]
    try office.apply(.visit(.edit(ID(1), edits)))
    #expect(office.workspace[ID<Visit>(1)]?.minutes == 90)
    let late = FieldEdit(Visit.Field.minutes, from: "", to: "60")
    #expect(throws: Refusal.self) { try office.apply(.visit(.edit(ID(1), [late]))) }
    #expect(throws: Refusal.visit(.unknown(ID(9)))) {
      try office.apply(.visit(.edit(ID(9), edits)))
    }
  }

  @Test mutating func `a correction may not break what a visit must be`() throws {
    try office.log()
    let tomorrow = office.today.adding(days: 1)
    let later = FieldEdit(Visit.Field.on, from: "2018-06-06", to: tomorrow.iso)
    #expect(throws: Refusal.visit(.inTheFuture(tomorrow))) {
      try office.apply(.visit(.edit(ID(1), [later])))
    }
    let wrong = FieldEdit(Visit.Field.minutes, from: "", to: "很久")
    let problem = VisitRefusal.fieldProblem(
      field: Visit.Field.minutes.phrase, .notANumber("很久"))
    #expect(throws: Refusal.visit(problem)) {
      try office.apply(.visit(.edit(ID(1), [wrong])))
    }
  }
}
