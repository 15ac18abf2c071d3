/// Lines of progress as rows of SQLite, one a transaction: nothing is decided, nobody is asked.
///
/// A row has what the ledger records with a change, so that it could answer the same: who, when,
/// where from, why, and whether this very action was recorded before.
struct SQLiteNotes {
  private let insertion: SQLite.Statement
  private let database: SQLite
  private static let columns = "issue, day, by, text, ts, uid, host, cid, why"

  /// Nil where SQLite is not installed.
  init?(_ path: String) {
    guard let database = SQLite(path) else { return nil }
    self.database = database
    database.run(
      """
      CREATE TABLE IF NOT EXISTS
      note(id INTEGER PRIMARY KEY, issue TEXT, day TEXT, by TEXT, text TEXT,
        ts TEXT, uid TEXT, host TEXT, cid TEXT UNIQUE, why TEXT)
      """)
    insertion = SQLite.Statement(
      "INSERT INTO note(\(Self.columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
  }

  /// What `BenchLedger.note` leaves on the disk.
  func note(_ index: Int) {
    insertion.run(
      "W2018-\(index % 900 + 1)", "2018-06-07", "P001", "已到现场核查第\(index)次",
      "2018-06-07T09:30:00.000+08:00", "1000", "server", "note-\(index)", "issue.note")
  }

  /// As many notes as the ledger has, in one transaction.
  func fill(_ count: Int) {
    database.run(
      """
      WITH RECURSIVE number(n) AS
        (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
      INSERT INTO note(\(Self.columns))
      SELECT 'W2018-' || (n % 900 + 1), '2018-06-07', 'P001', '已到现场核查第' || n || '次',
        '2018-06-07T09:30:00.000+08:00', '1000', 'server', 'fill-' || n, 'bench.fill'
      FROM number
      """)
  }
}
