import TestSupport
import Testing

@testable import Domain

/// What a 月报 and a plan must be, and who may write them (P20, C12).
struct ProjectRulesTests {
  private func office() throws -> (TestOffice, ID<Project>) {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    let project = try office.project()
    return (office, project)
  }

  @Test func `a report says plan, actual, difficulties and suggestions, and keeps who and when`()
    throws
  {
    var (office, project) = try office()
    let id = try office.report(
      project, .of2018(5), planned: 45, actual: 40, on: "2018-05-15"
    ) {
      ($0.difficulties, $0.suggestions) = (" 高压线未迁 ", "请定时间")
    }
    let monthly = try #require(office.workspace[id])
    #expect(monthly.difficulties == "高压线未迁" && monthly.suggestions == "请定时间")
    #expect(monthly.by == .projectOwner && monthly.submittedOn == .iso("2018-05-15"))
    #expect(monthly.gap == 5)
  }

  @Test func `a report after its day is accepted, and counts as late for good`() throws {
    var (office, project) = try office()
    let inTime = try office.report(project, .of2018(4), planned: 1, actual: 1, on: "2018-04-20")
    let late = try office.report(project, .of2018(5), planned: 2, actual: 2, on: "2018-05-19")
    #expect(office.workspace[inTime].map(office.workspace.isLate) == false)
    #expect(office.workspace[late].map(office.workspace.isLate) == true)
    #expect(office.workspace.calendar.reportsClose(in: .of2018(5)) == .iso("2018-05-18"))
  }

  @Test(arguments: [
    (1, "2018-01-19"), (2, "2018-02-14"), (5, "2018-05-18"), (6, "2018-06-20"), (10, "2018-10-19"),
  ])
  func `reports close on the 20th, earlier where it is not worked`(month: Int, day: String) {
    #expect(WorkCalendar.china2018.reportsClose(in: .of2018(month)) == .iso(day))
  }

