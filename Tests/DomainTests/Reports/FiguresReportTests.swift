import TestSupport
import Testing

@testable import Domain

struct FiguresReportTests {
  private func add(
    _ name: String, _ value: Int, _ qualifier: ReportedFigure.Qualifier = .exact,
    _ subject: FigureSubject?, to office: inout TestOffice
  ) throws {
    var figure = ReportedFigure()
    (figure.name, figure.value, figure.qualifier) = (name, value, qualifier)
    figure.subject = subject
    try office.apply(.registry(.figure(.add(figure))))
  }

  @Test func `what was published stands beside what the ledger counts`() throws {
    var office = try TestOffice()
    try office.pair()
    try office.log()
    try add("走访企业", 1, .exact, .visitedEnterprises, to: &office)
    try add("在挂专员", 39, .exact, .commissioners, to: &office)
    try add("收集问题", 900, .moreThan, .issues, to: &office)
    try add("选项表", 1000, .moreThan, nil, to: &office)
    let rows = office.workspace.report(.figures, asOf: office.today).tables[0].rows
    #expect(rows.map { $0[1].words.zh } == ["1", "39", "900多", "1000余"])
    #expect(rows.map { $0[2].words.zh } == ["1", "39", "901-999", "1001-1999"])
    #expect(rows.map { $0[6].words.zh } == ["相符", "台账少 38", "台账少 901", "无法核对"])
  }

  @Test func `832 of 900 odd is never a share of 900`() throws {
    var office = try TestOffice()
    try add("收集问题", 900, .moreThan, .issues, to: &office)
    try add("已解决", 832, .exact, .solved, to: &office)
    let report = office.workspace.report(.figures, asOf: office.today)
    let row = report.tables[1].rows[0].map(\.words.zh)
    #expect(row == ["通报口径", "832/N（N 待核，原文为900多）", "83.3%-92.3%"])
    let words = report.tables.flatMap { $0.rows.flatMap { $0.map(\.words.zh) } }
    #expect(!words.contains { $0.contains("92.4") })
  }

  @Test func `issues are said with and without those of commissioners`() throws {
    var office = try TestOffice()
    try office.pair()
    try office.log(.test(by: [.commissioner]), FoundProblem(title: "用电"), by: .commissioner)
    try office.register()
    let rows = office.workspace.report(.figures, asOf: office.today).tables[2].rows
    #expect(rows.map { $0[1].value } == [.number(2), .number(1), .number(1)])
  }

  @Test func `people helped are counted apart from issues, and only where it was solved`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .closed)
    _ = try office.issue(in: .replied)
    let counts = Counts(of: office.workspace, asOf: office.today)
    #expect(office.workspace.count(of: .beneficiaries, in: counts).count == 2)
    #expect(office.workspace.count(of: .solved, in: counts).count == 1)
  }

  @Test func `classes are counted with and without their lead, and projects of one issue`() throws {
    var office = try TestOffice()
    try office.openClass(leadBy: .education)
    try office.openClass("招工难")
    let projects = (1...4).map { ID<Project>($0).ref }
    var issue = Domain.Issue.draft("高压线迁移")
    issue.id = ID(year: 2018, 1)
    issue.objects = [ID<Enterprise>.frost.ref] + projects
    office.workspace.load(.issue(issue))
    let counts = Counts(of: office.workspace, asOf: office.today)
    func count(_ subject: FigureSubject) -> Int {
      office.workspace.count(of: subject, in: counts).count
    }
    #expect((count(.classes), count(.ledClasses)) == (2, 1))
    #expect(office.workspace.count(of: .projectsOfOneIssue, in: counts).rows == projects)
  }

  @Test func `four sides of a pairing are counted for themselves`() throws {
    var office = try TestOffice()
    try office.pair()
    try office.pair(.rain, with: .otherCommissioner)
    let counts = Counts(of: office.workspace, asOf: office.today)
    let subjects: [FigureSubject] = [.pairings, .commissioners, .pairedEnterprises, .homeUnits]
    #expect(subjects.map { office.workspace.count(of: $0, in: counts).count } == [2, 2, 2, 0])
  }
}
