import Glibc
import TestSupport

/// A home of its own, in which programs are started as a person of the office would start them.
///
/// Two sessions opened at one workplace see the same files: that is how two people work together.
final class Workplace {
  let home = TemporaryDirectory()
  /// The moment it is for every program started here.
  var now = "2018-06-07T09:30:00+08:00"

  /// Where the data of the office are.
  var data: String { home.path("office") }

  var environment: [String: String] {
    [
      "HOME": home.path, "LANG": "C.UTF-8", "TERM": "xterm-256color", "LIUZHU_NOW": now,
      "LIUZHU_DATA": data, "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "XDG_CONFIG_HOME": home.path("config"), "XDG_DATA_HOME": home.path("share"),
      "XDG_STATE_HOME": home.path("state"), "XDG_CACHE_HOME": home.path("cache"),
    ]
  }

  /// Runs a sub-command of the program to its end.
  func run(_ arguments: String..., input: String = "") throws -> Command {
    try Command.run(Places.liuzhu, arguments, environment: environment, input: input)
  }

  /// Opens the program on a terminal.
  func open(_ arguments: String..., rows: Int = 36, columns: Int = 120) throws -> ScreenSession {
    try ScreenSession(
      Places.liuzhu, arguments, environment: environment, rows: rows, columns: columns)
  }

  /// Runs a shell script on a terminal.
  func shell(_ script: String, rows: Int = 24, columns: Int = 80) throws -> ScreenSession {
    try ScreenSession(
      "/bin/sh", ["-c", script], environment: environment, rows: rows, columns: columns)
  }
}
