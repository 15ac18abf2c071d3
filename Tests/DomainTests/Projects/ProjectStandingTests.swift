import TestSupport
import Testing

@testable import Domain

/// Lights of projects, what is missing, and what is owed (C6, C8, C12).
struct ProjectStandingTests {
  private func office() throws -> (TestOffice, ID<Project>) {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    let project = try office.project()
    return (office, project)
  }

  private func standing(
    _ office: TestOffice, _ project: ID<Project>, on day: String
  ) throws -> ProjectStanding {
    office.workspace.standing(
      of: try #require(office.workspace[project]), on: .iso(day))
  }

  @Test(arguments: [
    (-3, Light.Colour.green), (0, .green), (9, .green), (10, .yellow), (30, .yellow), (31, .red),
  ])
  func `points behind the plan make the light`(gap: Int, colour: Light.Colour) {
    #expect(ProjectLight(gap: gap, missing: 0).colour == colour)
    #expect(ProjectLight(gap: gap, missing: 2).colour == .red)
  }

  @Test func `a report that did not come is yellow the day after, two in a row are red`() throws {
    var (office, project) = try office()
    try office.report(project, .of2018(3), planned: 20, actual: 20, on: "2018-03-20")
    #expect(try standing(office, project, on: "2018-04-20").light?.colour == .green)
    let one = try standing(office, project, on: "2018-04-21")
    #expect(one.light?.colour == .yellow && one.missing == [.of2018(4)])
    let two = try standing(office, project, on: "2018-05-19")
    #expect(two.light?.colour == .red && two.missing == [.of2018(5), .of2018(4)])
    #expect(two.light?.phrase.zh == "连续 2 个月未报；按计划")
    try office.report(project, .of2018(5), planned: 25, actual: 22, on: "2018-05-21")
    let came = try standing(office, project, on: "2018-05-21")
    #expect(came.light?.colour == .green && came.missing.isEmpty)
    // A past day is told as it stood then (C0).
    #expect(try standing(office, project, on: "2018-05-19") == two)
  }

  @Test func `a month that was skipped stays missing, and the light goes by the last ones`() throws
  {
    var (office, id) = try office()
    for month in [2, 3, 5] {
      try office.report(id, .of2018(month), planned: 20, actual: 20, on: "2018-0\(month)-20")
    }
    let project = try #require(office.workspace[id])
    func missing(_ day: String) -> [Month] {
      office.workspace.missingReports(of: project, on: .iso(day))
    }
    #expect(missing("2018-06-07") == [.of2018(4)])
    #expect(missing("2018-06-21") == [.of2018(6), .of2018(4)])
    #expect(try standing(office, id, on: "2018-06-07").light?.colour == .green)
    #expect(try standing(office, id, on: "2018-06-21").light?.colour == .yellow)
  }

  @Test func `what came onto a list today owes from this month on, and nothing of months before`()
    throws
  {
    var (office, _) = try office()
    var late = Project()
    (late.name, late.owner) = ("泵业小镇二期", .projectOwner)
    let id = office.workspace.projects.nextID()
    try office.apply(.registry(.project(.add(late))), by: .head)
    #expect(office.workspace[id]?.includedOn == office.today)
    #expect(try standing(office, id, on: "2018-06-07").light?.phrase.zh == "还没到报送期")
    let project = try #require(office.workspace[id])
    let owed = office.workspace.projectDuties(of: project, on: office.today)
    #expect(owed.map(\.cadence) == [.projectReport, .projectContact])
    #expect(try standing(office, id, on: "2018-06-21").missing == [.of2018(6)])
    #expect(try standing(office, id, on: "2018-07-21").missing == [.of2018(7), .of2018(6)])
  }

  @Test func `a month whose window closed before it came is not owed`() throws {
    var office = try office().0
    office.today = .iso("2018-06-25")
    var late = Project()
    (late.name, late.owner) = ("泵业小镇二期", .projectOwner)
    let id = office.workspace.projects.nextID()
    try office.apply(.registry(.project(.add(late))), by: .head)
    #expect(try standing(office, id, on: "2018-06-26").missing.isEmpty)
    #expect(try standing(office, id, on: "2018-07-21").missing == [.of2018(7)])
  }

  @Test func `a month that is excused is not missing`() throws {
    var (office, project) = try office()
    try office.report(project, .of2018(4), planned: 20, actual: 20, on: "2018-04-20")
    office.today = .iso("2018-06-01")
    var excuse = Excuse()
    (excuse.cadence, excuse.subject, excuse.cause) = (.projectReport, project.ref, Excuse.shut)
    (excuse.from, excuse.to, excuse.reason) = (.iso("2018-05-01"), .iso("2018-05-18"), "停工")
    try office.apply(.excuse(.add(excuse)))
    #expect(try standing(office, project, on: "2018-06-01").missing.isEmpty)
    #expect(try standing(office, project, on: "2018-05-19").missing == [.of2018(5)])
  }

  @Test func `projects stand by light, then by gap, then by name; nobody's are not among them`()
    throws
  {
    var (office, behind) = try office()
    let (b, a) = (try office.project("乙项目"), try office.project("丙项目"))
    let red = try office.project("甲项目")
    _ = try office.project("无主项目", of: nil)
    for (project, actual) in [(behind, 25), (b, 39), (a, 39), (red, 5)] {
      try office.report(project, .of2018(5), planned: 40, actual: actual, on: "2018-05-18")
    }
    let all = office.workspace.projectStandings(on: .iso("2018-06-07"))
    #expect(all.map(\.project) == [red, behind, a, b])
    #expect(all.map(\.light?.colour) == [.red, .yellow, .green, .green])
    #expect(all.map(\.gap) == [35, 15, 1, 1])
  }

  @Test func `what is owed by the 20th is met, late or due, and late is done once it came`() throws
  {
    var (office, project) = try office()
    func statuses(asOf day: String) -> [Obligation.Status] {
      office.workspace.obligations(
        endingIn: .iso("2018-03-01")...(.iso("2018-06-30")), asOf: .iso(day), of: [.projectReport]
      ).map(\.status)
    }
    try office.report(project, .of2018(3), planned: 2, actual: 2, on: "2018-03-20")
    try office.report(project, .of2018(4), planned: 2, actual: 2, on: "2018-04-23")
    #expect(statuses(asOf: "2018-06-07") == [.met, .late, .late, .due])
    #expect(statuses(asOf: "2018-04-20") == [.met, .due, .due, .due])
    func shown(_ day: String) -> [Day] {
      office.workspace.standingObligations(on: .iso(day), until: Day.iso(day).adding(days: 14))
        .filter { $0.cadence == .projectReport }.map(\.due)
    }
    #expect(shown("2018-05-10") == [.iso("2018-05-18")])
    #expect(shown("2018-06-19") == [.iso("2018-05-18")])
    office.today = .iso("2018-06-19")
    try office.report(project, .of2018(5), planned: 2, actual: 2, on: "2018-06-19")
    #expect(shown("2018-06-19") == [.iso("2018-06-20")])
  }

  @Test func `the owner finds his reports in 待办, a coordinator those that did not come`() throws {
    var (office, project) = try office()
    try office.report(project, .of2018(5), planned: 2, actual: 2, on: "2018-05-15")
    func tasks(_ id: ID<Person>, _ day: String) throws -> [AgendaTask] {
      let person = try #require(office.workspace[id])
      return office.workspace.agenda(for: person, from: .iso(day)).items
        .filter { $0.subject == project.ref }.map(\.task)
    }
    #expect(try tasks(.projectOwner, "2018-06-07") == [.contact, .projectReport])
    #expect(try tasks(.coordinator, "2018-06-07") == [.chase])
    #expect(try tasks(.coordinator, "2018-06-21").contains(.projectReport))
    #expect(try tasks(.head, "2018-06-21").contains(.chase))
  }

  @Test func `whoever answers for no project sees none of them`() throws {
    var (office, project) = try office()
    let id = try office.report(project, .of2018(5), planned: 2, actual: 2, on: "2018-05-15")
    let report = try #require(office.workspace[id]).any
    func sees(_ id: ID<Person>) throws -> Bool {
      let actor = Actor(try #require(office.workspace[id]), at: office.now)
      return office.workspace.seen(report, by: actor) != nil
    }
    for person in [ID<Person>.head, .coordinator, .leader, .projectOwner, .viewer] {
      #expect(try sees(person))
    }
    for person in [ID<Person>.commissioner, .townStaff, .liaison] { #expect(try !sees(person)) }
  }
}
