import Domain
import Glibc
import JSONText
import TestSupport
import Testing

@testable import JournalStore

struct StoreCreationTests {
  @Test func `a new store is empty, belongs to its group and is left alone by a second creation`()
    throws
  {
    let store = try TestStore()
    let before = store.bytes("FORMAT")
    #expect(try !Journal.create(store.folder.path, files: store.files, at: .epoch))
    #expect(store.bytes("FORMAT") == before)
    let session = try store.open()
    #expect(session.documents.isEmpty && session.journal.seq == 0)
    #expect(session.journal.lastRecorded == nil)
    for name in [
      "journal/000001.jsonl", "HEAD", "LOCK", "FORMAT", "RESERVE", "private/values.jsonl",
    ] {
      #expect(try store.files.status(store.path(name)).mode == 0o660, "\(name)")
    }
    for name in ["journal", "snapshot", "quarantine", "private"] {
      #expect(try store.files.status(store.path(name)).mode == 0o2770, "\(name)")
    }
  }

  @Test func `files that everybody may read are warned of`() throws {
    let store = try TestStore()
    chmod(store.path("journal/000001.jsonl"), 0o664)
    let damage = StorageError.Damage(
      file: store.path("journal/000001.jsonl"), kind: .openModes, expected: "660", found: "664")
    #expect(try store.open().journal.notices == [.wrongMode(damage)])
  }

  @Test func `a shared folder that does not hand its group down is warned of`() throws {
    let store = try TestStore()
    chmod(store.path("journal"), 0o770)
    let damage = StorageError.Damage(
      file: store.path("journal"), kind: .lostGroup, expected: "2770", found: "770")
    #expect(try store.open().journal.notices == [.wrongMode(damage)])
    let faults = JournalStorage.check(at: store.folder.path).faults
    #expect(faults.map(\.damage.kind) == [.lostGroup] && faults.allSatisfy { !$0.isGrave })
  }

  @Test(arguments: ["LOCK", "HEAD", "journal/000001.jsonl", "private/values.jsonl"])
  func `a file that colleagues may not write in a folder that is theirs is warned of`(
    name: String
  ) throws {
    let store = try TestStore()
    chmod(store.folder.path, 0o2770)
    chmod(store.path(name), 0o640)
    let damage = StorageError.Damage(
      file: store.path(name), kind: .shutsOutGroup, expected: "660", found: "640")
    #expect(try store.open().journal.notices == [.wrongMode(damage)])
    let faults = JournalStorage.check(at: store.folder.path).faults
    #expect(faults == [StoreFault(damage)] && faults.allSatisfy { !$0.isGrave })
  }

  @Test func `a ledger of one person keeps everybody out, and nothing is said of it`() throws {
    let store = try TestStore()
    for name in ["LOCK", "HEAD", "journal/000001.jsonl", "private/values.jsonl"] {
      chmod(store.path(name), 0o600)
    }
    for name in ["", "journal", "private"] { chmod(store.path(name), 0o700) }
    #expect(try store.open().journal.notices == [])
    #expect(JournalStorage.check(at: store.folder.path).faults == [])
  }

