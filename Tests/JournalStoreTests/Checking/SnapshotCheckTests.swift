import Domain
import JSONText
import Testing

@testable import JournalStore

struct SnapshotCheckTests {
  /// Two snapshots over three segments, some changes behind the newer one.
  private func makeStore() throws -> TestStore {
    let store = try TestStore()
    let session = try store.open(segmentSize: 900_000)
    for round in 1...3 {
      for number in 1...6 {
        let text = String(repeating: "霜降", count: 20_000)
        try session.save("W\(number)", ["text": .string(text), "n": .integer(Int64(round))])
      }
      if round < 3 { while session.journal.idle() {} }
    }
    session.journal.close()
    return store
  }

  private func kinds(_ store: TestStore) -> [StorageError.Damage.Kind] {
    JournalStorage.check(at: store.folder.path).faults.map(\.damage.kind)
  }

  @Test func `snapshots that say what the journal says are sound`() throws {
    let store = try makeStore()
    #expect(kinds(store).isEmpty)
    #expect(JournalStorage.check(at: store.folder.path).snapshots == 2)
  }

  @Test func `a damaged snapshot is only a cache`() throws {
    let store = try makeStore()
    let name = try #require(try store.files.numbers(in: store.path("snapshot")).last)
    var bytes = store.bytes("snapshot/\(name).jsonl")
    bytes[bytes.count / 2] ^= 1
    store.write(bytes, to: "snapshot/\(name).jsonl")
    #expect(kinds(store) == [.badSnapshot])
    #expect(JournalStorage.check(at: store.folder.path).damages.isEmpty)
  }

  @Test func `a snapshot with a right hash and other contents is told from the journal`() throws {
    let store = try makeStore()
    let names = try store.files.numbers(in: store.path("snapshot"))
    let reader = try #require(SnapshotReader(store.bytes("snapshot/\(names[0]).jsonl")))
    var (lines, count) = (SnapshotFormat.line(reader.header), 0)
    var rest = reader
    while let (line, bytes) = rest.next() {
      guard case .document(var document) = line else { continue }
      if count == 0 { document.value = Patch(document.value.value.merging(["n": 7])) }
      lines += count == 0 ? SnapshotFormat.line(document) : Array(bytes)
      count += 1
    }
    var hash = SHA256()
    hash.update(lines)
    let forged = lines + SnapshotFormat.footer(count: count, digest: hash.finish())
    store.write(forged, to: "snapshot/\(names[0]).jsonl")
    #expect(kinds(store) == [.wrongSnapshot])
  }

  @Test func `a snapshot ahead of the journal is told`() throws {
    let store = try makeStore()
    let names = try store.files.numbers(in: store.path("snapshot"))
    store.write(store.bytes("snapshot/\(names[0]).jsonl"), to: "snapshot/99.jsonl")
    #expect(kinds(store) == [.wrongSnapshot])
  }

  @Test func `beside a broken journal nothing is said against a snapshot`() throws {
    let store = try makeStore()
    var bytes = store.bytes()
    bytes[bytes.count / 2] ^= 1
    store.write(bytes)
    #expect(kinds(store) == [.checksum])
  }
}
