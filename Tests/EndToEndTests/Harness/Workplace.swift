import TestSupport
import Testing

extension Workplace {
  /// Opens the program on a terminal.
  func open(_ arguments: String..., rows: Int = 36, columns: Int = 120) throws -> ScreenSession {
    try ScreenSession(
      Places.liuzhu, arguments, environment: environment, rows: rows, columns: columns)
  }

  /// Opens it and goes to the lists; the office's own staff begin in 待办.
  func openLists(_ arguments: String..., rows: Int = 36, columns: Int = 120) throws -> ScreenSession
  {
    try ScreenSession(
      Places.liuzhu, arguments, environment: environment, rows: rows, columns: columns
    ).sees("待办").press(.character("1"))
  }

  /// Runs a shell script on a terminal.
  func shell(_ script: String, rows: Int = 24, columns: Int = 80) throws -> ScreenSession {
    try ScreenSession(
      "/bin/sh", ["-c", script], environment: environment, rows: rows, columns: columns)
  }
}
