import Domain
import Interchange
import TestSupport
import Testing

/// What went out comes in again as it was, here and in an office of its own.
struct RoundTripTests {
  private func csv<Row: ListRow>(
    _: Row.Type, of office: TestOffice, in language: Language = .chinese
  ) -> [UInt8] {
    var file = ListFile<Row>(in: office.workspace, on: office.today, language)
    return file.csv(of: Array(office.workspace[keyPath: Row.Kept.table].live), byteOrderMark: false)
  }

  private func preview<Row: Importable>(
    _ bytes: [UInt8], _: Row.Type, in office: TestOffice
  ) throws -> ImportPreview<Row> {
    let table = CSVTable(reading: bytes)
    return ImportPreview(
      of: table, mapping: try ColumnMapping<Row>(table.columns), in: office.workspace)
  }

  /// An office with something of every list in it, and a formula where people put them.
  private func office() throws -> TestOffice {
    var office = try TestOffice()
    var odd = Enterprise.named("=大雪,\"铸造\"有限公司", short: "@大雪", town: .daxi)
    odd.contacts = try [Contact(fieldText: "郑辛 厂长 13800001234")]
    odd.remarks = "-第一行\n+第二行"
    (odd.scale, odd.isKey, odd.tags) = (.aboveIndustry, true, ["上市", "出口"])
    try office.apply(.registry(.enterprise(.add(odd))))
    try office.pair()
    var visit = Visit()
    (visit.on, visit.objects) = (.may2, [ID<Enterprise>.frost.ref, ID<Park>.pump.ref])
    (visit.visitors, visit.services) = ([.commissioner], [.policy, .other])
    try office.apply(.visit(.log(visit, problems: [FoundProblem(title: "夜班公交没有了")])))
    try office.apply(.visit(.log(visit, problems: [])))
    var old = Domain.Issue()
    (old.title, old.objects, old.source) = ("排水沟改造", [ID<Park>.pump.ref], .document("服务台账"))
    (old.registeredOn, old.category) = (.iso("2017-09-12"), "11")
    old.history = .init(outcome: "已解决", document: "2017年第1期", on: .iso("2017-10-02"))
    try office.apply(.issue(.takeOver(old)))
    try office.apply(
      .policy(.distribute(.enterprises([.frost]), round: 1, on: .may2, dueOn: office.today)))
    return office
  }

  @Test func `a list that comes back changes nothing, in either language`() throws {
    let office = try office()
    func check<Row: Importable>(_: Row.Type) throws {
      for language in Language.allCases {
        let preview = try preview(csv(Row.self, of: office, in: language), Row.self, in: office)
        #expect(preview.problems.isEmpty && preview.change == nil, "\(Row.self) \(language)")
        #expect(preview.unchanged == office.workspace[keyPath: Row.Kept.table].count)
        #expect(preview.passedOver.isEmpty)
      }
    }
    try check(Unit.self)
    try check(Person.self)
    try check(Enterprise.self)
    try check(Park.self)
    try check(Visit.self)
    try check(PairingRow.self)
    try check(IssueRow.self)
    try check(PolicyFormRow.self)
  }

  @Test func `taken to an office of its own it goes out byte for byte as it came`() throws {
    let office = try office()
    var other = TestOffice(Workspace(), today: office.today)
    try other.apply(
      .office(.found(.test, founder: .named("赵甲", login: "zhao"))), by: .head)
    func move<Row: Importable>(_: Row.Type) throws {
      let bytes = csv(Row.self, of: office)
      let preview = try preview(bytes, Row.self, in: other)
      #expect(preview.problems.isEmpty, "\(Row.self) \(preview.problems)")
      if let change = preview.change { try other.apply(change, by: .head) }
      #expect(csv(Row.self, of: other) == bytes, "\(Row.self)")
    }
    try move(Unit.self)
    try move(Person.self)
    try move(Enterprise.self)
    try move(Park.self)
    try move(PairingRow.self)
    try move(PolicyFormRow.self)
    try move(Visit.self)
    try move(IssueRow.self)
  }

  @Test func `a masked list that comes back says nothing where it is masked`() throws {
    var office = try office()
    let bare = csv(Enterprise.self, of: office)
    office.workspace.veil = office.workspace.freshVeil
    let masked = csv(Enterprise.self, of: office)
    office.workspace.veil = nil
    #expect(masked != bare)
    #expect(!String(decoding: masked, as: UTF8.self).contains("13800001234"))
    let preview = try preview(masked, Enterprise.self, in: office)
    #expect(preview.problems.isEmpty && preview.change == nil && preview.unchanged == 4)
  }

  @Test func `what is hidden does not come in as if it were written so`() throws {
    let preview = try preview(
      Array("企业名称,首席人才官\n谷雨泵业有限公司,【已隐】\n".utf8), Enterprise.self, in: try office())
    #expect(preview.problems.map(\.expected) == [.unmasked])
  }

  @Test func `an entry stands by its id where its name would mean another`() throws {
    var office = try TestOffice()
    let namesake = Person.named("孙丙", .commissioner, unit: .education)
    try office.apply(.registry(.person(.add(namesake))), by: .head)
    try office.pair()
    let text = String(decoding: csv(PairingRow.self, of: office), as: UTF8.self)
    #expect(text.contains("J0001,霜降压缩机股份有限公司,P003,2018-05-02"))
  }

  @Test func `columns are named as people name them, also those a day makes`() throws {
    let office = try office()
    let columns = try ["编号", "title", "环节", "反映企业"].map {
      try #require(ListColumn<IssueRow>(named: $0))
    }
    #expect(columns.map(\.name) == ["id", "title", "state", "objects"])
    #expect(ListColumn<IssueRow>(named: "利润") == nil)
    var file = ListFile(columns, in: office.workspace, on: office.today, .chinese)
    let issue = try #require(office.workspace.issues.all.first { $0.history == nil })
    #expect(
      file.cells(of: issue) == [
        issue.id.description, "夜班公交没有了", "待分办", "霜降压缩机股份有限公司、清明泵业小微园",
      ])
  }
}
