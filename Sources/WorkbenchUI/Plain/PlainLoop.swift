import Domain
import TerminalKit

/// What comes of waiting for a line.
package enum PlainInput {
  case line(String)
  /// Somebody comes back to the program after he had stopped it.
  case resumed
  case interrupted
  case ended
}

/// Runs a session by lines: on a terminal that cannot place the cursor, through a pipe, with a screen
/// reader (interface.md 7).
package enum PlainLoop {
  /// Lines of a page besides the ones that nobody sees here: the top line, the rule, the footer.
  private static let rows = 27
  /// Wider than this the panes of the workbench would stand side by side.
  private static let mostColumns = 99

  /// How large the screen is that nobody sees, for lines of so many columns.
  package static func size(columns: Int) -> Size {
    let least = WorkbenchLayout.smallest
    return Size(rows: rows, columns: min(max(least.columns, columns), mostColumns))
  }

  /// Asks and answers until the person leaves or the input ends; drafts are then kept.
  ///
  /// - Parameters:
  ///   - session: what is talked to.
  ///   - isWrapped: whether somebody looks at it on a terminal; a pipe gets each row as one line.
  ///   - read: the next line.
  ///   - write: says some lines.
  ///   - prompt: asks for a line.
  package static func run(
    _ session: inout Session, isWrapped: Bool, read: () -> PlainInput,
    write: @escaping (String) -> Void, prompt: (String) -> Void
  ) {
    var dialog = PlainDialog(session, isWrapped: isWrapped, aloud: write)
    dialog.begin()
    while !dialog.isOver {
      dialog.takeSaid().forEach(write)
      prompt("> ")
      switch read() {
      case .line(let line): dialog.take(line)
      case .resumed: dialog.askAgain()
      case .interrupted:
        // Behind the question stands what the terminal shows of the key.
        prompt("\n")
        dialog.end()
      case .ended: dialog.end()
      }
    }
    dialog.takeSaid().forEach(write)
    session = dialog.session
  }
}
