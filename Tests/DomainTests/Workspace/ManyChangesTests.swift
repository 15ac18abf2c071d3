import Domain
import TestSupport
import Testing

/// Many changes as one: what an import is.
struct ManyChangesTests {
  private func person(_ name: String) -> Person { .named(name, .commissioner) }

  @Test func `changes of all kinds come in together, each seeing those before it`() throws {
    var office = try TestOffice()
    let summer = Enterprise.named("立夏阀门有限公司", town: .daxi)
    let id = office.workspace.enterprises.nextID()
    try office.apply(
      .all([
        .registry(.enterprise(.add(summer))),
        .pairing(.appoint(person("尤辰"), .test(id, .unassigned))),
      ]))
    let pairing = try #require(office.workspace.pairings.all.first)
    #expect(office.workspace.name(of: pairing.commissioner.ref) == "尤辰")
    #expect(pairing.enterprise == id)
  }

  @Test func `one that is refused takes all the others with it, and is named by its place`() throws
  {
    var office = try TestOffice()
    let before = office.workspace.people.count
    let many = Change.all([
      .registry(.person(.add(person("尤辰")))),
      .pairing(.appoint(person("许巳"), .test(ID(99), .unassigned))),
    ])
    #expect(throws: Refusal.row(2, .pairing(.enterpriseMissing))) { try office.apply(many) }
    #expect(office.workspace.people.count == before)
  }

  @Test func `an import is taken back as one`() throws {
    var office = try TestOffice()
    let touches = try office.apply(
      .all([.pairing(.appoint(person("尤辰"), .test(.frost, .unassigned)))]))
    try office.apply(.undo(touches, reason: "导错了"), by: .head)
    #expect(office.workspace.pairings.live.allSatisfy { $0.enterprise != .frost })
    #expect(!office.workspace.people.live.contains { $0.name == "尤辰" })
  }

  @Test func `an old issue from tomorrow is refused`() throws {
    var office = try TestOffice()
    var issue = Domain.Issue()
    (issue.title, issue.objects, issue.source) = (
      "排水沟改造", [ID<Enterprise>.frost.ref], .direct("台账")
    )
    issue.registeredOn = office.today.adding(days: 1)
    issue.history = .init(outcome: "已解决", document: "", on: nil)
    let refusal = Refusal.step(issue: .unassigned, .inTheFuture(issue.registeredOn))
    #expect(throws: refusal) { try office.apply(.issue(.takeOver(issue))) }
  }

  @Test func `an old issue that ended before it began is refused`() throws {
    var office = try TestOffice()
    var issue = Domain.Issue.draft("排水沟改造")
    issue.registeredOn = .iso("2018-06-01")
    issue.history = .init(outcome: "已解决", document: "", on: .iso("2018-05-01"))
    let refusal = Refusal.step(issue: .unassigned, .endedBeforeItBegan(issue.registeredOn))
    #expect(throws: refusal) { try office.apply(.issue(.takeOver(issue))) }
    issue.history?.on = issue.registeredOn
    try office.apply(.issue(.takeOver(issue)))
    issue.registeredOn = .epoch
    issue.history?.on = .iso("2018-05-01")
    try office.apply(.issue(.takeOver(issue)))
    #expect(Array(office.workspace.issues.live).count == 2)
  }

  @Test func `a form of an old list keeps the rules of one that went out here`() throws {
    var office = try TestOffice()
    var form = PolicyForm()
    (form.enterprise, form.givenOn, form.dueOn) = (.frost, .may2, office.today)
    form.request = "想听出口退税"
    (form.collectedOn) = .iso("2018-05-09")
    try office.apply(.policy(.takeIn(form)))
    let kept = try #require(office.workspace.newestForm(of: .frost))
    #expect(kept.state == .collected && kept.collectedBy == .coordinator)
    #expect(throws: Refusal.policy(.hasForm(.frost, kept.id))) {
      try office.apply(.policy(.takeIn(form)))
    }
    form.enterprise = .rain
    form.collectedOn = .iso("2018-05-01")
    #expect(throws: Refusal.policy(.beforeGiven(.may2))) {
      try office.apply(.policy(.takeIn(form)))
    }
    (form.collectedOn, form.request) = (.iso("2018-05-09"), "")
    #expect(throws: Refusal.policy(.nothingChosen)) { try office.apply(.policy(.takeIn(form))) }
  }
}
