import Domain
import TestSupport
import Testing

struct SightTests {
  var office: TestOffice
  let frost: ID<Domain.Issue>
  let rain: ID<Domain.Issue>

  init() throws {
    office = try TestOffice()
    try office.pair(.frost, with: .commissioner)
    frost = try office.register(of: ID<Enterprise>.frost.ref)
    rain = try office.register("污水管网", of: ID<Enterprise>.rain.ref)
  }

  private func actor(_ person: ID<Person>) throws -> Actor {
    Actor(try #require(office.workspace[person]), at: office.now)
  }

  @Test(arguments: [
    (ID<Person>.head, true, true), (.coordinator, true, true), (.leader, true, true),
    (.commissioner, true, false), (.otherCommissioner, false, false), (.townStaff, true, false),
    (.projectOwner, false, false), (.liaison, false, false), (.viewer, true, true),
  ])
  func `everybody sees the issues that are his`(
    person: ID<Person>, seesFrost: Bool, seesRain: Bool
  ) throws {
    let actor = try actor(person)
    let issues = [frost, rain].compactMap { office.workspace[$0] }
    let seen = issues.map { office.workspace.maySee($0, by: actor) }
    #expect(seen == [seesFrost, seesRain])
  }

  @Test func `what names issues names to nobody those he may not see`() throws {
    var feedback = Feedback()
    feedback.issues = [frost, rain]
    var judged = NotCommon()
    judged.issues = [frost, rain]
    let (town, head) = (try actor(.townStaff), try actor(.head))
    #expect(office.workspace.asSeen(feedback, by: town).issues == [frost])
    #expect(office.workspace.asSeen(judged, by: town).issues == [frost])
    #expect(office.workspace.asSeen(feedback, by: head).issues == [frost, rain])
    #expect(office.workspace.visible([frost, rain], to: try actor(.otherCommissioner)) == [])
  }

  @Test(arguments: [
    (ID<Person>.head, true, true), (.coordinator, true, true), (.leader, true, true),
    (.commissioner, true, false), (.otherCommissioner, false, false), (.townStaff, true, false),
    (.projectOwner, false, false), (.liaison, false, false), (.viewer, true, true),
  ])
  mutating func `everybody sees the forms and lectures that are his`(
    person: ID<Person>, seesFrost: Bool, seesRain: Bool
  ) throws {
    try office.offerTopics(of: [.industry, .education])
    try office.distribute()
    try office.collect(.frost, [1])
    try office.collect(.rain, [2])
    try office.plan(.test())
    try office.plan(.test([2], of: [.education], in: [.zeguo], .afternoon))
    let (workspace, actor) = (office.workspace, try actor(person))
    let forms = workspace.policyForms.all.prefix(2).map { workspace.maySee($0, by: actor) }
    #expect(forms == [seesFrost, seesRain])
    let lectures = workspace.lectures.all.map { workspace.maySee($0, by: actor) }
    #expect(lectures == [seesFrost, seesRain])
  }

  @Test mutating func `a liaison sees what his unit leads or helps with`() throws {
    try office.step(frost, .schooling())
    let issue = try #require(office.workspace[frost])
    #expect(office.workspace.maySee(issue, by: try actor(.liaison)))
  }

  @Test(arguments: [
    (ID<Person>.head, true), (.coordinator, true), (.leader, true), (.commissioner, true),
    (.otherCommissioner, false), (.townStaff, true), (.projectOwner, false), (.liaison, false),
    (.viewer, false),
  ])
  mutating func `contacts are for the office, its leaders, its commissioner and its town`(
    person: ID<Person>, sees: Bool
  ) throws {
    try office.edit(.frost, .contacts, from: "", to: "王辛 厂长 120-0000-0001")
    let enterprise = try #require(office.workspace[ID<Enterprise>.frost])
    let seen = office.workspace.asSeen(enterprise, by: try actor(person))
    #expect(seen.contacts == (sees ? enterprise.contacts : [Contact(name: Withheld.mark)]))
    #expect(seen.name == enterprise.name)
  }

  @Test func `a commissioner sees no other enterprise's contacts`() throws {
    let actor = try actor(.commissioner)
    #expect(office.workspace.seesContacts(of: .frost, by: actor))
    #expect(!office.workspace.seesContacts(of: .rain, by: actor))
    #expect(!office.workspace.seesContacts(of: .thunder, by: actor))
  }

  @Test func `who has no role sees as a viewer does`() throws {
    var person = try #require(office.workspace[ID<Person>.coordinator])
    person.roles = [RoleGrant(.coordinator, to: office.today.adding(days: -1))]
    let actor = Actor(person, at: office.now)
    #expect(actor.seesMasked)
    #expect(!office.workspace.seesContacts(of: .frost, by: actor))
  }

  @Test mutating func `a viewer reads names without the people behind them`() throws {
    office.workspace.eyes = office.workspace.eyes(of: try actor(.viewer))
    #expect(office.workspace.name(of: ID<Person>.commissioner.ref) == "孙*")
    #expect(office.workspace.names(of: ID<Person>.commissioner.ref) == ["孙*"])
    office.workspace.eyes = office.workspace.eyes(of: try actor(.leader))
    #expect(office.workspace.name(of: ID<Person>.commissioner.ref) == "孙丙")
  }

  @Test mutating func `why somebody is away is for who looks after it, not for a viewer`()
    throws
  {
    try office.log(.test(by: [.commissioner]))
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.pairingMonth, ID<Pairing>(1).ref)
    (excuse.from, excuse.to, excuse.reason) = (office.today, office.today, "住院")
    try office.apply(.excuse(.add(excuse)))
    let cover = Pairing.Cover(
      by: .otherCommissioner, from: office.today, to: office.today, reason: "住院")
    try office.apply(.pairing(.cover(ID(1), cover)))
    let workspace = office.workspace
    for (person, shown) in [
      (ID<Person>.head, "住院"), (.commissioner, "住院"), (.viewer, Withheld.mark),
    ] {
      let actor = try actor(person)
      let excuse = try #require(workspace.excuses.all.first)
      let pairing = try #require(workspace.pairings.all.first)
      #expect(workspace.seen(excuse, by: actor)?.reason == shown)
      #expect(workspace.seen(pairing, by: actor)?.covers.map(\.reason) == [shown])
    }
    office.workspace.veil = office.workspace.freshVeil
    #expect(office.workspace.excuses.all.map(\.reason) == [Withheld.mark])
    #expect(office.workspace.pairings.all.flatMap(\.covers).map(\.reason) == [Withheld.mark])
  }

