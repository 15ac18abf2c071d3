import Domain
import TestSupport
import Testing

struct SLAVersionTests {
  @Test func `an issue keeps the deadlines of its day of registration`() throws {
    var office = try TestOffice()
    let old = try office.register()
    try office.decide(from: .iso("2018-06-08")) { $0.simple.dispatch = 9 }
    #expect(office.workspace.due(of: old, asOf: .thursday)?.allowance == 1)
    office.today = .iso("2018-06-08")
    let new = try office.register("天然气管道未接通")
    #expect(office.workspace.due(of: old, asOf: office.today)?.allowance == 1)
    #expect(office.workspace.due(of: new, asOf: office.today)?.allowance == 9)
  }

  @Test func `a version begins today or later, each on a day of its own`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.settings(.beginsInThePast(.iso("2018-06-06")))) {
      try office.decide(from: .iso("2018-06-06"))
    }
    try office.decide()
    #expect(throws: Refusal.settings(.beginTaken(.thursday, by: ID<SLAVersion>(2).ref))) {
      try office.decide("SLA-3")
    }
  }

  @Test func `once in force it stands, and so does taking it back`() throws {
    var office = try TestOffice()
    let touches = try office.decide()
    try office.set(ID(2), .simpleReply, to: "4", as: SettingsChange.sla)
    office.today = .iso("2018-06-08")
    let inForce = Refusal.settings(.inForce(ID<SLAVersion>(2).ref, since: .thursday))
    #expect(throws: inForce) {
      try office.set(ID(2), .simpleReply, to: "5", as: SettingsChange.sla)
    }
    #expect(throws: Refusal.self) { try office.apply(.undo(touches, reason: "误立"), by: .head) }
    #expect(throws: Refusal.settings(.inForce(ID<SLAVersion>(1).ref, since: .epoch))) {
      try office.set(ID(1), .simpleReply, to: "5", as: SettingsChange.sla)
    }
  }

  @Test func `one that has not begun can be taken back`() throws {
    var office = try TestOffice()
    let touches = try office.decide(from: .iso("2018-07-01"))
    #expect(office.workspace.slas.count == 2)
    try office.apply(.undo(touches, reason: "再议"), by: .head)
    #expect(office.workspace.slas == [.first])
  }

  @Test func `numbers out of all reason are refused by their field`() throws {
    var office = try TestOffice()
    let reply = SLAVersion.Field.simpleReply.phrase
    #expect(throws: Refusal.settings(.outOfRange(field: reply, 1...250))) {
      try office.decide { $0.simple.reply = 0 }
    }
    let (measure, due) = (SLAVersion.Field.complexMeasure.phrase, SLAVersion.Field.complexReply)
    #expect(
      throws: Refusal.settings(.measureAfterReply(measure: measure, reply: due.phrase))
    ) {
      try office.decide { $0.complex.firstMeasure = 16 }
    }
  }

  @Test func `every number of the table is a field, read and set as text`() throws {
    var version = SLAVersion()
    for field in SLAVersion.Field.allCases where field.shape == .number {
      try version.set(field, to: "7")
      #expect(version.text(field) == "7", "\(field)")
    }
    #expect(version.sla.complex.putOff == .inAll(7))
    #expect(version.sla.common.firstMeasure == 7)
  }
}
