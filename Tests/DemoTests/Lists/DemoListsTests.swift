import Demo
import Domain
import Interchange
import TestSupport
import Testing

/// Every list that may come in, full of what an office has after four months.
@Suite struct DemoListsTests {
  enum List: String, CaseIterable {
    case units, people, enterprises, parks, sites, projects, topics, commissioners, pairings
    case visits, issues, forms
  }

  @Test(arguments: List.allCases)
  func `what went out of the office comes in again and changes nothing`(list: List) throws {
    switch list {
    case .units: try comesBack(Unit.self)
    case .people: try comesBack(Person.self)
    case .enterprises: try comesBack(Enterprise.self)
    case .parks: try comesBack(Park.self)
    case .sites: try comesBack(OldSite.self)
    case .projects: try comesBack(Project.self)
    case .topics: try comesBack(PolicyTopic.self)
    case .commissioners: try comesBack(CommissionerRow.self)
    case .pairings: try comesBack(PairingRow.self)
    case .visits: try comesBack(Visit.self)
    case .issues: try comesBack(IssueRow.self)
    case .forms: try comesBack(PolicyFormRow.self)
    }
  }

  /// Of issues the steps stay behind, and of visits and forms RoundTripTests tells.
  @Test func `an office founded with its lists writes them byte for byte as they came`() throws {
    let office = try #require(DemoFixture.reported).workspace
    var other = TestOffice(Workspace(), today: DemoDays.today)
    try other.apply(
      .office(.found(.test, founder: .named("孙丙", login: "sun"))), by: .head)
    func move<Row: Importable>(_: Row.Type) throws {
      let bytes = csv(Row.self, of: office)
      let preview = try preview(bytes, Row.self, in: other.workspace)
      #expect(preview.problems.isEmpty, "\(Row.self) \(preview.problems.prefix(3))")
      if let change = preview.change { try other.apply(change, by: .head) }
      #expect(csv(Row.self, of: other.workspace) == bytes, "\(Row.self)")
    }
    try move(Unit.self)
    try move(Person.self)
    try move(Enterprise.self)
    try move(Park.self)
    try move(OldSite.self)
    try move(Project.self)
    try move(PolicyTopic.self)
    try move(PairingRow.self)
    try move(CommissionerRow.self)
  }

  private func comesBack<Row: Importable>(_: Row.Type) throws {
    let office = try #require(DemoFixture.reported).workspace
    let preview = try preview(csv(Row.self, of: office), Row.self, in: office)
    #expect(preview.problems.isEmpty && preview.change == nil)
    #expect(preview.unchanged == rows(Row.self, of: office).count && preview.unchanged > 0)
  }

  private func rows<Row: ListRow>(_: Row.Type, of office: Workspace) -> [Row.Kept] {
    office[keyPath: Row.Kept.table].live.filter { Row.holds($0, on: DemoDays.today) }
  }

  private func csv<Row: ListRow>(_: Row.Type, of office: Workspace) -> [UInt8] {
    var file = ListFile<Row>(in: office, on: DemoDays.today, .chinese)
    return file.csv(of: rows(Row.self, of: office), byteOrderMark: false)
  }

  private func preview<Row: Importable>(
    _ bytes: [UInt8], _: Row.Type, in office: Workspace
  ) throws -> ImportPreview<Row> {
    let table = CSVTable(reading: bytes)
    return ImportPreview(
      of: table, mapping: try ColumnMapping<Row>(table.columns), in: office)
  }
}
