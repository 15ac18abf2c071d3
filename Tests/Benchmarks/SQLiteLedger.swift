import Domain
import JSONText
import JournalStore

/// The ledger on SQLite: the same rules decide on the newest state, and a row holds what a line of the
/// journal holds of the change.
///
/// It does what a storage of the office must do (storage.md 3): nobody records in between, what others
/// recorded is asked for, the same action is not recorded twice. Of that an index tells it for all
/// actions there were, where the ledger remembers the last thousand or two. What is left out speaks for
/// it: private values, revisions, and what others recorded would have to be read.
struct SQLiteLedger {
  private var workspace: Workspace
  private let database: SQLite
  private let beginning: SQLite.Statement
  private let newest: SQLite.Statement
  private let insertion: SQLite.Statement
  private let ending: SQLite.Statement
  private static let columns = #"ts, by, uid, host, cid, why, kind, id, "set", old"#

  /// Nil where SQLite is not installed.
  init?(_ path: String, _ workspace: Workspace) {
    guard let database = SQLite(path) else { return nil }
    (self.database, self.workspace) = (database, workspace)
    database.run(
      """
      CREATE TABLE change(seq INTEGER PRIMARY KEY, ts TEXT, by TEXT, uid TEXT, host TEXT,
        cid TEXT UNIQUE, why TEXT, kind TEXT, id TEXT, "set" TEXT, old TEXT)
      """)
    beginning = SQLite.Statement("BEGIN IMMEDIATE", in: database)
    newest = SQLite.Statement("SELECT max(seq) FROM change", in: database)
    insertion = SQLite.Statement(
      "INSERT INTO change(\(Self.columns)) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    ending = SQLite.Statement("COMMIT", in: database)
  }

  /// The change that `BenchLedger.note` makes.
  ///
  /// - Returns: the number before its own, by which it would know that somebody else recorded.
  @discardableResult
  mutating func note(_ index: Int) throws(Refusal) -> Int {
    let note = BenchNote(index)
    beginning.run()
    let before = newest.run()
    for touch in try workspace.apply(note.change, by: note.author.person, at: note.author.at) {
      let (set, old) = Records.difference(touch)
      let ref = touch.after.ref
      insertion.run(
        note.author.at.iso, note.author.person.description, "1000", "server", note.id.text,
        note.author.why, ref.kind.rawValue, ref.description, Self.text(set), Self.text(old))
    }
    ending.run()
    return before
  }

  private static func text(_ value: JSON) -> String {
    var writer = JSONWriter(sortingKeys: true)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// As many changes as the ledger has, in one transaction.
  func fill(_ count: Int) {
    database.run(
      """
      WITH RECURSIVE number(n) AS
        (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < \(count))
      INSERT INTO change(\(Self.columns))
      SELECT '2018-06-07T09:30:00.000+08:00', 'P001', '1000', 'server', 'fill-' || n, 'bench.fill',
        'note', 'NT' || n, '{"by":"P001","issue":"W2018-' || (n % 900 + 1)
          || '","on":"2018-06-07","text":"已到现场核查第' || n || '次"}', '{}'
      FROM number
      """)
  }
}