  @Test mutating func `why a project was not contacted is for who sees how it gets on`() throws {
    let project = try office.project()
    var excuse = Excuse()
    (excuse.cadence, excuse.subject) = (.projectContact, project.ref)
    (excuse.from, excuse.to, excuse.reason) = (office.today, office.today, "住院")
    try office.apply(.excuse(.add(excuse)))
    let known = try #require(office.workspace.excuses.all.first)
    let sees = try [ID<Person>.head, .commissioner, .townStaff].map {
      office.workspace.seen(known, by: try actor($0)) != nil
    }
    #expect(sees == [true, false, false])
  }

  @Test func `pairings are not for towns and project owners`() throws {
    let pairing = try #require(office.workspace.pairings.all.first)
    let seen = try [ID<Person>.head, .commissioner, .otherCommissioner, .townStaff, .viewer].map {
      office.workspace.maySee(pairing, by: try actor($0))
    }
    #expect(seen == [true, true, false, false, true])
  }

  @Test func `parts of an issue's file are for who sees the issue`() throws {
    let step = try #require(office.workspace.lastStep(of: rain))
    let workspace = office.workspace
    #expect(workspace.seen(.step(step), by: try actor(.coordinator)) == .step(step))
    #expect(workspace.seen(.step(step), by: try actor(.commissioner)) == nil)
  }

  @Test mutating func `a decision is for its owner too`() throws {
    try office.call(.special("人才"))
    var outcome = MeetingChange.Outcome.test
    outcome.decisions = [Decision("扩班", unit: .education, person: .otherCommissioner)]
    try office.hold(ID(1), outcome)
    let decision = try #require(office.workspace.decisions.all.first)
    let seen = try [ID<Person>.otherCommissioner, .commissioner, .liaison].map {
      office.workspace.maySee(decision, by: try actor($0))
    }
    #expect(seen == [true, false, true])
  }
}
