import Domain
import Glibc
import TestSupport
import Testing

@testable import JournalStore

/// What can be wrong with the personal values is said, and keeps nobody from working.
struct PrivateCheckTests {
  private let folder = TemporaryDirectory()
  private let files = FaultyFiles()

  init() throws {
    try JournalStorage.create(at: folder.path, now: Desk.now, files: files)
    var desk = try SharedOffice { [folder, files] () throws(StorageError) in
      try JournalStorage.open(at: folder.path, files: files)
    }.desks[0]
    try desk.add("霜降压缩机股份有限公司")
    try desk.record(edit(from: "", to: "周丁 13800001234"))
  }

  private func edit(from old: String, to new: String) -> Change {
    .registry(.enterprise(.edit(ID(1), [FieldEdit(.contacts, from: old, to: new)])))
  }

  private var values: [UInt8] { folder.bytes(of: "private/values.jsonl") ?? [] }

  private func write(_ values: [UInt8]) { folder.write(values, to: "private/values.jsonl") }

  private func faults() -> [StorageError.Damage] {
    let report = JournalStorage.check(at: folder.path, files: files)
    #expect(report.damages.isEmpty)
    return report.faults.map(\.damage)
  }

  /// Somebody dies between the value and its record.
  private func leaveOrphan() throws {
    var desk = Desk(try JournalStorage.open(at: folder.path, files: files))
    // The blanks, the line, and the line once more with the reserve given up.
    files.fail(.write, on: "000001.jsonl", with: ENOSPC, failing: 4)
    #expect(throws: StorageError.self) {
      try desk.record(edit(from: "周丁 13800001234", to: "钱乙 13900005678"))
    }
    files.heal()
  }

  @Test func `a sound one has no faults, and who may not read it finds none`() {
    #expect(faults().isEmpty)
    files.fail(.open, on: "values.jsonl", with: EACCES, failing: .max)
    #expect(faults().isEmpty)
  }

  @Test func `an altered value is told with its line`() throws {
    let text = String(decoding: values, as: UTF8.self)
    write(Array(text.split(separator: "0000").joined(separator: "1111").utf8))
    let fault = try #require(faults().first)
    #expect(fault.kind == .badValue && fault.line == 2 && faults().count == 1)
  }

  @Test func `digests without a value are counted`() {
    write([])
    #expect(faults().map(\.kind) == [.missingValues] && faults().first?.found == "1")
  }

  @Test func `appending the values of a backup brings them back`() {
    let before = values
    write([])
    write(before)
    #expect(faults().isEmpty)
  }

  @Test func `a value without a record is counted, and compacting erases it and no other`() throws {
    try leaveOrphan()
    #expect(faults().map(\.kind) == [.orphanValues] && faults().first?.found == "1")
    let done = try JournalStorage.compact(folder.path, files: files)
    #expect(done.orphans == 1)
    let text = String(decoding: values, as: UTF8.self)
    #expect(!text.contains("13900005678") && text.contains("13800001234"))
    #expect(faults().isEmpty)
    #expect(try JournalStorage.compact(folder.path, files: files).orphans == 0)
  }

  @Test func `what a journal that was put aside speaks of is no orphan`() throws {
    try leaveOrphan()
    let digest = try #require(PrivateLine.lines(of: values).last?.digest)
    folder.write(Array(#"{"private":"\#(digest)"}"#.utf8), to: "quarantine/1-2-3")
    #expect(faults().isEmpty)
    #expect(try JournalStorage.compact(folder.path, files: files).orphans == 0)
  }

  @Test func `who may not write the values compacts the rest`() throws {
    try leaveOrphan()
    files.fail(.open, on: "values.jsonl", with: EACCES, failing: .max)
    #expect(try JournalStorage.compact(folder.path, files: files).orphans == 0)
  }

  @Test func `a store that is busy keeps its orphans`() throws {
    try leaveOrphan()
    let lock = try files.open(folder.path("LOCK"), .overwriting)
    defer { files.close(lock) }
    #expect(try files.tryLock(lock))
    let before = values
    #expect(throws: KeepingError.self) { try JournalStorage.compact(folder.path, files: files) }
    #expect(values == before)
  }
}
