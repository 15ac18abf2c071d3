import Domain
import JSONText
import TestSupport
import Testing

@testable import JournalStore

/// What a newer program recorded is carried and shown as far as it is known, and never hidden.
struct NewerProgramTests {
  private let store: TestStore
  private let frost = ID<Enterprise>(1)

  init() throws { store = try TestStore() }

  private func record(_ set: JSON) throws {
    let session = try store.open()
    try session.save([(DocumentKey("enterprise", "Q0001"), set)])
    session.journal.close()
  }

  private func open() throws(StorageError) -> (storage: Storage, workspace: Workspace) {
    try JournalStorage.open(at: store.folder.path, files: store.files)
  }

  @Test func `an unknown value costs its own field only, and the ledger is only read`() throws {
    try record(["name": "霜降压缩机", "sector": "机械", "status": "paused"])
    let (storage, workspace) = try open()
    #expect(workspace[frost]?.name == "霜降压缩机")
    #expect(workspace[frost]?.sector == "机械")
    #expect(storage.status().readOnly == .unknownRecord("enterprise.status"))
  }

  @Test func `an open session shows as much, and its history tells it`() throws {
    try record(["name": "霜降压缩机"])
    var (storage, workspace) = try open()
    try record(["name": "霜降电机", "status": "paused", "scale": "huge"])
    let news = try storage.refresh(&workspace)
    #expect(workspace[frost]?.name == "霜降电机")
    #expect(news.last?.touches.map(\.after.ref) == [frost.ref])
    #expect(storage.status().readOnly == .unknownRecord("enterprise.scale"))
    let names = storage.history(frost.ref).recorded.flatMap(\.touches).map {
      ($0.after.value as? Enterprise)?.name
    }
    #expect(names == ["霜降压缩机", "霜降电机"])
  }

  private func faults() -> [StoreFault] {
    JournalStorage.checkForSaving(at: store.folder.path).faults
  }

  @Test func `a check says what keeps this program from saving, and a backup is made all the same`()
    throws
  {
    try record(["name": "霜降压缩机"])
    #expect(faults().isEmpty)
    try record(["status": "paused"])
    #expect(faults().map(\.damage.kind) == [.unknownRecord] && faults().allSatisfy(\.isGrave))
    #expect(faults().first?.damage.found == "enterprise.status")
    let shelf = TemporaryDirectory()
    _ = try JournalStorage.backup(store.folder.path, to: shelf.path("copy"))
  }

  @Test func `a ledger that only newer programs may write to is no sound one`() throws {
    try record(["name": "霜降压缩机"])
    let text = String(decoding: store.bytes("FORMAT"), as: UTF8.self)
    let newer = text.split(separator: #""minWriter":1"#).joined(separator: #""minWriter":2"#)
    store.write(Array(newer.utf8), to: "FORMAT")
    #expect(faults().map(\.damage.kind) == [.newerFormat] && faults().map(\.remedy) == [.upgrade])
    #expect(faults().first?.damage.found == "v2")
  }
}
