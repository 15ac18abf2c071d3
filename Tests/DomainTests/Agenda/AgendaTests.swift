import TestSupport
import Testing

@testable import Domain

/// What each role finds in its list, and in what order.
struct AgendaTests {
  private func agenda(
    _ office: TestOffice, _ person: ID<Person>, _ day: String = "2018-06-07", days: Int = 14
  ) throws -> [String] {
    let person = try #require(office.workspace[person])
    return office.workspace.agenda(for: person, from: .iso(day), days: days).items.map {
      "\($0.task.rawValue) \($0.subject) \($0.left)"
    }
  }

  @Test func `every state that owes something stands under what is to be done`() throws {
    var office = try TestOffice()
    for state in IssueState.allCases where state != .merged {
      _ = try office.issue(in: state)
    }
    let person = try #require(office.workspace[ID<Person>.otherCoordinator])
    let groups = office.workspace.agenda(for: person, from: office.today, days: 200).groups
    #expect(
      groups.map(\.task)
        == [.triage, .dispatch, .sign, .answer, .meeting, .callback, .close, .review, .duplicate])
    #expect(groups.map(\.items.count) == [1, 1, 1, 2, 1, 1, 1, 2, 1])
  }

  @Test func `what can wait is named when it is due within the days asked for`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .inProgress, complexity: .complex)
    #expect(try agenda(office, .coordinator, days: 5) == [])
    #expect(try agenda(office, .coordinator) == ["measure \(issue) 7"])
  }

  @Test
  func `a first measure that is due is no reply, and makes room for the reply once it is there`()
    throws
  {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone, .sign(signer: "冯壬"))
    let owed = { try agenda(issue.office, .coordinator, "2018-06-19") }
    #expect(try owed().contains("measure \(issue.id) 0"))
    try issue.on("2018-06-19", .enrolling)
    #expect(try owed().contains("answer \(issue.id) 8"))
  }

  @Test func `the late stands before what is due, whatever it is`() throws {
    var office = try TestOffice()
    let new = try office.register("货车限行")
    let late = try office.issue(in: .resolved)
    office.today = .iso("2018-06-12")
    let newer = try office.register("污水纳管")
    #expect(
      try agenda(office, .coordinator, "2018-06-15")
        == ["triage \(new) -5", "triage \(newer) -2", "close \(late) -1"])
  }

  @Test func `only what a role may do stands on its list`() throws {
    var office = try TestOffice()
    for state in [IssueState.registered, .triaged, .dispatched, .inProgress, .replied, .resolved] {
      _ = try office.issue(in: state)
    }
    let ids = office.workspace.issues.all.map(\.id.description)
    #expect(
      try agenda(office, .head).map { String($0.prefix { $0 != " " }) }
        == ["triage", "dispatch", "duplicate", "callback", "close"])
    #expect(
      try agenda(office, .liaison)
        == ["sign \(ids[2]) 1", "answer \(ids[3]) 3"])
    for person in [ID<Person>.leader, .viewer, .townStaff] {
      #expect(try agenda(office, person) == [])
    }
  }

  @Test func `what was sent is to be signed for by a day of its own, long before the reply is due`()
    throws
  {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.complex), .byPhone)
    let signing = { (person: ID<Person>) in
      try agenda(issue.office, person, "2018-06-11").filter { $0.hasPrefix("sign") }
    }
    #expect(try signing(.coordinator) == ["sign \(issue.id) -1"])
    #expect(try signing(.liaison) == ["sign \(issue.id) -1"])
    issue.office.workspace.reckon(on: .iso("2018-06-11"))
    #expect(try signing(.coordinator) == ["sign \(issue.id) -1"])
  }

  @Test func `nobody calls about his own answer, and what waits for the head is his`() throws {
    var office = try TestOffice()
    try office.pair(with: .commissioner)
    let spoken = try office.register()
    var reply = Reply()
    (reply.text, reply.handler) = ("当场讲清", .coordinator)
    try office.step(spoken, .reply(reply))
    #expect(try agenda(office, .coordinator) == [])
    #expect(try agenda(office, .otherCoordinator) == ["callback \(spoken) 2"])
    let parked = try office.issue(in: .replied)
    try office.step(parked, .solved(.dissatisfied), by: .otherCoordinator)
    #expect(try !agenda(office, .otherCoordinator).contains { $0.contains("\(parked)") })
    #expect(try agenda(office, .head).contains("confirm \(parked) 2"))
  }

  @Test
  func `the month of a class is the office's and its lead unit's, until something is said of it`()
    throws
  {
    var office = try TestOffice()
    office.today = .iso("2018-05-31")
    let id = try office.openClass(leadBy: .education)
    let other = try office.openClass("用电贵", leadBy: .industry)
    #expect(try agenda(office, .coordinator, "2018-06-07") == [])
    #expect(
      try agenda(office, .coordinator, "2018-06-19") == ["progress \(id) 8", "progress \(other) 8"])
    #expect(try agenda(office, .liaison, "2018-06-19") == ["progress \(id) 8"])
    #expect(try agenda(office, .commissioner, "2018-06-19") == [])
    office.today = .iso("2018-06-19")
    try office.move(id, .progress(note: "座谈一轮"), by: .liaison)
    #expect(try agenda(office, .liaison, "2018-06-19") == [])
    #expect(try agenda(office, .coordinator, "2018-07-03") == ["progress \(other) -2"])
  }

  @Test func `a flagged matter goes out under the head's name alone`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple, isRedFlag: true))
    #expect(try agenda(issue.office, .coordinator) == [])
    #expect(try agenda(issue.office, .head) == ["dispatch \(issue.id) 1"])
  }

  @Test func `cards stand with whom they are for`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .sign(signer: "冯壬"))
    try issue.office.pair(with: .commissioner)
    let card = { (person: ID<Person>, day: String) in
      try agenda(issue.office, person, day).contains { $0.hasPrefix("card") }
    }
    #expect(try card(.commissioner, "2018-06-11") && !card(.coordinator, "2018-06-11"))
    #expect(try card(.coordinator, "2018-06-13") && !card(.commissioner, "2018-06-13"))
    #expect(try card(.head, "2018-06-21") && !card(.coordinator, "2018-06-21"))
    #expect(try !card(.leader, "2018-06-21"))
    #expect(try card(.leader, "2018-07-05") && card(.head, "2018-07-05"))
  }

  @Test func `a commissioner finds his contact, the office what was missed`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-04-02")))
    try office.pair(with: .commissioner, from: .iso("2018-04-27"))
    #expect(try agenda(office, .commissioner, "2018-05-17") == ["contact J0001 10"])
    #expect(try agenda(office, .commissioner, "2018-05-15") == [])
    #expect(try agenda(office, .commissioner, "2018-06-04") == ["contact J0001 -2"])
    #expect(try agenda(office, .coordinator, "2018-06-04") == ["chase J0001 -2"])
    try office.log(.test(ID<Enterprise>.frost.ref, by: [.commissioner], on: .iso("2018-06-05")))
    #expect(try agenda(office, .coordinator, "2018-06-06") == [])
  }

  @Test func `the monthly analysis is the office's, and stands among its meetings`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-06-04")))
    _ = try office.project()
    #expect(try agenda(office, .coordinator, "2018-06-15").contains("meeting OFFICE1 9"))
    #expect(try agenda(office, .coordinator, "2018-07-02").contains("meeting OFFICE1 -1"))
    #expect(try !agenda(office, .projectOwner, "2018-06-15").contains { $0.hasPrefix("meeting") })
  }

  @Test func `a day that is past is asked as it was, and a reckoned day says the same`() throws {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple))
    try issue.on("2018-06-08", .byPhone)
    try issue.on("2018-06-11", .answer(.solved))
    #expect(try agenda(issue.office, .otherCoordinator) == ["dispatch \(issue.id) 1"])
    #expect(try agenda(issue.office, .otherCoordinator, "2018-06-08") == ["sign \(issue.id) 1"])
    let fresh = try agenda(issue.office, .otherCoordinator, "2018-06-11")
    #expect(fresh == ["callback \(issue.id) 2"])
    issue.office.workspace.reckon(on: .iso("2018-06-11"))
    #expect(try agenda(issue.office, .otherCoordinator, "2018-06-11") == fresh)
  }

  @Test func `a new issue that may be there already is to be looked at, until somebody said no`()
    throws
  {
    var office = try TestOffice()
    let one = try office.issue(in: .triaged)
    let other = try office.register("员工子女入学")
    #expect(try agenda(office, .coordinator).contains("duplicate \(other) 1"))
    #expect(try !agenda(office, .commissioner).contains { $0.hasPrefix("duplicate") })
    office.workspace.reckon(on: office.today)
    #expect(try agenda(office, .coordinator).contains("duplicate \(other) 1"))
    try office.apply(.issue(.judge(IssueChange.Pair(one, other))))
    #expect(try !agenda(office, .coordinator).contains { $0.hasPrefix("duplicate") })
  }

  @Test func `what is called as its kind is does not say it again as its reason`() {
    let today = Day.thursday
    let expected: [(Cadence, String)] = [(.coverage, ""), (.policyForm, ""), (.analysis, "月分析例会")]
    for (cadence, words) in expected {
      let duty = Obligation(
        cadence: cadence, subject: ID<Unit>.daxi.ref, window: today...today, due: today,
        owner: .office, status: .due, metOn: nil)
      #expect(AgendaItem.Matter.duty(duty).phrase.zh == words)
    }
  }

  @Test func `what several enterprises have open is offered as a common matter, until it is one`()
    throws
  {
    var office = try TestOffice()
    for place in [ID<Enterprise>.frost, .rain, .thunder] {
      try office.register("员工子女入学", of: place.ref)
    }
    #expect(try agenda(office, .coordinator).contains("commonMatter CAT03 0"))
    #expect(try !agenda(office, .commissioner).contains { $0.hasPrefix("commonMatter") })
    let issues = office.workspace.issues.all.map(\.id)
    let id = try office.openClass()
    try office.apply(.commonClass(.join(issues, id, reason: "同一类")))
    #expect(try !agenda(office, .coordinator).contains { $0.hasPrefix("commonMatter") })
  }
}
