import TestSupport
import Testing

@Suite struct PolicyCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "经信局", "--type", "市级部门")
    _ = try desk.run("unit", "add", "大溪镇", "--short-name", "大溪", "--type", "镇街道")
    for name in ["谷雨泵业", "霜降压缩机"] { _ = try desk.run("enterprise", "add", name, "--town", "大溪") }
    for name in ["技改补助", "排污许可"] {
      _ = try desk.run("policy", "topic", "add", name, "--units", "经信局", "--minutes", "40")
    }
  }

  @Test func `forms go out in one go and come back by number, with what is not on the list`() throws
  {
    let given = try desk.run("policy", "form", "distribute", "--due-on", "+14")
    #expect(given.status == .exited(0), "\(given.errors)")
    let back = try desk.run(
      "policy", "form", "collect", "谷雨泵业", "--topics", "2,1", "--request", "想听出口退税")
    #expect(back.output == "DT0001\n", "\(back.errors)")
    let list = try desk.run("policy", "form", "list", "--filter", "状态:已收")
    #expect(list.output.contains("Z01、Z02") && !list.output.contains("霜降压缩机"))
    let void = try desk.run("policy", "form", "void", "霜降压缩机", "--reason", "停产")
    #expect(void.output == "DT0002\n", "\(void.errors)")
  }

  @Test func `what cannot be is said with the way out`() throws {
    let none = try desk.run("policy", "form", "collect", "谷雨泵业", "--topics", "1")
    #expect(none.status == .exited(1))
    #expect(none.errors.contains("没有选项表，先发一张"))
    let unknown = try desk.run("policy", "form", "collect", "白露纸业", "--topics", "1")
    #expect(unknown.status == .exited(64))
    _ = try desk.run("policy", "form", "distribute", "--due-on", "+14")
    let topic = try desk.run("policy", "form", "collect", "谷雨泵业", "--topics", "9")
    #expect(topic.status == .exited(64) && topic.errors.contains("“9”"), "\(topic.errors)")
  }

  @Test func `a proposal printed twice is the same, is taken over, fixed, and held`() throws {
    _ = try desk.run("policy", "form", "distribute", "--due-on", "+14")
    for name in ["谷雨泵业", "霜降压缩机"] {
      _ = try desk.run("policy", "form", "collect", name, "--topics", "1、2")
    }
    func plan(_ more: String = "--fewest=1") throws -> Command {
      try desk.run("policy", "plan", "--from", "今天", "--to", "+14", "--fewest=1", more)
    }
    let once = try plan()
    #expect(once.output.contains("Z01、Z02  技改补助、排污许可"), "\(once.errors)")
    #expect(try plan().output == once.output)
    #expect(try plan("--take").errors.contains("已写入 1 场拟排"))
    let fixed = try desk.run("policy", "session", "fix", "XJ0001")
    #expect(fixed.output == "XJ0001\n", "\(fixed.errors)")
    let held = try desk.run("policy", "session", "hold", "XJ0001", "--all-but", "霜降压缩机")
    #expect(held.output == "XJ0001\n", "\(held.errors)")
    #expect(try desk.run("policy", "session", "show", "XJ0001").output.contains("出席：谷雨泵业"))
    let report = try desk.run("report", "R8", "--format", "csv").output
    #expect(report.contains("技改补助"))
    #expect(try desk.run("paper", "show", "XJ0001").output.contains("政策宣讲安排"))
    #expect(try desk.run("paper", "list").output.contains("  政策宣讲安排 XJ0001  "))
  }
}
