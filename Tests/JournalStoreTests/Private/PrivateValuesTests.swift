import Domain
import Glibc
import JSONText
import TestSupport
import Testing

@testable import JournalStore

struct PrivateValuesTests {
  private let folder = TemporaryDirectory()
  private let files = FaultyFiles()
  private static let phone = "13800001234"

  init() throws { try JournalStorage.create(at: folder.path, now: Desk.now, files: files) }

  private func desk(_ files: FaultyFiles = FaultyFiles()) throws(StorageError) -> Desk {
    Desk(try JournalStorage.open(at: folder.path, files: files))
  }

  /// The office with an enterprise whose contact has a number.
  private func filledDesk() throws -> Desk {
    var office = try SharedOffice { () throws(StorageError) in
      try JournalStorage.open(at: folder.path, files: files)
    }
    try office.desks[0].add("霜降压缩机股份有限公司")
    try office.desks[0].record(edit(to: "周丁 总经理 \(Self.phone)"))
    return office.desks[0]
  }

  private func edit(from old: String = "", to new: String) -> Change {
    .registry(.enterprise(.edit(ID(1), [FieldEdit(.contacts, from: old, to: new)])))
  }

  private func contacts(_ desk: Desk) -> String? {
    desk.workspace[ID<Enterprise>(1)]?.text(.contacts)
  }

  private func text(of name: String) -> String {
    String(decoding: folder.bytes(of: name) ?? [], as: UTF8.self)
  }

  private var journal: String { text(of: "journal/000001.jsonl") }

  @Test func `the journal holds a digest where a person's number was typed`() throws {
    let desk = try filledDesk()
    #expect(contacts(desk) == "周丁 总经理 \(Self.phone)")
    #expect(!journal.contains(Self.phone))
    #expect(!journal.contains("周丁"))
    #expect(text(of: "private/values.jsonl").contains(Self.phone))
  }

  @Test func `others see the number, at once and when they open the ledger`() throws {
    var early = try desk()
    _ = try filledDesk()
    _ = try early.storage.refresh(&early.workspace)
    #expect(contacts(early) == "周丁 总经理 \(Self.phone)")
    #expect(contacts(try desk()) == "周丁 总经理 \(Self.phone)")
  }

  @Test func `the number is on the disk before the record that names it`() throws {
    _ = try filledDesk()
    let order = files.events.filter { $0.call == .synchronize }.map(\.name)
    let value = try #require(order.lastIndex(of: "values.jsonl"))
    let record = try #require(order.lastIndex(of: "000001.jsonl"))
    #expect(value < record)
  }

  @Test func `the name of the file is synced before each session's first value`() throws {
    let desk = try filledDesk()
    var late = try self.desk(files)
    files.forget()
    try late.record(edit(from: contacts(desk) ?? "", to: "钱乙 13800005678"))
    let calls = files.events.map { "\($0.call) \($0.name)" }
    let name = try #require(calls.firstIndex(of: "synchronize private"))
    let value = try #require(calls.firstIndex(of: "write values.jsonl"))
    #expect(name < value)
  }

  @Test func `equal numbers cannot be told by their digests`() {
    let values = [PrivateValue(.string(Self.phone)), PrivateValue(.string(Self.phone))]
    #expect(values[0].digest != values[1].digest)
  }

  @Test func `who may not read the numbers works on without them, and takes none away`() throws {
    _ = try filledDesk()
    let files = FaultyFiles()
    files.fail(.open, on: "values.jsonl", with: EACCES, failing: .max)
    var blind = try desk(files)
    #expect(contacts(blind) == "【已隐】")
    let name = FieldEdit(Enterprise.Field.shortName, from: "", to: "霜降")
    try blind.record(.registry(.enterprise(.edit(ID(1), [name]))))
    #expect(contacts(try desk()) == "周丁 总经理 \(Self.phone)")
    #expect(throws: StorageError.self) { try blind.record(edit(from: "【已隐】", to: "钱乙")) }
  }

  @Test func `a value that cannot be synced is not saved, and nobody writes on`() throws {
    var desk = try filledDesk()
    files.fail(.synchronize, on: "values.jsonl", with: EIO)
    let before = journal
    #expect(throws: StorageError.self) {
      try desk.record(edit(from: contacts(desk) ?? "", to: "钱乙"))
    }
    #expect(journal == before)
    #expect(folder.bytes(of: "FROZEN") != nil)
  }

  @Test func `an unfinished line swallows no other`() throws {
    var desk = try filledDesk()
    let whole = folder.bytes(of: "private/values.jsonl") ?? []
    folder.write(whole + Array(#"{"digest":"00"#.utf8), to: "private/values.jsonl")
    try desk.record(edit(from: contacts(desk) ?? "", to: "钱乙 13800005678"))
    #expect(contacts(try self.desk()) == "钱乙 13800005678")
  }

  @Test func `a value is known whatever the order of its line`() throws {
    _ = try filledDesk()
    let lines = try text(of: "private/values.jsonl").split(separator: "\n").map { line in
      var members = try JSON(parsing: String(line)).object ?? JSONObject()
      let digest = members["digest"]
      members["digest"] = nil
      members["digest"] = digest
      return JSON.object(members).text() + "\n"
    }
    folder.write(Array(lines.joined().utf8), to: "private/values.jsonl")
    #expect(contacts(try desk())?.contains(Self.phone) == true)
  }

  @Test func `an altered value is not shown as what was recorded`() throws {
    _ = try filledDesk()
    let forged = text(of: "private/values.jsonl").split(separator: Self.phone)
      .joined(separator: "13900009999")
    folder.write(Array(forged.utf8), to: "private/values.jsonl")
    #expect(contacts(try desk()) == "【缺失】")
  }
}
