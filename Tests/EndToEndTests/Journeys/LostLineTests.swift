import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// What is left of a form when the line, the program or the machine goes away under it.
  struct LostLineTests {
    private static let words = "订单充足，满负荷生产"

    /// A visit form with something typed that nobody saved.
    private func typing(at place: Workplace, in says: Tongue = .zh) throws -> ScreenSession {
      try place.openLists(in: says).press(.character("w")).sees(says("记走访 ", "Log a visit "))
        .fills(says("经营情况", "how business goes"), Self.words).sees(Self.words)
    }

    /// The next start offers the form, and it holds what was typed.
    private func takesUpAgain(at place: Workplace, in says: Tongue = .zh) throws {
      try place.open("--lang", says.rawValue)
        .sees(says("有 1 份未完成的记录", "1 unfinished form"), says("走访", "log a visit"))
        .press(.enter).sees(says("记走访 ", "Log a visit "), Self.words)
        .saves(saying: says("已记走访 V00001", "visit V00001 recorded")).leaves(in: says)
      try place.openLists(in: says).sees(says("今天", "today")).seesNo(says("未完成", "unfinished"))
        .leaves(in: says)
    }

    @Test func `what stood on the disk for two seconds outlives a kill`() throws {
      let place = try Workplace.office()
      try typing(at: place).sees("草稿已存").receives(signal: SIGKILL)
        .ends(with: .killed(signal: SIGKILL))
      try takesUpAgain(at: place)
    }

    @Test(arguments: [(SIGHUP, Tongue.zh), (SIGTERM, .zh), (SIGHUP, .en)])
    func `a line that drops and a polite end keep the form at once`(
      signal: Int32, says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try typing(at: place, in: says).receives(signal: signal).ends()
      #expect(!session.screen.isAlternate)
      #expect(session.screen.isCursorVisible)
      try takesUpAgain(at: place, in: says)
    }

    @Test func `what one began is offered to nobody else who shares his login`() throws {
      let place = try Workplace.office()
      try typing(at: place).receives(signal: SIGHUP).ends()
      try place.open("--as", "P002").sees("赵甲").seesNo("未完成").leaves()
      try takesUpAgain(at: place)
    }

    /// It waits for a command; sooner, what is typed may still be the program's.
    private func isShell(_ screen: Screen) -> Bool {
      !screen.isAlternate && screen.lines[screen.cursor.row] == "shell>"
    }

    @Test func `the shell has its terminal back while the program is stopped, and after it`() throws
    {
      let place = try Workplace.office()
      let session = try place.shell("PS1='shell> ' exec sh -i", rows: 36, columns: 120)
        .sees("shell>").types("\(Places.liuzhu)").press(.enter)
        .sees("待办").press(.character("1")).sees("1/3", "霜降压缩机")
      session.press(.character(":")).sees("全部功能").types("暂时").sees("▌", "1/").press(.enter)
        .sees("the shell", where: { isShell($0) && $0.contains("Stopped") })
        .types("echo 回到''命令行").press(.enter).sees("回到命令行")
        .types("fg").press(.enter)
        .sees("the workbench", where: { $0.isAlternate && $0.contains("霜降压缩机") })
        .press(.character("q")).sees("离开留驻工作台？").press(.character("y"))
        .sees("the shell", where: { isShell($0) && $0.isCursorVisible })
        .types("stty -a | tr ' ' '\\n' | grep -x echo && echo 有''回显").press(.enter).sees("有回显")
        .types("exit").press(.enter).ends()
    }
  }
}
