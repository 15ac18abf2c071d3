import Domain
import Interchange
import TestSupport
import Testing

/// Lists of what happened, which bears no name: pairings, visits, issues, forms (C3b).
struct DatedImportTests {
  private func preview<Row: Importable>(
    _: Row.Type, _ lines: String..., names: NameBook = NameBook(), in office: TestOffice
  ) throws -> ImportPreview<Row> {
    let table = CSVTable(reading: Array((lines.joined(separator: "\n") + "\n").utf8))
    return ImportPreview(
      of: table, mapping: try ColumnMapping<Row>(table.columns), names: names,
      in: office.workspace)
  }

  @Test func `an old ledger comes in with its outcomes as reported, and once`() throws {
    var office = try TestOffice()
    let list = { (office: TestOffice) in
      try preview(
        IssueRow.self, "企业名称,问题内容,收集日期,类别,责任单位,办理情况,文号,办结时间",
        "霜降压缩机,排水沟改造,2017/9/12,道路桥梁等配套,经信局,已解决,2017年第1期,2017年10月2日",
        "谷雨泵业,夜班公交,2018-06-05,,,,,", in: office)
    }
    let first = try list(office)
    #expect(first.problems.isEmpty && first.additions.count == 2)
    try office.apply(try #require(first.change))
    let issues = office.workspace.issues.all
    #expect(issues.map(\.id.description) == ["W2017-0001", "W2018-0001"])
    #expect(
      issues[0].history == .init(outcome: "已解决", document: "2017年第1期", on: .iso("2017-10-02")))
    #expect(issues[0].category == "11" && issues[0].leadUnit == .industry)
    #expect(issues[1].history == nil && issues[1].source == .direct("表格导入"))
    #expect(office.workspace.steps.all.map(\.issue) == [issues[1].id])
    let again = try list(office)
    #expect(again.unchanged == 2 && again.change == nil)
  }

