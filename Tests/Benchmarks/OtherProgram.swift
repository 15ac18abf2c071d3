import Glibc
import TestSupport

/// A program people might use instead, where it is installed.
struct OtherProgram {
  let path: String

  /// Nil when it is not on the search path.
  init?(_ name: String) {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let paths = folders.split(separator: ":").map { "\($0)/\(name)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.path = path
  }

  /// Milliseconds from starting it to its end, with nothing to read and nobody to read it.
  ///
  /// Nothing when it fails.
  func time(_ arguments: [String], home: String) throws -> [Double] {
    let start = Stopwatch.now
    let child = try ChildProcess(
      path, arguments, environment: ["HOME": home, "LANG": "C.UTF-8"]
    ) { actions in
      for number in [0, 1, 2] as [Int32] {
        posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
      }
    }
    return child.wait() == .exited(0) ? [Stopwatch.now - start] : []
  }
}
