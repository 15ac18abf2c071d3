import Domain
import TestSupport
import Testing

struct PolicyRulesTests {
  var office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.offerTopics(of: [.industry, .education, .industry])
  }

  private var forms: [PolicyForm] { office.workspace.policyForms.all }

  @Test mutating func `everybody on the books gets one form, in one go`() throws {
    var gone = Enterprise.named("大暑印染", town: .daxi)
    gone.status = .movedOut
    try office.apply(.registry(.enterprise(.add(gone))))
    try office.distribute()
    #expect(forms.map(\.enterprise) == [.frost, .rain, .thunder])
    #expect(forms.allSatisfy { $0.state == .given && $0.givenBy == .coordinator })
    #expect(throws: Refusal.policy(.nobodyLeft(round: 1))) { try office.distribute() }
    try office.distribute(round: 2)
    #expect(forms.count == 6)
  }

  @Test mutating func `a town's forms can be handed out alone, and the rest later`() throws {
    try office.distribute(.towns([.zeguo]))
    #expect(forms.map(\.enterprise) == [.rain])
    try office.distribute()
    #expect(forms.map(\.enterprise) == [.rain, .frost, .thunder])
  }

  @Test mutating func `town staff hand out and collect in their own town alone`() throws {
    try office.distribute(.towns([.daxi]), by: .townStaff)
    try office.collect(.frost, [1], by: .townStaff)
    #expect(throws: Refusal.permission(.notHisEnterprise(ID<Enterprise>.rain.ref))) {
      try office.distribute(.towns([.zeguo]), by: .townStaff)
    }
  }

  @Test mutating func `a form for an unknown enterprise is refused, and one too many`() throws {
    #expect(throws: Refusal.policy(.unknownEnterprise(ID(99)))) {
      try office.distribute(.enterprises([ID(99)]))
    }
    try office.distribute(.enterprises([.frost]))
    #expect(throws: Refusal.policy(.hasForm(.frost, ID(1)))) {
      try office.distribute(.enterprises([.frost]))
    }
    let words = Refusal.policy(.unknownEnterprise(ID(99))).phrase(in: office.workspace)
    #expect(words.zh == "企业 Q0099 不在名录里，请先登记企业再发、收选项表")
  }

  @Test mutating func `what came back is kept by number, once`() throws {
    try office.distribute()
    try office.collect(.frost, [3, 1, 3], request: " 想听出口退税 ")
    #expect(forms[0].topics == [ID(1), ID(3)])
    #expect(forms[0].request == "想听出口退税")
    #expect(forms[0].state(asOf: office.today) == .collected)
    #expect(forms[0].state(asOf: office.today.adding(days: -1)) == .given)
    #expect(throws: Refusal.policy(.alreadyCollected(ID(1), office.today))) {
      try office.collect(.frost, [2])
    }
  }

  @Test mutating func `what no form can say is refused`() throws {
    try office.distribute()
    #expect(throws: Refusal.policy(.nothingChosen)) { try office.collect(.frost, []) }
    #expect(throws: Refusal.policy(.unknownTopic(ID(9)))) { try office.collect(.frost, [9]) }
    try office.apply(
      .registry(.topic(.edit(ID(2), [FieldEdit(.isRetired, from: "否", to: "是")]))))
    #expect(throws: Refusal.policy(.topicRetired(ID(2)))) { try office.collect(.frost, [2]) }
    #expect(throws: Refusal.policy(.unknownForm(ID(77)))) {
      try office.apply(.policy(.void(ID(77), reason: "丢失", on: office.today)))
    }
  }

  @Test mutating func `a void form makes room for another, and cannot come back beside it`() throws
  {
    try office.distribute(.enterprises([.frost]))
    let voiding = try office.apply(.policy(.void(ID(1), reason: "丢失", on: office.today)))
    #expect(throws: Refusal.policy(.voided(office.today))) {
      try office.apply(.policy(.collect(ID(1), .init([ID(1)]), on: office.today)))
    }
    try office.distribute(.enterprises([.frost]))
    #expect(throws: Refusal.policy(.hasForm(.frost, ID(2)))) {
      try office.apply(.undo(voiding, reason: "找到了"))
    }
  }

  @Test mutating func `a form entered wrongly is taken back and entered again`() throws {
    try office.distribute()
    let touches = try office.apply(
      .policy(.collect(ID(1), .init([ID(1)]), on: office.today)))
    try office.apply(.undo(touches, reason: "录错"))
    try office.collect(.frost, [2])
    #expect(forms[0].topics == [ID(2)])
  }

  @Test mutating func `days are in order`() throws {
    let tomorrow = office.today.adding(days: 1)
    #expect(throws: Refusal.policy(.inTheFuture(tomorrow))) {
      try office.apply(
        .policy(.distribute(.everybody, round: 1, on: tomorrow, dueOn: tomorrow)))
    }
    #expect(throws: Refusal.policy(.dueBefore(office.today))) {
      try office.apply(
        .policy(.distribute(.everybody, round: 1, on: office.today, dueOn: .may2)))
    }
    try office.distribute()
    #expect(throws: Refusal.policy(.beforeGiven(office.today))) {
      try office.apply(.policy(.collect(ID(1), .init([ID(1)]), on: .may2)))
    }
  }
}
