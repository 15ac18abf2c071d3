import TestSupport
import Testing

@testable import Domain

/// Reports on paper (C17).
struct ReportPaperTests {
  @Test(arguments: ReportName.allCases)
  func `a report on paper has its basis, and every table whole`(name: ReportName) throws {
    let office = try LivedIn.office(5)
    let report = office.workspace.report(name, asOf: office.today)
    let paper = report.paper(by: "留驻办")
    #expect(paper.heading.zh == "留驻办\(name.title.zh)" && paper.day == office.today)
    for basis in report.basis { #expect(paper.blocks.contains(.text(basis))) }
    let grids = paper.blocks.compactMap { block in
      if case .table(let grid) = block { grid } else { nil }
    }
    #expect(grids.count == report.tables.count)
    for (grid, table) in zip(grids, report.tables) {
      #expect(grid.rows.count == table.rows.count + (table.totals == nil ? 0 : 1))
      #expect(grid.rows.allSatisfy { $0.count == grid.heads.count })
    }
  }

  @Test func `the brief of a month that is over bears its number, and no other report does`() throws
  {
    let office = try LivedIn.office(5)
    let may = try #require(Month(year: 2018, month: 5)?.lastDay)
    let number = { (name: ReportName, day: Day) in
      office.workspace.report(name, asOf: day).paper(by: "留驻办").number
    }
    #expect(number(.briefing, may) == "简报〔2018〕5号")
    #expect(number(.briefing, may.adding(days: -1)).isEmpty)
    #expect(ReportName.allCases.filter { !number($0, may).isEmpty } == [.briefing])
  }
}
