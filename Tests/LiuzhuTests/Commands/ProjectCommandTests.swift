import TestSupport
import Testing

/// `project`: reports and plans by command, with the same rules as in forms (C12).
@Suite struct ProjectCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("person", "add", "蒋寅", "--roles", "projectOwner、coordinator")
    _ = try desk.run("person", "add", "李丁", "--roles", "commissioner")
    _ = try desk.run("project", "add", "泵业小镇一期", "--owner", "蒋寅", "--lists", "municipal43")
  }

  private func run(_ arguments: String...) throws -> Command {
    try Command.run(
      Places.liuzhu, arguments + ["--as", "蒋寅"], environment: desk.environment)
  }

  @Test func `a report is handed in, shown, corrected, and found in R2`() throws {
    let plan = try run(
      "project", "plan", "泵业小镇一期", "--from", "2018-06", "--point", "2018-06 45", "--point",
      "2018年7月 55%")
    #expect(plan.output == "XP0001\n", "\(plan.errors)")
    let report = try run(
      "project", "report", "X001", "--month", "2018-06", "--actual", "30", "--difficulties",
      "高压线未迁", "--raise",
      "地块高压线迁改")
    #expect(report.output == "XM0001\n", "\(report.errors)")
    let shown = try run("project", "show", "X001").output
    #expect(shown.contains("黄 落后 15 个点") && shown.contains("XM0001  2018-06  45    30    -15"))
    #expect(shown.contains("W2018-0001 地块高压线迁改"))
    let amended = try run("project", "amend", "XM0001", "--actual", "40", "--json")
    #expect(amended.output.contains(#""actual":40"#), "\(amended.errors)")
    let json = try run("project", "list", "--json").output
    #expect(json.contains(#""light":"green","planned":45,"actual":40,"missing":[]"#))
    for format in ["text", "csv", "json", "markdown"] {
      let pack = try run("report", "R2", "--format", format)
      #expect(pack.output.contains("泵业小镇一期") && pack.output.contains("高压线未迁"))
    }
  }

  @Test func `what does not fit is refused with the way out`() throws {
    let month = try run("project", "report", "X001", "--month", "六月", "--actual", "1")
    #expect(month.status == .exited(64) && month.errors.contains("请写成 2018-06"))
    let ahead = try run("project", "report", "X001", "--month", "2018-07", "--actual", "1")
    #expect(ahead.status == .exited(1) && ahead.errors.contains("C12"))
    let other = try desk.run("project", "report", "X001", "--actual", "1", "--as", "李丁")
    #expect(other.status == .exited(77), "\(other.errors)")
  }
}
