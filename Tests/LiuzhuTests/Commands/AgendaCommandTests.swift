import TestSupport
import Testing

@Suite struct AgendaCommandTests {
  let desk = Workplace()

  /// An issue that a unit has since Thursday, 2018-06-07, and a commissioner who was never there.
  init() throws {
    _ = try desk.run("init", "--name", "孙丙")
    _ = try desk.run("unit", "add", "安监局", "--type", "市级部门", "--categories", "07")
    _ = try desk.run("person", "add", "李丁", "--roles", "工作人员")
    _ = try desk.run("person", "add", "周戊", "--roles", "营商专员")
    _ = try desk.run("enterprise", "add", "霜降压缩机股份有限公司")
    _ = try desk.run(
      "issue", "add", "--title", "储油设施改建手续补办", "--enterprise", "Q0001", "--source", "企业来电")
    _ = try desk.run(
      "issue", "triage", "W2018-0001", "--category", "07", "--complexity", "简单", "--scope", "个性",
      "--lead-unit", "安监局")
    _ = try desk.run("issue", "dispatch", "W2018-0001")
  }

  @Test func `the agenda of a person on a day is one list, for people and for machines`() throws {
    let today = try desk.run("agenda", "--person", "李丁")
    #expect(today.output.contains("待签收") && today.output.contains("W2018-0001"), "\(today.errors)")
    desk.now = "2018-06-13T09:30:00+08:00"
    let past = try desk.run("agenda", "--person", "李丁", "--as-of", "2018-06-07")
    #expect(past.output == today.output)
    let json = try desk.run("agenda", "--person", "李丁", "--json").output
    #expect(json.contains(#""task":"sign","subject":"W2018-0001","due":"2018-06-08","left":-3"#))
    let list = try desk.run("issue", "list").output
    #expect(list.contains("超3个工作日"), "the same words as in the agenda: \(list)")
    let issue = try desk.run("issue", "list", "--json").output
    #expect(issue.contains(#""owes":"sign","due":"2018-06-08","left":-3"#), "\(issue)")
    #expect(json.contains(#""task":"card""#) && json.contains(#""rung":"urge""#))
    #expect(try desk.run("agenda", "--person", "周戊").output.split(separator: "\n").count == 1)
  }

  @Test func `a day to come is refused, and the last one that may be asked is named`() throws {
    for command in [["agenda"], ["card", "list"], ["report", "R1"]] {
      let arguments = command + ["--as-of", "2018-12-31"]
      let run = try Command.run(Places.liuzhu, arguments, environment: desk.environment)
      #expect(run.status == .exited(64) && run.output.isEmpty, "\(command)")
      #expect(run.errors.contains("2018年12月31日") && run.errors.contains("还没到"))
      #expect(run.errors.contains("今天 2018年6月7日"))
    }
  }

  @Test func `a card is listed, and accepted with what its step asks for`() throws {
    desk.now = "2018-06-13T09:30:00+08:00"
    #expect(try desk.run("card", "list").output.contains("催办"))
    let missing = try desk.run("card", "accept", "W2018-0001", "--means", "电话催办")
    #expect(missing.status == .exited(1) && missing.errors.contains("--taken-by"))
    let other = try desk.run("card", "accept", "W2018-0001", "--means", "电话催办", "--as", "周戊")
    #expect(other.status == .exited(77) && !other.errors.contains("--taken-by"), "\(other.errors)")
    let call = [
      "card", "accept", "W2018-0001", "--means", "电话催办", "--taken-by", "王壬", "--promise", "周五前答复",
    ]
    func accept(_ rest: String...) throws -> Command {
      try Command.run(Places.liuzhu, call + rest, environment: desk.environment)
    }
    let bare = try accept()
    #expect(bare.status == .exited(1) && bare.errors.contains("C7"), "\(bare.errors)")
    let accepted = try accept("--reason", "已超期三天")
    #expect(accepted.output == "CD0001\n", "\(accepted.errors)")
    #expect(try desk.run("issue", "show", "W2018-0001").output.contains("电话催办  孙丙  王壬  周五前答复"))
    #expect(try desk.run("card", "list", "--json").output == "[]\n")
    #expect(try desk.run("card", "list", "--as-of", "2018-06-12").output.contains("催办"))
  }

  @Test func `a card is declined or put off with a reason, and the head may go higher unasked`()
    throws
  {
    desk.now = "2018-06-13T09:30:00+08:00"
    let until = ["card", "snooze", "W2018-0001", "--until", "2018-06-15", "--reason", "等周会"]
    #expect(
      try Command.run(Places.liuzhu, until, environment: desk.environment).output == "CD0001\n")
    let gone = try desk.run("card", "decline", "W2018-0001", "--reason", "不必")
    #expect(gone.status == .exited(1) && gone.errors.contains("C7"))
    desk.now = "2018-06-15T09:30:00+08:00"
    let bare = try desk.run("card", "decline", "W2018-0001")
    #expect(bare.status == .exited(1) && bare.errors.contains("C7"), "\(bare.errors)")
    #expect(try desk.run("card", "decline", "W2018-0001", "--as", "周戊").status == .exited(77))
    #expect(try desk.run("card", "decline", "W2018-0001", "--reason", "不必").output == "CD0002\n")
    #expect(
      try desk.run("card", "mark", "W2018-0001", "--reason", "请定牵头单位", "--as", "孙丙").output
        == "CD0003\n")
  }

  @Test func `a unit is urged and ordered by number, and what is owed is excused`() throws {
    _ = try desk.run("issue", "urge", "W2018-0001", "--as", "李丁")
    let order = try desk.run(
      "issue", "supervise", "W2018-0001", "--reason", "催办后仍未答复", "--copy-to", "周市长")
    #expect(order.status == .exited(0), "\(order.errors)")
    let shown = try desk.run("issue", "show", "W2018-0001").output
    #expect(shown.contains("催办〔2018〕1号") && shown.contains("督办〔2018〕1号"))
    let none = try desk.run("excuse", "add", "R-PAIR-M", "J0001", "--reason", "住院")
    #expect(none.status == .exited(1) && none.errors.contains("每月联系挂钩企业"))
  }

  @Test func `where no cause is named the office's first is taken, 请假 or not`() throws {
    _ = try desk.run("config", "edit", "code", "leave", "--retired-on", "今天")
    let none = try desk.run("excuse", "add", "R-PAIR-M", "J0001", "--reason", "停产")
    #expect(none.status == .exited(1) && none.errors.contains("每月联系挂钩企业"), "\(none.errors)")
    let refused = try desk.run(
      "excuse", "add", "R-PAIR-M", "J0001", "--cause", "请假", "--reason", "停产")
    #expect(refused.status == .exited(1) && refused.errors.contains("“请假”不在可选的原因里：放假或企业停工"))
  }
}
