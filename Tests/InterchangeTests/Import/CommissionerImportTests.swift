import Domain
import Interchange
import TestSupport
import Testing

/// The one table offices keep of their commissioners: people and pairings in one (C3b).
struct CommissionerImportTests {
  private let head = "专员姓名,派出单位,手机,进驻企业,选派日期,文件号"

  private func preview(
    _ lines: String..., names: NameBook = NameBook(), in office: TestOffice
  ) throws -> ImportPreview<CommissionerRow> {
    let table = CSVTable(reading: Array(([head] + lines).joined(separator: "\n").utf8))
    return ImportPreview(
      of: table, mapping: try ColumnMapping<CommissionerRow>(table.columns), names: names,
      in: office.workspace)
  }

  @Test func `one table makes the people and their pairings, and a second time nothing`() throws {
    var office = try TestOffice()
    let rows = ["尤辰,教育局,13800001234,霜降压缩机,2018-05-02,12号", "许巳,经信局,,,,"]
    let first = try preview(rows[0], rows[1], in: office)
    #expect(first.problems.isEmpty)
    try office.apply(try #require(first.change))
    let people = office.workspace.people.all.suffix(2)
    #expect(people.map(\.name) == ["尤辰", "许巳"])
    #expect(people.allSatisfy { $0.holds(.commissioner, on: .may2) })
    #expect(office.workspace.pairings.all.map(\.commissioner) == [people.first?.id])
    let second = try preview(rows[0], rows[1], in: office)
    #expect(second.unchanged == 2 && second.change == nil)
  }

  @Test func `somebody the registry knows is made one, and keeps what he was`() throws {
    var office = try TestOffice()
    let preview = try preview("吴己,大溪,,惊蛰机床,2018-05-02,12号", in: office)
    try office.apply(try #require(preview.change))
    let person = try #require(office.workspace[.townStaff])
    #expect(person.roles == [RoleGrant(.town), RoleGrant(.commissioner)])
    #expect(office.workspace.pairings.all.map(\.enterprise) == [.thunder])
  }

  @Test func `who has an enterprise keeps it until it is handed over`() throws {
    var office = try TestOffice()
    try office.pair()
    let preview = try preview("孙丙,,,谷雨泵业,2018-06-01,12号", in: office)
    #expect(preview.change == nil)
    #expect(preview.problems.map(\.place.column) == [4])
    #expect(preview.problems.map(\.expected) == [.settled(ID<Person>.commissioner.ref, "Q0001")])
  }

  @Test func `a name that is nearly one is asked about once, and read as it was answered`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.unit(.add(.named("城西街道办事处", short: "", .town)))))
    let rows = ["尤辰,城西,,,,", "许巳,城西,,,,"]
    let asked = try preview(rows[0], rows[1], in: office)
    #expect(asked.problems.count == 2 && asked.change == nil)
    #expect(asked.questions.map(\.name) == ["城西"])
    #expect(asked.questions.map(\.near) == [[ID<Unit>(5).ref]])
    let names = NameBook(agreed: [("城西", ID<Unit>(5).ref)])
    let told = try preview(rows[0], rows[1], names: names, in: office)
    #expect(told.problems.isEmpty && told.questions.isEmpty)
    try office.apply(try #require(told.change))
    #expect(office.workspace.people.all.suffix(2).map(\.unit) == [ID(5), ID(5)])
  }
}
