import Domain
import Glibc
import TestSupport
import Testing
import WorkbenchUI

@testable import liuzhu

/// Lists read for the workbench.
@Suite struct ImportFilesTests {
  private func read(_ source: ImportRequest.Source, as list: String = "units") throws
    -> ImportReading
  {
    let office = try TestOffice()
    return ImportFiles.asShelf.read(
      ImportRequest(list: list, source: source), office.workspace, nil, .chinese, { _ in })
  }

  @Test func `cells pasted from a spreadsheet are read as a file of them would be`() throws {
    let cells = "单位全称\t单位简称\t单位类型\r住房和城乡建设局\t住建局\t部门\r\"两\n行局\"\t\t部门\r"
    guard case .plan(let pasted) = try read(.cells(cells)) else {
      Issue.record("not read")
      return
    }
    let folder = TemporaryDirectory()
    let file = folder.write(
      "单位全称,单位简称,单位类型\n住房和城乡建设局,住建局,部门\n\"两\n行局\",,部门\n", to: "units.csv")
    guard case .plan(let read) = try read(.file(file)) else {
      Issue.record("not read")
      return
    }
    #expect(pasted.new == 2 && pasted.problems.isEmpty)
    #expect(pasted.change == read.change)
  }

  @Test func `a title above the heads is passed over, and told`() throws {
    let cells = "2018年单位名单\t\r单位全称\t单位类型\r住房和城乡建设局\t部门\r"
    guard case .plan(let plan) = try read(.cells(cells)) else {
      Issue.record("not read")
      return
    }
    #expect(plan.new == 1 && plan.linesAbove == 1 && plan.lines == [3])
    #expect(plan.summary.zh.contains("上面1行不是表头，跳过：“2018年单位名单”"))
    #expect(plan.summary.en.contains("1 line above the header passed over: “2018年单位名单”"))
  }

  @Test func `a first line that names the separator is passed over, and told as a title is`() throws
  {
    let cells = "sep=;\r单位全称;单位类型\r住房和城乡建设局;部门\r"
    guard case .plan(let plan) = try read(.cells(cells)) else {
      Issue.record("not read")
      return
    }
    #expect(plan.new == 1 && plan.lines == [3])
    #expect(plan.summary.zh.contains("上面1行不是表头，跳过：“sep=;”"))
  }

  @Test func `a day that cannot be read is told with its cell and a spelling that would do`() throws
  {
    let cells = "企业名称\t入库日期\r立夏阀门有限公司\t5.1.18\r小满水产有限公司\t18.13.1\r"
    guard case .plan(let plan) = try read(.cells(cells), as: "enterprises") else {
      Issue.record("not read")
      return
    }
    let (zh, en) = (plan.problems.map(\.zh), plan.problems.map(\.en))
    #expect(zh.contains { $0.hasPrefix("第2行 第2列“入库日期”：“5.1.18”") && $0.contains("，如 2018-06-07") })
    #expect(en.contains { $0.hasPrefix("line 2, column 2 “入库日期”") && $0.contains("as 2018-06-07") })
    #expect(zh.contains("第3行 第2列“入库日期”：“18.13.1”不是日期，请写成 2018-06-07"))
  }

  @Test func `a row of sums is passed over, and told with its line in either language`() throws {
    let cells = "单位全称\t单位类型\r住房和城乡建设局\t部门\r合  计\t1\r"
    guard case .plan(let plan) = try read(.cells(cells)) else {
      Issue.record("not read")
      return
    }
    #expect(plan.new == 1 && plan.sums == [3])
    #expect(plan.summary.zh.contains("第3行是合计，跳过"))
    #expect(plan.summary.en.contains("sums passed over: line 3"))
  }

  @Test func `of many that share a short name the first are told, in either language`() throws {
    let rows = (1...7).map { "立夏阀门\($0)号\t立夏\r" }.joined()
    guard case .plan(let plan) = try read(.cells("企业名称\t简称\r\(rows)"), as: "enterprises") else {
      Issue.record("not read")
      return
    }
    #expect(plan.warnings.map(\.zh) == ["第2、3、4、5、6、……行简称“立夏”：同一简称分不清是谁，请核对"])
    #expect(plan.warnings.map(\.en).allSatisfy { $0.contains("for line 2, 3, 4, 5, 6, …: it") })
  }

