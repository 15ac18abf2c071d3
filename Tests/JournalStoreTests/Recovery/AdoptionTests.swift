import Domain
import JSONText
import Testing

@testable import JournalStore

struct AdoptionTests {
  /// A record that is in the journal and not in `HEAD`.
  private func makeStore() throws -> (store: TestStore, acknowledged: Int) {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    let (head, size) = (store.bytes("HEAD"), store.bytes().count)
    try session.save("W2018-0001", ["n": 2])
    session.journal.close()
    store.write(head, to: "HEAD")
    store.files.forget()
    return (store, size)
  }

  @Test func `a reader shows nothing that HEAD does not acknowledge`() throws {
    let (store, _) = try makeStore()
    let reader = try store.open(.readOnly)
    #expect(reader.journal.seq == 1)
    #expect(reader["W2018-0001"] == ["n": 1])
    let writer = try store.open()
    #expect(writer["W2018-0001"] == ["n": 2])
    try reader.refresh()
    #expect(reader["W2018-0001"] == ["n": 2])
  }

  @Test func `in the same start of the machine unacknowledged bytes are written again`() throws {
    let (store, _) = try makeStore()
    let before = store.bytes()
    _ = try store.open()
    #expect(store.files.events.contains(.init(call: .write, name: "000001.jsonl")))
    #expect(store.bytes() == before)
  }

  @Test func `after a new start what was read is on the disk and is left alone`() throws {
    let (store, _) = try makeStore()
    store.files.boot = "boot-2"
    _ = try store.open()
    #expect(!store.files.events.contains(.init(call: .write, name: "000001.jsonl")))
    #expect(store.files.events.contains(.init(call: .synchronize, name: "000001.jsonl")))
    #expect(Head(store.bytes("HEAD"))?.boot == "boot-2")
  }

  @Test func `where the system does not tell one start from another, each may be a new one`() throws
  {
    let (store, _) = try makeStore()
    let whole = store.bytes()
    // As a store made where it was not told either.
    let head = try #require(Head(store.bytes("HEAD")))
    store.write(Head(place: head.place, boot: "").bytes, to: "HEAD")
    store.files.boot = ""
    _ = try store.open()
    #expect(!store.files.events.contains(.init(call: .write, name: "000001.jsonl")))
    #expect(store.files.events.contains(.init(call: .synchronize, name: "000001.jsonl")))
    #expect(store.bytes() == whole && Head(store.bytes("HEAD"))?.place.seq == 2)
  }

  @Test func `the first writer after a new start signs HEAD before it appends`() throws {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    session.journal.close()
    store.files.boot = "boot-2"
    let next = try store.open()
    store.files.forget()
    try next.save("W2018-0001", ["n": 2])
    let writes = store.files.events.filter { $0.call == .write && $0.name != "LOCK" }
    #expect(writes.map(\.name) == ["HEAD", "000001.jsonl", "HEAD"])
  }

  @Test func `a record found by somebody else's retry is synced before it is answered`() throws {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1], cid: "a")
    store.files.forget()
    #expect(try session.save("W2018-0001", ["n": 1], cid: "a") == .savedBefore(seq: 1))
    #expect(store.files.events.contains(.init(call: .synchronize, name: "000001.jsonl")))
  }
}