  /// Each call of a creation fails once; the next attempt makes a whole store of it.
  @Test(arguments: [
    (SystemCall.makeDirectory, "journal"), (.synchronize, "liuzhu"), (.open, "LOCK"),
    (.allocate, "RESERVE"), (.write, "000001.jsonl.new"), (.rename, "000001.jsonl"),
    (.synchronize, "journal"), (.write, "HEAD.new"), (.write, "FORMAT.new"), (.rename, "FORMAT"),
  ])
  func `a creation that was cut off anywhere is gone on with`(call: SystemCall, name: String) throws
  {
    let folder = TemporaryDirectory()
    let path = folder.path("liuzhu")
    let files = FaultyFiles()
    files.fail(call, on: name, with: EIO)
    #expect(throws: StorageError.self) {
      try Journal.create(path, files: files, at: TestStore.noon)
    }
    expectCorrupt(.notAStore) { _ = try Journal.open(path, writer: .thisProcess) { _ in } }
    #expect(try Journal.create(path, files: files, at: TestStore.noon))
    let journal = try Journal.open(path, writer: .thisProcess) { _ in }
    #expect(journal.seq == 0 && journal.readOnly == nil)
    #expect(JournalStorage.check(at: path).damages.isEmpty)
  }

  @Test(arguments: [false, true])
  func `the folder of a store has its own name synced, also where another made it and died`(
    isThere: Bool
  ) throws {
    let folder = TemporaryDirectory()
    let files = FaultyFiles()
    if isThere { try files.makeDirectory(folder.path("liuzhu")) }
    #expect(try Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon))
    let above = folder.path.split(separator: "/").last.map(String.init) ?? ""
    let events = files.events.filter { $0.call == .makeDirectory || $0.call == .synchronize }
    #expect(events.prefix(2).map(\.name) == ["liuzhu", above])
  }

  @Test func `a folder made for us by another may lie where we may not look`() throws {
    let folder = TemporaryDirectory()
    let files = FaultyFiles()
    let above = folder.path.split(separator: "/").last.map(String.init) ?? ""
    files.fail(.synchronize, on: above, with: EACCES, failing: 2)
    #expect(throws: StorageError.self) {
      try Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon)
    }
    #expect(try Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon))
  }

  @Test func `names that another made and died are synced before a session's first record`() throws
  {
    let store = try TestStore()
    try store.open().save("W1", ["n": 1])
    let folder = store.folder.path.split(separator: "/").last.map(String.init) ?? ""
    let session = try store.open()
    store.files.forget()
    try session.save("W1", ["n": 2])
    let calls = store.files.events.map { "\($0.call) \($0.name)" }
    let name = try #require(calls.firstIndex(of: "synchronize \(folder)"))
    let record = try #require(calls.firstIndex(of: "write 000001.jsonl"))
    #expect(name < record)
    store.files.forget()
    try session.save("W1", ["n": 3])
    #expect(store.files.events.allSatisfy { $0.call != .synchronize || $0.name == "000001.jsonl" })
  }

  @Test func `a segment that another began and died is named on the disk before FORMAT`() throws {
    let folder = TemporaryDirectory()
    let files = FaultyFiles()
    files.fail(.synchronize, on: "/journal", with: EIO)
    #expect(throws: StorageError.self) {
      try Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon)
    }
    files.forget()
    #expect(try Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon))
    let calls = files.events.map { "\($0.call) \($0.name)" }
    let segment = try #require(calls.firstIndex(of: "synchronize journal"))
    let format = try #require(calls.firstIndex(of: "rename FORMAT"))
    #expect(segment < format)
  }

  @Test(arguments: [
    ("/srv/liuzhu", "/srv"), ("/srv/liuzhu/", "/srv"), ("/liuzhu", "/"), ("liuzhu", "."),
    ("data/liuzhu", "data"),
  ])
  func `the folder above is found however the path is written`(path: String, above: String) {
    #expect(StoreLayout(directory: path).parent == above)
  }

  @Test func `of two that make a store at once one makes it, and both have it`() throws {
    let folder = TemporaryDirectory()
    let files = FaultyFiles()
    var isOthers = false
    files.beforeMakeDirectory = {
      guard !isOthers else { return }
      isOthers = true
      #expect((try? Journal.create(folder.path("liuzhu"), at: TestStore.noon)) == true)
    }
    #expect(try !Journal.create(folder.path("liuzhu"), files: files, at: TestStore.noon))
    #expect(isOthers)
    #expect(JournalStorage.check(at: folder.path("liuzhu")).faults.isEmpty)
  }

  @Test func `a journal that lost its FORMAT is no place for a new store`() throws {
    let store = try TestStore()
    try store.open().save("W2018-0001", ["n": 1])
    try store.files.remove(store.path("FORMAT"))
    expectCorrupt(.noSuchFile) {
      _ = try Journal.create(store.folder.path, files: store.files, at: TestStore.noon)
    }
    #expect(JournalStorage.exists(at: store.folder.path))
  }

  @Test(arguments: ["", "{\"format\":\"liuzhu\"", "garbage", nil])
  func `a ledger that lost its FORMAT is shown whole, refuses every save and says what helps`(
    text: String?
  ) throws {
    let store = try TestStore()
    try store.open().save("W2018-0001", ["n": 1])
    try store.files.remove(store.path("FORMAT"))
    if let text { store.write(Array(text.utf8), to: "FORMAT") }
    let session = try store.open()
    #expect(session["W2018-0001"] == ["n": 1])
    let damage = StorageError.Damage(file: store.path("FORMAT"), kind: .formatLost)
    #expect(session.journal.readOnly == .damaged(damage))
    #expect(throws: StorageError.readOnly(.damaged(damage))) {
      try session.save("W2018-0001", ["n": 2])
    }
    let faults = JournalStorage.check(at: store.folder.path).faults
    #expect(faults.map(\.damage.kind) == [.formatLost])
    #expect(faults.map(\.remedy) == [.restoreFormat])
  }

  @Test func `what is left of a ledger is no free place, and a cut-off creation is`() throws {
    let store = try TestStore()
    try store.files.remove(store.path("FORMAT"))
    store.write(store.bytes() + Blanks.laid(50))
    #expect(!JournalStorage.exists(at: store.folder.path))
    #expect(try Journal.create(store.folder.path, files: store.files, at: TestStore.noon))
    try store.open().save("W2018-0001", ["n": 1])
    for name in ["FORMAT", "journal/000001.jsonl"] { try store.files.remove(store.path(name)) }
    #expect(JournalStorage.exists(at: store.folder.path))
    expectCorrupt(.noSuchFile) { _ = try store.open() }
  }

  @Test func `a session notices that FORMAT went away under it`() throws {
    let store = try TestStore()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 1])
    try store.files.remove(store.path("FORMAT"))
    expectCorrupt(.formatLost) { try session.save("W2018-0001", ["n": 2]) }
  }
}
