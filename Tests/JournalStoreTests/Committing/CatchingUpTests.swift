import Domain
import Glibc
import JSONText
import Testing

@testable import JournalStore

/// Files that change under a session that is open.
struct CatchingUpTests {
  private func makeStore() throws -> (TestStore, Session) {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    return (store, session)
  }

  /// Saves like an editor that writes a new file and renames it.
  private func replace(_ store: TestStore, with bytes: [UInt8]) throws {
    try store.files.remove(store.path("journal/000001.jsonl"))
    store.write(bytes)
  }

  @Test func `the same bytes in another file will do`() throws {
    let (store, session) = try makeStore()
    let reader = try store.open(.readOnly)
    try replace(store, with: store.bytes())
    #expect(try session.save("W2018-0001", ["n": 2]) == .saved(seq: 2))
    try reader.refresh()
    #expect(reader["W2018-0001"] == ["n": 2])
    #expect(try store.open()["W2018-0001"] == ["n": 2])
  }

  @Test func `other bytes in another file refuse every write`() throws {
    let (store, session) = try makeStore()
    var bytes = store.bytes()
    bytes[bytes.count - 120] ^= 1
    try replace(store, with: bytes)
    expectCorrupt(.replaced) { try session.save("W2018-0001", ["n": 2]) }
    #expect(store.bytes() == bytes)
  }

  @Test func `a journal put back to an earlier state refuses every write of who saw more`() throws {
    let (store, session) = try makeStore()
    let (journal, head) = (store.bytes(), store.bytes("HEAD"))
    try session.save("W2018-0001", ["n": 2])
    store.write(journal)
    store.write(head, to: "HEAD")
    expectCorrupt(.replaced) { try session.save("W2018-0001", ["n": 3]) }
    let other = try store.open()
    try other.save("W2018-0001", ["n": 4])
    expectCorrupt(.replaced) { try session.save("W2018-0001", ["n": 3]) }
    #expect(other["W2018-0001"] == ["n": 4])
  }

  @Test func `a segment that vanished is not made again`() throws {
    let (store, session) = try makeStore()
    try store.files.remove(store.path("journal/000001.jsonl"))
    expectCorrupt(.noSuchFile) { try session.save("W2018-0001", ["n": 2]) }
    #expect(store.folder.bytes(of: "journal/000001.jsonl") == nil)
  }

  @Test func `a HEAD that was replaced is read all the same`() throws {
    let (store, session) = try makeStore()
    let reader = try store.open(.readOnly)
    let head = store.bytes("HEAD")
    try store.files.remove(store.path("HEAD"))
    store.write(head, to: "HEAD")
    try session.save("W2018-0001", ["n": 2])
    try reader.refresh()
    #expect(reader["W2018-0001"] == ["n": 2])
  }

  @Test func `who waits is woken by every change, also after HEAD was lost and made anew`() throws {
    let (store, session) = try makeStore()
    let reader = try store.open(.readOnly)
    try store.files.remove(store.path("HEAD"))
    for number in 2...4 {
      try reader.refresh()
      #expect(!isAwake(reader))
      try session.save("W2018-0001", ["n": .integer(Int64(number))])
      #expect(isAwake(reader))
      try reader.refresh()
      #expect(reader["W2018-0001"] == ["n": .integer(Int64(number))])
    }
  }

  private func isAwake(_ session: Session) -> Bool {
    var watched = pollfd(fd: session.journal.wakeUp ?? -1, events: Int16(POLLIN), revents: 0)
    return poll(&watched, 1, 0) == 1
  }

  @Test func `a reader that finds less than HEAD says goes on showing what it has`() throws {
    let (store, session) = try makeStore()
    let reader = try store.open(.readOnly)
    let journal = store.bytes()
    try session.save("W2018-0001", ["n": 2])
    store.write(journal)
    #expect(throws: StorageError.self) { try reader.refresh() }
    #expect(reader["W2018-0001"] == ["n": 1])
  }
}
