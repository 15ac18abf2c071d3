import TestSupport
import Testing

extension EndToEnd {
  /// The main job by lines, as with a screen reader or on a bad line (interface.md 7).
  struct PlainJourneyTests {
    @Test func `a visit is logged, its problem triaged, carried to its end and closed`() throws {
      let place = try Workplace.office()
      let session = try place.open("--plain").sees("行式界面", "待办")
      session.line("工作台").sees("企业", "1/3").line("/霜降").sees("> 1. 霜降压缩机", "1/1 (3)")
      session.line("1 w").sees("记走访 Q0001 霜降压缩机", "经营情况：")
        .line("订单充足").line("").sees("困难：").line(".8").sees("栏 发现问题：")
        .line("储油设施改建手续补办").sees("当场办结？").line("").line("").sees("服务：")
        .line(".s").sees("已记走访 V00001，登记问题 W2018-0001")
      #expect(try place.deeds(of: "W2018-0001") == ["visit.log"])
      session.line("Tab").sees("储油设施改建手续补办").line("1 t").sees("办理 W2018-0001", "可以做")
      session.steps("分办").sees("难易").field("难易", "简单").line(".s").sees("现为待交办")
      session.line("1 t").steps("交办").line(".s").sees("现为待签收")
      session.line("1 t").steps("签收").field("签收人", "王辛").line(".s").sees("现为办理中")
      session.line("1 t").steps("答复").field("答复内容", "已通过核查，备案办结").line("")
        .field("答复结果", "已解决").line(".s").sees("现为已答复待回访")
      session.line("1 t").steps("回访").field("解决没有", "是").field("满意度", "满意")
        .field("并销号", "否").line(".s").sees("现为已解决待销号")
      session.line("1 t").steps("销号").field("佐证", "回访记录").line("").line(".s").sees("现为已销号")
      session.line("q").sees("离开留驻工作台？").types("1\r").sees("已离开留驻工作台").ends()
      let deeds = try place.deeds(of: "W2018-0001")
      #expect(
        deeds == [
          "visit.log", "issue.triage", "issue.dispatch", "issue.sign", "issue.reply",
          "issue.callback", "issue.close",
        ])
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

  /// Answers which step is next.
  @discardableResult
  fileprivate func steps(_ name: String) -> Self { sees("可以做").line(name).sees("第2/") }

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
