import Domain
import Glibc
import TestSupport

/// Many processes at one ledger: how long a change takes when all save as fast as they can, and how
/// soon another process sees one.
enum CrowdBench {
  private static let writers = 45
  private static let changes = 20

  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let path = folder.path("ledger")
    try BenchLedger(at: path, enterprises: 100, issues: 900).storage.close()
    let ours = try crowd("ledger", path, in: folder)
    let sqlite = try SQLiteNotes(folder.path("db")).map { _ in
      try crowd("sqlite", folder.path("db"), in: folder)
    }
    let seen = try refreshes(of: path, in: folder)
    return [
      Row("one of \(writers) processes that save without a pause waits", ours, unit: "ms"),
      sqlite.map { Row("  sqlite3, WAL, synchronous=FULL: the rows, undecided", $0, unit: "ms") }
        ?? Row(absent: "sqlite3"),
      Row("until another process has taken in a saved change", seen, unit: "ms", limit: 5),
    ]
  }

  private static func crowd(
    _ kind: String, _ path: String, in folder: TemporaryDirectory
  ) throws -> [Double] {
    let outputs = (0..<writers).map { folder.path("\(kind)-\($0)") }
    let children = try outputs.enumerated().map {
      try Writer.start(kind, path, number: $0.offset, count: changes, output: $0.element)
    }
    for child in children where child.wait() != .exited(0) { fatalError("a writer failed") }
    return outputs.flatMap { Writer.saved(in: $0).map(\.took) }
  }

  /// From the moment a change is saved until it stands in the workspace of another process.
  private static func refreshes(
    of path: String, in folder: TemporaryDirectory
  ) throws -> [Double] {
    var ledger = try BenchLedger(openingAt: path)
    defer { ledger.storage.close() }
    let (count, output) = (100, folder.path("paced"))
    let writer = try Writer.start(
      "ledger", path, number: writers, count: count, pause: 10_000, output: output)
    var seen: [Double] = []
    while seen.count < count { seen += try ledger.takeIn().map { _ in Stopwatch.now } }
    _ = writer.wait()
    return zip(seen, Writer.saved(in: output)).map { max(0, $0 - $1.at) }
  }
}
