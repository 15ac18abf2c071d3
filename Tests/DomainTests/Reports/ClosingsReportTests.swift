import TestSupport
import Testing

@testable import Domain

struct ClosingsReportTests {
  @Test func `each closed issue stands with its days, its outcome and what was said`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .resolved)
    let closed = try office.issue(in: .closed)
    let table = office.workspace.report(.closings, asOf: office.today).tables[0]
    #expect(
      table.rows.map { $0.map(\.words.zh) } == [
        [
          closed.description, "员工子女入学名额不足", "霜降压缩机", "教育局", "2018-06-07", "2018-06-12",
          "2018-06-07", "2018-06-07", "解决", "满意",
        ]
      ])
  }

  @Test func `a period leaves out what was closed before it`() throws {
    var office = try TestOffice()
    _ = try office.issue(in: .closed)
    let report = office.workspace.report(
      .closings, asOf: office.today.adding(days: 3), since: office.today.adding(days: 1))
    #expect(report.tables[0].rows.isEmpty)
    #expect(report.since == office.today.adding(days: 1))
  }
}
