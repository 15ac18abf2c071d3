import Domain
import JSONText
import Testing

@testable import JournalStore

/// What `check --repair` mends; the acknowledged bytes of the journal are never touched by it.
struct RepairingTests {
  private let author = Author(ID(12), at: TestStore.noon, why: ActionCode.thaw.text)

  private func makeStore() throws -> (store: TestStore, session: Session) {
    let store = try TestStore()
    let session = try store.open()
    for number in 1...4 { try session.save("W2018-0001", ["n": .integer(Int64(number))]) }
    return (store, session)
  }

  private func repair(
    _ store: TestStore, by author: Author? = nil
  ) throws -> (done: [StoreRepair], left: [StoreFault]) {
    let report = JournalStorage.check(at: store.folder.path, files: store.files)
    let done = try JournalStorage.repair(
      at: store.folder.path, report, by: author, files: store.files)
    return (done, JournalStorage.check(at: store.folder.path, files: store.files).faults)
  }

  @Test func `a lost line feed and a lost HEAD are put right`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    let (bytes, head) = (store.bytes(), store.bytes("HEAD"))
    store.write(Array(bytes.dropLast()))
    try store.files.remove(store.path("HEAD"))
    let (done, left) = try repair(store)
    #expect(done.contains(.newlineAdded) && done.contains(.headRewritten))
    #expect(left.isEmpty)
    #expect(store.bytes() == bytes)
    #expect(store.bytes("HEAD").prefix(200) == head.prefix(200))
  }

  @Test func `an unfinished write is put aside, byte for byte`() throws {
    let (store, session) = try makeStore()
    let (bytes, head) = (store.bytes(), store.bytes("HEAD"))
    try session.save("W2018-0001", ["n": 5])
    session.journal.close()
    let torn = Array(store.bytes().dropLast(9))
    store.write(torn)
    store.write(head, to: "HEAD")
    let (done, left) = try repair(store)
    guard case .tailPutAside(let name, let count)? = done.first else {
      Issue.record("\(done)")
      return
    }
    #expect(count == torn.count - bytes.count)
    #expect(store.bytes(name) == torn[bytes.count...] + [])
    #expect(left.isEmpty && store.bytes() == bytes)
  }

  @Test func `whole records of a dead writer are taken over`() throws {
    let (store, session) = try makeStore()
    let head = store.bytes("HEAD")
    try session.save("W2018-0001", ["n": 5])
    session.journal.close()
    store.write(head, to: "HEAD")
    let (done, left) = try repair(store)
    #expect(done == [.adopted(upTo: 5)])
    #expect(left.isEmpty)
  }

  @Test func `caches that are wrong and leftovers are removed, the reserve is filled`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.write(Array("x".utf8), to: "snapshot/3.jsonl")
    store.write([], to: "snapshot/draft-wenling-1-77")
    store.write([], to: "RESERVE")
    let (done, left) = try repair(store)
    #expect(
      done == [
        .removed(file: store.path("snapshot/draft-wenling-1-77")),
        .removed(file: store.path("snapshot/3.jsonl")), .reserveFilled,
      ]
        || done == [
          .removed(file: store.path("snapshot/3.jsonl")),
          .removed(file: store.path("snapshot/draft-wenling-1-77")), .reserveFilled,
        ])
    #expect(left.isEmpty)
    #expect(store.bytes("RESERVE").count == Reserve.size)
  }

  @Test func `a frozen store is thawed by a known person, which the log tells`() throws {
    let (store, session) = try makeStore()
    store.files.fail(.synchronize, on: "000001.jsonl", with: 5)
    #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 5], cid: "a") }
    session.journal.close()
    let mark = store.bytes("FROZEN")
    let (nothing, still) = try repair(store)
    #expect(nothing.allSatisfy { $0 == .adopted(upTo: 5) })
    #expect(still.map(\.damage.kind) == [.frozen])

    let (done, left) = try repair(store, by: author)
    #expect(left.isEmpty)
    guard case .thawed(let why)? = done.last else {
      Issue.record("\(done)")
      return
    }
    #expect(why.contains("000001.jsonl"))
    #expect(store.bytes("quarantine/FROZEN-6") == mark)
    let later = try store.open()
    #expect(later.journal.readOnly == nil)
    #expect(try later.save("W2018-0001", ["n": 5], cid: "a") == .savedBefore(seq: 5))
    var told: [StoreEvent] = []
    try later.journal.transactions(after: 5) { transaction in
      #expect(transaction.stamp.by == "P012" && transaction.stamp.why == "store.thaw")
      told += transaction.changes.compactMap(StoreEvent.init)
    }
    #expect(told == [.thawed(why: why)])
  }

  @Test func `the office knows nothing of what is done to the store, and goes on`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    store.write(Array("{\"why\":\"disk\"}".utf8), to: "FROZEN")
    _ = try repair(store, by: author)
    let (storage, _) = try JournalStorage.open(at: store.folder.path)
    #expect(storage.status().readOnly != .unknownRecord("store"))
    #expect(try storage.changes(4).map(\.event) == [.thawed(why: "disk")])
  }

  @Test func `where something is damaged for good nothing at all is touched`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    var lines = store.lines()
    lines[2][40] ^= 1
    store.write(lines.flatMap(\.self))
    store.write(Array("x".utf8), to: "snapshot/3.jsonl")
    store.write(Array("{}".utf8), to: "FROZEN")
    store.files.forget()
    #expect(throws: StorageError.self) { _ = try repair(store, by: author) }
    let changes: [SystemCall] = [.truncate, .rename, .remove]
    #expect(store.files.events.allSatisfy { !changes.contains($0.call) })
    #expect(store.bytes() == lines.flatMap(\.self))
  }

  @Test func `a disk that still fails keeps the store frozen`() throws {
    let (store, session) = try makeStore()
    store.files.fail(.synchronize, on: "000001.jsonl", with: 5, failing: 100)
    #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 5]) }
    session.journal.close()
    #expect(throws: StorageError.self) { _ = try repair(store, by: author) }
    #expect(!store.bytes("FROZEN").isEmpty)
  }
}
