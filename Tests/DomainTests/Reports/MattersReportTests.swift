import TestSupport
import Testing

@testable import Domain

/// R7: the two lists a commissioner carries (P11).
struct MattersReportTests {
  private func rows(_ office: TestOffice, _ table: Int, asOf day: Day? = nil) -> [[String]] {
    office.workspace.report(.matters, asOf: day ?? office.today).tables[table].rows
      .map { $0.map(\.words.zh) }
  }

  @Test func `each class stands with its lead unit, its figures and its countermeasures`() throws {
    var office = try TestOffice()
    let one = try office.issue(in: .closed)
    let other = try office.register(of: ID<Enterprise>.rain.ref)
    let id = try office.commonClass(in: .proposed, of: one, other)
    let measure = try #require(office.workspace.countermeasures(of: id).first?.text)
    #expect(
      rows(office, 0) == [
        ["G01", "员工子女入学难", "已提对策", "教育局", "2", "2", "1", "2", "进展 还剩37天", measure]
      ])
    #expect(rows(office, 0, asOf: office.today.adding(days: -1)).isEmpty)
  }

  @Test func `what is parked is open still, what is concluded is not`() throws {
    var office = try TestOffice()
    for state in [ClassState.concluded, .parked, .researching] {
      _ = try office.commonClass(in: state, named: state.rawValue)
    }
    let table = office.workspace.report(.matters, asOf: office.today).tables[0]
    #expect(table.notes.map(\.zh) == ["共 3 项，其中在办 2"])
  }

  @Test
  func `open issues in no class stand with their commissioner, those without one are counted`()
    throws
  {
    var office = try TestOffice()
    try office.pair()
    let open = try office.issue(in: .inProgress)
    _ = try office.issue(in: .closed)
    let common = try office.register("宿舍旁没有学校")
    _ = try office.openClass(of: common)
    try office.register("货车限行", of: ID<Enterprise>.rain.ref)
    let table = office.workspace.report(.matters, asOf: office.today).tables[1]
    #expect(
      table.rows.map { $0.map(\.words.zh) } == [
        [
          "霜降压缩机", "孙丙", "\(open)", "员工子女入学名额不足", "教育局", "办理中", "绿正常", "2018-06-12",
          "0",
        ]
      ])
    #expect(table.notes == [ReportWords.items(1), ReportWords.unpaired(1)])
  }

  @Test func `a commissioner is given the rows of his own enterprise, a viewer none`() throws {
    var office = try TestOffice()
    try office.pair()
    try office.pair(.rain, with: .otherCommissioner)
    let own = try office.register()
    try office.register("货车限行", of: ID<Enterprise>.rain.ref)
    func seen(by person: ID<Person>) throws -> ReportTable {
      let actor = try Actor(#require(office.workspace[person]), at: office.now)
      return office.workspace.report(.matters, asOf: office.today)
        .seen(by: actor, in: office.workspace).tables[1]
    }
    #expect(try seen(by: .coordinator).rows.count == 2)
    let his = try seen(by: .commissioner)
    #expect(his.rows.map { $0[2].words.zh } == ["\(own)"])
    #expect(his.rows[0][1].words.zh == "孙丙")
    #expect(his.isWithheld && his.notes == [ReportWords.withheld])
    #expect(try seen(by: .viewer).rows.isEmpty)
  }
}
