import Domain
import Glibc
import TestSupport
import Testing

@testable import JournalStore

/// A value that two people had erased is gone for good, and everything else is as it was.
struct RedactingTests {
  private let folder = TemporaryDirectory()
  private let files = FaultyFiles()
  private static let phones = ["13800001234", "13900005678", "13700009999"]
  private let frost = ID<Enterprise>(1)

  /// The office with an enterprise whose contact got another number, and a second enterprise.
  init() throws {
    try JournalStorage.create(at: folder.path, now: Desk.now, files: files)
    let folder = folder.path
    let files = files
    var office = try SharedOffice { () throws(StorageError) in
      try JournalStorage.open(at: folder, files: files)
    }
    try office.desks[0].add("霜降压缩机股份有限公司")
    try office.desks[0].add("谷雨泵业有限公司")
    try office.desks[0].record(Self.edit(1, to: "周丁 \(Self.phones[0])"))
    try office.desks[0].record(
      Self.edit(1, from: "周丁 \(Self.phones[0])", to: "钱乙 \(Self.phones[1])"))
    try office.desks[0].record(Self.edit(2, to: "孙丙 \(Self.phones[2])"))
    for desk in office.desks { desk.storage.close() }
  }

  private static func edit(_ id: Int, from old: String = "", to new: String) -> Change {
    .registry(.enterprise(.edit(ID(id), [FieldEdit(.contacts, from: old, to: new)])))
  }

  private func desk() throws(StorageError) -> Desk {
    Desk(try JournalStorage.open(at: folder.path, files: FaultyFiles()))
  }

  private func contacts(_ desk: Desk, of id: Int = 1) -> String? {
    desk.workspace[ID<Enterprise>(id)]?.text(.contacts)
  }

  @discardableResult
  private func redact(
    confirming: Bool = false, by person: ID<Person>, _ field: PersonalField = .contacts
  ) throws(StorageError) -> RedactionReceipt {
    try JournalStorage.redact(
      Redaction(of: frost.ref, field, by: person), isConfirmed: confirming, in: folder.path,
      by: Author(person, at: Desk.now, why: "store.redact"), files: files)
  }

  private func refusal(_ body: () throws(StorageError) -> Void) -> RedactionRefusal? {
    do throws(StorageError) {
      try body()
    } catch .refused(.redaction(let refusal)) {
      return refusal
    } catch {}
    return nil
  }

  private func holds(_ phone: String) -> Bool {
    String(decoding: values, as: UTF8.self).contains(phone)
  }

  private var values: [UInt8] { folder.bytes(of: "private/values.jsonl") ?? [] }

  private func faults() -> [StorageError.Damage.Kind] {
    JournalStorage.check(at: folder.path, files: files).faults.map(\.damage.kind)
  }

  @Test func `asking alone erases nothing`() throws {
    #expect(try redact(by: .head).erased == nil)
    #expect(contacts(try desk()) == "钱乙 \(Self.phones[1])")
    #expect(faults().isEmpty)
  }

  @Test func `once another confirms, the value and those before it are gone everywhere`() throws {
    var early = try desk()
    let size = values.count
    try redact(by: .head)
    #expect(try redact(confirming: true, by: .coordinator).erased == 2)
    #expect(!holds(Self.phones[0]) && !holds(Self.phones[1]) && holds(Self.phones[2]))
    #expect(values.count == size)
    let news = try early.storage.refresh(&early.workspace)
    #expect(news.last?.touches.map(\.after.ref) == [frost.ref])
    for desk in [early, try desk()] {
      #expect(contacts(desk) == "【已清除】")
      #expect(contacts(desk, of: 2) == "孙丙 \(Self.phones[2])")
      let texts = desk.storage.history(frost.ref).recorded.flatMap(\.touches).map { touch in
        (touch.after.value as? Enterprise)?.text(.contacts)
      }
      #expect(texts == ["", "【已清除】", "【已清除】"])
    }
    #expect(faults().isEmpty)
  }

  @Test func `asked again, an erasure is synced once more`() throws {
    try redact(by: .head)
    try redact(confirming: true, by: .coordinator)
    files.forget()
    try redact(confirming: true, by: .coordinator)
    #expect(files.events.contains { $0.call == .synchronize && $0.name == "values.jsonl" })
  }

  @Test func `what comes in its place later is kept like any other value`() throws {
    try redact(by: .head)
    try redact(confirming: true, by: .coordinator)
    var desk = try desk()
    try desk.record(Self.edit(1, from: "【已清除】", to: "李丁 13600001111"))
    #expect(contacts(try self.desk()) == "李丁 13600001111")
    #expect(faults().isEmpty)
  }

