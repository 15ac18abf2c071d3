import Domain
import Glibc
import JSONText
import Testing

@testable import JournalStore

struct RotationTests {
  private func fill(_ session: Session, _ count: Int) throws {
    for number in 1...count { try session.save("W\(number)", ["n": .integer(Int64(number))]) }
  }

  @Test func `full segments are sealed, and everybody follows`() throws {
    let store = try TestStore()
    let (one, other) = (try store.open(segmentSize: 1200), try store.open(segmentSize: 1200))
    for number in 1...20 {
      let session = number % 2 == 0 ? one : other
      #expect(try session.save("W\(number)", ["n": 1]) == .saved(seq: number))
    }
    let numbers = try store.files.numbers(in: store.path("journal"))
    #expect(numbers.count > 4)
    #expect(numbers == Array(1...numbers.count))
    for number in numbers.dropLast() {
      let last = store.lines("journal/\(StoreLayout.segmentName(number))").last ?? []
      #expect(last.starts(with: Array("{\"seal\":\(number),".utf8)))
    }
    try other.refresh()
    try one.refresh()
    #expect(one.documents == other.documents)
    #expect(try store.open().documents == one.documents)
    #expect(JournalStorage.check(at: store.folder.path).damages.isEmpty)
  }

  /// The writer dies, or the system says no, at each step of a rotation.
  @Test(arguments: [
    (SystemCall.open, ".new"), (.write, ".new"), (.synchronize, ".new"), (.rename, "000002.jsonl"),
    (.synchronize, "journal"), (.synchronize, "000001.jsonl"),
  ])
  func `a rotation that fails at any step is gone on with`(call: SystemCall, name: String) throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1200)
    try fill(session, 3)
    let syncs = call == .synchronize && name == "000001.jsonl"
    store.files.fail(call, on: name, with: EIO)
    #expect(throws: StorageError.self) { try fill(session, 4) }
    session.journal.close()
    store.files.heal()
    if store.folder.bytes(of: "FROZEN") != nil { try store.files.remove(store.path("FROZEN")) }
    let next = try store.open(segmentSize: 1200)
    let before = next.journal.seq
    #expect(before >= 3 && (syncs || next.journal.readOnly == nil))
    #expect(try next.save("W9", ["n": 9]) == .saved(seq: before + 1))
    #expect(try store.open().documents == next.documents)
    #expect(JournalStorage.check(at: store.folder.path).damages.isEmpty)
  }

  @Test func `a segment whose first record could not be written is read like any other`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1200)
    try fill(session, 3)
    let reader = try store.open(.readOnly)
    store.files.fail(.write, on: "journal/000002.jsonl", with: EIO)
    #expect(throws: StorageError.self) { try fill(session, 1) }
    session.journal.close()
    // Adopts the segment: from now on `HEAD` stands behind its header.
    let next = try store.open(segmentSize: 1200)
    #expect(Head(store.bytes("HEAD"))?.place.segment == 2)
    let late = try store.open(.readOnly)
    for session in [reader, late, next] {
      try session.refresh()
      var seqs: [Int] = []
      try session.journal.transactions(after: 0) { seqs.append($0.seq) }
      #expect(seqs == [1, 2, 3])
    }
    #expect(try next.save("W9", ["n": 9]) == .saved(seq: 4))
    try reader.refresh()
    #expect(reader.documents == next.documents)
  }

  @Test func `the name of a segment is on the disk before HEAD speaks of it`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1200)
    try fill(session, 3)
    store.files.fail(.write, on: "journal/000002.jsonl", with: EIO)
    #expect(throws: StorageError.self) { try fill(session, 1) }
    session.journal.close()
    store.files.forget()
    _ = try store.open(segmentSize: 1200)
    let calls = store.files.events.map { "\($0.call) \($0.name)" }
    let name = try #require(calls.firstIndex(of: "synchronize journal"))
    let head = try #require(calls.firstIndex(of: "write HEAD"))
    #expect(name < head)
  }

  @Test func `a new segment that could not be looked at once is not taken for a replaced one`()
    throws
  {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1200)
    try fill(session, 3)
    store.files.unidentified = "000002.jsonl"
    expectCorrupt(.cannotRead) { try fill(session, 4) }
    let before = session.journal.seq
    #expect(try session.save("W9", ["n": 9]) == .saved(seq: before + 1))
    #expect(try store.open().documents == session.documents)
    #expect(JournalStorage.check(at: store.folder.path).damages.isEmpty)
  }

  @Test func `a segment that is there already is never replaced`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1200)
    try fill(session, 3)
    store.write(Array("somebody's notes".utf8), to: "journal/000002.jsonl")
    #expect(throws: StorageError.self) { try fill(session, 4) }
    #expect(store.bytes("journal/000002.jsonl") == Array("somebody's notes".utf8))
  }
}
