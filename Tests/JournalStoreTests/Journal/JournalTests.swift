import Domain
import JSONText
import Testing

@testable import JournalStore

struct JournalTests {
  @Test func `what one session saves, another finds`() throws {
    let store = try TestStore()
    let first = try store.open()
    #expect(try first.save("W2018-0001", ["title": "用地", "state": "new"]) == .saved(seq: 1))
    #expect(try first.save("W2018-0001", ["state": "dispatched"]) == .saved(seq: 2))
    let second = try store.open(.readOnly)
    #expect(second["W2018-0001"] == ["title": "用地", "state": "dispatched"])
    #expect(second.journal.seq == 2)
    #expect(second.journal.revision(of: DocumentKey("issue", "W2018-0001")) == 2)
  }

  @Test func `a session that is open sees the changes of another after a refresh`() throws {
    let store = try TestStore()
    let (one, other) = (try store.open(), try store.open())
    try one.save("W2018-0001", ["state": "new"])
    #expect(other["W2018-0001"] == nil)
    try other.refresh()
    #expect(other["W2018-0001"] == ["state": "new"])
    #expect(other.journal.wakeUp != nil)
  }

  @Test func `a decision is made on the newest state`() throws {
    let store = try TestStore()
    let (one, other) = (try store.open(), try store.open(host: "wenling-2"))
    for round in 1...20 {
      try one.save("W2018-0001", ["one": .integer(Int64(round))])
      try other.save("W2018-0001", ["other": .integer(Int64(round))])
    }
    try one.refresh()
    #expect(one["W2018-0001"] == ["one": 20, "other": 20])
    #expect(one.journal.revision(of: DocumentKey("issue", "W2018-0001")) == 40)
    #expect(one.documents == other.documents)
  }

  @Test func `a retry of an action is answered with its first result`() throws {
    let store = try TestStore()
    let session = try store.open()
    #expect(try session.save("W2018-0001", ["n": 1], cid: "a") == .saved(seq: 1))
    #expect(try session.save("W2018-0001", ["n": 2], cid: "a") == .savedBefore(seq: 1))
    let later = try store.open()
    #expect(try later.save("W2018-0001", ["n": 3], cid: "a") == .savedBefore(seq: 1))
    #expect(later["W2018-0001"] == ["n": 1])
  }

  @Test func `a refused decision records nothing`() throws {
    let store = try TestStore()
    let session = try store.open()
    let before = store.bytes()
    let stamp = ActionStamp(cid: "a", by: "P012", at: TestStore.noon, why: "test")
    let refusal = StorageError.refused(.undo(.nothingToUndo))
    #expect(throws: refusal) {
      try session.journal.commit(
        stamp, visit: { _ in }, decide: { () throws(StorageError) in throw refusal })
    }
    #expect(store.bytes() == before)
    #expect(try session.journal.commit(stamp, visit: { _ in }, decide: { [] }) == .unchanged)
    #expect(store.bytes() == before)
  }

  @Test func `time never runs backwards in the ledger, and that is said`() throws {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    try session.save("W2018-0001", ["n": 2], at: TestStore.noon.adding(milliseconds: -1))
    #expect(session.journal.notices == [.clockWentBack])
    var stamps: [Instant] = []
    try session.journal.transactions(after: 0) { stamps.append($0.stamp.at) }
    #expect(stamps == [TestStore.noon, TestStore.noon])
  }

  @Test func `the log is read from the journal, from any number on`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1000)
    for number in 1...30 { try session.save("W2018-\(number % 3)", ["n": .integer(Int64(number))]) }
    for after in 0...30 {
      var found: [Int] = []
      try session.journal.transactions(after: after) { found.append($0.seq) }
      #expect(found == Array((after + 1)..<31))
    }
  }

  @Test func `HEAD is synced when nobody types or at the end, and not with every change`() throws {
    let store = try TestStore()
    let session = try store.open()
    let isSynced = { store.files.events.contains(.init(call: .synchronize, name: "HEAD")) }
    try session.save("W2018-0001", ["n": 1])
    #expect(!isSynced())
    _ = session.journal.idle()
    #expect(isSynced())
    store.files.forget()
    while session.journal.idle() {}
    try session.save("W2018-0001", ["n": 2])
    #expect(!isSynced())
    session.journal.close()
    #expect(isSynced())
  }
}
