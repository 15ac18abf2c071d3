import Domain
import JSONText
import TestSupport
import Testing

@testable import JournalStore

struct BackupTests {
  private let shelf = TemporaryDirectory()
  private var copy: String { shelf.path("copy") }

  private func makeStore(records: Int = 12) throws -> (store: TestStore, session: Session) {
    let store = try TestStore()
    let session = try store.open(segmentSize: 1000)
    for number in 1...records {
      try session.save("W2018-\(number % 3)", ["n": .integer(Int64(number))])
    }
    return (store, session)
  }

  private func backUp(_ store: TestStore) throws(KeepingError) -> BackupReceipt {
    try JournalStorage.backup(store.folder.path, to: copy, files: store.files)
  }

  private func open(_ directory: String) throws -> [DocumentKey: JSON] {
    var found: [DocumentKey: JSON] = [:]
    let journal = try Journal.open(directory, writer: .thisProcess) {
      found[$0.key] = (found[$0.key] ?? [:]).merging($0.set.value)
    }
    journal.close()
    return found
  }

  @Test func `a backup is a store of its own with everything acknowledged`() throws {
    let (store, session) = try makeStore()
    let receipt = try backUp(store)
    #expect(receipt.seq == 12 && receipt.directory == copy)
    #expect(receipt.lastRecorded == TestStore.noon)
    let report = JournalStorage.check(at: copy)
    #expect(report.faults.isEmpty && report.records == 12)
    #expect(try open(copy) == session.documents)
    #expect(entries(of: shelf.path) == ["copy"])
  }

  @Test func `a last record whose LF is still a blank ends with one in the backup`() throws {
    let store = try TestStore()
    let session = try store.open(blanks: 4000)
    try session.save("W2018-1", ["n": 1])
    session.journal.close()
    var bytes = store.bytes()
    bytes[Blanks.trimmed(bytes).count - 1] = UInt8(ascii: " ")
    store.write(bytes)
    #expect(try backUp(store).seq == 1)
    #expect(JournalStorage.check(at: copy).faults.isEmpty)
    #expect(try open(copy) == session.documents)
  }

  @Test func `a last record whose LF became something else is no good backup`() throws {
    let store = try TestStore()
    try store.open().save("W2018-1", ["n": 1])
    store.write(store.bytes().dropLast() + [UInt8(ascii: "x")])
    #expect(throws: KeepingError.self) { try backUp(store) }
  }

  @Test func `what nobody acknowledged is not in it`() throws {
    let (store, session) = try makeStore()
    let head = store.bytes("HEAD")
    try session.save("W2018-0", ["n": 13])
    session.journal.close()
    store.write(head, to: "HEAD")
    #expect(try backUp(store).seq == 12)
    #expect(JournalStorage.check(at: copy).records == 12)
  }

  @Test func `people go on working while it is made`() throws {
    let (store, session) = try makeStore()
    // Right behind the reading of HEAD somebody saves, also into a new segment.
    var isDone = false
    store.files.beforeMakeDirectory = {
      guard !isDone else { return }
      isDone = true
      for number in 1...6 {
        _ = try? session.save("W2018-9", ["n": .integer(Int64(number))])
      }
    }
    #expect(try backUp(store).seq == 12)
    #expect(session.journal.seq == 18)
    #expect(JournalStorage.check(at: copy).faults.isEmpty)
  }

  @Test func `private values come with it`() throws {
    let (store, _) = try makeStore()
    store.write(Array("{\"d\":1}\n".utf8), to: "private/values.jsonl")
    _ = try backUp(store)
    #expect(shelf.bytes(of: "copy/private/values.jsonl") == Array("{\"d\":1}\n".utf8))
  }

  @Test func `nothing is ever overwritten, and a backup lies outside of its store`() throws {
    let (store, _) = try makeStore()
    shelf.write("x", to: "copy")
    #expect(throws: KeepingError.exists(copy)) { _ = try backUp(store) }
    #expect(shelf.bytes(of: "copy") == Array("x".utf8))
    let inside = store.path("snapshot/copy")
    #expect(throws: KeepingError.insideLedger(inside)) {
      _ = try JournalStorage.backup(store.folder.path, to: inside)
    }
    #expect(throws: KeepingError.noLedger(shelf.path)) {
      _ = try JournalStorage.backup(shelf.path, to: shelf.path("other"))
    }
  }

  @Test func `a damaged store makes no backup, and says where it is damaged`() throws {
    let (store, _) = try makeStore()
    var lines = store.lines()
    lines[2][40] ^= 1
    store.write(lines.flatMap(\.self))
    let error = #expect(throws: KeepingError.self) { _ = try backUp(store) }
    guard case .damaged(let damage)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(damage.kind == .checksum && damage.line == 3)
    #expect(entries(of: shelf.path).isEmpty)
    store.write([], to: "HEAD")
    #expect(throws: KeepingError.damaged(.init(file: store.path("HEAD"), kind: .badHead))) {
      _ = try backUp(store)
    }
  }

  @Test func `wherever it is broken off, no half backup bears its name`() throws {
    let (store, _) = try makeStore(records: 3)
    var calls = 0
    while true {
      store.files.callsLeft = calls
      _ = try? backUp(store)
      store.files.heal()
      let names = entries(of: shelf.path)
      if names == ["copy"] { break }
      #expect(names.isEmpty || names == ["copy.new"], "\(calls)")
      for name in names { try store.files.removeTree(shelf.path(name)) }
      calls += 1
    }
    #expect(calls > 30)
    #expect(JournalStorage.check(at: copy).faults.isEmpty)
  }
}
