import TestSupport
import Testing

@testable import Domain

struct BriefingReportTests {
  @Test func `the headline says every counter with its two numbers and its basis`() throws {
    var office = try TestOffice()
    for state in [IssueState.registered, .inProgress, .replied, .resolved, .closed, .declined] {
      _ = try office.issue(in: state)
    }
    let table = office.workspace.report(.briefing, asOf: office.today).tables[0]
    let numbers = table.rows.map { $0.prefix(3).map(\.words.zh) }
    #expect(
      numbers == [
        ["登记", "6", ""], ["有效", "5", ""], ["办复", "3", "3/5 60.0%"],
        ["解决", "2", "2/5 40.0%"], ["满意", "2", "2/2 100.0%"], ["销号", "1", "1/5 20.0%"],
        ["未结", "3", ""], ["其中长期跟踪", "0", ""], ["共性类", "0", "0/0 —"],
        ["解决率（按登记粗算）", "", "2/6 33.3%"],
      ])
  }

  @Test func `what is tracked long is named as part of what is open`() throws {
    var office = try TestOffice()
    for state in [IssueState.inProgress, .longTerm] { _ = try office.issue(in: state) }
    let rows = office.workspace.report(.briefing, asOf: office.today).tables[0].rows
    let place = try #require(rows.firstIndex { $0[0].words.zh == "未结" })
    #expect(rows[place][1].words.zh == "2" && rows[place + 1][1].words.zh == "1")
    #expect(rows[place + 1][0].words == Phrase("其中长期跟踪", "of these long-term"))
  }

  @Test func `a month is laid beside as much of the last one, with how much more or less`() throws {
    var office = try TestOffice()
    for day in ["2018-05-03", "2018-05-04", "2018-05-20", "2018-06-01"] {
      office.today = .iso(day)
      try office.register()
      var visit = Visit.test()
      visit.on = office.today
      try office.log(visit)
    }
    func months(_ day: String) -> ReportTable {
      office.workspace.report(.briefing, asOf: .iso(day)).tables[1]
    }
    let june = months("2018-06-07")
    #expect(june.key == "months")
    #expect(june.columns.map(\.title.zh) == ["项目", "6月1日至6月7日", "5月1日至5月7日", "比上月"])
    #expect(
      june.rows.map { $0.map(\.words.zh) } == [
        ["走访联系（次）", "1", "2", "-1"], ["走访联系企业（家）", "1", "1", "0"], ["新登记", "1", "2", "-1"],
        ["解决", "0", "0", "0"], ["其他销号", "0", "0", "0"], ["期末未结", "4", "2", "+2"],
      ])
    #expect(june.rows[5][3].value == .number(2))
    #expect(months("2018-05-31").columns[2].title.zh == "4月1日至4月30日")
    #expect(months("2018-02-28").columns[2].title.zh == "1月1日至1月31日")
    #expect(months("2018-05-31").rows[2].map(\.words.zh) == ["新登记", "3", "0", "+3"])
  }

  @Test func `common classes are counted as they stood, and open`() throws {
    var office = try TestOffice()
    _ = try office.openClass()
    func row(_ day: Day) throws -> [ReportCell] {
      let table = office.workspace.report(.briefing, asOf: day).tables[0]
      return try #require(table.rows.first { $0[0].words.zh == "共性类" })
    }
    #expect(try row(office.today).map(\.words.zh) == ["共性类", "1", "0/1 0.0%", "已见效/已立"])
    #expect(try row(office.today.adding(days: -1))[1].words.zh == "0")
  }

  @Test func `what is red is listed, the oldest first, ten at most`() throws {
    var office = try TestOffice()
    for _ in 1...12 { try office.register() }
    let day = office.today.adding(days: 60)
    let table = office.workspace.report(.briefing, asOf: day).tables.last
    #expect(table?.key == "red")
    #expect(table?.rows.count == 10)
    #expect(table?.notes == [ReportWords.shown(10, of: 12)])
    #expect(office.workspace.report(.briefing, asOf: office.today).tables.last?.key == "units")
  }

  @Test func `the sums of classes never exceed the valid ones`() throws {
    var office = try TestOffice()
    for state in IssueState.allCases where state != .merged { _ = try office.issue(in: state) }
    let tables = office.workspace.report(.briefing, asOf: office.today).tables
    for table in tables where ["categories", "units"].contains(table.key) {
      let sum = table.rows.reduce(0) { sum, row in
        if case .number(let number) = row[1].value { sum + number } else { sum }
      }
      #expect(table.totals?[1].value == .number(sum))
    }
  }
}
