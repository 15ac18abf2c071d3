import TestSupport
import Testing

@testable import Domain

struct IntegrityReportTests {
  private func count(_ check: IntegrityCheck, _ office: TestOffice) -> ReportCell.Value? {
    office.workspace.report(.integrity, asOf: office.today).tables[0].rows
      .first { $0[0].words == check.phrase }?[1].value
  }

  @Test func `nothing is found in an office that keeps its books`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .closed)
    for check in IntegrityCheck.allCases { #expect(count(check, office) == .number(0), "\(check)") }
  }

  @Test func `what a visit found and was entered days later is named with the day`() throws {
    var office = try TestOffice()
    try office.pair(with: .commissioner)
    for (title, day) in [("用电增容", "2018-06-05"), ("污水纳管", "2018-06-06")] {
      let visit = Visit.test(by: [.commissioner], on: .iso(day))
      try office.apply(.visit(.log(visit, problems: [FoundProblem(title: title)])))
    }
    #expect(count(.lateEntry, office) == .number(1))
    let row = office.workspace.report(.integrity, asOf: office.today).tables[1].rows.first
    #expect(row?.suffix(2).map(\.words.zh) == ["用电增容", "2018-06-07"])
    office.today = .iso("2018-06-06")
    #expect(count(.lateEntry, office) == .number(0))
  }

  @Test func `a closing nobody could verify is named`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .replied)
    for _ in 1...3 {
      office.today = office.today.adding(days: 1)
      try office.step(issue, .missed, by: .head)
    }
    #expect(office.state(of: issue) == .closed)
    #expect(count(.unverified, office) == .number(1))
  }

  @Test func `a unit that does not answer for the matter, and a possible duplicate, are named`()
    throws
  {
    var office = try TestOffice()
    let one = try office.register()
    let other = try office.register("又一件")
    try office.step(one, .schooling(to: .industry))
    try office.step(other, .schooling())
    #expect(count(.foreignUnit, office) == .number(1))
    #expect(count(.duplicate, office) == .number(1))
    let pair = office.workspace.report(.integrity, asOf: office.today).tables[1].rows
      .first { $0[0].words == IntegrityCheck.duplicate.phrase }
    #expect(pair?[1].words.zh == "\(other)")
    #expect(pair?[3].words.zh == office.workspace.label(of: one))
    try office.apply(.issue(.judge(IssueChange.Pair(one, other))))
    #expect(count(.duplicate, office) == .number(0))
  }

  @Test func `what waits for the head, a vague figure and a missing town are named`() throws {
    var office = try TestOffice()
    let issue = try office.register()
    for request in [StepRequest.schooling(), .byPhone, .answer(.unsolvable)] {
      try office.step(issue, request)
    }
    try office.step(issue, .acceptance, by: .otherCoordinator)
    var figure = ReportedFigure()
    figure.name = "收集问题"
    try office.apply(.registry(.figure(.add(figure))))
    try office.apply(.registry(.enterprise(.add(.named("立夏电机", town: nil)))))
    #expect(count(.proposal, office) == .number(1))
    #expect(count(.vagueFigure, office) == .number(1))
    #expect(count(.noTown, office) == .number(1))
  }
}
