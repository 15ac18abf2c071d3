import TestSupport
import Testing

@Suite struct ExportCommandTests {
  let desk = Workplace()

  init() throws { _ = try desk.run("init", "--office", "留驻办", "--name", "孙丙") }

  private func text(of file: String) -> String {
    String(decoding: readFile(file) ?? [], as: UTF8.self)
  }

  @Test(.enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"))
  func `a real list goes out, comes in and goes out again byte for byte`() throws {
    let file = try #require(Places.listedCompanies)
    _ = try desk.run("import", "enterprises", file, "--map", "企业名称=name,行业=sector")
    let (first, second) = (desk.home.path("first.csv"), desk.home.path("second.csv"))
    let run = try desk.run("export", "enterprises", "--bom", "--out", first)
    #expect(run.status == .exited(0))
    #expect(run.errors.contains("已导出 723 行：\(first)"))
    #expect(run.errors.contains("scp '"))
    let again = try desk.run("import", "enterprises", first)
    #expect(again.errors.contains("新增 0，更改 0，不变 723，有误 0\n"))
    let other = Workplace()
    _ = try other.run("init", "--office", "留驻办", "--name", "孙丙")
    #expect(try other.run("import", "enterprises", first).status == .exited(0))
    _ = try other.run("export", "enterprises", "--bom", "--out", second)
    #expect(readFile(first) == readFile(second))
    #expect(readFile(first)?.count ?? 0 > 60_000)
  }

  @Test func `numbers are masked, unless who may says what for, and that is recorded`() throws {
    _ = try desk.run(
      "enterprise", "add", "谷雨泵业有限公司", "--contacts", "郑辛 厂长 13800001234")
    let masked = try desk.run("export", "enterprises")
    #expect(masked.output.contains("郑* 厂长 138****1234"))
    let refused = try desk.run("export", "enterprises", "--unmasked")
    #expect(refused.status == .exited(1))
    #expect(refused.output.isEmpty && refused.errors.contains("要写明用途"))
    let bare = try desk.run("export", "enterprises", "--unmasked", "--reason", "市里核对")
    #expect(bare.output.contains("13800001234"))
    let log = try desk.run("log", "--json").output
    #expect(log.contains("list.export"))
    let shown = try desk.run("history", "DC0001", "--json").output
    #expect(shown.contains(#""list":"enterprises","on":"2018-06-07","reason":"市里核对","rows":1"#))
  }

  @Test func `somebody who may not take it unmasked gets nothing of it`() throws {
    _ = try desk.run("person", "add", "吴己", "--roles", "viewer")
    let run = try desk.run(
      "export", "people", "--unmasked", "--reason", "看看", "--as", "吴己")
    #expect(run.status == .exited(77))
    #expect(run.output.isEmpty)
  }

  @Test func `as shown means these rows, these columns, in this order`() throws {
    for (name, sector) in [("谷雨泵业", "泵业"), ("霜降压缩机", "通用"), ("惊蛰泵业", "泵业")] {
      _ = try desk.run("enterprise", "add", name, "--sector", sector)
    }
    let run = try desk.run(
      "export", "enterprises", "--filter", "泵业", "--columns", "简称,name,行业", "--order", "编号",
      "--descending")
    #expect(run.output == "简称,企业名称,行业\r\n,惊蛰泵业,泵业\r\n,谷雨泵业,泵业\r\n")
    let lines = try desk.run(
      "export", "enterprise", "--format", "jsonl", "--columns", "id,name", "--filter", "泵业")
    #expect(
      lines.output == #"""
        {"id":"Q0001","name":"谷雨泵业"}
        {"id":"Q0003","name":"惊蛰泵业"}

        """#)
    let whole = try desk.run("export", "enterprises", "--format", "json")
    #expect(try whole.output == desk.run("enterprise", "list", "--json").output)
    let wrong = try desk.run("export", "enterprises", "--columns", "利润")
    #expect(wrong.status == .exited(64) && wrong.errors.contains("没有“利润”这一列；有：编号、企业名称"))
  }

  @Test func `a closed list goes in its own order, and what begins with a number by that number`()
    throws
  {
    let rows = ["甲,小微,100–300人", "乙,规下,50人以下", "丙,规上工业,500人以上", "丁,,50–100人"]
    let list = desk.home.write(
      (["企业名称,规模,职工人数"] + rows).joined(separator: "\n"), to: "list.csv")
    _ = try desk.run("import", "enterprises", list)
    for (column, names) in [("规模", "丙乙甲丁"), ("职工人数", "乙丁甲丙")] {
      let run = try desk.run("export", "enterprises", "--columns", "企业名称", "--order", column)
      let shown = run.output.split(whereSeparator: \.isNewline).dropFirst().joined()
      #expect(shown == names, "\(column) \(run.errors)")
    }
  }

  @Test func `a formula in a name is harmless in the file and comes back as it was`() throws {
    let list = desk.home.write("企业名称\n=1+1公司\n", to: "list.csv")
    let refused = try desk.run("import", "enterprises", list)
    #expect(refused.status == .exited(65) && refused.errors.contains("是公式，请填它算出的值"))
    #expect(refused.errors.contains("list.csv:2：第1列“企业名称”"), "\(refused.errors)")
    _ = try desk.run("enterprise", "add", "=1+1公司")
    let file = desk.home.path("out.csv")
    _ = try desk.run("export", "enterprises", "--columns", "企业名称", "--out", file)
    #expect(text(of: file) == "企业名称\r\n'=1+1公司\r\n")
    #expect(try desk.run("import", "enterprises", file).errors.contains("不变 1"))
  }

  @Test func `where nothing can be written the ledger says so, and leaves nothing half done`()
    throws
  {
    let run = try desk.run("export", "people", "--out", desk.home.path("no/such/file.csv"))
    #expect(run.status == .exited(73))
    #expect(run.errors.contains("写不进去") && !run.errors.contains("流水"))
    let unmasked = try desk.run(
      "export", "people", "--unmasked", "--reason", "核对", "--out", desk.home.path("no/file.csv"))
    #expect(unmasked.status == .exited(73) && unmasked.errors.contains("这次导出已记入流水"))
    let full = try Command.run(
      "/bin/sh", ["-c", "\(Places.liuzhu) export people > /dev/full"],
      environment: desk.environment)
    #expect(full.status == .exited(74))
  }

  @Test(arguments: [
    "enterprises", "parks", "sites", "units", "people", "projects", "topics", "commissioners",
    "pairings", "visits", "issues", "forms", "lectures", "meetings", "decisions", "classes",
    "demands", "events", "school-places", "campaign-measures", "outputs", "approvals",
    "approval-steps", "figures",
  ])
  func `every list goes out, also when it is empty`(list: String) throws {
    let run = try desk.run("export", list)
    #expect(run.status == .exited(0))
    #expect(run.output.hasPrefix("编号,"))
    let json = try desk.run("export", list, "--format", "json")
    #expect(json.status == .exited(0) && json.output.hasPrefix("["))
  }

  @Test func `roles go out in words, and come in again`() throws {
    let file = desk.home.path("people.csv")
    _ = try desk.run("export", "people", "--out", file)
    #expect(text(of: file).contains("办公室负责人") && !text(of: file).contains("head"))
    #expect(try desk.run("import", "people", file).errors.contains("不变 1"))
  }
}
