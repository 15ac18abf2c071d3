import Domain
import TestSupport
import Testing

struct PolicyDemandTests {
  var office: TestOffice

  init() throws {
    office = try TestOffice()
    try office.offerTopics(of: [.industry, .education, .industry])
    try office.distribute()
  }

  private var demand: PolicyDemand { PolicyDemand(of: office.workspace, asOf: office.today) }

  @Test mutating func `a wish is counted by topic and town, void and missing forms are not`() throws
  {
    try office.collect(.frost, [1, 2])
    try office.collect(.thunder, [2])
    #expect(demand.count(ID(2)) == 2)
    #expect(demand.count(ID(2), in: .daxi) == 2)
    #expect(demand.count(ID(2), in: .zeguo) == 0)
    #expect(demand.count(in: .daxi) == 3)
    #expect(demand.wishes == 3)
    #expect(demand.ranking == [ID(2), ID(1), ID(3)])
    #expect(demand.neverChosen == [ID(3)])
    let counts = office.workspace.formCounts(asOf: office.today)
    #expect(counts.map(\.town) == [.daxi, .zeguo])
    #expect(counts.map(\.collected) == [2, 0])
    #expect(counts[1].open == [ID(2)])
  }

  @Test mutating func `whoever says it twice has one wish`() throws {
    try office.collect(.frost, [1])
    try office.distribute(round: 2)
    try office.collect(.frost, [1, 2])
    #expect(demand.count(ID(1)) == 1)
    #expect(demand.wishes == 2)
  }

  @Test mutating func `a wish is served once, by whoever came and had it`() throws {
    try office.collect(.frost, [1])
    try office.collect(.thunder, [1])
    let id = try office.plan(.test(on: office.today))
    #expect(demand.open(ID(1)) == [])
    try office.apply(.policy(.fix([id])), by: .head)
    // 谷雨泵业 came without having asked.
    try office.apply(.policy(.hold(id, .init([.frost, .rain]), on: office.today)))
    #expect(demand.servedCount(ID(1)) == 1)
    #expect(demand.servedCount == 1)
    // Who was invited and did not come still waits.
    #expect(demand.open(ID(1)) == [.thunder])
    let again = try office.plan(.test(on: office.today, .afternoon))
    #expect(office.workspace[again]?.invited == [.thunder])
    try office.apply(.policy(.fix([again])), by: .head)
    try office.apply(.policy(.hold(again, .init([.frost, .thunder]), on: office.today)))
    #expect(demand.servedCount(ID(1)) == 2)
  }

  @Test mutating func `a lecture called off later was still to come on the days before`() throws {
    try office.collect(.frost, [1])
    let id = try office.plan(.test(on: .iso("2018-06-20")))
    let (day, before) = (office.today, demand.promised)
    #expect(!before.isEmpty)
    let report = office.workspace.report(.policy, asOf: day)
    office.today = day.adding(days: 1)
    try office.apply(.policy(.cancel(id, reason: "台风", on: office.today)))
    #expect(PolicyDemand(of: office.workspace, asOf: day).promised == before)
    #expect(office.workspace.report(.policy, asOf: day) == report)
    #expect(demand.promised.isEmpty && demand.open(ID(1)) == [.frost])
  }

  @Test mutating func `a form voided later was missing on the days before`() throws {
    for enterprise in [ID<Enterprise>.frost, .rain] { try office.collect(enterprise, [1]) }
    let form = try #require(office.workspace.newestForm(of: .thunder))
    func statuses(asOf day: Day) -> [Obligation.Status] {
      office.workspace.obligations(
        endingIn: form.dueOn...form.dueOn, asOf: day, of: [.policyForm]
      ).map(\.status)
    }
    let late = form.dueOn.adding(days: 1)
    #expect(statuses(asOf: late) == [.late, .met])
    office.today = late.adding(days: 1)
    try office.apply(.policy(.void(form.id, reason: "企业已外迁", on: office.today)))
    #expect(statuses(asOf: late) == [.late, .met])
    #expect(statuses(asOf: office.today) == [.met, .met])
  }

  @Test mutating func `a past day is as it was`() throws {
    let before = office.today
    office.today = before.adding(days: 3)
    try office.collect(.frost, [1])
    #expect(PolicyDemand(of: office.workspace, asOf: before).wishes == 0)
    #expect(demand.wishes == 1)
  }

  @Test mutating func `forms of a town are one thing to see to, and done when the last is back`()
    throws
  {
    let due = office.today.adding(days: 7)
    func duties(_ office: TestOffice) -> [Obligation] {
      office.workspace.obligations(
        endingIn: office.today...due, asOf: office.today, of: [.policyForm])
    }
    try office.apply(.visit(.log(.test(on: .may2), problems: [])))
    #expect(duties(office).map(\.subject) == [ID<Unit>.daxi.ref, ID<Unit>.zeguo.ref])
    #expect(duties(office).map(\.status) == [.due, .due])
    try office.collect(.rain, [1])
    #expect(duties(office).map(\.status) == [.due, .met])
    let town = try #require(office.workspace[ID<Person>.townStaff])
    let agenda = office.workspace.agenda(for: town, from: office.today)
    #expect(agenda.groups.map(\.task) == [.forms])
    #expect(agenda.items.map(\.subject) == [ID<Unit>.daxi.ref])
    try office.apply(.policy(.void(ID(1), reason: "停产", on: office.today)))
    try office.collect(.thunder, [2])
    #expect(duties(office).map(\.status) == [.met, .met])
  }

  @Test
  mutating func `forms of enterprises without a town are told as such, not by the office's name`()
    throws
  {
    try office.apply(.registry(.enterprise(.add(.named("白露纸业", town: nil)))))
    try office.distribute()
    try office.apply(.visit(.log(.test(on: .may2), problems: [])))
    let person = try #require(office.workspace[ID<Person>.coordinator])
    let items = office.workspace.agenda(for: person, from: office.today).items
    let labels = items.filter { $0.task == .forms && $0.subject.kind == .office }.map {
      $0.label(in: office.workspace, to: Actor(person, at: office.now)).zh
    }
    #expect(labels == ["未分镇街"])
  }

  @Test mutating func `a lecture is to be fixed by the head, and then to be written down`() throws {
    func tasks(_ office: TestOffice, _ person: ID<Person>) -> [EntityRef] {
      office.workspace[person].map { person in
        office.workspace.agenda(for: person, from: office.today).items
          .filter { $0.task == .lecture }.map(\.subject)
      } ?? []
    }
    let id = try office.plan(.test())
    #expect(tasks(office, .head) == [id.ref])
    #expect(tasks(office, .coordinator) == [])
    try office.apply(.policy(.fix([id])), by: .head)
    #expect(tasks(office, .coordinator) == [])
    office.today = .iso("2018-06-11")
    #expect(tasks(office, .coordinator) == [id.ref])
  }
}
