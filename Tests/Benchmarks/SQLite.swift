/// SQLite in this process, as safe as the ledger: write-ahead log, every transaction synced.
///
/// It is given what the ledger records with a change, so that it could answer the same: who, when,
/// where from, why, and whether this very action was recorded before. Its statement is prepared once.
final class SQLite {
  private let library: SQLiteLibrary
  private var database: OpaquePointer?
  private var insertion: OpaquePointer?

  private static let columns = "issue, day, by, text, ts, uid, host, cid, why"

  /// Nil where it is not installed.
  init?(_ path: String) {
    guard let library = SQLiteLibrary(), library.open(path, &database) == 0 else { return nil }
    self.library = library
    run("PRAGMA busy_timeout=60000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    run(
      """
      CREATE TABLE IF NOT EXISTS
      note(id INTEGER PRIMARY KEY, issue TEXT, day TEXT, by TEXT, text TEXT,
        ts TEXT, uid TEXT, host TEXT, cid TEXT UNIQUE, why TEXT)
      """)
    let sql = "INSERT INTO note(\(Self.columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"
    guard library.prepare(database, sql, -1, &insertion, 0) == 0 else { fatalError(sql) }
  }

  deinit {
    _ = library.finalize(insertion)
    _ = library.close(database)
  }

  /// The change that `BenchLedger.note` makes, in a transaction of its own.
  func note(_ index: Int) {
    let values = [
      "W2018-\(index % 900 + 1)", "2018-06-07", "P001", "已到现场核查第\(index)次",
      "2018-06-07T09:30:00.000+08:00", "1000", "server", "note-\(index)", "issue.note",
    ]
    for (index, value) in values.enumerated() {
      _ = library.bind(insertion, Int32(index + 1), value, -1, -1)
    }
    let done: Int32 = 101
    guard library.step(insertion) == done else { fatalError("sqlite3 did not save") }
    _ = library.reset(insertion)
  }

  /// As many notes as the ledger has, in one transaction.
  func fill(_ count: Int) {
    run(
      """
      WITH RECURSIVE number(n) AS
        (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
      INSERT INTO note(\(Self.columns))
      SELECT 'W2018-' || (n % 900 + 1), '2018-06-07', 'P001', '已到现场核查第' || n || '次',
        '2018-06-07T09:30:00.000+08:00', '1000', 'server', 'fill-' || n, 'bench.fill'
      FROM number
      """)
  }

  private func run(_ sql: String) {
    guard library.execute(database, sql, 0, 0, 0) == 0 else {
      fatalError("sqlite3 refused: \(sql)")
    }
  }
}
