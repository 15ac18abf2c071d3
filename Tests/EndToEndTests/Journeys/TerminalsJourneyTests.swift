import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// Every kind of terminal people have, from the shell and back to it (interface.md 7).
  struct TerminalsJourneyTests {
    private static let kinds: [(String, Tongue)] = [
      ("xterm", .zh), ("xterm-256color", .en), ("screen-256color", .zh), ("tmux-256color", .en),
      ("linux", .zh), ("vt100", .en),
    ]

    @Test(arguments: kinds)
    func `one moves, asks for help, goes to the shell, comes back and leaves`(
      kind: String, says: Tongue
    ) throws {
      let place = try Workplace.office()
      let help = says("这里能做什么", "What can be done here")
      let session = try atShell(of: place, kind)
        .types("\(Places.liuzhu) --lang \(says.rawValue)").press(.enter)
        .sees(says("待办", "agenda")).press(.character("1")).sees("1/3", "霜降压缩机", "│")
        .press(.down).sees("2/3").sees("the selected row", where: { self.isTold($0, kind) })
        .press(.character("?")).sees(help).press(.escape).seesNo(help)
      session.press(.character(":")).sees(says("全部功能", "all actions")).types("暂时").sees(" 1/")
        .press(.enter)
        .sees("shell>").types("echo 回到''命令行").press(.enter).sees("回到命令行")
        .types("fg").press(.enter).sees("2/3", "谷雨泵业").press(.function(1)).sees(help)
        .press(.escape).seesNo(help)
      session.press(.character("q")).sees(says("离开留驻工作台？", "Leave the workbench?"))
        .press(.character("y"))
        .sees("a prompt", where: { $0.lineOfCaret.hasPrefix("shell>") })
      usesLine(session)
    }

    /// Where there are no colours the selected row is reversed.
    private func isTold(_ screen: Screen, _ kind: String) -> Bool {
      guard let row = screen.cell(of: "谷雨泵业"), let other = screen.cell(of: "霜降压缩机") else {
        return false
      }
      return kind == "vt100" ? row.isReversed && !other.isReversed : row != other
    }

    @Test func `a terminal that cannot place the cursor is talked to by lines`() throws {
      let place = try Workplace.office()
      let session = try atShell(of: place, "dumb").types(Places.liuzhu).press(.enter)
        .sees("行式界面").types("q").press(.enter).sees("离开留驻工作台？").types("y").press(.enter)
        .sees("已离开留驻工作台")
      usesLine(session)
    }

    @Test func `a locale that is not UTF-8 is told, and Chinese is drawn all the same`() throws {
      let place = try Workplace.office()
      let session = try atShell(of: place, "xterm", locale: "zh_CN.GBK")
        .types(Places.liuzhu).press(.enter).sees("语言环境不是 UTF-8，已改用 C.UTF-8")
        .press(.character("1")).sees("霜降压缩机", "│").seesNo("语言环境不是")
      session.leavesToShell()
      usesLine(session)
    }

    @Test func `two hundred sizes one after the other leave the last one drawn`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").press(.character("w")).sees("记走访 ")
        .fills("经营情况", "订单充足")
      for step in 0..<200 {
        session.resizes(rows: 10 + step * 7 % 50, columns: 40 + step * 13 % 180)
          .receives(signal: SIGWINCH)
      }
      session.resizes(rows: 24, columns: 80).sees("the form at 80 columns") { screen in
        screen.contains("订单充足") && screen.isCursorVisible
          && screen.lines[22].hasPrefix("─ 发现的问题一行一件，存下就各登记为一件 ─")
      }
      session.types("，满负荷").sees("订单充足，满负荷")
    }

    @Test func `of a megabyte that is pasted it is said what was kept, and one goes on`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").press(.character("w")).sees("记走访 ")
        .goes(to: "经营情况")
      session.pastes(String(repeating: "订单充足。", count: 70_000) + "完了")
        .sees("粘贴的有 350002 个字，这一栏只收下前 10000 个").goes(to: "困难").types("用工").sees("用工")
      session.press(.escape).sees("改动还没有保存").press(.character("s")).sees("草稿已存")
        .seesNo("记走访 ").press(.character("/")).sees("企业  /")
      session.pastes(String(repeating: "霜", count: 300_000)).sees("300000 个字，太长，一个也没收下")
        .types("霜降").sees("1/1 (3)").press(.escape).sees("1/3").leaves()
    }
  }
}

// MARK: - A shell

extension EndToEnd.TerminalsJourneyTests {
  private func atShell(
    of place: Workplace, _ kind: String, locale: String = "C.UTF-8"
  ) throws -> ScreenSession {
    try place.shell(
      "export TERM=\(kind) LANG=\(locale) PS1='shell> '; exec sh -i", rows: 36, columns: 120
    ).sees("shell>")
  }

  /// The shell takes a line, shows it while it is typed, and the cursor is seen.
  private func usesLine(_ session: ScreenSession) {
    session.sees("the cursor", where: \.isCursorVisible)
      .types("stty -a | tr ' ' '\\n' | grep -x echo && echo 有''回显").press(.enter).sees("有回显")
      .types("exit").press(.enter).ends()
  }
}

extension ScreenSession {
  /// Leaves the workbench for the shell it was started from.
  fileprivate func leavesToShell() {
    press(.character("q")).sees("离开留驻工作台？").press(.character("y"))
      .sees("a prompt", where: { $0.lineOfCaret.hasPrefix("shell>") })
  }
}
