import TestSupport
import Testing

@Suite struct DutyCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("enterprise", "add", "谷雨泵业")
  }

  @Test func `the next Thursday is arranged by a name alone, a wrong day is said`() throws {
    let added = try desk.run("duty", "add", "--people", "孙丙")
    #expect(added.output == "ZS0001\n", "\(added.errors)")
    #expect(try desk.run("duty", "list").output.contains("2018-06-07"))
    let wrong = try desk.run("duty", "add", "--people", "孙丙", "--on", "2018-06-13")
    #expect(wrong.status == .exited(1) && wrong.errors.contains("不是周四"))
  }

  @Test func `a call is answered, or becomes an issue`() throws {
    let call = try desk.run(
      "duty", "call", "add", "--enterprise", "谷雨泵业", "--question", "补贴何时申报", "--answer",
      "7月1日起", "--is-answered", "是")
    #expect(call.output == "DH0001\n", "\(call.errors)")
    let issue = try desk.run(
      "duty", "call", "add", "--enterprise", "谷雨泵业", "--question", "货车限行", "--issue", "限行影响货运")
    #expect(issue.output == "W2018-0001\n", "\(issue.errors)")
    #expect(try desk.run("issue", "show", "W2018-0001").output.contains("限行影响货运"))
    #expect(try desk.run("report", "R9").output.contains("W2018-0001"))
  }
}
