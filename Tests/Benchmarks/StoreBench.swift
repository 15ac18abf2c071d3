import Domain
import Glibc
import JournalStore
import TestSupport

/// An acknowledged change beside the least a disk can do for it, and beside what a user would pick.
enum StoreBench {
  private static let count = 400

  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let (bare, ours) = try sideBySide(in: folder)
    let ratio = zip(bare.sorted(), ours.sorted()).map { $1 / $0 }
    return [
      Row("append 400 bytes + fdatasync, nothing else", bare, unit: "ms"),
      Row("one acknowledged change (issue.note), 900 issues", ours, unit: "ms"),
      Row("  of these, ours over bare", [ratio[count / 2]], unit: "x", limit: 1.5),
    ] + competitors(in: folder)
  }

  /// One of each in turn, so that both meet the same moods of the disk.
  private static func sideBySide(
    in folder: TemporaryDirectory
  ) throws -> (bare: [Double], ours: [Double]) {
    var ledger = try BenchLedger(
      at: folder.path("ledger"), enterprises: 1000, issues: 900)
    let file = open(folder.path("bare"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    let line = [UInt8](repeating: 65, count: 400)
    var bare: [Double] = []
    var ours: [Double] = []
    for index in 0..<count {
      bare += Stopwatch.time(1) { _ in
        _ = write(file, line, line.count)
        fdatasync(file)
      }
      ours += try Stopwatch.time(1) { _ in try ledger.note(index) }
    }
    close(file)
    return (bare, ours)
  }

  private static func competitors(in folder: TemporaryDirectory) -> [Row] {
    [sqlite(folder), taskwarrior(folder)].compactMap(\.self)
  }

  /// The same change in SQLite: one transaction each, WAL, synchronous=FULL.
  private static func sqlite(_ folder: TemporaryDirectory) -> Row? {
    let setup = """
      PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
      CREATE TABLE note(id INTEGER PRIMARY KEY, issue TEXT, day TEXT, text TEXT);
      """
    let insert = "INSERT INTO note(issue,day,text) VALUES('W2018-0001','2018-06-07','已到现场核查');\n"
    let script = folder.write(
      setup + String(repeating: insert, count: count), to: "notes.sql")
    let shell = "sqlite3 \(folder.path("notes.db")) < \(script)"
    guard let run = timed(shell) else { return nil }
    return Row("sqlite3, WAL, synchronous=FULL, the same change", [run / Double(count)], unit: "ms")
  }

  private static func taskwarrior(_ folder: TemporaryDirectory) -> Row? {
    let run =
      "task rc:/dev/null rc.confirmation=no rc.data.location=\(folder.path) add 核查手续 >/dev/null"
    guard timed(run) != nil, let second = timed(run) else { return nil }
    return Row("taskwarrior add, a new process each time", [second], unit: "ms")
  }

  /// Milliseconds of a shell command; nil where its program is not installed.
  private static func timed(_ script: String) -> Double? {
    let program = script.prefix { $0 != " " }
    let there = try? Command.run("/bin/sh", ["-c", "command -v \(program)"])
    guard there?.status == .exited(0) else { return nil }
    let start = Stopwatch.now
    guard (try? Command.run("/bin/sh", ["-c", script]))?.status == .exited(0) else { return nil }
    return Stopwatch.now - start
  }
}
