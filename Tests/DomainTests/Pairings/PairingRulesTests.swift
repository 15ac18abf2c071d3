import Domain
import TestSupport
import Testing

struct PairingRulesTests {
  var office: TestOffice
  let end = Day.iso("2018-06-01")

  init() throws { office = try TestOffice() }

  @Test mutating func `a pairing begins once the charter was read`() throws {
    let id = try office.pair()
    #expect(office.workspace.activePairing(of: .frost, on: office.today)?.id == id)
    #expect(office.workspace.activePairing(ofCommissioner: .commissioner, on: .may2)?.id == id)
    #expect(office.workspace.activePairing(of: .frost, on: .iso("2018-05-01")) == nil)
  }

  @Test mutating func `without charter an appointment number will do`() throws {
    var pairing = Pairing.test()
    pairing.charterReadOn = nil
    #expect(throws: Refusal.pairing(.charterNotRead)) { try office.begin(pairing) }
    pairing.appointment = "温委办〔2018〕12号"
    try office.begin(pairing)
  }

  @Test mutating func `an enterprise has one commissioner at a time`() throws {
    let id = try office.pair()
    #expect(throws: Refusal.pairing(.enterpriseTaken(by: id))) {
      try office.pair(.frost, with: .otherCommissioner)
    }
  }

  @Test mutating func `a commissioner has one enterprise at a time`() throws {
    let id = try office.pair()
    #expect(throws: Refusal.pairing(.commissionerTaken(by: id))) { try office.pair(.rain) }
  }

  @Test mutating func `the last day still counts, the next is free`() throws {
    let id = try office.pair()
    try office.apply(.pairing(.end(id, on: end, reason: "企业不再需要")))
    #expect(throws: Refusal.pairing(.enterpriseTaken(by: id))) {
      try office.pair(.frost, with: .otherCommissioner, from: end)
    }
    try office.pair(.frost, with: .otherCommissioner, from: end.adding(days: 1))
  }

  @Test mutating func `both sides must be there, and the person a commissioner`() {
    #expect(throws: Refusal.pairing(.enterpriseMissing)) { try office.pair(ID(99)) }
    #expect(throws: Refusal.pairing(.commissionerMissing)) {
      try office.pair(.frost, with: ID(99))
    }
    #expect(throws: Refusal.pairing(.notACommissioner(.leader))) {
      try office.pair(.frost, with: .leader)
    }
  }

  @Test mutating func `parks beside the enterprise must be there`() throws {
    var pairing = Pairing.test()
    pairing.parks = [.pump, ID(99)]
    #expect(throws: Refusal.registry(.unknownReference(ID<Park>(99).ref))) {
      try office.begin(pairing)
    }
    pairing.parks = [.pump]
    try office.begin(pairing)
  }

  @Test mutating func `a pairing needs its first day, and none after today`() {
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.pairing(.beginMissing)) { try office.pair(from: .epoch) }
    #expect(throws: Refusal.pairing(.inTheFuture(tomorrow))) { try office.pair(from: tomorrow) }
  }

  @Test mutating func `a pairing ends once, with a reason, in its time`() throws {
    let id = try office.pair()
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.pairing(.reasonMissing)) { try office.end(id, on: end, "　") }
    #expect(throws: Refusal.pairing(.inTheFuture(tomorrow))) { try office.end(id, on: tomorrow) }
    #expect(throws: Refusal.pairing(.endsBeforeItBegins(.may2))) {
      try office.end(id, on: .iso("2018-05-01"))
    }
    try office.end(id, on: end)
    #expect(throws: Refusal.pairing(.alreadyEnded(end))) { try office.end(id, on: end) }
    #expect(throws: Refusal.pairing(.unknown(ID(99)))) { try office.end(ID(99), on: end) }
  }

  @Test mutating func `who takes over begins the day after, and reads the note`() throws {
    var pairing = Pairing.test()
    pairing.parks = [.pump]
    try office.begin(pairing)
    try office.handOver(ID(1), to: .otherCommissioner, note: "技改进行中，每周三上门")
    let (old, new) = (office.workspace[ID<Pairing>(1)], office.workspace[ID<Pairing>(2)])
    #expect(old?.to == office.today)
    #expect(old?.handoverNote == "技改进行中，每周三上门")
    #expect(new?.from == office.today.adding(days: 1))
    #expect(new?.commissioner == .otherCommissioner)
    #expect(new?.parks == [.pump])
    #expect(new?.charterReadOn == .may2)
  }

  @Test mutating func `a handover needs a note and somebody else who is free`() throws {
    let id = try office.pair()
    let other = try office.pair(.rain, with: .otherCommissioner)
    #expect(throws: Refusal.pairing(.handoverNoteMissing)) {
      try office.handOver(id, to: .otherCommissioner, note: "")
    }
    #expect(throws: Refusal.pairing(.commissionerTaken(by: other))) {
      try office.handOver(id, to: .otherCommissioner)
    }
    #expect(throws: Refusal.pairing(.commissionerTaken(by: id))) {
      try office.handOver(id, to: .commissioner)
    }
    #expect(office.workspace[id]?.to == nil)
  }

  @Test mutating func `the charter is read anew where only an appointment stood`() throws {
    var pairing = Pairing.test()
    pairing.charterReadOn = nil
    pairing.appointment = "温委办〔2018〕12号"
    try office.begin(pairing)
    #expect(throws: Refusal.pairing(.charterNotRead)) {
      try office.handOver(ID(1), to: .otherCommissioner)
    }
    try office.handOver(ID(1), to: .otherCommissioner, charterReadOn: office.today)
  }

  @Test(arguments: [ID<Person>.commissioner, .leader, .townStaff, .viewer])
  mutating func `only the office pairs`(person: ID<Person>) {
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try office.apply(.pairing(.begin(.test())), by: person)
    }
  }
}

extension TestOffice {
  fileprivate mutating func begin(_ pairing: Pairing) throws(Refusal) {
    try apply(.pairing(.begin(pairing)))
  }

  fileprivate mutating func end(
    _ id: ID<Pairing>, on day: Day, _ reason: String = "企业不再需要"
  ) throws(Refusal) {
    try apply(.pairing(.end(id, on: day, reason: reason)))
  }

  fileprivate mutating func handOver(
    _ id: ID<Pairing>, to person: ID<Person>, note: String = "已当面交接",
    charterReadOn: Day? = nil
  ) throws(Refusal) {
    try apply(
      .pairing(
        .handOver(id, to: person, on: today, note: note, charterReadOn: charterReadOn)))
  }
}
