import Domain
import TerminalKit

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
  ///   - read: the next line; nil at the end of the input.
  ///   - write: says some lines.
  ///   - prompt: asks for a line.
  package static func run(
    _ session: inout Session, read: () -> String?, write: @escaping (String) -> Void,
    prompt: (String) -> Void
  ) {
    var dialog = PlainDialog(session, aloud: write)
    dialog.begin()
    while !dialog.isOver {
      dialog.takeSaid().forEach(write)
      prompt("> ")
      guard let line = read() else {
        dialog.end()
        break
      }
      dialog.take(line)
    }
    dialog.takeSaid().forEach(write)
    session = dialog.session
  }
}
