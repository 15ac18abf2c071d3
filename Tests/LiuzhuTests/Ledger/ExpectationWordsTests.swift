import Domain
import Interchange
import TestSupport
import Testing

@testable import liuzhu

/// What is said of each thing wrong in a list.
@Suite struct ExpectationWordsTests {
  private func said(_ found: String, _ expected: Interchange.Expectation) throws -> Phrase {
    let problem = TableProblem(at: TablePlace(line: 3), found: found, expected: expected)
    return problem.sentence(in: try TestOffice().workspace)
  }

  @Test(arguments: [
    ("甲", Interchange.Expectation.distinct(firstLine: 2), "“甲”和第2行重复"),
    ("没关", .closingQuote, "引号没有配对"),
    ("", .headerRow, "没有表头：第一行应写每一列的名称"),
    ("尾", .delimiterAfterQuote, "引号后面多出“尾”，应接分隔符或换行"),
    ("海南", .town(near: []), "台账里没有镇街“海南”"),
    ("", .town(near: []), "这一栏必填"),
    (
      "霜降", .entry(of: [.enterprise, .park], near: [ID<Enterprise>.frost.ref]),
      "台账里没有企业或小微园“霜降”，是不是 Q0001 霜降压缩机？"
    ),
    ("霜降", .oneOf([ID<Enterprise>.frost.ref]), "“霜降”是不是 Q0001 霜降压缩机？请写编号或全名"),
    ("霜降", .notTaken(by: ID<Enterprise>.frost.ref), "“霜降”登记的是 Q0001 霜降压缩机，和这一行说的不是同一个"),
    ("=A1", .noFormula, "“=A1”是公式，请填它算出的值；确实以“=”开头的，前面加一个英文单引号"),
    ("褚*", .unmasked, "“褚*”是隐去后的内容，导入不了，请填原来的"),
    ("2-4", .weekend(.thursday), "2018年6月7日 周四 本来就上班，补班只能是周六或周日"),
  ])
  func `each has a sentence, and none says what should be where it can say what is`(
    found: String, expected: Interchange.Expectation, zh: String
  ) throws {
    let said = try said(found, expected)
    #expect(said.zh == zh && !said.en.isEmpty && said.en != zh)
  }

  @Test func `its place stands before it, with the file only where none stands above`()
    throws
  {
    let place = TablePlace(line: 5, column: 9, header: "电话")
    let problem = TableProblem(at: place, found: "12", expected: .field(.notAPhone("12")))
    let workspace = try TestOffice().workspace
    let inFile = ImportWords.words(of: problem, "a.csv", workspace)
    let onScreen = ImportWords.words(of: problem, nil, workspace)
    #expect(inFile.zh.hasPrefix("a.csv:5：第9列“电话”：“12”"))
    #expect(onScreen.zh.hasPrefix("第5行 第9列“电话”：“12”"))
    #expect(onScreen.en.hasPrefix("line 5, column 9 “电话”: “12”"))
    let row = TableProblem(at: TablePlace(line: 5), found: "3", expected: .cells(2))
    #expect(ImportWords.words(of: row, nil, workspace).zh.hasPrefix("第5行：有 3 格"))
  }
}
