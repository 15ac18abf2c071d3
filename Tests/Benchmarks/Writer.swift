import Domain
import Glibc
import TestSupport

/// A process that records changes one after the other and prints how long each took and when it
/// was saved, in milliseconds.
///
/// Runs as `liuzhu-bench --writer ledger|sqlite PATH NUMBER COUNT PAUSE`, with the pause between
/// two in microseconds.
struct Writer {
  private let kind: String
  private let path: String
  private let number: Int
  private let count: Int
  private let pause: UInt32

  /// Nil for other arguments than `start` gives.
  init?(_ arguments: [String]) {
    guard arguments.count == 7, arguments[1] == "--writer", let number = Int(arguments[4]),
      let count = Int(arguments[5]), let pause = UInt32(arguments[6])
    else { return nil }
    (kind, path, self.number, self.count, self.pause) =
      (arguments[2], arguments[3], number, count, pause)
  }

  static func start(
    _ kind: String, _ path: String, number: Int, count: Int, pause: Int = 0, output: String
  ) throws -> ChildProcess {
    let arguments = ["--writer", kind, path, "\(number)", "\(count)", "\(pause)"]
    return try ChildProcess("\(Places.builtProducts)/liuzhu-bench", arguments, environment: [:]) {
      posix_spawn_file_actions_addopen(&$0, 1, output, O_WRONLY | O_CREAT, 0o600)
    }
  }

  /// What a writer printed.
  static func saved(in output: String) -> [(took: Double, at: Double)] {
    String(decoding: readFile(output) ?? [], as: UTF8.self).split(separator: "\n").compactMap {
      let figures = $0.split(separator: " ").compactMap { Double($0) }
      return figures.count == 2 ? (figures[0], figures[1]) : nil
    }
  }

  func run() throws {
    let save = try saving()
    for index in number * count..<(number + 1) * count {
      usleep(pause)
      let took = try Stopwatch.time(1) { _ in try save(index) }[0]
      print(took, Stopwatch.now)
    }
  }

  private func saving() throws -> (Int) throws -> Void {
    if kind == "sqlite" { return { [notes = SQLiteNotes(path)] in notes?.note($0) } }
    var ledger = try BenchLedger(openingAt: path)
    return { index in
      // A person would press the key again; the wait is counted as one.
      while true {
        do throws(StorageError) { return try ledger.note(index) } catch .notSaved(.busy) {}
      }
    }
  }
}
