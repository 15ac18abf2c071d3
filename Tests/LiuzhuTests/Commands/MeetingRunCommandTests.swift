import TestSupport
import Testing

/// The agenda of a meeting on the command line, and what can be done with it without a screen.
@Suite struct MeetingRunCommandTests {
  let desk = Workplace()

  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("person", "edit", "孙丙", "--roles", "办公室负责人、工作人员")
    _ = try desk.run("unit", "add", "教育局", "--type", "市级部门", "--categories", "03")
    _ = try desk.run("enterprise", "add", "谷雨泵业有限公司")
    _ = try desk.run(
      "issue", "add", "--title", "入学名额不足", "--enterprise", "Q0001", "--source", "来电")
    _ = try desk.run(
      "meeting", "add", "--kind", "领导小组会", "--topic", "督办", "--proposed-on", "今天", "--issues",
      "W2018-0001")
  }

  @Test func `an agenda is prepared, put in order and read by the meeting's topic`() throws {
    let prepared = try desk.run("meeting", "prepare", "督办")
    #expect(prepared.status == .exited(0), "\(prepared.errors)")
    #expect(prepared.output.contains("主要数据") && prepared.output.contains("入学名额不足"))
    let added = try desk.run(
      "meeting", "add-item", "督办", "--topic", "人才周筹备", "--opinion", "七月举办", "--unit", "教育局")
    #expect(added.output == "MI0010\n", "\(added.errors)")
    #expect(try desk.run("meeting", "move-item", "MI0010", "--by=-10").status == .exited(0))
    #expect(
      try desk.run("meeting", "edit-item", "MI0009", "--is-on-paper", "是").status == .exited(0))
    let lines = try desk.run("meeting", "agenda").output.split(separator: "\n")
    #expect(lines.count == 11 && lines[1].hasPrefix("MI0010"))
    #expect(lines.contains { $0.hasPrefix("MI0009") && $0.contains("不投屏") })
  }

  @Test func `nothing is decided outside a meeting, and no minutes are there before its end`()
    throws
  {
    _ = try desk.run("meeting", "prepare", "M0001")
    let early = try desk.run("meeting", "decide", "MI0009")
    #expect(early.status == .exited(1) && early.errors.contains("没有在开"))
    let minutes = try desk.run("meeting", "minutes", "督办")
    #expect(minutes.status == .exited(1) && minutes.errors.contains("还没有开"))
    _ = try desk.run(
      "meeting", "hold", "M0001", "--minutes", "〔2018〕5号", "--decision", "扩班；教育局；+10")
    let held = try desk.run("meeting", "minutes", "督办")
    #expect(held.output.contains("领导小组会纪要") && held.output.contains("扩班"))
    #expect(try desk.run("paper", "show", "[2018]5号").output.contains("领导小组会纪要"))
  }

  @Test func `by lines a meeting opens as well, and is projected`() throws {
    _ = try desk.run("meeting", "prepare", "督办")
    for part in ["run", "rehearse"] {
      let run = try desk.run("--plain", "meeting", part, "督办", input: "+\n")
      #expect(run.status == .exited(0), "\(run.errors)")
      #expect(run.output.contains("第 1 项 / 9") && !run.output.contains("待办"), "\(run.output)")
      #expect(run.output.contains("投屏") == (part == "run"))
    }
  }

  @Test func `a wall needs a terminal, and a meeting that is to come`() throws {
    let piped = try desk.run("meeting", "run", "督办")
    #expect(piped.status != .exited(0) && piped.errors.contains("终端"))
    _ = try desk.run("meeting", "cancel", "M0001", "--reason", "改期")
    let none = try desk.run("meeting", "rehearse")
    #expect(none.status == .exited(1) && none.errors.contains("没有待开的会议"))
  }
}
