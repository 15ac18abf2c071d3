import Domain
import Interchange
import TestSupport
import Testing

/// Lists of units, people, places and projects as offices keep them.
struct RegistryImportTests {
  private func preview<Entry: Importable>(
    _ type: Entry.Type, _ lines: String..., names: NameBook = NameBook(), in office: TestOffice
  ) throws -> ImportPreview<Entry> {
    let table = CSVTable(reading: Array((lines.joined(separator: "\n") + "\n").utf8))
    return ImportPreview(
      of: table, mapping: try ColumnMapping<Entry>(table.columns), names: names,
      in: office.workspace)
  }

  private func take<Entry: Importable>(
    _ preview: ImportPreview<Entry>, in office: inout TestOffice
  ) throws {
    try office.apply(try #require(preview.change), by: .head)
  }

  @Test func `every field of every kind is known by its own name, and no alias speaks of two`() {
    func check<Entry: Importable>(_: Entry.Type) {
      for field in Entry.Field.allCases {
        for name in [field.rawValue, field.phrase.zh, field.phrase.en] + Entry.aliases(of: field) {
          #expect(Entry.field(named: name) == field, "\(Entry.self) \(name)")
        }
      }
    }
    check(Park.self)
    check(OldSite.self)
    check(Project.self)
    check(Unit.self)
    check(Person.self)
    check(CommissionerRow.self)
    check(PairingRow.self)
    check(PolicyFormRow.self)
    check(IssueRow.self)
    check(Visit.self)
  }

  @Test
  func `units come in with their kinds as lists write them, and a second time change nothing`()
    throws
  {
    var office = try TestOffice()
    let list = ["单位全称,单位简称,单位类型", "住房和城乡建设局,住建局,部门", "温峤镇人民政府,温峤,镇街"]
    let first = try preview(Unit.self, list[0], list[1], list[2], in: office)
    #expect(first.problems.isEmpty && first.additions.map(\.entry.type) == [.department, .town])
    try take(first, in: &office)
    let second = try preview(Unit.self, list[0], list[1], list[2], in: office)
    #expect(second.unchanged == 2 && second.change == nil)
  }

  @Test func `a role may be called by what its name alone has in it, for its time too`() throws {
    let list = try preview(
      Person.self, "姓名,角色", "韩辰,联络员", "蒋巳,专员、联络员@2018-01-01..", "许巳,人员", in: TestOffice())
    #expect(
      list.additions.map(\.entry.roles) == [
        [RoleGrant(.liaison)],
        [RoleGrant(.commissioner), RoleGrant(.liaison, from: .iso("2018-01-01"))],
      ])
    #expect(list.problems.map(\.place.line) == [4])
  }

  @Test func `a word that fits two kinds is not guessed`() throws {
    let preview = try preview(Unit.self, "单位,类型", "某某局,市", in: TestOffice())
    #expect(preview.problems.isEmpty == (preview.additions.count == 1))
    let vague = try self.preview(Unit.self, "单位,类型", "某某局,会所", in: TestOffice())
    #expect(vague.problems.count == 1)
  }

  @Test func `namesakes of two units are two people, and are found again by name and unit`() throws
  {
    var office = try TestOffice()
    let list = ["姓名,所在单位,身份,手机号码", "韩辰,经信局,营商专员,13800001234", "韩辰,教育局,营商专员,13800001235"]
    let first = try preview(Person.self, list[0], list[1], list[2], in: office)
    #expect(first.additions.map(\.entry.unit) == [.industry, .education])
    try take(first, in: &office)
    let moved = try preview(
      Person.self, list[0], list[1], "韩辰,教育局,营商专员,13800009999", in: office)
    #expect(moved.unchanged == 1 && moved.additions.isEmpty)
    #expect(moved.corrections.map(\.line) == [3])
  }

  @Test func `a name that several bear is asked about where the list names no unit`() throws {
    var office = try TestOffice()
    let list = try preview(
      Person.self, "姓名,所在单位", "韩辰,经信局", "韩辰,教育局", "蒋巳,教育局", in: office)
    try take(list, in: &office)
    let vague = try preview(Person.self, "姓名,职级", "韩辰,正科级", "蒋巳,正科级", in: office)
    #expect(vague.problems.map(\.place.line) == [2])
    #expect(vague.corrections.map(\.line) == [3])
    guard case .oneOf(let refs)? = vague.problems.first?.expected else {
      Issue.record("it was not asked about")
      return
    }
    #expect(refs.count == 2)
    let told = try preview(
      Person.self, "姓名,职级", "韩辰,正科级", names: NameBook(agreed: [("韩辰", refs[1])]), in: office)
    #expect(told.corrections.map(\.id.ref) == [refs[1]])
  }

  @Test func `a unit nobody knows is told once, not as a name borne twice`() throws {
    let list = try preview(
      Person.self, "姓名,所在单位", "韩辰,不存在的局", "韩辰,也不存在的局", in: TestOffice())
    #expect(list.problems.map(\.place.column) == [2, 2])
  }

