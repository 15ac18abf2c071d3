import TestSupport
import Testing

@Suite struct DemoCommandTests {
  @Test func `the demo office has an issue in nearly every state, and its files are sound`() throws
  {
    let desk = Workplace()
    #expect(try desk.run("demo").status == .exited(0))
    let issues = try desk.run("issue", "list", "--json").output
    let states = [
      "triaged", "dispatched", "inProgress", "followUp", "coordinating", "suspended", "replied",
      "resolved", "closed", "longTerm", "merged", "declined", "withdrawn",
    ]
    for state in states { #expect(issues.contains("\"state\":\"\(state)\""), "\(state)") }
    #expect(try desk.run("check").status == .exited(0))
  }

  @Test func `the same seed gives the same office`() throws {
    let (one, other) = (Workplace(), Workplace())
    _ = try one.run("demo", "--seed", "7")
    _ = try other.run("demo", "--seed", "7")
    let lists = try [one, other].map { try $0.run("enterprise", "list", "--json").output }
    #expect(lists[0] == lists[1])
    #expect(!lists[0].isEmpty)
  }

  @Test func `a demo never overwrites what is there`() throws {
    let desk = Workplace()
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
    #expect(try desk.run("demo").status == .exited(73))
    #expect(try desk.run("enterprise", "list", "--json").output.contains("谷雨泵业有限公司"))
  }
}
