import Domain
import Interchange
import TestSupport
import Testing

struct CSVTableTests {
  @Test func `columns are named by the trimmed header`() {
    let table = CSVTable(reading: Array(" 企业名称 ,　简称,\n谷雨泵业,谷雨,x\n".utf8))
    #expect(table.columns.map(\.name) == ["企业名称", "简称", ""])
    #expect(table.columns.map(\.number) == [1, 2, 3])
  }

  @Test func `a cell knows its line, its column and its header`() {
    let table = CSVTable(reading: Array("名称,备注\n谷雨,\"两\n行\"\n\n霜降,好\n".utf8))
    #expect(table.rowCount == 2)
    #expect(table.line(ofRow: 1) == 5)
    let place = TablePlace(line: 5, column: 2, header: "备注")
    #expect(table.cell(row: 1, column: 1) == TableCell(text: "好", place: place))
    #expect(table.cell(row: 0, column: 1).text == "两\n行")
  }

  @Test func `cells missing at the end of a row are empty, and empty ones too many are no fault`() {
    let table = CSVTable(reading: Array("a,b\n1\n1,2\n1,2, ,　\n".utf8))
    #expect(table.problems.isEmpty && table.rowCount == 3)
    let cells = (0..<3).map { row in (0..<2).map { table.cell(row: row, column: $0).text } }
    #expect(cells == [["1", ""], ["1", "2"], ["1", "2"]])
    #expect(table.cell(row: 0, column: 1).place == TablePlace(line: 2, column: 2, header: "b"))
  }

