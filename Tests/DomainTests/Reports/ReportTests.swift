import TestSupport
import Testing

@testable import Domain

/// What holds of every report, on any day.
struct ReportTests {
  @Test(arguments: ReportName.allCases)
  func `every row has a cell for each column, whatever day is asked`(name: ReportName) throws {
    let office = try LivedIn.office(5)
    for age in [0, 9, 40, 400] {
      let report = office.workspace.report(name, asOf: office.today.adding(days: -age))
      #expect(!report.basis.isEmpty)
      for table in report.tables {
        let rows = table.rows + (table.totals.map { [$0] } ?? [])
        #expect(rows.allSatisfy { $0.count == table.columns.count }, "\(table.key)")
        #expect(Set(table.columns.map(\.key)).count == table.columns.count, "\(table.key)")
      }
    }
  }

  @Test(arguments: ReportName.allCases)
  func `a number opens as many rows as it says`(name: ReportName) throws {
    let office = try LivedIn.office(6)
    let counts = Counts(of: office.workspace, asOf: office.today)
    for table in office.workspace.report(name, from: counts).tables {
      for cell in table.rows.flatMap(\.self) {
        guard case .number(let number) = cell.value, let behind = cell.behind else { continue }
        #expect(behind.refs(in: counts).count == number, "\(table.key) \(cell.words.zh)")
      }
    }
  }

  @Test(arguments: 1...4)
  func `the open issues balance for every month`(seed: UInt64) throws {
    let office = try LivedIn.office(seed)
    let start = Day.thursday
    let report = office.workspace.report(.comparison, asOf: office.today, since: start)
    let rows = report.tables[0].rows
    #expect(rows.count >= 2)
    #expect(rows.allSatisfy { $0.last?.words == ReportWords.balanced })
    for (before, after) in zip(rows, rows.dropFirst()) {
      #expect(before[before.count - 2].value == after[1].value)
    }
    let open = office.workspace.issues.live.count { $0.state.isLive && $0.history == nil }
    #expect(rows.last?[9].value == .number(open))
  }

  @Test func `what was closed, taken up again and closed once more in one month is told each time`()
    throws
  {
    var issue = try ClockedIssue()
    try issue.on("2018-06-07", .triage(.simple), .byPhone, .answer(.solved))
    try issue.on("2018-06-08", .content, by: .otherCoordinator)
    try issue.on("2018-06-08", .close)
    func month(_ day: String) -> [ReportCell.Value] {
      let report = issue.office.workspace.report(
        .comparison, asOf: .iso(day), since: .iso("2018-06-01"))
      return report.tables[0].rows[0].map(\.value)
    }
    #expect(Array(month("2018-06-10")[1...4]) == [.number(0), .number(1), .number(0), .number(1)])
    try issue.on("2018-06-11", .reopen(reason: "学位又没有了"))
    #expect(Array(month("2018-06-11")[1...4]) == [.number(0), .number(1), .number(1), .number(1)])
    #expect(month("2018-06-11")[9] == .number(1))
    try issue.on("2018-06-12", .answer(.solved))
    try issue.on("2018-06-13", .content, by: .otherCoordinator)
    #expect(Array(month("2018-06-13")[1...4]) == [.number(0), .number(1), .number(1), .number(2)])
    #expect(month("2018-06-13")[9] == .number(0))
  }

  @Test func `what is not balanced is said not to be`() throws {
    var office = try TestOffice()
    try office.register()
    let counts = Counts(of: office.workspace, asOf: office.today)
    let nothing = Counts(of: Workspace(), asOf: office.today)
    #expect(Period(nothing, counts, in: office.workspace).isBalanced)
    var other = try TestOffice()
    other.today = .iso("2018-06-01")
    for _ in 1...3 { try other.register() }
    let others = Counts(of: other.workspace, asOf: other.today)
    #expect(!Period(others, counts, in: office.workspace).isBalanced)
  }

  @Test func `a past day is told as it was, with the fields it had`() throws {
    var office = try TestOffice()
    let issue = try office.issue(in: .triaged)
    let then = office.today
    let before = office.workspace.report(.units, asOf: then)
    office.today = then.adding(days: 1)
    try office.step(issue, .schooling(to: .industry))
    #expect(office.workspace.report(.units, asOf: then) == before)
    let now = office.workspace.report(.units, asOf: office.today)
    #expect(before.tables[0].rows[0][0].words.zh == "教育局")
    #expect(now.tables[0].rows[0][0].words.zh == "经信局")
  }

  @Test func `reports are asked for by their number in any case`() {
    #expect(ReportName("r12") == .comparison)
    #expect(ReportName("R1") == .briefing)
    #expect(ReportName("R99") == nil)
  }
}
