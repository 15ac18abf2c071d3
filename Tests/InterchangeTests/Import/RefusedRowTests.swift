import Domain
import Interchange
import TestSupport
import Testing

/// What a rule of the office refuses of a list, told where the list says it.
struct RefusedRowTests {
  private func refused<Row: Importable>(
    _: Row.Type, _ lines: String..., in office: TestOffice
  ) throws -> TablePlace {
    let head = Actor(try #require(office.workspace[ID<Person>.head]), at: office.now)
    let table = CSVTable(reading: Array((lines.joined(separator: "\n") + "\n").utf8))
    let list = ImportPreview(
      of: table, mapping: try ColumnMapping<Row>(table.columns), in: office.workspace,
      refusing: { office.workspace.refusal(to: $0, by: head) })
    let refusal = try #require(list.refusal)
    #expect(list.problems.map(\.expected) == [.rule(refusal)] && list.change == nil)
    return try #require(list.problems.first).place
  }

  @Test func `a day that is still to come is told at the cell that says it`() throws {
    var office = try TestOffice()
    let head = "企业,问题,登记日期,办理结果,办结日期"
    let old = "霜降压缩机,排水,2017-09-12,已解决,2017-10-01"
    let registered = try refused(IssueRow.self, head, old, "谷雨泵业,道路,2018-09-12,,", in: office)
    #expect(registered == TablePlace(line: 3, column: 3, header: "登记日期"))
    let over = try refused(
      IssueRow.self, head, old, "谷雨泵业,道路,2017-09-12,已解决,2018-09-12", in: office)
    #expect(over == TablePlace(line: 3, column: 5, header: "办结日期"))
    let visited = try refused(
      Visit.self, "方式,走访日期,企业名称,走访人员", "现场,2018-06-09,霜降压缩机,孙丙", in: office)
    #expect(visited == TablePlace(line: 2, column: 2, header: "走访日期"))
    try office.apply(
      .policy(.distribute(.enterprises([.frost]), round: 1, on: .may2, dueOn: office.today)))
    let back = try refused(
      PolicyFormRow.self, "企业名称,其他需求,收表日期", "霜降压缩机,用地,2018-07-09", in: office)
    #expect(back == TablePlace(line: 2, column: 3, header: "收表日期"))
  }

  @Test func `also where the row changes what is known`() throws {
    var office = try TestOffice()
    try office.pair()
    let place = try refused(
      PairingRow.self, "挂钩企业,专员姓名,选派日期,选派文件号,结束日期,结束原因",
      "霜降压缩机,孙丙,2018-05-02,,2018-07-01,调离", in: office)
    #expect(place == TablePlace(line: 2, column: 5, header: "结束日期"))
  }

  @Test func `whose pairing stands in the way is told at the column of the enterprise`() throws {
    var office = try TestOffice()
    try office.pair()
    let place = try refused(
      PairingRow.self, "专员姓名,挂钩企业,选派日期,选派文件号", "李丁,霜降压缩机,2018-05-02,12号", in: office)
    #expect(place == TablePlace(line: 2, column: 2, header: "挂钩企业"))
  }

  @Test func `where no column says what a rule asks for, the row is told`() throws {
    let place = try refused(
      PairingRow.self, "挂钩企业,专员姓名,选派日期", "霜降压缩机,孙丙,2018-05-02", in: TestOffice())
    #expect(place == TablePlace(line: 2))
  }
}