  @Test func `a row with something beyond the last header is told and left out`() {
    let table = CSVTable(reading: Array("a,b\n1,2\n1,2,,3\n".utf8))
    #expect(table.rowCount == 1)
    #expect(
      table.problems == [
        TableProblem(at: TablePlace(line: 3), found: "4", expected: .cells(2))
      ])
  }

  @Test func `empty lines and rows of empty cells are passed over`() {
    let table = CSVTable(reading: Array("\r\na,b\r\n\r\n1,2\r\n,\r\n , ,\r\n".utf8))
    #expect(table.rowCount == 1)
    #expect(table.problems.isEmpty)
  }

  @Test func `a header borne twice is named with both columns`() {
    let table = CSVTable(reading: Array("名称,,名称,\n1,2,3,4\n".utf8))
    let place = TablePlace(line: 1, column: 3, header: "名称")
    #expect(
      table.problems == [
        TableProblem(at: place, found: "名称", expected: .distinctHeader(first: 1))
      ])
  }

  @Test func `the header that stands once more in the list is told, a row like it is not`() {
    let table = CSVTable(reading: Array("名称,镇街\n名称,泽国\n\n名称,镇街\n谷雨,大溪\n".utf8))
    #expect(table.rowCount == 2)
    #expect(
      table.problems == [
        TableProblem(at: TablePlace(line: 4), found: "名称", expected: .rowNotHeader(first: 1))
      ])
  }

  @Test(arguments: ["", "\n\r\n"])
  func `a file without a line has no header`(text: String) {
    let table = CSVTable(reading: Array(text.utf8))
    #expect(table.rowCount == 0)
    #expect(table.problems.map(\.expected) == [.headerRow])
  }

  @Test func `a header with broken quotes is the only problem told`() {
    let table = CSVTable(reading: Array("a,\"b\"x\n1,2\n1\n".utf8))
    #expect(table.columns.isEmpty)
    #expect(table.problems.map(\.expected) == [.delimiterAfterQuote])
  }

  @Test func `problems come in the order of the file`() {
    let table = CSVTable(reading: Array("a,b\n1,2,3\n\"1\"x,2\n1,2,3\n".utf8))
    #expect(table.problems.map(\.place.line) == [2, 3, 4])
    #expect(table.problems[1].place.header == "a")
  }

  private static let enterprises = KnownHeads(of: Enterprise.self)

  @Test func `a title above the header is no row, and lines stay the file's own`() {
    let text = "2018年企业名单,,\n\n制表日期：2018-05-01,,\n企业名称,简称,镇街\n谷雨,,泽国,2\n霜降,,\n"
    let table = CSVTable(reading: Array(text.utf8), heads: Self.enterprises)
    #expect(table.columns.map(\.name) == ["企业名称", "简称", "镇街"])
    #expect(table.linesAboveHeader == 3)
    #expect(table.problems.map(\.place) == [TablePlace(line: 5)])
    #expect(table.rowCount == 1 && table.line(ofRow: 0) == 6)
  }

  @Test(arguments: [
    "2018年企业名单\n企业名称;镇街\n谷雨;泽国\n", "名单,2018\n企业名称\t镇街\n谷雨\t泽国\n",
    "企业,2018年\n企业名称,镇街\n谷雨,泽国\n", "企业名单\n企业名称,镇街\n谷雨,泽国\n",
    ",\n企业名称,镇街\n谷雨,泽国\n",
  ])
  func `the header is where most heads are known, whatever separates them`(text: String) {
    let table = CSVTable(reading: Array(text.utf8), heads: Self.enterprises)
    #expect(table.columns.map(\.name) == ["企业名称", "镇街"])
    #expect(table.rowCount == 1 && table.line(ofRow: 0) == 3 && table.problems.isEmpty)
    #expect(table.linesAboveHeader == (text.hasPrefix(",") ? 0 : 1))
  }

  @Test func `one head that is known is enough below a title`() {
    let text = "规上企业名单,,\n\n序号,企业名称,法定代表人\n1,谷雨,李丁\n"
    let table = CSVTable(reading: Array(text.utf8), heads: Self.enterprises)
    #expect(table.columns.map(\.name) == ["序号", "企业名称", "法定代表人"])
    #expect(table.linesAboveHeader == 2 && table.rowCount == 1)
  }

  @Test(arguments: ["全称,地区\n谷雨,泽国\n", "企业名称,地区\n简称,泽国\n", "全称\n谷雨;泽国\n"])
  func `where no other row has more heads that are known the first is the header`(text: String) {
    let table = CSVTable(reading: Array(text.utf8), heads: Self.enterprises)
    #expect(table.columns == CSVTable(reading: Array(text.utf8)).columns)
    #expect(table.linesAboveHeader == 0 && table.rowCount == 1)
  }

  @Test func `a head that --map explains is known`() {
    let text = "名单,,\n全称,地区,备\n谷雨,泽国,\n"
    let heads = KnownHeads(of: Enterprise.self, map: "全称=name，地区＝town")
    let table = CSVTable(reading: Array(text.utf8), heads: heads)
    #expect(table.columns.map(\.name) == ["全称", "地区", "备"])
  }

  @Test(arguments: ["合计,2", "合  计,,", "小　计", ",总计,2,x", "共计,,,"])
  func `a row that adds up others is passed over, with its line`(sum: String) {
    let table = CSVTable(reading: Array("名称,人数\n谷雨,1\n\(sum)\n霜降,1\n".utf8))
    #expect(table.sums == [3] && table.rowCount == 2 && table.problems.isEmpty)
  }

  @Test(arguments: ["合计公司,2", "谷雨,合计", "合计：,2"])
  func `a row that only speaks of a sum is a row`(row: String) {
    let table = CSVTable(reading: Array("名称,备注\n\(row)\n".utf8))
    #expect(table.sums.isEmpty && table.rowCount == 1)
  }

  @Test(arguments: ["sep=;\r\n", "SEP=;\n"])
  func `a first line that names the separator is no row, and stands above the header`(line: String)
  {
    let table = CSVTable(reading: Array((line + "名称;备注\n谷雨;一,二,三\n").utf8))
    #expect(table.columns.map(\.name) == ["名称", "备注"])
    #expect(table.cell(row: 0, column: 1).text == "一,二,三")
    #expect(table.line(ofRow: 0) == 3 && table.linesAboveHeader == 1)
    #expect(table.title == line.prefix(5))
  }

  @Test func `of a separator and a title above the header the title is told`() {
    let text = "sep=;\n2018年企业名单\n企业名称;镇街\n谷雨;泽国\n"
    let table = CSVTable(reading: Array(text.utf8), heads: Self.enterprises)
    #expect(table.linesAboveHeader == 2 && table.title == "2018年企业名单")
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "the list of companies is not beside the package"))
  func `the list of 723 listed companies reads without a problem`() throws {
    let bytes = try InputFile.bytes(at: Places.listedCompanies ?? "")
    let table = CSVTable(reading: try DecodedText(decoding: bytes).utf8)
    #expect(table.rowCount == 723)
    #expect(table.columns.map(\.name).prefix(2) == ["企业名称", "简称"])
    #expect(table.problems.isEmpty)
    #expect(table.cell(row: 0, column: 7).text == "Wasu Media Holding Co.,Ltd")
  }
}
