import TestSupport
import Testing

@Suite struct DemoCommandTests {
  @Test func `the demo office is built by one command, and its files are sound`() throws {
    let desk = Workplace()
    let built = try desk.run("demo")
    #expect(built.status == .exited(0))
    #expect(built.errors.contains("1012 家企业，932 个问题，另有历史件 3 件"))
    #expect(try desk.run("check").status == .exited(0))
    // So that the first look at it does not read the whole journal.
    #expect(files(below: "\(desk.data)/snapshot").count == 1)
    // Whoever built it is its head, on the day it stays on.
    #expect(try desk.run("issue", "note", "W2018-0001", "--text", "已到现场").status == .exited(0))
    let figures = try desk.run("report", "R14").output
    #expect(figures.contains("走访企业                 911        911  2018-06-07"))
  }

  @Test func `a demo never overwrites what is there`() throws {
    let desk = Workplace()
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
    #expect(try desk.run("demo").status == .exited(73))
    #expect(try desk.run("enterprise", "list", "--json").output.contains("谷雨泵业有限公司"))
  }
}