  @Test func `parks and old sites take their tenants by name`() throws {
    let park = try preview(
      Park.self, "园区名称,所属镇街,入驻企业名单", "大溪泵业小微园,大溪,霜降压缩机、谷雨泵业", in: TestOffice())
    #expect(park.additions.map(\.entry.tenants) == [[.frost, .rain]])
    let site = try preview(OldSite.self, "点位名称,所在镇街", "老铸造厂,泽国", in: TestOffice())
    #expect(site.additions.map(\.entry.town) == [.zeguo])
  }

  @Test func `a project's investment may be written with thousands`() throws {
    let list = try preview(
      Project.self, "项目名称,建设单位,总投资（万元）", "二期,霜降压缩机,\"12,000\"", "三期,谷雨泵业,\"1,20\"",
      in: TestOffice())
    #expect(list.additions.map(\.entry.investment) == [12000])
    #expect(list.problems.map(\.place.line) == [3])
  }

  @Test(arguments: ["12000.00", "\"12,000.00\"", "12000.0"])
  func `a number with nothing behind its point is a whole one`(text: String) throws {
    let list = try preview(
      Project.self, "项目名称,建设单位,总投资（万元）", "二期,霜降压缩机,\(text)", "三期,谷雨泵业,12.50", in: TestOffice())
    #expect(list.additions.map(\.entry.investment) == [12000])
    #expect(list.problems.map(\.place.line) == [3])
  }

  @Test func `a masked list of another office is told, and brings no stars for numbers`() throws {
    let office = try TestOffice()
    let masked = try preview(
      Enterprise.self, "企业名称,企业联系人", "立夏铜业有限公司,褚* 厂长 120****0201", in: office)
    #expect(masked.problems.map(\.expected) == [.unmasked] && masked.change == nil)
    let starred = try preview(Enterprise.self, "企业名称,企业简称", "立夏铜业有限公司,*ST立夏", in: office)
    #expect(starred.problems.isEmpty && starred.additions.count == 1)
    let phone = try preview(Person.self, "姓名,手机号码", "韩辰,138****1234", in: office)
    #expect(phone.problems.map(\.expected) == [.unmasked])
  }

  @Test func `a number that a spreadsheet wrote short is told at its cell, also among contacts`()
    throws
  {
    let person = try preview(Person.self, "姓名,手机号码", "韩辰,1.38E+10", in: TestOffice())
    #expect(person.problems.map(\.expected) == [.field(.phoneAsNumber("1.38E+10"))])
    let enterprise = try preview(
      Enterprise.self, "企业名称,企业联系人", "立夏铜业有限公司,褚寅 厂长 1.38E+10", in: TestOffice())
    #expect(enterprise.problems.map(\.expected) == [.field(.phoneAsNumber("1.38E+10"))])
    #expect(enterprise.problems.map(\.place.column) == [2])
  }

  @Test(arguments: [
    ("王辛,13800001234", "王辛 13800001234"), ("王辛 厂长,0576 86000000", "王辛 厂长 0576-86000000"),
    ("王辛 13800001234,13800001234", "王辛 13800001234"), (",13800001234", "姓名待补 13800001234"),
    ("王辛；李庚,13800001234、13900001234", "王辛 13800001234\n李庚 13900001234"),
    ("王辛；李庚,13800001234", "王辛\n李庚\n姓名待补 13800001234"), ("王辛,", "王辛"),
  ])
  func `a telephone in a column of its own joins the contact of its row`(
    cells: String, contacts: String
  ) throws {
    let list = try preview(
      Enterprise.self, "企业名称,联系人,电话", "立夏铜业有限公司,\(cells)", in: TestOffice())
    #expect(list.problems.isEmpty && list.passedOver.isEmpty)
    #expect(list.additions.map { $0.entry.text(.contacts) } == [contacts])
  }

  @Test(arguments: [
    ("王辛,12", "12", "12"), (",转801", "转801", "转801"),
    ("王辛；李庚,13800001234、12", "13800001234、12", "12"),
  ])
  func `what is no telephone is told in the column of telephones`(
    cells: String, found: String, wrong: String
  ) throws {
    let list = try preview(
      Enterprise.self, "企业名称,联系人,电话", "立夏铜业有限公司,\(cells)", in: TestOffice())
    let place = TablePlace(line: 2, column: 3, header: "电话")
    #expect(
      list.problems == [
        TableProblem(at: place, found: found, expected: .field(.notAPhone(wrong)))
      ])
  }

  @Test func `what a near name means is also told to who looks for people of a unit`() throws {
    var office = try TestOffice()
    try office.apply(.registry(.unit(.add(.named("城西街道办事处", short: "", .town)))), by: .head)
    let town = try #require(office.workspace.units.all.last?.id)
    let names = NameBook(agreed: [("城西", town.ref)])
    let list = { (office: TestOffice) throws -> ImportPreview<Person> in
      let table = CSVTable(reading: Array("姓名,所在单位\n尤辰,城西\n".utf8))
      return ImportPreview(
        of: table, mapping: try ColumnMapping<Person>(table.columns), names: names,
        in: office.workspace)
    }
    try take(try list(office), in: &office)
    let again = try list(office)
    #expect(again.unchanged == 1 && again.problems.isEmpty && again.change == nil)
  }
}
