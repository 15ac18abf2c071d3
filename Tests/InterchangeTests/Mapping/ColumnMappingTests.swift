import Domain
import Interchange
import Testing

struct ColumnMappingTests {
  @Test func `headers are known in both languages and as offices call them`() throws {
    let mapping = try mapped(["企业全称", "Short-Name", "ｓｅｃｔｏｒ", "*统一社会信用代码", "所属 镇街"])
    #expect(mapping.pairs.map(\.field) == [.name, .shortName, .sector, .creditCode, .town])
    #expect(mapping.passedOver.isEmpty)
  }

  @Test func `columns no field takes are named and passed over`() throws {
    let mapping = try mapped(["企业名称", "证券代码", "", "板块"])
    #expect(mapping.passedOver.map(\.name) == ["证券代码", "板块"])
  }

  @Test func `a column of telephones is no column of its own beside that of the contacts`() throws {
    #expect(try mapped(["企业名称", "联系人", "联系电话"]).passedOver.isEmpty)
    #expect(try mapped(["企业名称", "联系电话"]).passedOver.map(\.name) == ["联系电话"])
  }

  @Test func `what is asked for goes before what is known by itself`() throws {
    let mapping = try mapped(["企业名称", "名称"], map: "名称=name，企业名称＝short-name")
    #expect(mapping.pairs.map(\.field) == [.shortName, .name])
  }

  @Test func `a known header gives way to a column asked for`() throws {
    let mapping = try mapped(["企业名称", "全名"], map: "全名=name")
    #expect(mapping.pairs.map(\.column) == [1])
    #expect(mapping.passedOver.map(\.name) == ["企业名称"])
  }

  @Test func `a request that is no pair is refused`() {
    #expect(throws: MappingProblem.notAPair("名称")) { try mapped(["名称"], map: "名称") }
  }

  @Test func `a request for a column the list has not tells those it has`() {
    #expect(throws: MappingProblem.unknownColumn("全称", known: ["名称", "简称"])) {
      try mapped(["名称", "简称"], map: " 全称 =name")
    }
  }

  @Test func `a request for a field there is none of tells those there are`() {
    let known = Enterprise.Field.allCases.map(\.rawValue)
    #expect(throws: MappingProblem.unknownField("nmae", known: known)) {
      try mapped(["名称"], map: "名称=nmae")
    }
  }

  @Test func `two columns for one field are refused by name`() {
    let problem = MappingProblem.filledTwice(
      Enterprise.Field.name.phrase, columns: ["企业名称", "单位名称"])
    #expect(throws: problem) { try mapped(["企业名称", "简称", "单位名称"]) }
    #expect(throws: problem) {
      try mapped(["企业名称", "简称", "单位名称"], map: "企业名称=name,单位名称=name")
    }
  }

  @Test func `a list must bring the required columns`() {
    let problem = MappingProblem.columnMissing(Enterprise.Field.name.phrase, known: ["简称"])
    #expect(throws: problem) { try mapped(["简称"]) }
  }

  private func mapped(
    _ headers: [String], map: String = ""
  ) throws -> ColumnMapping<Enterprise> {
    let columns = headers.enumerated().map { TableColumn(name: $1, number: $0 + 1) }
    return try ColumnMapping(columns, map: map)
  }
}
