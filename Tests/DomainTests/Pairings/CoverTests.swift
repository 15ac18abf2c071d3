import Domain
import TestSupport
import Testing

/// While a commissioner is away somebody stands in, and no day is without one (C8).
struct CoverTests {
  var office: TestOffice

  /// 孙丙 looks after 霜降 and is away from June 11 to 20; 李丁 stands in.
  init() throws {
    office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    try office.pair(from: .iso("2018-04-01"))
  }

  private mutating func cover(
    _ pairing: Int = 1, by person: ID<Person> = .otherCommissioner,
    _ from: String = "2018-06-11", _ to: String = "2018-06-20", _ reason: String = "年休"
  ) throws(Refusal) {
    let cover = Pairing.Cover(by: person, from: .iso(from), to: .iso(to), reason: reason)
    try office.apply(.pairing(.cover(ID(pairing), cover)))
  }

  private func isOwn(_ person: ID<Person>, on day: String) throws -> Bool {
    let person = try #require(office.workspace[person])
    return office.workspace.isOwn(ID<Enterprise>.frost.ref, of: person, on: .iso(day))
  }

  @Test mutating func `who stands in looks after the enterprise on those days, and no others`()
    throws
  {
    try cover()
    let days = ["2018-06-10", "2018-06-11", "2018-06-20", "2018-06-21"]
    #expect(try days.map { try isOwn(.otherCommissioner, on: $0) } == [false, true, true, false])
    #expect(try days.map { try isOwn(.commissioner, on: $0) } == [true, true, true, true])
    // The pairing stays his, so both are one to one as before (I1).
    #expect(
      office.workspace.activePairing(ofCommissioner: .otherCommissioner, on: .iso("2018-06-11"))
        == nil)
    try office.pair(.rain, with: .otherCommissioner)
    let after = office.workspace.lookedAfter(by: .otherCommissioner, on: .iso("2018-06-11"))
    #expect(after.map(\.enterprise) == [.frost, .rain])
  }

  @Test mutating func `he may log a visit there, and it counts as the contact of the month`()
    throws
  {
    office.today = .iso("2018-05-31")
    try visit(by: .commissioner)
    office.today = .iso("2018-06-12")
    #expect(throws: Refusal.self) { try visit(by: .otherCommissioner) }
    try cover()
    #expect(try owner(on: "2018-06-12") == .person(.otherCommissioner))
    #expect(try owner(on: "2018-06-21") == .person(.commissioner))
    let agenda = try #require(office.workspace[ID<Person>.otherCommissioner])
    office.today = .iso("2018-06-19")
    #expect(
      office.workspace.agenda(for: agenda, from: office.today).items.map(\.task) == [.contact])
    try visit(by: .otherCommissioner)
    let pairing = try #require(office.workspace[ID<Pairing>(1)])
    #expect(office.workspace.contactDuty(of: pairing, on: office.today)?.status == .met)
    #expect(office.workspace.lastContact(of: pairing, on: office.today)?.on == office.today)
  }

  private mutating func visit(by person: ID<Person>) throws(Refusal) {
    try office.apply(
      .visit(.log(.test(by: [person], on: office.today), problems: [])), by: person)
  }

  private func owner(on day: String) throws -> Obligation.Owner? {
    let pairing = try #require(office.workspace[ID<Pairing>(1)])
    return office.workspace.contactDuty(of: pairing, on: .iso(day))?.owner
  }

  @Test mutating func `what was missed before falls to who stands in, while he does`() throws {
    try cover()
    let late = try [ID<Person>.commissioner, .otherCommissioner].map { id in
      let person = try #require(office.workspace[id])
      return office.workspace.agenda(for: person, from: .iso("2018-06-11")).items
        .count { $0.task == .contact && $0.left < 0 }
    }
    #expect(late == [0, 1])
  }

  @Test mutating func `he sees its issues in his list until the other is back`() throws {
    let issue = try office.register(by: .commissioner)
    try office.step(issue, .triage(.simple), .byPhone, .answer(.solved))
    try cover()
    let person = try #require(office.workspace[ID<Person>.otherCommissioner])
    let during = office.workspace.agenda(for: person, from: .iso("2018-06-11")).items
    #expect(during.contains { $0.subject == issue.ref })
    let after = office.workspace.agenda(for: person, from: .iso("2018-06-21")).items
    #expect(!after.contains { $0.subject == issue.ref })
  }

  @Test mutating func `nobody stands in for himself, nor who is no commissioner or away too`()
    throws
  {
    #expect(throws: Refusal.pairing(.standsInForHimself)) { try cover(by: .commissioner) }
    #expect(throws: Refusal.pairing(.notACommissioner(.townStaff))) { try cover(by: .townStaff) }
    #expect(throws: Refusal.pairing(.commissionerMissing)) { try cover(by: ID(99)) }
    try office.pair(.rain, with: .otherCommissioner)
    office.today = .iso("2018-06-08")
    let third = try thirdCommissioner()
    try cover(2, by: third, "2018-06-20", "2018-06-22", "学习")
    let away = Pairing.Cover(
      by: third, from: .iso("2018-06-20"), to: .iso("2018-06-22"), reason: "学习")
    #expect(throws: Refusal.pairing(.substituteAway(.otherCommissioner, away))) { try cover() }
    let words = PairingRefusal.substituteAway(.otherCommissioner, away)
      .phrase(in: office.workspace)
    #expect(words.zh.hasSuffix("自己2018年6月20日 周三至2018年6月22日 周五也离岗（学习），企业会没人管；请另选一位专员（C8）"))
    try cover(1, by: third)
  }

  @Test mutating func `who stands in for another does not go away before somebody else does`()
    throws
  {
    try office.pair(.rain, with: .otherCommissioner)
    let third = try thirdCommissioner()
    try cover()
    #expect(throws: Refusal.pairing(.standsIn(for: ID(1)))) {
      try cover(2, by: third, "2018-06-15", "2018-06-16")
    }
    try cover(1, by: third)
    try cover(2, by: third, "2018-06-15", "2018-06-16")
  }

  private mutating func thirdCommissioner() throws(Refusal) -> ID<Person> {
    var person = Person()
    (person.name, person.roles) = ("褚寅", [RoleGrant(.commissioner)])
    let id = office.workspace.people.nextID()
    try office.apply(.registry(.person(.add(person))), by: .head)
    return id
  }

  @Test mutating func `the days are those of the pairing, once each, and why is said`() throws {
    #expect(throws: Refusal.pairing(.leaveReasonMissing)) {
      try cover(by: .otherCommissioner, "2018-06-11", "2018-06-20", " ")
    }
    #expect(throws: Refusal.pairing(.endsBeforeItBegins(.iso("2018-06-11")))) {
      try cover(by: .otherCommissioner, "2018-06-11", "2018-06-10")
    }
    #expect(throws: Refusal.pairing(.endsBeforeItBegins(.iso("2018-04-01")))) {
      try cover(by: .otherCommissioner, "2018-03-30", "2018-04-02")
    }
    try cover()
    let standing = try #require(office.workspace[ID<Pairing>(1)]?.covers.first)
    #expect(throws: Refusal.pairing(.covered(standing))) {
      try cover(by: .otherCommissioner, "2018-06-18", "2018-06-22")
    }
  }

  @Test mutating func `who is back sooner says so from the same day, and it is taken back as one`()
    throws
  {
    try cover()
    let cover = Pairing.Cover(
      by: .otherCommissioner, from: .iso("2018-06-11"), to: .iso("2018-06-13"), reason: "年休")
    let touches = try office.apply(.pairing(.cover(ID(1), cover)))
    #expect(office.workspace[ID<Pairing>(1)]?.covers == [cover])
    try office.apply(.undo(touches, reason: "还没回来"))
    #expect(office.workspace[ID<Pairing>(1)]?.covers.first?.to == .iso("2018-06-20"))
  }
}
