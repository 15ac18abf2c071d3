import Domain
import TestSupport
import Testing

struct RegistrationTests {
  @Test(arguments: [
    ID<Person>.coordinator, .leader, .townStaff, .head, .commissioner,
  ])
  func `these bring issues in`(person: ID<Person>) throws {
    var office = try TestOffice()
    try office.pair()
    let issue = try office.register(by: person)
    #expect(office.workspace.lastStep(of: issue)?.by == person)
  }

  @Test func `an issue has a title, an object that is known, and a source`() throws {
    var office = try TestOffice()
    var issue = Issue.draft(" ")
    #expect(throws: Refusal.step(issue: .unassigned, .titleMissing)) {
      try office.apply(.issue(.register(issue)))
    }
    issue.title = "道路破损"
    issue.objects = []
    #expect(throws: Refusal.step(issue: .unassigned, .objectMissing)) {
      try office.apply(.issue(.register(issue)))
    }
    issue.objects = [ID<Person>.head.ref]
    #expect(throws: Refusal.step(issue: .unassigned, .unknownObject(ID<Person>.head.ref))) {
      try office.apply(.issue(.register(issue)))
    }
    issue.objects = [ID<Enterprise>.frost.ref]
    issue.category = "无此类"
    #expect(throws: Refusal.step(issue: .unassigned, .categoryUnknown("无此类"))) {
      try office.apply(.issue(.register(issue)))
    }
    issue.category = "环保"
    issue.source = .document("")
    #expect(throws: Refusal.step(issue: .unassigned, .sourceMissing)) {
      try office.apply(.issue(.register(issue)))
    }
  }

  @Test func `who may not register one is told so before what is missing`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.step(issue: .unassigned, .needsRole(StepTable.registrars))) {
      try office.apply(.issue(.register(.draft(" "))), by: .viewer)
    }
    #expect(throws: Refusal.step(issue: .unassigned, .needsRole([.head, .coordinator]))) {
      try office.apply(.issue(.takeOver(.draft(" "))), by: .commissioner)
    }
  }

  @Test func `numbers run by the year of registration`() throws {
    var office = try TestOffice()
    #expect(try office.register() == ID(year: 2018, 1))
    #expect(try office.register() == ID(year: 2018, 2))
    office.today = .iso("2019-01-02")
    #expect(try office.register() == ID(year: 2019, 1))
  }

  @Test func `it is not registered on a day to come`() throws {
    var office = try TestOffice()
    var issue = Issue.draft("道路破损")
    issue.registeredOn = office.today.adding(days: 1)
    #expect(throws: Refusal.step(issue: .unassigned, .inTheFuture(issue.registeredOn))) {
      try office.apply(.issue(.register(issue)))
    }
  }

  @Test func `a draft cannot bring a state, an outcome or a history of its own`() throws {
    var office = try TestOffice()
    var issue = Issue.draft("道路破损")
    issue.state = .closed
    issue.closing = .solved
    issue.history = .init(outcome: "已解决", document: "", on: nil)
    try office.apply(.issue(.register(issue)))
    let registered = try #require(office.workspace.issues.all.first)
    #expect(registered.state == .registered)
    #expect(registered.closing == nil)
    #expect(registered.history == nil)
  }

  @Test func `an old ledger's issue says how it ended`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.step(issue: .unassigned, .fieldMissing(StepField.outcome.phrase))) {
      try office.apply(.issue(.takeOver(.draft("道路破损"))))
    }
  }
}