  @Test func `a new name much like a known one is told with the key to say it is the same`() throws
  {
    let cells = "企业名称\r浙江谷雨泵业集团有限公司\r"
    guard case .plan(let plan) = try read(.cells(cells), as: "enterprises") else {
      Issue.record("not read")
      return
    }
    let rain = ID<Enterprise>.rain.ref
    #expect(plan.alike == [.init(name: "浙江谷雨泵业集团有限公司", near: [rain])])
    #expect(
      plan.warnings == [
        Phrase(
          "第2行“浙江谷雨泵业集团有限公司”和 \(rain) 谷雨泵业 很像：是同一家就按 Ctrl-A 说明",
          "line 2: “浙江谷雨泵业集团有限公司” is much like \(rain) 谷雨泵业; if it is the same, Ctrl-A says so")
      ])
    #expect(plan.new == 1 && plan.change != nil)
  }

  @Test func `what a rule would refuse counts as wrong, and is told with its column`() throws {
    let office = try TestOffice()
    let head = Actor(try #require(office.workspace[ID<Person>.head]), at: office.now)
    let cells = ImportRequest.Source.cells("企业\t问题\t登记日期\r谷雨泵业\t排水\t2018-09-12\r")
    let reading = ImportFiles.asShelf.read(
      ImportRequest(list: "issues", source: cells), office.workspace, head, .chinese, { _ in })
    guard case .plan(let plan) = reading else {
      Issue.record("not read")
      return
    }
    #expect(plan.summary.zh.contains("新增 1，更改 0，不变 0，有误 1") && plan.change == nil)
    #expect(plan.problems.allSatisfy { $0.zh.hasPrefix("第2行 第3列“登记日期”：") })
  }

  @Test func `a head that nobody knows is asked about, and said once`() throws {
    let cells = ImportRequest.Source.cells("全称\t单位类型\r住房和城乡建设局\t部门\r")
    #expect(try read(cells) == .headWanted(Domain.Unit.Field.name.phrase, among: ["全称", "单位类型"]))
    let office = try TestOffice()
    let told = ImportFiles.asShelf.read(
      ImportRequest(list: "units", source: cells, map: "全称=\(Domain.Unit.Field.name.phrase.zh)"),
      office.workspace, nil, .chinese, { _ in })
    guard case .plan(let plan) = told else {
      Issue.record("not read")
      return
    }
    #expect(plan.new == 1 && plan.problems.isEmpty)
  }

  @Test func `what a column is may be said by the words of any field that has none`() throws {
    let cells = ImportRequest.Source.cells("单位全称\t单位类型\t俗称\r住房和城乡建设局\t部门\t住建\r")
    guard case .plan(let plan) = try read(cells) else {
      Issue.record("not read")
      return
    }
    let field = Domain.Unit.Field.shortName.phrase
    #expect(plan.passedOver == ["俗称"] && plan.unfilled.contains(field))
    let office = try TestOffice()
    for field in plan.unfilled {
      let told = ImportFiles.asShelf.read(
        ImportRequest(list: "units", source: cells, map: "俗称=\(field.zh)"),
        office.workspace, nil, .chinese, { _ in })
      guard case .plan(let plan) = told else {
        Issue.record("\(field.zh) is no word for it")
        continue
      }
      #expect(plan.passedOver.isEmpty && !plan.unfilled.contains(field))
    }
  }

  @Test func `what cannot be read says why`() throws {
    #expect(
      try read(.file("/nowhere.csv")) == .unreadable(ImportWords.file(.absent, "/nowhere.csv")))
    guard case .unreadable(let why) = try read(.cells("PK\u{3}\u{4}abc\n")) else {
      Issue.record("read")
      return
    }
    #expect(why.zh.contains("另存为 CSV"))
  }

  @Test func `a file is read in the encoding a person says, and where it is not the key is told`()
    throws
  {
    let folder = TemporaryDirectory()
    // 茂梅 in GB18030, which may be UTF-8 as well and is then taken for it; 立 may not.
    let words: [(String, [UInt8])] = [("both", [0xC3, 0xAF, 0xC3, 0xB7]), ("one", [0xC1, 0xA2])]
    for (name, word) in words {
      folder.write(
        Array("name,type\n".utf8) + word + Array(",department\n".utf8), to: "\(name).csv")
    }
    let office = try TestOffice()
    let read = { (name: String, encoding: ImportRequest.Encoding) in
      ImportFiles.asShelf.read(
        ImportRequest(list: "units", source: .file(folder.path(name)), encoding: encoding),
        office.workspace, nil, .chinese, { _ in })
    }
    guard case .plan(let wrong) = read("both.csv", .auto),
      case .plan(let right) = read("both.csv", .gb18030),
      case .unreadable(let why) = read("one.csv", .utf8)
    else {
      Issue.record("not read")
      return
    }
    #expect(wrong.deeds.map(\.zh) == ["第2行 新增 ï÷"])
    #expect(right.deeds.map(\.zh) == ["第2行 新增 茂梅"])
    #expect(why.zh.contains("不是 utf-8 文字；按 Ctrl-T 换一种编码再读"))
  }

  @Test func `a path that begins at home is read as a shell reads it, and no other is changed`() {
    #expect(ImportFiles.whole("~/名单/企业.csv", home: "/home/zhou") == "/home/zhou/名单/企业.csv")
    for path in ["企业~/1.csv", "/a/~/b", "~zhou/企业.csv", "企业.csv"] {
      #expect(ImportFiles.whole(path, home: "/home/zhou") == path)
    }
  }

  @Test func `folders are offered, and files that may be lists by their names`() {
    let folder = TemporaryDirectory()
    for name in ["企业.csv", "企业.pdf", "单位.TXT", ".hidden.csv"] { folder.write("x", to: name) }
    mkdir(folder.path("旧台账"), 0o700)
    let all = ImportFiles.files(beginning: folder.path + "/")
    #expect(all.map { String($0.dropFirst(folder.path.count)) } == ["/企业.csv", "/单位.TXT", "/旧台账/"])
    #expect(ImportFiles.files(beginning: folder.path("企")).count == 1)
  }
}
