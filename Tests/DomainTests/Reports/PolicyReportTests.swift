import TestSupport
import Testing

@testable import Domain

struct PolicyReportTests {
  private func rows(_ key: String, _ office: TestOffice) -> [[String]] {
    let report = office.workspace.report(.policy, asOf: office.today)
    return report.tables.first { $0.key == key }?.rows.map { $0.map(\.words.zh) } ?? []
  }

  private func office() throws -> TestOffice {
    var office = try TestOffice()
    try office.offerTopics(of: [.industry, .education, .industry])
    try office.distribute()
    try office.collect(.frost, [2, 1], request: "想听出口退税")
    try office.collect(.rain, [2])
    return office
  }

  @Test func `forms by town, demand by topic and town, what nobody chose`() throws {
    let office = try office()
    #expect(
      rows("forms", office) == [
        ["大溪", "2", "1", "1", "1/2 50.0%"], ["泽国", "1", "1", "0", "1/1 100.0%"],
      ])
    #expect(
      rows("matrix", office) == [["Z02 政策2", "1", "1", "2"], ["Z01 政策1", "1", "0", "1"]])
    #expect(rows("topics", office)[0] == ["1", "Z02", "政策2", "教育局", "2", "0", "0", "2"])
    let report = office.workspace.report(.policy, asOf: office.today)
    #expect(report.tables[1].notes.map(\.zh) == ["从未被选（1）：Z03 政策3"])
    #expect(rows("units", office).map { $0[0] } == ["教育局", "经信局"])
  }

  @Test func `forms that were voided are told beside those given out`() throws {
    var office = try office()
    let notes = { (office: TestOffice) in
      office.workspace.report(.policy, asOf: office.today).tables[0].notes.map(\.zh)
    }
    #expect(notes(office) == [])
    try office.apply(.policy(.void(ID(3), reason: "停产", on: office.today)))
    #expect(notes(office) == ["另作废 1 份，不计在发放里"])
  }

  @Test func `what stays open has its reason, what is missing its town`() throws {
    let office = try office()
    #expect(
      rows("unmet", office) == [
        ["Z01 政策1", "大溪、泽国", "1", "不足 5 家，可就近并场或上门讲"],
        ["Z02 政策2", "大溪、泽国", "2", "不足 5 家，可就近并场或上门讲"],
      ])
    #expect(rows("requests", office) == [["Q0001", "霜降压缩机", "大溪", "想听出口退税"]])
    #expect(rows("missing", office).map { $0[3] } == ["惊蛰机床"])
  }

  @Test func `a past day says what was known then`() throws {
    var office = try office()
    let id = try office.plan(.test([2], of: [.education], on: office.today))
    try office.apply(.policy(.fix([id])), by: .head)
    let before = office.today
    office.today = before.adding(days: 1)
    try office.apply(.policy(.hold(id, .init([.frost]), on: office.today)))
    let then = office.workspace.report(.policy, asOf: before)
    let lectures = try #require(then.tables.first { $0.key == "lectures" })
    #expect(lectures.rows.map { $0[6].words.zh } == ["已定"])
    #expect(rows("lectures", office).map { $0[6] } == ["已讲"])
    #expect(rows("topics", office)[0].dropFirst(4) == ["2", "1", "0", "1"])
  }
}