  @Test func `it takes two, and something to erase`() throws {
    #expect(
      refusal { () throws(StorageError) in try redact(by: .head, .talentOfficer) }
        == .nothingRecorded)
    #expect(
      refusal { () throws(StorageError) in try redact(confirming: true, by: .head) } == .notAsked)
    try redact(by: .head)
    #expect(
      refusal { () throws(StorageError) in try redact(confirming: true, by: .head) }
        == .needsAnother)
    #expect(
      refusal { () throws(StorageError) in try redact(by: .coordinator) }
        == .askedAlready(by: .head))
    #expect(holds(Self.phones[1]))
    try redact(confirming: true, by: .coordinator)
    #expect(refusal { () throws(StorageError) in try redact(by: .head) } == .nothingRecorded)
  }

  @Test func `who asked is also known from a snapshot`() throws {
    try redact(by: .head)
    _ = try JournalStorage.compact(folder.path, files: files)
    #expect(
      refusal { () throws(StorageError) in try redact(confirming: true, by: .head) }
        == .needsAnother)
    try redact(confirming: true, by: .coordinator)
    _ = try JournalStorage.compact(folder.path, files: files)
    #expect(contacts(try desk()) == "【已清除】")
  }

  @Test func `broken off behind the record, nobody sees the value, and repairing finishes it`()
    throws
  {
    try redact(by: .head)
    files.fail(.write, on: "values.jsonl", with: EIO, failing: .max)
    #expect(throws: StorageError.self) { try redact(confirming: true, by: .coordinator) }
    files.heal()
    #expect(holds(Self.phones[1]))
    #expect(contacts(try desk()) == "【已清除】")
    let report = JournalStorage.check(at: folder.path, files: files)
    #expect(report.faults.map(\.damage.kind) == [.unfinishedRedaction] && report.damages.isEmpty)
    let done = try JournalStorage.repair(at: folder.path, report, by: nil, files: files)
    #expect(done == [.redactionFinished(values: 2)])
    #expect(!holds(Self.phones[0]) && !holds(Self.phones[1]))
    #expect(faults().isEmpty)
  }

  /// The process dies behind each of its calls in turn, without a power cut.
  @Test func `broken off anywhere, the value is either there for all or for nobody`() throws {
    var calls = 0
    var isDone = false
    while !isDone {
      let scene = try RedactingTests()
      try scene.redact(by: .head)
      scene.files.callsLeft = calls
      isDone = (try? scene.redact(confirming: true, by: .coordinator)) != nil
      scene.files.heal()
      try scene.expectAllOrNothing(after: calls)
      calls += 1
    }
    #expect(calls > 30)
  }

  private func expectAllOrNothing(after calls: Int) throws {
    let desk = try desk()
    let shown = contacts(desk)
    let isErased = shown == "【已清除】"
    #expect(isErased || shown == "钱乙 \(Self.phones[1])", "\(calls)")
    #expect(contacts(desk, of: 2) == "孙丙 \(Self.phones[2])", "\(calls)")
    desk.storage.close()
    let report = JournalStorage.check(at: folder.path, files: files)
    #expect(report.damages.isEmpty, "\(calls)")
    _ = try JournalStorage.repair(at: folder.path, report, by: nil, files: files)
    #expect(holds(Self.phones[1]) == !isErased && holds(Self.phones[0]) == !isErased, "\(calls)")
    #expect(JournalStorage.check(at: folder.path, files: files).faults.isEmpty, "\(calls)")
  }

  @Test func `confirming again finishes what was broken off, too`() throws {
    try redact(by: .head)
    files.fail(.write, on: "values.jsonl", with: EIO, passing: 1, failing: .max)
    #expect(throws: StorageError.self) { try redact(confirming: true, by: .coordinator) }
    files.heal()
    #expect(try redact(confirming: true, by: .coordinator).erased == 2)
    #expect(!holds(Self.phones[0]) && !holds(Self.phones[1]))
  }

  @Test func `a value that cannot be written over is not recorded as erased`() throws {
    try redact(by: .head)
    files.fail(.open, on: "values.jsonl", with: EACCES, passing: 0, failing: .max)
    let journal = folder.bytes(of: "journal/000001.jsonl")
    #expect(throws: StorageError.self) { try redact(confirming: true, by: .coordinator) }
    #expect(folder.bytes(of: "journal/000001.jsonl") == journal)
  }

  @Test func `a backup made before verifies, and still holds the value`() throws {
    let shelf = TemporaryDirectory()
    _ = try JournalStorage.backup(folder.path, to: shelf.path("copy"), files: files)
    try redact(by: .head)
    try redact(confirming: true, by: .coordinator)
    #expect(JournalStorage.check(at: shelf.path("copy")).faults.isEmpty)
    let copy = Desk(try JournalStorage.open(at: shelf.path("copy")))
    #expect(contacts(copy) == "钱乙 \(Self.phones[1])")
  }

  @Test func `values brought back from a backup do not bring back what was erased`() throws {
    let before = values
    try redact(by: .head)
    try redact(confirming: true, by: .coordinator)
    folder.write(values + before, to: "private/values.jsonl")
    #expect(contacts(try desk()) == "【已清除】")
    #expect(faults() == [.unfinishedRedaction])
  }
}
