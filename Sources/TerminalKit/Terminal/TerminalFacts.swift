import CTerminal
import Glibc

/// What is known of a terminal and its surroundings before anybody asks it.
package struct TerminalFacts: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case able
    /// `TERM` is not set.
    case unnamed
    /// Terminfo knows no such terminal.
    case unknown
    /// It cannot place the cursor.
    case tooPlain
  }

  package enum Multiplexer: String, Sendable {
    case tmux
    case screen
  }

  /// Both input and output are one.
  package var isTerminal = true
  package var size: Size?
  package var term = "xterm-256color"
  package var kind = Kind.able
  package var colours = 256
  package var noColour = false
  /// The variable that decides the locale, as `LANG=zh_CN.GBK`; empty where none is set.
  package var locale = "LANG=C.UTF-8"
  package var codeset = "UTF-8"
  /// Whether the system has a UTF-8 locale to fall back on.
  package var hasUTF8 = true
  package var multiplexer: Multiplexer?

  package init() {}

  /// Looks at the terminal this program was started on.
  package static func gathered() -> TerminalFacts {
    var facts = TerminalFacts()
    facts.isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    facts.size = facts.isTerminal ? kernelSize() : nil
    facts.readKind()
    facts.noColour = Environment.value(of: "NO_COLOR")?.isEmpty == false
    facts.locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(assignment).first ?? ""
    facts.codeset = cterm_codeset().map { String(cString: $0) } ?? ""
    facts.hasUTF8 = cterm_has_utf8() != 0
    facts.multiplexer =
      Environment.value(of: "TMUX") != nil
      ? .tmux : Environment.value(of: "STY") != nil ? .screen : nil
    return facts
  }

  private mutating func readKind() {
    term = Environment.value(of: "TERM") ?? ""
    var colours: Int32 = 0
    let answer = cterm_kind(term, &colours)
    self.colours = Int(colours)
    kind =
      switch TerminalFailure(answer) {
      case _ where term.isEmpty: .unnamed
      case nil: .able
      case .tooPlain?: .tooPlain
      default: .unknown
      }
  }

  private static func kernelSize() -> Size? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_row > 0 else { return nil }
    return Size(rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  private static func assignment(_ name: String) -> String? {
    Environment.value(of: name).flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
  }
}
