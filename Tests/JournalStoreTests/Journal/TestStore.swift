import Domain
import JSONText
import TestSupport
import Testing

@testable import JournalStore

/// A store in a folder of its own, and what a few people do in it.
struct TestStore {
  let folder = TemporaryDirectory()
  let files = FaultyFiles()
  /// Noon of 3 May 2018 in the office.
  static let noon = Instant(milliseconds: 1_525_320_000_000)

  init() throws {
    #expect(try Journal.create(folder.path, files: files, at: TestStore.noon))
    files.forget()
  }

  func path(_ name: String) -> String { folder.path(name) }
  func bytes(_ name: String = "journal/000001.jsonl") -> [UInt8] { folder.bytes(of: name) ?? [] }
  func write(_ bytes: [UInt8], to name: String = "journal/000001.jsonl") {
    folder.write(bytes, to: name)
  }

  /// The lines of a segment, each with its LF.
  func lines(_ name: String = "journal/000001.jsonl") -> [[UInt8]] {
    folder.lines(of: name)
  }

  func open(
    _ mode: JournalMode = .readWrite, segmentSize: Int = 8 << 20, blanks: Int = 0,
    host: String = "wenling-1"
  ) throws(StorageError) -> Session {
    try Session(self, mode, segmentSize, blanks, host)
  }
}

/// One person's open journal and the documents they see.
final class Session {
  let journal: Journal
  private(set) var documents: [DocumentKey: JSON] = [:]

  init(
    _ store: TestStore, _ mode: JournalMode, _ segmentSize: Int, _ blanks: Int, _ host: String
  ) throws(StorageError) {
    var found: [DocumentKey: JSON] = [:]
    journal = try Journal.open(
      store.folder.path, mode: mode, writer: WriterIdentity(uid: 1004, host: host, pid: 77),
      files: store.files, segmentSize: segmentSize, blanks: blanks
    ) { found[$0.key] = (found[$0.key] ?? [:]).merging($0.set.value) }
    documents = found
  }

  func refresh() throws(StorageError) {
    try journal.refresh { take($0) }
  }

  /// Sets fields of documents, all in one action.
  @discardableResult
  func save(
    _ changes: [(DocumentKey, JSON)], cid: String? = nil, at instant: Instant = TestStore.noon
  ) throws(StorageError) -> CommitOutcome {
    let stamp = ActionStamp(
      cid: cid ?? UInt64.random(in: .min ... .max).hexDigits, by: "P012",
      at: instant, why: "test.save")
    var decided: [DraftChange] = []
    let decide = { () throws(StorageError) -> [DraftChange] in
      decided = changes.map(self.draft)
      return decided
    }
    let outcome = try journal.commit(stamp, visit: { take($0) }, decide: decide)
    for change in decided { apply(change.key, change.set) }
    return outcome
  }

  @discardableResult
  func save(
    _ id: String, _ set: JSON, cid: String? = nil, at instant: Instant = TestStore.noon
  ) throws(StorageError) -> CommitOutcome {
    try save([(DocumentKey("issue", id), set)], cid: cid, at: instant)
  }

  subscript(id: String) -> JSON? { documents[DocumentKey("issue", id)] }

  private func draft(_ key: DocumentKey, _ set: JSON) -> DraftChange {
    let old = documents[key] ?? [:]
    return DraftChange(key: key, set: set, old: .difference(from: old.merging(set), to: old))
  }

  private func take(_ transaction: Transaction) {
    for change in transaction.changes { apply(change.key, change.set.value) }
  }

  private func apply(_ key: DocumentKey, _ set: JSON) {
    documents[key] = (documents[key] ?? [:]).merging(set)
  }
}

func expectCorrupt(
  _ kind: StorageError.Damage.Kind, _ body: () throws -> Void,
  _ place: SourceLocation = #_sourceLocation
) {
  let error = #expect(throws: StorageError.self, sourceLocation: place) { try body() }
  guard case .corrupt(let damage) = error else {
    Issue.record("\(String(describing: error))", sourceLocation: place)
    return
  }
  #expect(damage.kind == kind, sourceLocation: place)
}
