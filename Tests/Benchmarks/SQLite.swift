import Glibc

/// SQLite in this process, as safe as the ledger: write-ahead log, every transaction synced.
///
/// Loaded while running, so that the bench builds where SQLite is not installed.
final class SQLite {
  private typealias Open =
    @convention(c) (
      UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>
    ) -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, OpaquePointer?, OpaquePointer?, OpaquePointer?
    ) -> Int32
  private typealias Close = @convention(c) (OpaquePointer?) -> Int32

  private let executing: Execute
  private let closing: Close
  private var database: OpaquePointer?

  /// Nil where it is not installed.
  init?(_ path: String) {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW),
      let open = dlsym(library, "sqlite3_open"), let execute = dlsym(library, "sqlite3_exec"),
      let close = dlsym(library, "sqlite3_close")
    else { return nil }
    executing = unsafeBitCast(execute, to: Execute.self)
    closing = unsafeBitCast(close, to: Close.self)
    guard unsafeBitCast(open, to: Open.self)(path, &database) == 0 else { return nil }
    run("PRAGMA busy_timeout=60000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
    run(
      """
      CREATE TABLE IF NOT EXISTS
      note(id INTEGER PRIMARY KEY, issue TEXT, day TEXT, by TEXT, text TEXT)
      """)
  }

  deinit { _ = closing(database) }

  /// The change that `BenchLedger.note` makes, in a transaction of its own.
  func note(_ index: Int) {
    let issue = "W2018-\(index % 900 + 1)"
    run(
      """
      INSERT INTO note(issue, day, by, text)
      VALUES('\(issue)', '2018-06-07', 'P001', '已到现场核查第\(index)次')
      """)
  }

  /// As many notes as the ledger has, in one transaction.
  func fill(_ count: Int) {
    run(
      """
      WITH RECURSIVE number(n) AS
        (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
      INSERT INTO note(issue, day, by, text)
      SELECT 'W2018-' || (n % 900 + 1), '2018-06-07', 'P001', '已到现场核查第' || n || '次'
      FROM number
      """)
  }

  private func run(_ sql: String) {
    guard executing(database, sql, nil, nil, nil) == 0 else {
      fatalError("sqlite3 refused: \(sql)")
    }
  }
}
