import Domain
import JournalStore
import TestSupport

/// Reading a ledger of 10,000 enterprises and 900 issues, and what is done while nobody types.
enum OpeningBench {
  static func rows() throws -> [Row] {
    let folder = TemporaryDirectory()
    let path = folder.path("ledger")
    try BenchLedger(at: path, enterprises: 10_000, issues: 900).storage.close()
    let replayed = try Stopwatch.time(5) { _ in try JournalStorage.open(at: path).storage.close() }
    let slices = try (0..<3).map { _ in try idle(at: path) }
    let fromSnapshot = try Stopwatch.time(5) { _ in
      try JournalStorage.open(at: path).storage.close()
    }
    return [
      Row("open a ledger of 10,000 enterprises, from the journal alone", replayed, unit: "ms"),
      Row("  from a snapshot", fromSnapshot, unit: "ms"),
      Row(
        "longest slice of housekeeping, a snapshot made", slices.compactMap { $0.max() },
        unit: "ms", limit: 4),
    ]
  }

  /// All that is to be done after opening, slice by slice, in milliseconds.
  private static func idle(at path: String) throws -> [Double] {
    let ledger = try BenchLedger(openingAt: path)
    defer { ledger.storage.close() }
    return ledger.idle()
  }
}
