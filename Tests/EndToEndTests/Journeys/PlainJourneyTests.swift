import TestSupport
import Testing

extension EndToEnd {
  /// The main job by lines, as with a screen reader or on a bad line (interface.md 7).
  struct PlainJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a visit is logged, its problem triaged, carried to its end and closed`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.open("--plain", "--lang", says.rawValue)
        .sees(says("行式界面", "By lines"), says("待办", "agenda"))
      session.line(says("工作台", "workbench")).sees(says("企业", "Enterprises"), "1/3")
        .line("/霜降").sees("> 1. 霜降压缩机", "1/1 (3)")
      session.line("1 w")
        .sees(says("记走访 Q0001 霜降压缩机", "Log a visit Q0001 霜降压缩机"))
        .sees(says("栏 经营情况", "/14 how business goes"))
        .line("订单充足").line("").sees(says("栏 困难", "/14 difficulties"))
        .line(".8").sees(says("栏 发现问题", "/14 problems found"))
        .line("储油设施改建手续补办").sees(says("当场办结？", "done there?")).line("").line("")
        .sees(says("栏 提供服务", "/14 services given")).line(".s")
        .sees(says("已记走访 V00001，登记问题 W2018-0001", "visit V00001 recorded, issues W2018-0001"))
      #expect(try place.deeds(of: "W2018-0001") == ["visit.log"])
      session.line("Tab").sees("储油设施改建手续补办")
      try carriesToItsEnd(session, says)
      session.line("q").sees(says("离开留驻工作台？", "Leave the workbench?")).types("1\r")
        .sees(says("已离开留驻工作台", "the workbench is left")).ends()
      let deeds = try place.deeds(of: "W2018-0001")
      #expect(
        deeds == [
          "visit.log", "issue.triage", "issue.dispatch", "issue.sign", "issue.reply",
          "issue.callback", "issue.close",
        ])
    }

    /// Each step is called by its name.
    private func carriesToItsEnd(_ session: ScreenSession, _ says: Tongue) throws {
      session.takes(says("分办", "triage"), in: says)
        .field(says("难易", "complexity"), says("简单", "simple"))
        .line(".s").sees(says("现为待交办", "now to dispatch"))
      session.takes(says("交办", "dispatch"), in: says)
        .line(".s").sees(says("现为待签收", "now to sign for"))
      session.takes(says("签收", "sign"), in: says).field(says("签收人", "signer"), "王辛")
        .line(".s").sees(says("现为办理中", "now in progress"))
      session.takes(says("答复", "reply"), in: says)
        .field(says("答复内容", "reply"), "已通过核查，备案办结").line("")
        .field(says("答复结果", "result"), says("已解决", "solved"))
        .line(".s").sees(says("现为已答复待回访", "now to call back"))
      session.takes(says("回访", "call back"), in: says)
        .field(says("解决没有", "solved"), says("是", "yes"))
        .field(says("满意度", "satisfaction"), says("满意", "satisfied"))
        .field(says("并销号", "and close"), says("否", "no"))
        .line(".s").sees(says("现为已解决待销号", "now to close"))
      session.takes(says("销号", "close"), in: says)
        .field(says("佐证", "evidence"), "回访记录").line("")
        .line(".s").sees(says("现为已销号", "now closed"))
    }

    @Test func `a visit in English, through a pipe, and the end of it is polite`() throws {
      let place = try Workplace.office()
      let lines = ["workbench", "/霜降", "1 log a visit", "orders are full", "", ".s", "q", "y"]
      let command = try place.run(
        "--plain", "--lang", "en", input: lines.map { $0 + "\n" }.joined())
      #expect(command.status == .exited(0))
      #expect(command.output.contains("By lines: a number selects a row"))
      #expect(command.output.contains("visit V00001 logged") || command.output.contains("V00001"))
      #expect(command.output.hasSuffix("the workbench is left\n"))
      #expect(!command.output.contains("\u{1B}"))
      #expect(try place.does("visit", "show", "V00001", "--json").contains("orders are full"))
    }

    @Test func `Ctrl-C leaves politely, and says that what was begun is kept`() throws {
      let place = try Workplace.office()
      let session = try place.open("--plain").sees("行式界面")
      session.line("工作台").line("1 w").line("订单充足").types("\u{3}")
        .sees("写了一半的存成了草稿").ends()
    }

    @Test func `a pipe that ends in a form keeps what was answered for the next time`() throws {
      let place = try Workplace.office()
      let first = try place.run("--plain", input: "工作台\n/霜降\n1 w\n订单充足\n")
      #expect(first.status == .exited(0))
      #expect(first.output.contains("存成了草稿"))
      let next = try place.run("--plain", input: "1\n=\n")
      #expect(next.output.contains("有 1 份未完成的记录"))
      #expect(next.output.contains("订单充足"))
    }
  }
}

extension ScreenSession {
  /// Types a line, and waits until the next one is asked for.
  @discardableResult
  fileprivate func line(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Self {
    let before = written.count
    return types(text + "\r").sees(
      "the prompt behind \(text)",
      where: { _ in written.count > before && written.suffix(4).elementsEqual("\r\n> ".utf8) },
      sourceLocation: sourceLocation)
  }

  /// Opens 办理 for the first issue, and answers which step is next.
  @discardableResult
  fileprivate func takes(_ step: String, in says: Tongue) -> Self {
    line("1 t").sees(says("办理 W2018-0001", "Next step of W2018-0001"), says("可以做", "Can be done"))
      .line(step).sees(says("第2/", "2/"))
  }

  /// Goes on with empty lines until a field is asked for, and answers it.
  @discardableResult
  fileprivate func field(_ label: String, _ answer: String) -> Self {
    for _ in 0..<12 where !isAsked(label) && !hasFailed { line("") }
    return line(answer)
  }

  private func isAsked(_ label: String) -> Bool {
    screen.lines.last { !$0.isEmpty && $0 != ">" }?.contains(label) == true
  }
}
