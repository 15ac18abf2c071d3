import Domain
import TestSupport
import Testing

@testable import Interchange

struct ImportPreviewTests {
  private let header = "企业名称,简称,统一社会信用代码,镇街,入库日期\n"

  @Test func `new rows are added, known ones corrected, the rest left alone`() throws {
    let preview = try preview(
      """
      霜降压缩机股份有限公司,霜降,\(Samples.frostCode),,
      谷雨泵业有限公司,谷雨泵,,泽国,2018/3/1
      惊蛰模具有限公司,惊蛰,,,
      """, in: registry)
    #expect(preview.problems.isEmpty)
    #expect(preview.additions.map(\.line) == [4])
    #expect(preview.additions.map(\.entry.name) == ["惊蛰模具有限公司"])
    #expect(preview.unchanged == 1)
    #expect(
      preview.corrections == [
        .init(
          line: 3, id: ID(2),
          edits: [
            FieldEdit(.shortName, from: "谷雨", to: "谷雨泵"),
            FieldEdit(.town, from: "", to: "D01"),
            FieldEdit(.registeredFrom, from: "", to: "2018-03-01"),
          ])
      ])
  }

  @Test func `the whole import is one change`() throws {
    let preview = try preview("惊蛰模具有限公司,,,,\n谷雨泵业有限公司,谷雨泵,,,\n", in: registry)
    var added = Enterprise()
    added.name = "惊蛰模具有限公司"
    let edit = FieldEdit(Enterprise.Field.shortName, from: "谷雨", to: "谷雨泵")
    #expect(
      preview.change
        == .all([
          .registry(.enterprise(.add(added))), .registry(.enterprise(.edit(ID(2), [edit]))),
        ]))
  }

  @Test func `an empty cell never erases what is known`() throws {
    let preview = try preview("谷雨泵业有限公司,,,,\n", in: registry)
    #expect(preview.unchanged == 1)
    #expect(preview.change == nil)
  }

  @Test func `a code finds an entry whose name has changed`() throws {
    let preview = try preview("霜降集团,霜降,\(Samples.frostCode.lowercased()),,\n", in: registry)
    let edit = FieldEdit(Enterprise.Field.name, from: "霜降压缩机股份有限公司", to: "霜降集团")
    #expect(preview.corrections == [.init(line: 2, id: ID(1), edits: [edit])])
  }

  @Test func `a code in groups or in full width finds the entry that has it`() throws {
    let preview = try preview(
      "霜降压缩机股份有限公司,霜降,9133 1081 MA00 0000 11,,\n", in: registry)
    #expect(preview.unchanged == 1 && preview.problems.isEmpty)
  }

  @Test func `a name is found in any width, but its spelling is corrected`() throws {
    let preview = try preview("谷雨泵业 有限公司,谷雨,,,\n", in: registry)
    #expect(preview.corrections.map(\.id) == [ID(2)])
  }

  @Test func `a name that another bears for short is asked about, and who is meant keeps its own`()
    throws
  {
    let rows = "谷雨,,,泽国,\n"
    let asked = try preview(rows, in: registry)
    #expect(asked.problems.map(\.expected) == [.oneOf([ID<Enterprise>(2).ref])])
    #expect(asked.questions.map(\.name) == ["谷雨"] && asked.additions.isEmpty)
    let names = NameBook(agreed: [("谷雨", ID<Enterprise>(2).ref)])
    let told = try preview(rows, names: names, in: registry)
    let town = FieldEdit(Enterprise.Field.town, from: "", to: "D01")
    #expect(told.problems.isEmpty)
    #expect(told.corrections == [.init(line: 2, id: ID(2), edits: [town])])
  }

  @Test func `whom a name means says nothing of a field that only reads the same`() throws {
    let names = NameBook(agreed: [("谷雨泵", ID<Enterprise>(2).ref)])
    let told = try preview("谷雨泵,谷雨泵,,,\n", names: names, in: registry)
    let short = FieldEdit(Enterprise.Field.shortName, from: "谷雨", to: "谷雨泵")
    #expect(told.problems.isEmpty)
    #expect(told.corrections == [.init(line: 2, id: ID(2), edits: [short])])
  }

  @Test func `a short name that several would bear is noticed, with who bears it already`() throws {
    let rows = "新立夏水产有限公司,立夏,,,\n立夏水产有限公司,立 夏,,,\n小满泵业有限公司,谷雨,,,\n芒种泵业有限公司,芒种,,,\n"
    let preview = try preview(rows, in: registry)
    #expect(preview.problems.isEmpty && preview.additions.count == 4)
    let shared = preview.sharedShortNames(in: registry)
    #expect(shared.map(\.name) == ["立夏", "谷雨"] && shared.map(\.lines) == [[2, 3], [4]])
    #expect(shared.map(\.bearers) == [[], [ID<Enterprise>(2).ref]])
  }

  @Test func `a new name like a known one but for place, form and brackets is noticed`() throws {
    var workspace = registry
    var summer = Enterprise()
    (summer.id, summer.name) = (ID(3), "浙江立夏集团股份有限公司")
    workspace.load(.enterprise(summer))
    let rows = [
      "浙江谷雨泵业股份有限公司", "谷雨泵业集团有限公司（总部）", "立夏有限责任公司", "小满泵业有限公司", "公司",
    ]
    let preview = try preview(rows.map { "\($0),,,,\n" }.joined(), in: workspace)
    #expect(preview.problems.isEmpty && preview.additions.count == 5)
    let alike = preview.alikeNames(in: workspace)
    #expect(alike.map(\.line) == [2, 3, 4] && alike.map(\.name) == Array(rows.prefix(3)))
    #expect(alike.map(\.near) == [2, 2, 3].map { [ID<Enterprise>($0).ref] })
  }

  @Test func `what has a code of its own is another, however alike its name`() throws {
    let rows = "霜降压缩机有限公司,,\(Samples.springCode),,\n浙江霜降压缩机有限公司,,,,\n"
    let preview = try preview(rows, in: registry)
    #expect(preview.alikeNames(in: registry).map(\.line) == [3])
  }

  @Test func `one problem keeps everything out`() throws {
    let preview = try preview("惊蛰模具有限公司,,,,\n,无名,,,\n", in: registry)
    #expect(preview.additions.count == 1)
    #expect(preview.change == nil)
    let place = TablePlace(line: 3, column: 1, header: "企业名称")
    #expect(preview.problems == [.init(at: place, found: "", expected: .field(.missing))])
  }

  @Test func `a wrong code, date and town are each told where they stand`() throws {
    let wrong = Samples.frostCode.dropLast() + "0"
    let preview = try preview("惊蛰模具有限公司,,\(wrong),海南,2018-02-30\n", in: registry)
    #expect(preview.problems.map(\.place.column) == [3, 4, 5])
    #expect(preview.problems.map(\.found) == [String(wrong), "海南", "2018-02-30"])
    #expect(preview.problems[1].expected == .town(near: []))
    #expect(preview.problems[2].expected == .field(.notADay("2018-02-30")))
  }

  @Test func `a code or name repeated in the list names both lines`() throws {
    let preview = try preview(
      """
      惊蛰模具有限公司,,\(Samples.springCode),,
      大寒阀门有限公司,,\(Samples.springCode),,
      惊蛰模具 有限公司,,,,
      """, in: Workspace())
    #expect(preview.problems.map(\.place.line) == [3, 4])
    #expect(preview.problems.map(\.place.column) == [3, 1])
    #expect(preview.problems.map(\.expected) == [.distinct(firstLine: 2), .distinct(firstLine: 2)])
  }

  @Test func `two rows that mean the same entry by different marks are told`() throws {
    let preview = try preview(
      "霜降集团,,\(Samples.frostCode),,\n霜降压缩机股份有限公司,,,,\n", in: registry)
    #expect(preview.problems.map(\.expected) == [.distinct(firstLine: 2)])
  }

  @Test func `a code of one entry with the name of another is refused`() throws {
    let preview = try preview("谷雨泵业有限公司,,\(Samples.frostCode),,\n", in: registry)
    #expect(preview.problems.map(\.expected) == [.notTaken(by: ID<Enterprise>(2).ref)])
    #expect(preview.problems.map(\.place.column) == [1])
  }

  @Test func `problems of the table and of its rows come in the order of the file`() throws {
    let preview = try preview("\"a\"b,,,,\n,,,,x\n惊蛰模具有限公司,,,,,x\n", in: registry)
    #expect(preview.problems.map(\.place.line) == [2, 3, 3, 4])
  }

  @Test func `a refused change is traced back to its line`() throws {
    let preview = try preview("谷雨泵业有限公司,谷雨泵,,,\n惊蛰模具有限公司,,,,\n", in: registry)
    #expect(preview.lines == [2, 3])
  }

  /// 霜降 with its code as Q0001, 谷雨 without one as Q0002; 泽国 is D01.
  private var registry: Workspace {
    var workspace = Offices.withThreeTowns
    var frost = Enterprise()
    frost.id = ID(1)
    (frost.name, frost.shortName) = ("霜降压缩机股份有限公司", "霜降")
    frost.creditCode = try? CreditCode(fieldText: Samples.frostCode)
    workspace.load(.enterprise(frost))
    var rain = Enterprise()
    rain.id = ID(2)
    (rain.name, rain.shortName) = ("谷雨泵业有限公司", "谷雨")
    workspace.load(.enterprise(rain))
    return workspace
  }

  private func preview(
    _ rows: String, names: NameBook = NameBook(), in workspace: Workspace
  ) throws -> ImportPreview<Enterprise> {
    let table = CSVTable(reading: Array((header + rows).utf8))
    return ImportPreview(
      of: table, mapping: try ColumnMapping(table.columns), names: names, in: workspace)
  }
}
