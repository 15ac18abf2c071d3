import Domain
import Glibc
import JSONText
import TestSupport
import Testing

@testable import JournalStore

struct RestoreTests {
  private let author = Author(ID(12), at: TestStore.noon, why: ActionCode.restore.text)
  private let shelf = TemporaryDirectory()
  private var copy: String { shelf.path("copy") }

  /// A backup of 8 records and a store that went on to 12, over several segments.
  private func makeStore(segmentSize: Int = 1000) throws -> TestStore {
    let store = try TestStore()
    let session = try store.open(segmentSize: segmentSize)
    for number in 1...12 {
      try session.save("W2018-\(number % 3)", ["n": .integer(Int64(number))])
      if number == 8 { _ = try JournalStorage.backup(store.folder.path, to: copy) }
    }
    session.journal.close()
    return store
  }

  private func restore(_ store: TestStore) throws(KeepingError) -> Restoration {
    try JournalStorage.restore(
      from: copy, into: store.folder.path, by: author, files: store.files)
  }

  /// Flips a bit of one line of one segment.
  private func damage(_ store: TestStore, _ segment: String, line: Int) {
    var lines = store.lines("journal/\(segment)")
    lines[line][40] ^= 1
    store.write(lines.flatMap(\.self), to: "journal/\(segment)")
  }

  private func damageEverySegment(_ store: TestStore) throws {
    for number in try store.files.numbers(in: store.path("journal")) {
      damage(store, StoreLayout.segmentName(number), line: 1)
    }
  }

  private func numbers(_ store: TestStore) throws -> [JSON?] {
    let session = try store.open()
    #expect(session.journal.readOnly == nil)
    return (0...2).map { session["W2018-\($0)"]?["n"] }
  }

  @Test func `what the backup lacks is taken from the old journal where that verifies`() throws {
    let store = try makeStore()
    damage(store, "000001.jsonl", line: 2)
    let done = try restore(store)
    #expect(done.broughtBack == 8 && done.kept == 12 && done.lost == nil)
    #expect(try numbers(store) == [12, 10, 11])
    #expect(JournalStorage.check(at: store.folder.path).faults.isEmpty)
  }

  @Test func `what is gone is recorded, with who brought the rest back`() throws {
    let store = try makeStore()
    try damageEverySegment(store)
    let done = try restore(store)
    #expect(done.kept == 8 && done.lost == 9...12)
    #expect(try numbers(store) == [6, 7, 8])
    let (storage, _) = try JournalStorage.open(at: store.folder.path)
    let told = try #require(try storage.changes(8).first)
    #expect(told.seq == 9 && told.author.person == ID(12) && told.author.why == "store.restore")
    #expect(told.event == .restored(done))
  }

  @Test func `the old journal is moved aside whole and can be looked at`() throws {
    let store = try makeStore()
    try damageEverySegment(store)
    let old = store.bytes()
    let done = try restore(store)
    #expect(store.bytes("\(done.asideAs)/journal/000001.jsonl") == old)
    let aside = try Journal.open(
      store.path(done.asideAs), mode: .readOnly, writer: .thisProcess
    ) { _ in }
    #expect(aside.seq == 0)
    let frozen = JournalStorage.check(at: store.path(done.asideAs))
      .faults.first { $0.damage.kind == .frozen }
    #expect(frozen?.remedy == .lookOnly)
  }

  @Test func `a sound store is left alone, also when it is frozen`() throws {
    let store = try makeStore()
    let before = store.bytes()
    #expect(throws: KeepingError.nothingToRestore) { _ = try restore(store) }
    store.write(Array("{\"why\":\"disk\"}".utf8), to: "FROZEN")
    #expect(throws: KeepingError.nothingToRestore) { _ = try restore(store) }
    #expect(store.bytes() == before && entries(of: store.path("quarantine")).isEmpty)
    #expect(store.bytes("FROZEN") == Array("{\"why\":\"disk\"}".utf8))
  }

