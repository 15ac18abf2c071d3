import TestSupport
import Testing

@Suite struct ReportCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "安监局", "--type", "市级部门", "--categories", "07")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司")
    _ = try desk.run(
      "issue", "add", "--title", "储油设施改建手续补办", "--enterprise", "霜降压缩机股份有限公司",
      "--source", "企业来电")
  }

  @Test func `without a name the reports are listed`() throws {
    let run = try desk.run("report")
    #expect(run.output.hasPrefix("R1   领导小组简报\nR2   月分析例会材料\nR3   专员月报\n"))
  }

  @Test func `a report is the same text each time, and says its day and basis`() throws {
    let run = try desk.run("report", "R1", "--as-of", "2018-06-07")
    #expect(run.status == .exited(0))
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[0].hasPrefix("R1 领导小组简报") && lines[0].hasSuffix("截至 2018年6月7日 周四"))
    #expect(lines[1].hasPrefix("口径  有效＝登记－合并－不予受理－撤回"))
    #expect(run.output.contains("解决率（按登记粗算）"))
    #expect(try desk.run("report", "r1").output == run.output)
  }

  @Test func `where another program takes it no text is cut`() throws {
    let name = "示例市霜降压缩机与气动工具制造股份有限公司"
    _ = try desk.run("enterprise", "add", name)
    let report = try desk.run("report", "R10").output
    #expect(report.contains("Q0002  企业  \(name)") && !report.contains("…"))
  }

  @Test func `a day before the first is a report of nothing`() throws {
    let run = try desk.run("report", "R4", "--as-of", "2018-01-01")
    #expect(run.status == .exited(0))
    #expect(run.output.contains("（无）"))
  }

  @Test func `machines and spreadsheets get their own`() throws {
    let json = try desk.run("report", "R4", "--format", "json")
    #expect(json.output.hasPrefix(#"{"report":"R4","title":"单位台账与三率","asOf":"2018-06-07""#))
    let csv = try desk.run("report", "R10", "--format", "csv")
    #expect(csv.output.hasPrefix("\u{FEFF}R10 覆盖率与未访清单,截至 2018年6月7日 周四\r\n"))
    let markdown = try desk.run("report", "R10", "--format", "markdown", "--lang", "en")
    #expect(markdown.output.hasPrefix("# R10 Coverage, and who was not visited\n"))
  }

  @Test func `a report is a page to print, that asks nothing of anybody else`() throws {
    let html = try desk.run("report", "R1", "--format", "html").output
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.contains("领导小组简报</h1>"))
    #expect(html.contains("比上月") && html.contains("@page { size: A4"))
    #expect(!html.contains("<script") && !html.contains("http"))
    #expect(try desk.run("report", "R6", "--format", "html").output.contains("A4 landscape"))
  }

  @Test func `every report in every format is the same bytes each time`() throws {
    for name in [
      "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9", "R10", "R11", "R12", "R13", "R14",
    ] {
      for format in ["text", "csv", "json", "markdown", "html"] {
        let run = { [desk] in
          try desk.run("report", name, "--format", format, "--as-of", "2018-06-07", "--masked")
        }
        let first = try run()
        #expect(first.status == .exited(0) && !first.output.isEmpty, "\(name) \(format)")
        #expect(try run().output == first.output, "\(name) \(format)")
      }
    }
  }

  @Test(arguments: [
    ("text", "进驻企业个性问题清单"), ("csv", "R7 共性清单与个性清单"), ("json", "\"individual\""),
    ("markdown", "# R7 共性清单与个性清单"),
  ])
  func `the two lists of a commissioner are printed in every format`(
    format: String, words: String
  ) throws {
    let report = try desk.run("report", "R7", "--format", format)
    #expect(report.output.contains(words), "\(report.errors)")
  }

  @Test func `what cannot be asked is refused with what can`() throws {
    let unknown = try desk.run("report", "R99")
    #expect(unknown.status == .exited(64))
    let list = try desk.run("report").output
    #expect(list.contains("R4   ") && list.split(separator: "\n").count == 14, "\(list)")
    #expect(unknown.errors.hasPrefix("liuzhu: 没有报表“R99”；有：\n\(list)"))
    let english = try desk.run("report", "--lang", "en").output
    let foreign = try desk.run("report", "R99", "--lang", "en")
    #expect(foreign.errors.hasPrefix("liuzhu: there is no report “R99”; there are:\n\(english)"))
    #expect(try desk.run("report", "R1", "--as-of", "某天").status == .exited(64))
    let backwards = try desk.run("report", "R12", "--since", "2018-07-01")
    #expect(backwards.status == .exited(64))
  }

  @Test func `a period is refused by what has none, and those are named that have one`() throws {
    let run = try desk.run("report", "R4", "--since", "2018-05-01")
    #expect(run.status == .exited(64) && run.output.isEmpty)
    #expect(run.errors.hasPrefix("liuzhu: R4 按截至日计，没有时段；R3 R5 R6 R9 R10 R12 可用 --since"))
    #expect(try desk.run("report", "R5", "--since", "2018-05-01").status == .exited(0))
  }

  @Test func `a figure is recorded and reconciled`() throws {
    let added = try desk.run(
      "figure", "add", "收集问题", "--value", "900", "--qualifier", "多、余", "--subject", "登记问题")
    #expect(added.output == "TJ001\n", "\(added.errors)")
    let solved = try desk.run(
      "figure", "add", "已经解决", "--value", "832", "--qualifier", "exact", "--subject", "solved")
    #expect(solved.output == "TJ002\n", "\(solved.errors)")
    let report = try desk.run("report", "R14").output
    #expect(report.contains("900多") && report.contains("901-999"))
    #expect(report.contains("832/N（N 待核，原文为900多）"))
    #expect(report.contains("83.3%-92.3%") && !report.contains("92.4"))
    #expect(try desk.run("figure", "list", "--filter", "对应:登记问题").output.contains("收集问题"))
  }
}
