import TestSupport
import Testing

@testable import Domain

/// R2, the pack of the monthly analysis meeting (P20, C12).
struct AnalysisReportTests {
  /// Two projects; one reported May late and is behind, one did not report at all.
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.thunder.ref, on: .iso("2018-01-02")))
    let (one, other) = (try office.project("甲项目"), try office.project("乙项目"))
    for project in [one, other] {
      for (month, day) in [
        (1, "2018-01-19"), (2, "2018-02-14"), (3, "2018-03-20"), (4, "2018-04-20"),
      ] {
        try office.report(project, .of2018(month), planned: 20, actual: 20, on: day)
      }
    }
    try office.report(
      one, .of2018(5), planned: 40, actual: 25, on: "2018-05-21", raising: ["图审慢"]
    ) { $0.difficulties = "图审两轮" }
    try office.log(.test(one.ref, by: [.projectOwner], on: .iso("2018-05-10")))
    office.today = .thursday
    return office
  }

  private func table(_ key: String, asOf day: Day = .thursday) throws -> ReportTable {
    let report = try office().workspace.report(.analysis, asOf: day)
    return try #require(report.tables.first { $0.key == key })
  }

  private func words(_ table: ReportTable) -> [[String]] { table.rows.map { $0.map(\.words.zh) } }

  @Test func `each project is a line, the most urgent first`() throws {
    #expect(
      words(try table("projects")) == [
        ["黄", "甲项目", "蒋寅", "2018-05", "40", "25", "-15", "1", "落后 15 个点", "图审两轮"],
        ["黄", "乙项目", "蒋寅", "2018-04", "20", "20", "0", "0", "月报未报；按计划", ""],
      ])
  }

  @Test func `what came late or not at all is listed with its days`() throws {
    #expect(
      words(try table("missing")) == [
        ["甲项目", "蒋寅", "2018-05-18", "2018-05-21", "3"], ["乙项目", "蒋寅", "2018-05-18", "", "20"],
      ])
  }

  @Test func `contacts, visits and reports are counted for who owes them`() throws {
    #expect(
      words(try table("compliance")) == [["蒋寅", "2", "1/2 50.0%", "1/2 50.0%", "0/2 0.0%"]])
  }

  @Test func `before its reports are in, a month is not looked at yet`() throws {
    let workspace = try office().workspace
    #expect(workspace.monthUnderReview(on: .iso("2018-05-17")) == .of2018(4))
    #expect(workspace.monthUnderReview(on: .iso("2018-05-18")) == .of2018(5))
  }

  @Test func `open issues of projects stand there, and what the last meeting decided, done or not`()
    throws
  {
    var office = try office()
    var meeting = Meeting()
    (meeting.kind, meeting.topic, meeting.proposedOn) = (
      .monthlyAnalysis, "分析例会", .iso("2018-05-29")
    )
    try office.apply(.meeting(.call(meeting, on: .iso("2018-05-25"))))
    var outcome = MeetingChange.Outcome()
    outcome.minutes = "〔2018〕1号"
    outcome.decisions = [
      Decision("逐个盯办", unit: .industry, dueOn: .iso("2018-06-04")),
      Decision("并联办理", unit: .industry),
    ]
    let id = try #require(office.workspace.meetings.all.last?.id)
    try office.apply(.meeting(.hold(id, outcome, on: .iso("2018-05-29"))))
    let decided = try #require(office.workspace.decisions.all.last?.id)
    try office.apply(.meeting(.finish(decided, on: .iso("2018-06-01"), note: "已办")))
    let report = office.workspace.report(.analysis, asOf: .thursday)
    let issues = try #require(report.tables.first { $0.key == "issues" })
    #expect(words(issues).map { $0[2] } == ["图审慢"] && words(issues).map { $0[3] } == ["甲项目"])
    let decisions = try #require(report.tables.first { $0.key == "decisions" })
    #expect(words(decisions).map(\.last) == ["超期未落实", "已落实 6月1日"])
  }

  @Test func `a past month is told with who had the project then, and may be told again`() throws {
    var office = try office()
    let before = office.workspace.report(.analysis, asOf: .iso("2018-05-31"))
    office.today = .iso("2018-07-02")
    let edit = FieldEdit(Project.Field.owner, from: "P010", to: "P001")
    try office.apply(.registry(.project(.edit(ID(1), [edit]))), by: .head)
    #expect(office.workspace.report(.analysis, asOf: .iso("2018-05-31")) == before)
    let now = office.workspace.report(.analysis, asOf: office.today)
    let owners = now.tables[0].rows.map { $0[1...2].map(\.words.zh) }.sorted { $0[0] > $1[0] }
    #expect(owners == [["甲项目", "赵甲"], ["乙项目", "蒋寅"]])
    #expect(office.workspace[ID<Project>(1)]?.owner(on: .iso("2018-07-01")) == .projectOwner)
  }

  @Test func `who was given a project and lost it on one day never answered for it`() throws {
    var office = try office()
    for (old, new) in [("P010", "P001"), ("P001", "P002")] {
      let edit = FieldEdit(Project.Field.owner, from: old, to: new)
      try office.apply(.registry(.project(.edit(ID(1), [edit]))), by: .head)
    }
    let project = try #require(office.workspace[ID<Project>(1)])
    let last = office.today.adding(days: -1)
    #expect(project.formerOwners == [Project.FormerOwner(.projectOwner, until: last)])
    #expect(project.owner(on: office.today) == .coordinator)
  }

  @Test func `masked, owners are called by their surnames`() throws {
    let report = try office().workspace.report(.analysis, asOf: .thursday).masked
    #expect(report.tables[0].rows[0][2].words.zh == "蒋*")
  }
}