  @Test(arguments: ["", "garbage", nil])
  func `a FORMAT that was lost comes back, from a backup or from the journal itself`(
    text: String?
  ) throws {
    let store = try makeStore()
    let (journal, format) = (store.bytes(), store.bytes("FORMAT"))
    for source in [copy, store.folder.path] {
      try store.files.remove(store.path("FORMAT"))
      if let text { store.write(Array(text.utf8), to: "FORMAT") }
      let done = try JournalStorage.restore(
        from: source, into: store.folder.path, by: author, files: store.files)
      #expect(done.kept == 12 && done.lost == nil && done.asideAs.isEmpty)
      #expect(store.bytes("FORMAT") == format && store.bytes() == journal)
      #expect(JournalStorage.check(at: store.folder.path).faults.isEmpty)
    }
    #expect(try numbers(store) == [12, 10, 11])
  }

  @Test func `an acknowledged record that was cut off is brought back`() throws {
    let store = try makeStore(segmentSize: 8 << 20)
    let bytes = store.bytes()
    store.write(Array(bytes.dropLast(20)))
    let done = try restore(store)
    #expect(done.kept == 11 && done.lost == 12...12)
    #expect(try numbers(store) == [9, 10, 11])
  }

  @Test func `from itself a store keeps what verifies`() throws {
    let store = try makeStore(segmentSize: 8 << 20)
    damage(store, "000001.jsonl", line: 11)
    let done = try JournalStorage.restore(
      from: store.folder.path, into: store.folder.path, by: author, files: store.files)
    #expect(done.kept == 10 && done.lost == 11...12)
    #expect(try numbers(store) == [9, 10, 8])
  }

  @Test func `a lost folder is made again`() throws {
    _ = try makeStore()
    let fresh = shelf.path("fresh")
    let done = try JournalStorage.restore(from: copy, into: fresh, by: author)
    #expect(done.kept == 8 && done.asideAs.isEmpty)
    let journal = try Journal.open(fresh, writer: .thisProcess) { _ in }
    #expect(journal.readOnly == nil && journal.seq == 9)
    #expect(JournalStorage.check(at: fresh).faults.isEmpty)
    #expect(try !Journal.create(fresh, at: TestStore.noon))
  }

  @Test func `a plan changes nothing and says the same`() throws {
    let store = try makeStore()
    try damageEverySegment(store)
    store.files.forget()
    let plan = try JournalStorage.planRestore(
      from: copy, into: store.folder.path, files: store.files)
    let changes: [SystemCall] = [.write, .truncate, .rename, .remove, .makeDirectory]
    #expect(store.files.events.allSatisfy { !changes.contains($0.call) })
    let done = try restore(store)
    #expect(plan.kept == done.kept && plan.lost == done.lost)
  }

