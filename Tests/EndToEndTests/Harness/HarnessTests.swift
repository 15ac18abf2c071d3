import Glibc
import TestSupport
import Testing

/// Everything that starts programs on terminals.
@Suite(.onThreads) struct EndToEnd {}

extension EndToEnd {
  /// The harness itself, tried on programs that are known to work.
  struct HarnessTests {
    private let place = Workplace()

    @Test func `Chinese that is typed comes back from the program`() throws {
      try place.shell("stty -echo; echo ready; cat")
        .sees("ready").types("走访霜降").press(.enter).sees("走访霜降")
        .press(.control("d")).ends()
    }

    @Test func `a wide character takes two columns and one cell of text`() throws {
      let session = try place.shell("printf 'a霜b'; read x").sees("a霜b")
      #expect(session.screen.lines[0] == "a霜b")
      #expect(session.screen.rows[0].prefix(5).map(\.text) == ["a", "霜", "", "b", " "])
      #expect(session.screen.cursor == (0, 4))
    }

    @Test func `the program learns of a new size`() throws {
      let script = "trap 'stty size; exit 0' WINCH; stty size; while :; do read x; done"
      let session = try place.shell(script)
      session.sees("24 80").resizes(rows: 18, columns: 60).sees("18 60").ends()
      #expect(session.screen.rows.count == 18)
    }

    @Test func `an exit status and a signal are told apart`() throws {
      try place.shell("exit 3").ends(with: .exited(3))
      try place.shell("echo ready; exec cat").sees("ready")
        .receives(signal: SIGKILL).ends(with: .killed(signal: SIGKILL))
    }

    @Test func `the terminal is the program's own, so its keys send signals`() throws {
      try place.shell("echo ready; exec cat").sees("ready")
        .press(.control("c")).ends(with: .killed(signal: SIGINT))
    }

    @Test func `keys have the bytes a terminal sends`() throws {
      try place.shell("stty -icanon -echo; echo ready; cat -v").sees("ready")
        .press(.up, .function(5), .pageDown, .escape, .character("j"))
        .sees("^[[A^[[15~^[[6~^[j")
    }

    @Test func `what is pasted stands in brackets once the program asks for them`() throws {
      try place.shell("stty -icanon -echo; printf '\\033[?2004hready\\n'; cat -v").sees("ready")
        .pastes("ab").sees("^[[200~ab^[[201~")
    }

    @Test func `a click and the wheel are told to who asked for the mouse, and to nobody else`()
      throws
    {
      let session = try place.shell(
        "stty -icanon -echo; echo ready; head -c 1; printf '\\033[?1000h\\033[?1006hgo\\n'; cat -v"
      )
      // The one byte that is read and printed before is the key's, and not the first click's.
      session.sees("ready").clicks("ready").press(.character("j")).sees("jgo")
        .clicks("go").sees("^[[<0;2;2M^[[<0;2;2m").turnsWheel(up: true).sees("^[[<64;2;2M")
    }

    @Test func `a question to the terminal is answered`() throws {
      try place.shell("stty -icanon -echo; printf 'xy\\033[6n'; head -c 6 | cat -v")
        .sees("xy^[[1;3R").ends()
    }

    @Test func `a screen of its own is known, and gone afterwards`() throws {
      let script =
        "printf 'shell\\n\\033[?1049h\\033[?25l\\033[Hown'; read x; printf '\\033[?1049l'"
      let session = try place.shell(script).sees("own").seesNo("shell")
      #expect(session.screen.isAlternate)
      #expect(!session.screen.isCursorVisible)
      session.press(.enter).sees("shell").ends()
      #expect(!session.screen.isAlternate)
    }

    @Test func `colours and reverse video are seen`() throws {
      let script = "printf '\\033[1;7m待办\\033[0m \\033[38;2;1;2;3mx'; read y"
      let screen = try place.shell(script).sees("x").screen
      #expect(screen.cell(of: "待办")?.isReversed == true)
      #expect(screen.cell(of: "待办")?.isBold == true)
      #expect(screen.cell(of: "x")?.foreground == 0x010203)
      #expect(screen.cell(of: "x")?.isReversed == false)
    }

    @Test func `more input than a terminal holds gets through`() throws {
      let long = String(repeating: "霜降压缩机\n", count: 2000)
      try place.shell("stty -echo -icanon; echo ready; head -c \(long.utf8.count) | wc -l")
        .sees("ready").types(long).sees("2000").ends()
    }

    @Test func `a look in vain tells the whole screen, and later ones do not wait`() throws {
      let session = try place.shell("echo something else")
      withKnownIssue {
        session.sees("走访").sees("never").ends(with: .exited(9))
      } matching: { issue in
        issue.comments.contains { $0.rawValue.contains("|something else") }
      }
    }

    @Test func `programs see the workplace and nothing of the person who runs the tests`() throws {
      let session = try place.shell("echo $HOME; echo $LIUZHU_NOW; echo [$USER]")
      session.sees(place.home.path, "2018-06-07T09:30:00+08:00", "[]").ends()
    }
  }
}
