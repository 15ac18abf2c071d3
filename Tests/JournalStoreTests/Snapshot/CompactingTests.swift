import Domain
import JSONText
import Testing

@testable import JournalStore

struct CompactingTests {
  private func makeStore() throws -> (store: TestStore, session: Session) {
    let store = try TestStore()
    let session = try store.open()
    for number in 1...9 { try session.save("W\(number % 4)", ["n": .integer(Int64(number))]) }
    return (store, session)
  }

  private func compact(_ store: TestStore) throws(KeepingError) -> Compaction {
    try JournalStorage.compact(store.folder.path, files: store.files)
  }

  @Test func `a fresh snapshot is made of the journal alone, which is not touched`() throws {
    let (store, session) = try makeStore()
    let (journal, head) = (store.bytes(), store.bytes("HEAD"))
    let done = try compact(store)
    #expect(done.seq == 9 && done.documents == 4 && done.removed.isEmpty)
    #expect(done.bytes == store.bytes("snapshot/9.jsonl").count)
    #expect(store.bytes() == journal && store.bytes("HEAD") == head)
    #expect(JournalStorage.check(at: store.folder.path).snapshots == 1)
    store.files.forget()
    let next = try store.open()
    #expect(next.documents == session.documents)
  }

  @Test func `two are kept, the rest and what was left behind is cleared away`() throws {
    let (store, session) = try makeStore()
    _ = try compact(store)
    try session.save("W1", ["n": 10])
    _ = try compact(store)
    try session.save("W1", ["n": 11])
    store.write([], to: "snapshot/draft-wenling-9-1")
    let done = try compact(store)
    #expect(done.removed == ["snapshot/draft-wenling-9-1", "snapshot/9.jsonl"])
    #expect(try store.files.numbers(in: store.path("snapshot")) == [10, 11])
  }

  @Test func `a snapshot that was wrong is made anew`() throws {
    let (store, session) = try makeStore()
    _ = try compact(store)
    let good = store.bytes("snapshot/9.jsonl")
    store.write(Array(good.dropLast(30)), to: "snapshot/9.jsonl")
    #expect(try compact(store).removed.isEmpty)
    #expect(store.bytes("snapshot/9.jsonl") == good)
    #expect(try store.open().documents == session.documents)
  }

  @Test func `of a damaged or frozen store nothing is cleared away`() throws {
    let (store, _) = try makeStore()
    _ = try compact(store)
    store.write(Array("{}".utf8), to: "FROZEN")
    #expect(throws: KeepingError.self) { _ = try compact(store) }
    try store.files.remove(store.path("FROZEN"))
    var bytes = store.bytes()
    bytes[bytes.count / 2] ^= 1
    store.write(bytes)
    #expect(throws: KeepingError.self) { _ = try compact(store) }
    #expect(try store.files.numbers(in: store.path("snapshot")) == [9])
  }
}