  @Test func `another office's backup, and one that tells another story, are refused`() throws {
    let store = try makeStore(segmentSize: 8 << 20)
    damage(store, "000001.jsonl", line: 2)
    let stranger = try TestStore()
    let session = try stranger.open()
    try session.save("W2018-1", ["n": 1])
    #expect(throws: KeepingError.otherLedger(stranger.folder.path)) {
      _ = try JournalStorage.restore(
        from: stranger.folder.path, into: store.folder.path, by: author)
    }
    let other = try TestStore()
    other.write(store.bytes("FORMAT"), to: "FORMAT")
    other.write(store.lines()[0])
    try other.files.remove(other.path("HEAD"))
    let away = try other.open()
    for number in 1...3 { try away.save("W2018-7", ["n": .integer(Int64(number))]) }
    away.journal.close()
    other.write(Array(other.bytes().dropLast(9)))
    #expect(throws: KeepingError.forked) {
      _ = try JournalStorage.restore(from: copy, into: other.folder.path, by: author)
    }
  }

  @Test func `a session that had seen more refuses to go on, also to show`() throws {
    let store = try makeStore()
    let (reader, writer) = (try store.open(.readOnly), try store.open())
    try damageEverySegment(store)
    _ = try restore(store)
    expectCorrupt(.replaced) { try reader.refresh() }
    expectCorrupt(.replaced) { try writer.save("W2018-1", ["n": 99]) }
    #expect(try numbers(store) == [6, 7, 8])
  }

  @Test func `a session that had seen less takes the restored ledger up`() throws {
    let store = try makeStore(segmentSize: 8 << 20)
    let session = try store.open()
    damage(store, "000001.jsonl", line: 2)
    #expect(try restore(store).lost == nil)
    #expect(try session.save("W2018-1", ["n": 99]) == .saved(seq: 14))
    #expect(try numbers(store) == [12, 99, 11])
  }

  @Test func `private values that are there are not brought back from the backup`() throws {
    let store = try makeStore()
    shelf.makeFolder("copy/private")
    shelf.write("old", to: "copy/private/values.jsonl")
    store.write(Array("redacted".utf8), to: "private/values.jsonl")
    try damageEverySegment(store)
    _ = try restore(store)
    #expect(store.bytes("private/values.jsonl") == Array("redacted".utf8))
    let fresh = shelf.path("fresh")
    _ = try JournalStorage.restore(from: copy, into: fresh, by: author)
    #expect(shelf.bytes(of: "fresh/private/values.jsonl") == Array("old".utf8))
  }

  /// Calls by what they do and on what, in order.
  private func calls(_ store: TestStore) -> [String] {
    store.files.events.map { "\($0.call) \($0.name)" }
  }

  @Test func `the new journal is named on the disk before the mark that counts on it`() throws {
    let store = try makeStore()
    damage(store, "000001.jsonl", line: 2)
    store.files.forget()
    _ = try restore(store)
    let folder = store.folder.path.split(separator: "/").last.map(String.init) ?? ""
    let made = try #require(calls(store).firstIndex(of: "makeDirectory journal.new"))
    let mark = try #require(calls(store).firstIndex(of: "write FROZEN"))
    #expect(calls(store)[made..<mark].contains("synchronize \(folder)"))
  }

  @Test func `who finishes another's restore syncs its mark before he touches the old journal`()
    throws
  {
    let store = try makeStore()
    damage(store, "000001.jsonl", line: 2)
    store.files.fail(.rename, on: "/journal", with: EIO)
    #expect(throws: KeepingError.self) { _ = try restore(store) }
    store.files.forget()
    _ = try restore(store)
    let folder = store.folder.path.split(separator: "/").last.map(String.init) ?? ""
    let before = calls(store).prefix { $0 != "rename journal" }
    #expect(before.contains("synchronize FROZEN"))
    #expect(before.contains("synchronize \(folder)"))
  }

  @Test func `nobody writes until the new HEAD is on the disk`() throws {
    let store = try makeStore()
    try damageEverySegment(store)
    store.files.fail(.synchronize, on: "/HEAD", with: EIO, passing: 1)
    #expect(throws: KeepingError.self) { _ = try restore(store) }
    #expect(store.folder.bytes(of: "FROZEN") != nil)
    #expect(try restore(store).kept == 8)
    #expect(try numbers(store) == [6, 7, 8])
  }

  @Test func `broken off after any call, it is finished by doing it again`() throws {
    var calls = 0
    var isDone = false
    while !isDone {
      let store = try makeStore()
      defer { try? store.files.removeTree(copy) }
      damage(store, "000001.jsonl", line: 2)
      let old = store.bytes()
      store.files.callsLeft = calls
      isDone = (try? restore(store)) != nil
      store.files.heal()
      let again = try? restore(store)
      #expect(isDone ? again == nil : true, "\(calls)")
      #expect(try numbers(store) == [12, 10, 11], "\(calls)")
      #expect(JournalStorage.check(at: store.folder.path).faults.isEmpty, "\(calls)")
      let aside = entries(of: store.path("quarantine")).filter { $0.hasPrefix("before") }
      #expect(aside.count == 1, "\(calls)")
      #expect(store.bytes("quarantine/\(aside.first ?? "")/journal/000001.jsonl") == old)
      calls += 1
    }
    #expect(calls > 100)
  }
}