  @Test func `the actual progress falls only with a note`() throws {
    var (office, project) = try office()
    try office.report(project, .of2018(4), planned: 30, actual: 30, on: "2018-04-18")
    let fall = Refusal.project(.fellWithoutNote(from: 30, in: .of2018(4), to: 28))
    #expect(throws: fall) {
      try office.report(project, .of2018(5), planned: 40, actual: 28, on: "2018-05-18")
    }
    try office.report(project, .of2018(5), planned: 40, actual: 28, on: "2018-05-18") {
      $0.note = "返工"
    }
    // What comes between the two is held to both.
    #expect(throws: Refusal.project(.reportedBefore(ID(1)))) {
      try office.report(project, .of2018(4), planned: 30, actual: 31, on: "2018-05-18")
    }
  }

  @Test func `an earlier month is not corrected above a later one that has no note`() throws {
    var (office, project) = try office()
    let april = try office.report(project, .of2018(4), planned: 30, actual: 30, on: "2018-04-18")
    try office.report(project, .of2018(5), planned: 40, actual: 35, on: "2018-05-18")
    let edit = FieldEdit<ProjectMonthly.Field>(.actual, from: "30", to: "36")
    #expect(throws: Refusal.project(.laterIsLower(.of2018(5), 35))) {
      try office.apply(.project(.edit(april, [edit])), by: .projectOwner)
    }
  }

  @Test
  func `a month is reported as it was planned, and the plan changes with a reason from a month on`()
    throws
  {
    var (office, project) = try office()
    office.today = .iso("2018-04-02")
    try office.plan(project, from: .of2018(4), 30, 40, 50)
    #expect(throws: Refusal.project(.plannedOtherwise(30, in: .of2018(4)))) {
      try office.report(project, .of2018(4), planned: 25, actual: 20, on: "2018-04-18")
    }
    try office.report(project, .of2018(4), planned: 30, actual: 20, on: "2018-04-18")
    #expect(throws: Refusal.project(.planWithoutReason)) {
      try office.plan(project, from: .of2018(5), 35, 45)
    }
    #expect(throws: Refusal.project(.planReachesBack(reported: .of2018(4)))) {
      try office.plan(project, from: .of2018(4), 25, 45, reason: "汛期")
    }
    try office.plan(project, from: .of2018(5), 35, 45, reason: "汛期停工")
    #expect(office.workspace.planned(project, in: .of2018(4)) == 30)
    #expect(office.workspace.planned(project, in: .of2018(5)) == 35)
    #expect(office.workspace.planned(project, in: .of2018(8)) == 45)
  }

  @Test func `a plan rises from its first month on, within a hundred`() throws {
    var (office, project) = try office()
    #expect(throws: Refusal.project(.planEmpty)) {
      try office.plan(project, from: .of2018(6))
    }
    #expect(throws: Refusal.project(.planNotRising(.of2018(7)))) {
      try office.plan(project, from: .of2018(6), 30, 20)
    }
    let field = ProjectMonthly.Field.planned.phrase
    #expect(throws: Refusal.project(.notAPercentage(field: field, 101))) {
      try office.plan(project, from: .of2018(6), 101)
    }
    var plan = ProjectPlan()
    (plan.project, plan.from, plan.points) = (project, .of2018(6), [.init(.of2018(5), 3)])
    #expect(throws: Refusal.project(.planPointBefore(.of2018(5), from: .of2018(6)))) {
      try office.apply(.project(.plan(plan)), by: .projectOwner)
    }
  }

  @Test func `milestones that are measured change with the plan alone`() throws {
    var (office, project) = try office()
    func set(_ old: String, _ new: String) -> Change {
      .registry(.project(.edit(project, [FieldEdit(.milestones, from: old, to: new)])))
    }
    try office.apply(set("", "6月封顶"))
    try office.apply(set("6月封顶", "7月封顶"))
    office.today = .iso("2018-04-02")
    try office.plan(project, from: .of2018(4), 30)
    #expect(throws: Refusal.project(.milestonesByPlan(project))) {
      try office.apply(set("7月封顶", "9月封顶"))
    }
    var plan = ProjectPlan()
    (plan.project, plan.from, plan.milestones) = (project, .of2018(6), "9月封顶")
    plan.reason = "汛期停工"
    try office.apply(.project(.plan(plan)), by: .projectOwner)
    #expect(office.workspace[project].map(office.workspace.milestones) == "9月封顶")
    #expect(office.workspace.planned(project, in: .of2018(7)) == 30)
  }

  @Test func `a month to come, a share beyond a hundred and a wrong day are refused`() throws {
    var (office, project) = try office()
    #expect(throws: Refusal.project(.monthAhead(.of2018(6)))) {
      try office.report(project, .of2018(6), planned: 1, actual: 1, on: "2018-05-31")
    }
    let field = ProjectMonthly.Field.actual.phrase
    #expect(throws: Refusal.project(.notAPercentage(field: field, -1))) {
      try office.report(project, .of2018(5), planned: 1, actual: -1, on: "2018-05-18")
    }
    #expect(throws: Refusal.project(.asOfOutside(.of2018(5)))) {
      try office.report(project, .of2018(5), planned: 1, actual: 1, on: "2018-05-18") {
        $0.asOf = .iso("2018-04-30")
      }
    }
    #expect(throws: Refusal.project(.submittedOutside(.iso("2018-05-18")))) {
      try office.report(
        project, .of2018(5), planned: 1, actual: 1, on: "2018-05-18", by: .coordinator
      ) { $0.submittedOn = .iso("2018-05-17") }
    }
  }

  @Test func `the owner reports on his own project, a coordinator for him, nobody else`() throws {
    var (office, project) = try office()
    let other = try office.project("水泵二期", of: nil)
    for person in [ID<Person>.head, .commissioner, .leader, .viewer, .liaison] {
      #expect(throws: Refusal.permission(.needsRole([.coordinator, .projectOwner]))) {
        try office.report(
          project, .of2018(5), planned: 1, actual: 1, on: "2018-05-18", by: person)
      }
    }
    #expect(throws: Refusal.permission(.notHisEnterprise(other.ref))) {
      try office.report(other, .of2018(5), planned: 1, actual: 1, on: "2018-05-18")
    }
    // Only the office may say that it came earlier.
    let own = try office.report(project, .of2018(4), planned: 1, actual: 1, on: "2018-05-21") {
      ($0.asOf, $0.submittedOn) = (.iso("2018-04-18"), .iso("2018-04-18"))
    }
    #expect(office.workspace[own]?.submittedOn == .iso("2018-05-21"))
    let taken = try office.report(
      project, .of2018(5), planned: 1, actual: 1, on: "2018-05-21", by: .coordinator
    ) { ($0.asOf, $0.submittedOn) = (.iso("2018-05-17"), .iso("2018-05-17")) }
    #expect(office.workspace[taken].map(office.workspace.isLate) == false)
  }

  @Test func `a difficulty becomes an issue that keeps its report, of several projects too (S6)`()
    throws
  {
    var (office, project) = try office()
    let id = try office.report(
      project, .of2018(5), planned: 9, actual: 3, on: "2018-05-15", raising: ["高压线迁改"]
    ) { $0.difficulties = "地块内高压线未迁" }
    let raised = try #require(office.workspace.members(Domain.Issue.self, of: id.ref).first)
    #expect(raised.title == "高压线迁改" && raised.details == "地块内高压线未迁")
    #expect(raised.objects == [project.ref] && raised.source == .monthly(id))
    let others = try (2...4).map { try office.project("\($0)号地块") }
    var issue = Domain.Issue()
    (issue.title, issue.source) = ("村民政策处理", .monthly(id))
    issue.objects = Few(([project] + others).map(\.ref))
    try office.apply(.issue(.register(issue)), by: .coordinator)
    let counts = Counts(of: office.workspace, asOf: office.today)
    #expect(office.workspace.count(of: .projectsOfOneIssue, in: counts).count == 4)
    #expect(throws: Refusal.project(.titleMissing(line: 1))) {
      try office.report(
        others[0], .of2018(5), planned: 9, actual: 3, on: "2018-05-15", raising: [" "])
    }
    #expect(office.workspace.monthly(of: others[0], in: .of2018(5)) == nil)
  }

  @Test func `a report is taken back with what it raised, unless that went on`() throws {
    var (office, project) = try office()
    office.today = .iso("2018-05-15")
    var monthly = ProjectMonthly()
    (monthly.project, monthly.month, monthly.asOf) = (project, .of2018(5), office.today)
    let change = Change.project(.report(monthly, raising: ["高压线迁改"]))
    let touches = try office.apply(change, by: .projectOwner)
    try office.apply(.undo(touches, reason: "报错项目"), by: .projectOwner)
    #expect(office.workspace.monthly(of: project, in: .of2018(5)) == nil)
    #expect(office.workspace.issues.live.map(\.id).isEmpty)
    try office.apply(change, by: .projectOwner)
    #expect(throws: (any Error).self) {
      try office.apply(.undo(touches, reason: "再撤一次"), by: .projectOwner)
    }
  }

  @Test func `an edit is taken back field by field`() throws {
    var (office, project) = try office()
    let id = try office.report(project, .of2018(5), planned: 45, actual: 40, on: "2018-05-15")
    let edit = FieldEdit<ProjectMonthly.Field>(.actual, from: "40", to: "42")
    let touches = try office.apply(.project(.edit(id, [edit])), by: .projectOwner)
    #expect(office.workspace[id]?.actual == 42)
    try office.apply(.undo(touches, reason: "看错"), by: .projectOwner)
    #expect(office.workspace[id]?.actual == 40)
  }
}
