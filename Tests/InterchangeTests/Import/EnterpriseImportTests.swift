import Domain
import Interchange
import TestSupport
import Testing

struct EnterpriseImportTests {
  @Test func `every field is known by its own name`() {
    for field in Enterprise.Field.allCases {
      #expect(Enterprise.field(named: field.rawValue) == field)
      #expect(Enterprise.field(named: field.phrase.zh) == field)
      #expect(Enterprise.field(named: field.phrase.en) == field)
    }
  }

  @Test func `no alias speaks of two fields`() {
    for field in Enterprise.Field.allCases {
      for alias in Enterprise.aliases(of: field) {
        #expect(Enterprise.field(named: alias) == field, "\(alias)")
      }
    }
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "the list of companies is not beside the package"))
  func `the 723 listed companies come in, and a second time change nothing`() throws {
    let path = try #require(Places.listedCompanies)
    let first = try preview(ofFile: path, in: Workspace())
    #expect(first.problems.isEmpty)
    #expect(first.additions.count == 723)
    #expect(first.passedOver.map(\.name) == ["地区", "证券代码", "上市日期", "板块", "英文名"])
    let second = try preview(ofFile: path, in: office(taking: first))
    #expect(second.unchanged == 723)
    #expect(second.change == nil)
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "the list of companies is not beside the package"))
  func `the same list in GB18030 gives the same companies`() throws {
    let path = try #require(Places.listedCompanies)
    let folder = TemporaryDirectory()
    let recoded = folder.path("list.csv")
    let arguments = ["-f", "UTF-8", "-t", "GB18030", "-o", recoded, path]
    #expect(try Command.run("/usr/bin/iconv", arguments).status == .exited(0))
    let original = try preview(ofFile: path, in: Workspace())
    #expect(try preview(ofFile: recoded, in: Workspace()) == original)
  }

  private func preview(
    ofFile path: String, in workspace: Workspace
  ) throws -> ImportPreview<Enterprise> {
    let text = try DecodedText(decoding: InputFile.bytes(at: path))
    let table = CSVTable(reading: text.utf8)
    let map = "企业名称=name,简称=shortName,行业=sector"
    let mapping = try ColumnMapping<Enterprise>(table.columns, map: map)
    return ImportPreview(of: table, mapping: mapping, in: workspace)
  }

  /// The office after a head of it has taken the list in.
  private func office(taking preview: ImportPreview<Enterprise>) throws -> Workspace {
    var workspace = Workspace()
    var head = Person()
    (head.id, head.name) = (ID(1), "赵甲")
    head.roles = [RoleGrant(.head)]
    workspace.load(.person(head))
    let change = try #require(preview.change)
    _ = try workspace.apply(change, by: head.id, at: Instant(milliseconds: 0))
    return workspace
  }
}
