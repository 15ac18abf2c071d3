import Domain
import JSONText
import Testing

@testable import JournalStore

struct SnapshotTests {
  /// Enough text to make a snapshot due after a few changes.
  private func bulk(_ number: Int) -> JSON {
    ["text": .string(String(repeating: "霜降", count: 20_000)), "n": .integer(Int64(number))]
  }

  private func work(_ session: Session) { while session.journal.idle() {} }

  /// Some changes, a snapshot, some more: every kind of change on either side of it.
  private func makeStore() throws -> (TestStore, Session) {
    let store = try TestStore()
    let session = try store.open(segmentSize: 400_000)
    for number in 1...6 { try session.save("W\(number)", bulk(number)) }
    try session.save("W1", ["text": .null])
    work(session)
    try session.save("W1", ["n": 100, "extra": ["a": 1]])
    try session.save("W9", ["new": true])
    try session.save("W9", ["new": .null])
    return (store, session)
  }

  private func snapshots(_ store: TestStore) throws -> [Int] {
    try store.files.numbers(in: store.path("snapshot"))
  }

  @Test func `a snapshot and what came after are the same as everything replayed`() throws {
    let (store, session) = try makeStore()
    #expect(try snapshots(store) == [7])
    store.files.forget()
    let fast = try store.open()
    #expect(!store.files.events.contains(.init(call: .read, name: "000001.jsonl")))
    for seq in try snapshots(store) { try store.files.remove(store.path("snapshot/\(seq).jsonl")) }
    let slow = try store.open()
    #expect(fast.documents == slow.documents)
    #expect(fast.documents == session.documents)
    #expect(fast.journal.revisions == slow.journal.revisions)
    #expect(fast.journal.recent.entries.map(\.cid) == slow.journal.recent.entries.map(\.cid))
    #expect(fast.journal.newestStamp == slow.journal.newestStamp)
  }

  @Test func `a snapshot made on top of another says the same as one made from the beginning`()
    throws
  {
    let (store, session) = try makeStore()
    for number in 1...8 { try session.save("W\(number)", bulk(number * 2)) }
    work(session)
    let newest = try #require(try snapshots(store).last)
    #expect(newest == session.journal.seq)
    let onTop = store.bytes("snapshot/\(newest).jsonl")
    for seq in try snapshots(store) { try store.files.remove(store.path("snapshot/\(seq).jsonl")) }
    let other = try store.open()
    work(other)
    #expect(store.bytes("snapshot/\(newest).jsonl") == onTop)
  }

  @Test func `two snapshots are kept`() throws {
    let (store, session) = try makeStore()
    for round in 1...4 {
      for number in 1...12 { try session.save("W\(number)", bulk(number * round)) }
      work(session)
    }
    #expect(try snapshots(store).count == 2)
    #expect(try snapshots(store).last == session.journal.seq)
    #expect(try store.files.list(store.path("snapshot")).allSatisfy { !$0.contains("draft") })
  }

  @Test func `a retry is known also when a snapshot stands between`() throws {
    let (store, session) = try makeStore()
    try session.save("W20", bulk(20), cid: "kept")
    for number in 1...8 { try session.save("W\(number)", bulk(number)) }
    work(session)
    #expect(try store.open().save("W20", ["n": 0], cid: "kept") == .savedBefore(seq: 11))
  }

  @Test func `a snapshot that is damaged anywhere is not believed`() throws {
    let (store, session) = try makeStore()
    let path = "snapshot/7.jsonl"
    let good = store.bytes(path)
    for place in stride(from: 0, to: good.count, by: good.count / 40) {
      var bytes = good
      bytes[place] ^= 4
      store.write(bytes, to: path)
      let next = try store.open()
      #expect(next.documents == session.documents)
      #expect(next.journal.notices == [.snapshotsLost])
    }
    store.write(Array(good.dropLast(9)), to: path)
    #expect(try store.open().documents == session.documents)
  }

  @Test func `a snapshot of another journal is not believed`() throws {
    let (store, _) = try makeStore()
    let (other, session) = try makeStore()
    other.write(store.bytes("snapshot/7.jsonl"), to: "snapshot/7.jsonl")
    #expect(try other.open().documents == session.documents)
  }

  @Test func `damage that a snapshot covers is said, and work goes on`() throws {
    let (store, session) = try makeStore()
    session.journal.close()
    var bytes = store.bytes()
    bytes[bytes.count / 2] ^= 1
    store.write(bytes)
    let next = try store.open()
    work(next)
    guard case .damagedButCovered(let damage)? = next.journal.notices.first else {
      Issue.record("\(next.journal.notices)")
      return
    }
    #expect(damage.file.hasSuffix("000001.jsonl"))
    #expect(damage.kind == .checksum)
    #expect(next.journal.readOnly == nil)
    #expect(try next.save("W1", ["n": 1]) == .saved(seq: 11))
  }

  @Test func `a disk that has no room for a snapshot costs only time`() throws {
    let store = try TestStore()
    let session = try store.open()
    store.files.fail(.write, on: "draft-wenling-1-77", with: 28, failing: 1)
    for number in 1...6 { try session.save("W\(number)", bulk(number)) }
    work(session)
    #expect(try snapshots(store).isEmpty)
    #expect(session.journal.notices.isEmpty && session.journal.readOnly == nil)
    #expect(try store.files.list(store.path("snapshot")).isEmpty)
  }

  @Test func `a snapshot that cannot be read costs only time`() throws {
    let (store, session) = try makeStore()
    for (call, name) in [(SystemCall.read, "7.jsonl"), (.open, "7.jsonl"), (.list, "snapshot")] {
      store.files.heal()
      store.files.fail(call, on: name, with: 5, failing: 100)
      let next = try store.open()
      #expect(next.documents == session.documents)
      #expect(next.journal.notices == [.snapshotsLost] && next.journal.readOnly == nil)
    }
  }

  @Test func `while the store is frozen no snapshot is made`() throws {
    let store = try TestStore()
    let session = try store.open()
    for number in 1...6 { try session.save("W\(number)", bulk(number)) }
    store.write(Array("{}".utf8), to: "FROZEN")
    work(session)
    #expect(try snapshots(store).isEmpty)
  }
}
