import TestSupport
import Testing

@testable import Domain

struct CoverageReportTests {
  private func summary(_ office: TestOffice, asOf day: Day) -> [String] {
    office.workspace.report(.coverage, asOf: day).tables[0].rows[0].map(\.words.zh)
  }

  @Test func `coverage is of the registry as it stood on the day`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.frost.ref))
    #expect(summary(office, asOf: office.today) == ["企业", "3", "1", "1", "2", "1/3 33.3%"])
    try office.edit(.rain, .registeredFrom, from: "", to: "2018-06-08", by: .head)
    #expect(summary(office, asOf: office.today) == ["企业", "2", "1", "1", "1", "1/2 50.0%"])
    #expect(summary(office, asOf: .iso("2018-06-08"))[1] == "3")
    try office.edit(.frost, .registeredTo, from: "", to: "2018-06-07", by: .head)
    #expect(summary(office, asOf: .iso("2018-06-08"))[1] == "2")
  }

  @Test func `a project counts from the day it came onto a list, and parks are said to have none`()
    throws
  {
    var office = try TestOffice()
    _ = try office.project()
    func projects(_ name: ReportName, _ table: Int, _ row: Int, asOf day: String) -> String {
      office.workspace.report(name, asOf: .iso(day)).tables[table].rows[row][1].words.zh
    }
    #expect(projects(.coverage, 0, 1, asOf: "2017-12-31") == "0")
    #expect(projects(.coverage, 0, 1, asOf: "2018-01-01") == "1")
    #expect(projects(.briefing, 2, 1, asOf: "2017-12-31") == "0")
    for (day, count) in [("2017-12-31", 0), ("2018-01-01", 1)] {
      let report = office.workspace.report(.analysis, asOf: .iso(day))
      #expect(report.tables[0].rows.count == count)
    }
    for name in [ReportName.coverage, .briefing] {
      let basis = office.workspace.report(name, asOf: office.today).basis
      #expect(basis.contains(ReportWords.placesBasis))
    }
  }

  @Test func `a letter is no visit, and a telephone call is none on site`() throws {
    var office = try TestOffice()
    var visit = Visit.test(ID<Enterprise>.frost.ref)
    visit.kind = .written
    try office.log(visit)
    #expect(summary(office, asOf: office.today)[2] == "0")
    visit.kind = .phone
    try office.log(visit)
    #expect(summary(office, asOf: office.today) == ["企业", "3", "1", "0", "2", "1/3 33.3%"])
  }

  @Test func `who was not visited is named with town and commissioner`() throws {
    var office = try TestOffice()
    try office.pair()
    let rows = office.workspace.report(.coverage, asOf: office.today).tables[3].rows
    #expect(rows[0].map(\.words.zh) == ["Q0001", "企业", "霜降压缩机股份有限公司", "大溪", "孙丙"])
    #expect(rows.count == 4)
  }

  @Test func `each round of the campaign counts whom it visited, once`() throws {
    var office = try TestOffice()
    for (enterprise, round) in [(ID<Enterprise>.frost, 1), (.frost, 1), (.frost, 2), (.rain, 2)] {
      var visit = Visit.test(enterprise.ref)
      visit.round = round
      try office.log(visit)
    }
    try office.log(.test(ID<Park>.pump.ref))
    let table = office.workspace.report(.coverage, asOf: office.today).tables[1]
    #expect(
      table.rows.map { $0.map(\.words.zh) } == [
        ["第1轮", "1", "0", "0", "0", "1", "1/4 25.0%"],
        ["第2轮", "2", "0", "0", "0", "2", "2/4 50.0%"],
        ["未注明轮次", "0", "0", "1", "0", "1", "1/4 25.0%"],
      ])
    #expect(table.notes == [ReportWords.roundsBasis])
    #expect(table.rows[1][1].behind == .rows([ID<Enterprise>.frost.ref, ID<Enterprise>.rain.ref]))
  }

  @Test func `a period counts its own visits`() throws {
    var office = try TestOffice()
    try office.log(.test(ID<Enterprise>.frost.ref, on: .iso("2018-05-30")))
    let report = office.workspace.report(
      .coverage, asOf: office.today, since: .iso("2018-06-01"))
    #expect(report.tables[0].rows[0][2].words.zh == "0")
  }
}
