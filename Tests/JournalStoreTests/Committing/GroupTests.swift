import Domain
import Glibc
import JSONText
import Testing

@testable import JournalStore

/// Actions that need more than one line: all of it or nothing.
struct GroupTests {
  /// Forty documents of 20 KiB: four lines.
  private var import40: [(DocumentKey, JSON)] {
    (1...40).map { number in
      let text = String(repeating: "霜降", count: 3400) + "\(number)"
      return (DocumentKey("enterprise", "Q\(number)"), ["name": .string(text)])
    }
  }

  @Test func `a large action is one action for everybody`() throws {
    let store = try TestStore()
    let (one, other) = (try store.open(), try store.open())
    #expect(try one.save(import40) == .saved(seq: 4))
    #expect(store.lines().allSatisfy { $0.count <= 256 * 1024 })
    try other.refresh()
    #expect(other.documents == one.documents)
    #expect(try store.open().documents == one.documents)
    #expect(try one.save("W2018-0001", ["n": 1]) == .saved(seq: 5))
    var seqs: [Int] = []
    try one.journal.transactions(after: 0) { seqs.append($0.seq) }
    #expect(seqs == [4, 5])
  }

  @Test func `a group whose writer died after any line is aborted, and its lines never count`()
    throws
  {
    for written in 1...3 {
      let store = try TestStore()
      let session = try store.open()
      try session.save("W2018-0001", ["n": 1])
      let head = store.bytes("HEAD")
      try session.save(import40)
      session.journal.close()
      store.write(store.lines().prefix(2 + written).flatMap(\.self))
      store.write(head, to: "HEAD")
      let reader = try store.open(.readOnly)
      #expect(reader.journal.seq == 1)
      let next = try store.open()
      #expect(next.documents.count == 1)
      #expect(next.journal.seq == 2 + written)
      #expect(try next.save("W2018-0001", ["n": 2]) == .saved(seq: 3 + written))
      try reader.refresh()
      #expect(reader.documents == next.documents)
      #expect(try store.open().documents == next.documents)
      #expect(JournalStorage.check(at: store.folder.path).damages.isEmpty)
    }
  }

  @Test func `a group that does not fit on the disk leaves nothing behind`() throws {
    let store = try TestStore()
    let session = try store.open()
    let before = store.bytes()
    for room in [1000, 300_000, 700_000] {
      store.files.heal()
      store.files.fail(.truncate, on: "RESERVE", with: EIO)
      store.files.room = room
      #expect(throws: StorageError.notSaved(.diskFull)) { try session.save(import40) }
      #expect(store.bytes() == before)
    }
  }

  @Test func `one document larger than a line is refused before anything is written`() throws {
    let store = try TestStore()
    let session = try store.open()
    let before = store.bytes()
    let text = String(repeating: "霜", count: 90_000)
    let error = #expect(throws: StorageError.self) {
      try session.save("W2018-0001", ["text": .string(text)])
    }
    guard case .notSaved(.tooLarge)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(store.bytes() == before)
  }

  @Test func `each line of a group is synced before the next`() throws {
    let store = try TestStore()
    let session = try store.open()
    store.files.forget()
    try session.save(import40)
    let calls = store.files.events.filter { $0.name == "000001.jsonl" && $0.call != .status }
    let writes = calls.filter { $0.call == .write || $0.call == .synchronize }.map(\.call)
    #expect(writes == Array(repeating: [.write, .synchronize], count: 4).flatMap(\.self))
  }

  /// Between the two there is time to look at the size, and to put the next `HEAD` together.
  @Test func `the disk begins with each line as soon as it is written, and is asked for it later`()
    throws
  {
    let store = try TestStore()
    let session = try store.open()
    store.files.forget()
    try session.save(import40)
    let calls = store.files.events.filter { $0.name == "000001.jsonl" }.map(\.call)
    let writes = calls.indices.filter { calls[$0] == .write }
    #expect(writes.count == 4)
    for place in writes {
      #expect(
        calls[place...].prefix(4) == [.write, .startWriting, .status, .synchronize])
    }
  }
}
