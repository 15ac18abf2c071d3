import TestSupport
import Testing

@testable import Domain

struct UnitsReportTests {
  @Test func `units stand by volume, and few issues make a grey share`() throws {
    var office = try TestOffice()
    for _ in 1...5 { _ = try office.issue(in: .resolved) }
    let other = try office.register("电价")
    try office.step(other, .schooling(to: .industry))
    let table = office.workspace.report(.units, asOf: office.today).tables[0]
    #expect(table.rows.map { $0[0].words.zh } == ["教育局", "经信局"])
    #expect(table.rows[0][6].words.zh == "5/5 100.0%")
    #expect(!table.rows[0][6].isQuiet)
    #expect(table.rows[1][6].words.zh == "0/1 0.0%")
    #expect(table.rows[1][6].isQuiet)
    #expect(table.totals?[6].words.zh == "5/6 83.3%")
  }

  @Test func `what no unit has yet is a row too, so that the rows come to the total`() throws {
    var office = try TestOffice()
    for _ in 1...2 { _ = try office.issue(in: .resolved) }
    try office.register("电价")
    let table = office.workspace.report(.units, asOf: office.today).tables[0]
    #expect(table.rows.map { $0[0].words.zh } == ["教育局", "未定"])
    for column in 1...3 {
      let figures = table.rows.compactMap { Int($0[column].words.zh) }
      #expect(figures.reduce(0, +) == table.totals.flatMap { Int($0[column].words.zh) })
    }
  }

  @Test func `what was answered on the spot waits for no unit, until it was no answer (T14b)`()
    throws
  {
    var office = try TestOffice()
    try office.log(.test(), FoundProblem(title: "不清楚申报流程", done: "当场讲解"))
    try office.register("电价")
    func rows() -> [[String]] {
      office.workspace.report(.units, asOf: office.today).tables[0].rows
        .map { $0.prefix(2).map(\.words.zh) }
    }
    #expect(Set(rows()) == [["当场办结", "1"], ["未定", "1"]])
    let counts = Counts(of: office.workspace, asOf: office.today)
    let issue = ID<Issue>(year: 2018, 1)
    #expect(counts.ids(IssueSelection(.valid, in: .onTheSpot)) == [issue])
    try office.step(issue, .unsolved(accepts: nil), by: .head)
    #expect(office.state(of: issue) == .triaged)
    #expect(rows() == [["未定", "2"]])
  }

  @Test func `a share opens those that are missing from it`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .resolved)
    let open = try office.issue(in: .inProgress)
    let counts = Counts(of: office.workspace, asOf: office.today)
    let cell = office.workspace.report(.units, from: counts).tables[0].rows[0][6]
    #expect(cell.behind?.refs(in: counts) == [open.ref])
  }
}
