import CTerminal

/// Why a terminal cannot show the workbench.
package enum TerminalFailure: Error, Equatable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// Terminfo knows no terminal of the name in `TERM`.
  case unknownTerminal
  /// The terminal cannot place the cursor, as with `TERM=dumb`.
  case tooPlain
  /// Not even `C.UTF-8` can be had.
  case noUTF8
  /// No descriptors or memory are left, or a terminal is open already.
  case noResources

  /// nil for the answer that it was opened.
  init?(_ answer: Int32) {
    switch Int(answer) {
    case CTERM_OPENED: return nil
    case CTERM_NOT_A_TERMINAL: self = .notATerminal
    case CTERM_UNKNOWN_TERMINAL: self = .unknownTerminal
    case CTERM_TOO_PLAIN: self = .tooPlain
    case CTERM_NO_UTF8: self = .noUTF8
    default: self = .noResources
    }
  }
}
