import Glibc

/// A home of its own, in which programs are started as a person of the office would start them.
///
/// Two sessions opened at one workplace see the same files: that is how two people work together.
package final class Workplace {
  package let home = TemporaryDirectory()
  /// The moment it is for every program started here.
  package var now = "2018-06-07T09:30:00+08:00"

  package init() {}

  /// Where the data of the office are.
  package var data: String { home.path("office") }

  package var environment: [String: String] {
    [
      "HOME": home.path, "LANG": "C.UTF-8", "TERM": "xterm-256color", "LIUZHU_NOW": now,
      "LIUZHU_DATA": data, "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      "XDG_CONFIG_HOME": home.path("config"), "XDG_DATA_HOME": home.path("share"),
      "XDG_STATE_HOME": home.path("state"), "XDG_CACHE_HOME": home.path("cache"),
    ]
  }

  /// Runs a sub-command of the program to its end.
  package func run(_ arguments: String..., input: String = "") throws -> Command {
    try run(arguments, input: input)
  }

  package func run(_ arguments: [String], input: String = "") throws -> Command {
    try Command.run(Places.liuzhu, arguments, environment: environment, input: input)
  }
}
