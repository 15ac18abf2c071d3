/// SQLite in this process, as safe as the ledger: write-ahead log, every transaction synced.
final class SQLite {
  private let library: SQLiteLibrary
  private var database: OpaquePointer?

  /// Nil where it is not installed.
  init?(_ path: String) {
    guard let library = SQLiteLibrary(), library.open(path, &database) == 0 else { return nil }
    self.library = library
    run("PRAGMA busy_timeout=60000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL")
  }

  deinit { _ = library.close(database) }

  func run(_ sql: String) {
    guard library.execute(database, sql, 0, 0, 0) == 0 else {
      fatalError("sqlite3 refused: \(sql)")
    }
  }

  /// A statement that is prepared once and run often.
  final class Statement {
    private let library: SQLiteLibrary
    /// Kept open as long as the statement.
    private let owner: SQLite
    private var handle: OpaquePointer?
    private static let row: Int32 = 100
    private static let done: Int32 = 101

    init(_ sql: String, in owner: SQLite) {
      (self.owner, library) = (owner, owner.library)
      guard library.prepare(owner.database, sql, -1, &handle, 0) == 0 else { fatalError(sql) }
    }

    deinit { _ = library.finalize(handle) }

    /// The number in the first column of the first row, 0 where there is none.
    @discardableResult
    func run(_ values: String...) -> Int {
      for (index, value) in values.enumerated() {
        _ = library.bind(handle, Int32(index + 1), value, -1, -1)
      }
      defer { _ = library.reset(handle) }
      switch library.step(handle) {
      case Self.row: return library.number(handle, 0)
      case Self.done: return 0
      default: fatalError("sqlite3 did not save")
      }
    }
  }
}
