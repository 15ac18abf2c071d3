import Domain
import TestSupport
import Testing

struct OutreachRulesTests {
  var office: TestOffice

  init() throws { office = try TestOffice() }

  private mutating func log(
    _ outcome: OutreachCall.Outcome, of enterprise: ID<Enterprise> = .frost,
    _ concern: String = "", next: Day? = nil, by person: ID<Person> = .coordinator
  ) throws {
    var call = OutreachCall()
    (call.enterprise, call.outcome, call.concern) = (enterprise, outcome, concern)
    (call.on, call.nextTryOn) = (office.today, next)
    try office.apply(.outreach(.log(call)), by: person)
  }

  @Test mutating func `what an enterprise said last counts`() throws {
    try log(.noNeed)
    #expect(!office.workspace.consents(.frost, asOf: office.today))
    office.today = office.today.adding(days: 1)
    try log(.need)
    #expect(office.workspace.consents(.frost, asOf: office.today))
    #expect(!office.workspace.consents(.frost, asOf: office.today.adding(days: -1)))
    #expect(office.workspace.newestOutreach(asOf: office.today).map(\.id) == [ID(2)])
  }

  @Test mutating func `a concern says which, and only a concern does`() throws {
    #expect(throws: Refusal.outreach(.concernMissing)) { try log(.concern) }
    try log(.concern, OutreachCall.meddling)
    try log(.noNeed, OutreachCall.burden)
    #expect(office.workspace.outreach.all.map(\.concern) == [OutreachCall.meddling, ""])
  }

  @Test mutating func `a concern is one of the office's list, and the refusal names them`() throws {
    let problem = FieldProblem.notAChoice(
      "怕麻烦", among: office.workspace.codeWords(of: .concern, on: office.today).map(\.phrase))
    let field = OutreachCall.Field.concern.phrase
    #expect(throws: Refusal.outreach(.fieldProblem(field: field, problem))) {
      try log(.concern, "怕麻烦")
    }
    let missing = OutreachRefusal.concernMissing.phrase(in: office.workspace).zh
    #expect(missing == "有顾虑的请选哪一种：怕干预经营、怕增加负担或其他")
  }

  @Test
  mutating func `whoever is to be rung again has a day, and stands in the list of what to do`()
    throws
  {
    #expect(throws: Refusal.outreach(.nextTryMissing)) { try log(.notReached) }
    #expect(throws: Refusal.outreach(.nextTryBefore(office.today))) {
      try log(.again, next: .may2)
    }
    let next = office.today.adding(days: 4)
    try log(.again, next: next)
    let coordinator = try #require(office.workspace[ID<Person>.coordinator])
    func asked(_ office: TestOffice) -> [Day] {
      office.workspace.agenda(for: coordinator, from: office.today).items
        .filter { $0.task == .outreach }.map(\.due)
    }
    #expect(asked(office) == [next])
    try log(.need)
    #expect(asked(office) == [])
  }

  @Test mutating func `an unknown enterprise, a day to come, somebody else's business`() throws {
    #expect(throws: Refusal.outreach(.unknownEnterprise(ID(99)))) { try log(.need, of: ID(99)) }
    var call = OutreachCall()
    (call.enterprise, call.on) = (.frost, office.today.adding(days: 1))
    #expect(throws: Refusal.outreach(.inTheFuture(call.on))) {
      try office.apply(.outreach(.log(call)))
    }
    #expect(throws: Refusal.permission(.needsRole([.head, .coordinator]))) {
      try log(.need, by: .commissioner)
    }
  }
}
