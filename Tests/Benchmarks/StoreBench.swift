import Domain
import Glibc
import JournalStore
import TestSupport

/// An acknowledged change beside the least a disk can do for it, and beside what a user would pick.
enum StoreBench {
  private static let count = 1000
  /// The first ones bring the program's own code into the processor's caches.
  private static let warmUp = 400
  /// A year of the office, ten of a city, and more than anybody has.
  private static let sizes = [1_000, 100_000, 1_000_000]
  /// The bare append, the ledger, SQLite, SQLite undecided: each follows each of the others as often.
  private static let orders = [[0, 1, 2, 3], [0, 2, 1, 3], [1, 0, 3, 2]]

  static func rows() throws -> [Row] {
    try sizes.flatMap { try rows(records: $0) } + [taskwarrior()]
  }

  private static func rows(records: Int) throws -> [Row] {
    let times = try sideBySide(in: TemporaryDirectory(), records: records)
    let (bare, ours, sqlite, undecided) = (times[0], times[1], times[2], times[3])
    let rows = [
      Row("append as many bytes + fdatasync, nothing else", bare, unit: "ms"),
      Row("one acknowledged change (issue.note), \(records) records", ours, unit: "ms"),
      Row("  over the bare append", ours, over: bare, limit: 1.3),
    ]
    if sqlite.isEmpty { return rows + [Row(absent: "sqlite3")] }
    return rows + [
      Row("  sqlite3, WAL, synchronous=FULL: the same change", sqlite, unit: "ms"),
      Row("  ours over sqlite3", ours, over: sqlite, limit: 1),
      Row("  sqlite3: its row alone, nothing decided", undecided, unit: "ms"),
      Row("  ours over that", ours, over: undecided),
    ]
  }

  /// One of each in turn, so that all meet the same moods of the disk and find the processor's
  /// caches as cold.
  private static func sideBySide(
    in folder: TemporaryDirectory, records: Int
  ) throws -> [[Double]] {
    var ledger = try BenchLedger(at: folder.path("ledger"), enterprises: 100, issues: 900)
    try ledger.fill(notes: records)
    var sqlite = SQLiteLedger(folder.path("changes.db"), ledger.workspace)
    sqlite?.fill(records)
    let notes = SQLiteNotes(folder.path("notes.db"))
    notes?.fill(records)
    let file = open(folder.path("bare"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    defer { close(file) }
    let line = [UInt8](repeating: 65, count: try bytes(ofOneChangeIn: &ledger))
    var times: [[Double]] = [[], [], [], []]
    for index in 0..<warmUp + count {
      let turns: [() throws -> Void] = [
        { append(line, to: file) }, { try ledger.note(index) }, { _ = try sqlite?.note(index) },
        { notes?.note(index) },
      ]
      for turn in orders[index % orders.count] {
        let time = try Stopwatch.time(1) { _ in try turns[turn]() }
        if index >= warmUp { times[turn] += time }
      }
    }
    return notes == nil ? [times[0], times[1], [], []] : times
  }

  private static func append(_ line: [UInt8], to file: Int32) {
    guard write(file, line, line.count) == line.count, fdatasync(file) == 0 else {
      fatalError("the bare append failed")
    }
  }

  /// By how much the journal grows with a change.
  private static func bytes(ofOneChangeIn ledger: inout BenchLedger) throws -> Int {
    let before = ledger.journalSize
    try ledger.note(warmUp + count)
    return ledger.journalSize - before
  }

  private static func taskwarrior() throws -> Row {
    guard let tasks = try Taskwarrior(tasks: 900) else { return Row(absent: "taskwarrior") }
    let times = try (0..<9).flatMap { _ in try tasks.add() }
    return Row("taskwarrior: task add among 900, a new process each time", times, unit: "ms")
  }
}