  @Test func `a category there is none of is told at its cell, and asked about once`() throws {
    let office = try TestOffice()
    let rows = ["企业名称,问题内容,问题类别", "霜降压缩机,缺焊工,招工", "霜降压缩机,缺钳工,招工", "霜降压缩机,宿舍,用工"]
    let list = try preview(IssueRow.self, rows[0], rows[1], rows[2], rows[3], in: office)
    let known = office.workspace.categories.map(\.ref)
    #expect(list.problems.map(\.expected) == [.category(among: known), .category(among: known)])
    #expect(list.problems.first?.place == TablePlace(line: 2, column: 3, header: "问题类别"))
    #expect(list.questions.map(\.name) == ["招工"])
    let names = NameBook(agreed: [("招工", ID<Domain.Category>(2).ref)])
    let told = try preview(
      IssueRow.self, rows[0], rows[1], rows[2], rows[3], names: names, in: office)
    #expect(
      told.problems.isEmpty
        && told.additions.map { $0.entry.text(.category) } == ["02", "02", "02"])
  }

  @Test(arguments: ["正在办理", "未解决", "办理中", " 在办 ", "否", "待分办"])
  func `a case that an old ledger calls open comes in open`(words: String) throws {
    var office = try TestOffice()
    let list = { (office: TestOffice) in
      try preview(
        IssueRow.self, "企业名称,问题内容,收集日期,办理情况", "霜降压缩机,排水沟改造,2017/9/12,\(words)", in: office)
    }
    try office.apply(try #require(try list(office).change))
    let issue = try #require(office.workspace.issues.all.first)
    #expect(issue.history == nil && issue.state == .registered)
    #expect(try list(office).unchanged == 1)
  }

  @Test func `what a list says of an issue otherwise is told, for only steps change it`() throws {
    var office = try TestOffice()
    let head = "企业,问题,登记日期,办理结果"
    let first = try preview(IssueRow.self, head, "霜降压缩机,排水沟改造,2017-09-12,已解决", in: office)
    try office.apply(try #require(first.change))
    let second = try preview(IssueRow.self, head, "霜降压缩机,排水沟改造,2017-09-12,未解决", in: office)
    let issue = office.workspace.issues.all[0]
    #expect(second.problems.map(\.expected) == [.settled(issue.ref, "已解决")])
    #expect(second.problems.map(\.place.column) == [4])
  }

  @Test func `the same matter of two days is two, in whatever order the list has them`() throws {
    var office = try TestOffice()
    let head = "企业,问题,登记日期,办理结果"
    let rows = ["霜降压缩机,排水沟改造,2017-09-12,已解决", "霜降压缩机,排水沟改造,2017-11-02,未解决"]
    let first = try preview(IssueRow.self, head, rows[0], rows[1], in: office)
    try office.apply(try #require(first.change))
    let again = try preview(IssueRow.self, head, rows[1], rows[0], in: office)
    #expect(again.unchanged == 2 && again.problems.isEmpty)
  }

  @Test func `a row without a day never takes what a row with its day is about`() throws {
    var office = try TestOffice()
    let head = "企业,问题,登记日期,办理结果"
    let rows = ["霜降压缩机,排水沟改造,2017-09-12,已解决", "霜降压缩机,排水沟改造,,已解决"]
    let first = try preview(IssueRow.self, head, rows[0], in: office)
    try office.apply(try #require(first.change))
    for order in [rows, rows.reversed()] {
      let both = try preview(IssueRow.self, head, order[0], order[1], in: office)
      #expect(both.unchanged == 1)
      #expect(both.additions.map { $0.entry.text(.registeredOn) } == [""])
    }
    #expect(try preview(IssueRow.self, head, rows[1], in: office).unchanged == 1)
  }

  @Test func `pairings that stand come in by their 选派文件号, and end by a later list`() throws {
    var office = try TestOffice()
    let head = "挂钩企业,专员姓名,选派日期,选派文件号,结束日期,结束原因"
    let first = try preview(
      PairingRow.self, head, "霜降压缩机,孙丙,2018-05-02,温委发〔2018〕12号,,", in: office)
    try office.apply(try #require(first.change))
    #expect(office.workspace.pairings.all.map(\.appointment) == ["温委发〔2018〕12号"])
    let second = try preview(
      PairingRow.self, head, "霜降压缩机,孙丙,2018-05-02,温委发〔2018〕12号,2018-06-01,调离", in: office)
    #expect(second.change == .all([.pairing(.end(ID(1), on: .iso("2018-06-01"), reason: "调离"))]))
    let third = try preview(
      PairingRow.self, head, "霜降压缩机,孙丙,2018-05-02,温委发〔2018〕99号,,", in: office)
    #expect(third.problems.map(\.place.column) == [4])
  }

  @Test func `two visits alike are two, however often the list comes`() throws {
    var office = try TestOffice()
    let list = { (office: TestOffice) in
      try preview(
        Visit.self, "走访日期,走访方式,企业名称,走访人员,困难", "2018-05-02,现场,霜降压缩机,孙丙,用地",
        "2018-05-02,现场,霜降压缩机,孙丙,用工", in: office)
    }
    let first = try list(office)
    try office.apply(try #require(first.change))
    #expect(office.workspace.visits.all.map(\.difficulties) == ["用地", "用工"])
    #expect(office.workspace.visits.all.map(\.kind) == [.onSite, .onSite])
    #expect(try list(office).unchanged == 2)
  }

  @Test func `visits of a list that does not say how were on site, and it is told so`() throws {
    let office = try TestOffice()
    let list = try preview(Visit.self, "走访日期,企业名称,走访人员", "2018-05-02,霜降压缩机,孙丙", in: office)
    #expect(list.problems.isEmpty && list.assumed == [.kind])
    #expect(list.additions.map(\.entry.kind) == [.onSite])
    let said = try preview(Visit.self, "走访日期,方式,企业名称,走访人员", "2018-05-02,电话,霜降压缩机,孙丙", in: office)
    #expect(said.assumed.isEmpty && said.additions.map(\.entry.kind) == [.phone])
  }

  @Test(arguments: ["实地走访", "实地", "走访", "现场"])
  func `a visit on site is known by what offices call it`(kind: String) throws {
    let list = try preview(
      Visit.self, "走访日期,方式,企业名称,走访人员", "2018-05-02,\(kind),霜降压缩机,孙丙", in: TestOffice())
    #expect(list.problems.isEmpty && list.additions.map(\.entry.kind) == [.onSite])
  }

  @Test func `forms that came back are collected, by numbers of topics too`() throws {
    var office = try TestOffice()
    for name in ["技改补贴申报", "出口退税"] {
      var topic = PolicyTopic()
      (topic.name, topic.units) = (name, [.industry])
      try office.apply(.registry(.topic(.add(topic))))
    }
    try office.apply(
      .policy(.distribute(.enterprises([.frost]), round: 1, on: .may2, dueOn: office.today)))
    let back = try preview(
      PolicyFormRow.self, "企业名称,选项,收表日期", "霜降压缩机,1、2,2018-05-09", in: office)
    let answer = PolicyForm.Answer([ID(1), ID(2)])
    #expect(back.change == .all([.policy(.collect(ID(1), answer, on: .iso("2018-05-09")))]))
  }
}
