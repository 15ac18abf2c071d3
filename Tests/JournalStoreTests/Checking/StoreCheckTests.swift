import Domain
import JSONText
import TestSupport
import Testing

@testable import JournalStore

/// Every thing that can be wrong with a store is said once, with its place and what helps.
struct StoreCheckTests {
  private func makeStore(records: Int = 4, segmentSize: Int = 8 << 20) throws -> TestStore {
    let store = try TestStore()
    let session = try store.open(segmentSize: segmentSize)
    for number in 1...records { try session.save("W2018-0001", ["n": .integer(Int64(number))]) }
    session.journal.close()
    return store
  }

  /// `kind file:line remedy` of everything wrong.
  private func faults(_ store: TestStore) -> [String] {
    JournalStorage.check(at: store.folder.path, files: store.files).faults.map { fault in
      let name = fault.damage.file.split(separator: "/").last ?? ""
      return "\(fault.damage.kind) \(name):\(fault.damage.line) \(fault.remedy)"
    }
  }

  @Test func `a sound store has no faults, whoever reads it and however many segments it has`()
    throws
  {
    let store = try makeStore(records: 30, segmentSize: 1000)
    let report = JournalStorage.check(at: store.folder.path)
    #expect(report.faults.isEmpty && report.damages.isEmpty)
    #expect(report.records == 30 && report.seq == 30)
    #expect(report.segments > 3)
    store.files.fail(.open, on: "LOCK", with: 13)
    #expect(faults(store).isEmpty)
  }

  @Test func `checking changes nothing`() throws {
    let store = try makeStore()
    store.write(Array(store.bytes().dropLast(3)))
    store.files.forget()
    _ = faults(store)
    let changes: [SystemCall] = [.write, .truncate, .rename, .remove, .makeDirectory, .allocate]
    #expect(store.files.events.allSatisfy { !changes.contains($0.call) })
  }

  @Test func `every damaged line is named once, and what follows it is read on`() throws {
    let store = try makeStore(records: 6)
    var lines = store.lines()
    lines[2][40] ^= 1
    lines[5][40] ^= 1
    store.write(lines.flatMap(\.self))
    #expect(
      faults(store) == ["checksum 000001.jsonl:3 restore", "checksum 000001.jsonl:6 restore"])
    #expect(JournalStorage.check(at: store.folder.path).records == 4)
  }

  @Test(
    arguments: [
      { $0.flatMap { $0 == UInt8(ascii: ",") ? [$0, 10, 32] : [$0] } },
      { $0.flatMap { $0 == 10 ? [13, 10] : [$0] } },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func `a journal that a program reformatted is one thing wrong, found in one reading`(
    _ edit: @Sendable ([UInt8]) -> [UInt8]
  ) throws {
    let store = try makeStore()
    store.write(edit(store.bytes()))
    store.files.forget()
    #expect(faults(store) == ["reformatted 000001.jsonl:1 restore"])
    #expect(store.files.events.count { $0 == .init(call: .read, name: "000001.jsonl") } < 5)
    let found = JournalStorage.check(at: store.folder.path).faults.first?.damage.found
    #expect(found == "\(store.lines().count)")
  }

  @Test func `some lines in a row that are no records are one thing, two are two`() throws {
    let store = try makeStore()
    let lines = store.lines()
    func write(_ count: Int) {
      let strange = [[UInt8]](repeating: Array("{}\n".utf8), count: count)
      var edited = lines
      edited.insert(contentsOf: strange, at: 3)
      store.write(edited.flatMap(\.self))
    }
    write(2)
    #expect(faults(store) == ["badLine 000001.jsonl:4 restore", "badLine 000001.jsonl:5 restore"])
    write(4)
    #expect(faults(store) == ["reformatted 000001.jsonl:4 restore"])
  }

  @Test func `a line deleted, doubled or swapped breaks the sequence`() throws {
    let store = try makeStore()
    let lines = store.lines()
    var edited = lines
    edited.remove(at: 2)
    store.write(edited.flatMap(\.self))
    #expect(faults(store) == ["sequence 000001.jsonl:3 restore"])
    edited = lines
    edited.insert(lines[2], at: 2)
    store.write(edited.flatMap(\.self))
    #expect(faults(store) == ["sequence 000001.jsonl:4 restore"])
    edited = lines
    edited.swapAt(2, 3)
    store.write(edited.flatMap(\.self))
    #expect(faults(store).first == "sequence 000001.jsonl:3 restore")
  }

  @Test func `a record rewritten with a right checksum breaks the chain`() throws {
    let store = try makeStore()
    let other = try makeStore(records: 3)
    var lines = store.lines()
    lines[2] = other.lines()[2]
    store.write(lines.flatMap(\.self))
    #expect(faults(store).allSatisfy { $0.hasPrefix("chain 000001.jsonl") })
    #expect(!faults(store).isEmpty)
  }

  @Test func `the end of a cut-off write and a lost line feed are mended without loss`() throws {
    let store = try makeStore()
    let (bytes, head) = (store.bytes(), store.bytes("HEAD"))
    let session = try store.open()
    try session.save("W2018-0001", ["n": 5])
    session.journal.close()
    let longer = store.bytes()
    store.write(head, to: "HEAD")
    store.write(Array(longer.dropLast(9)))
    #expect(faults(store) == ["tornTail 000001.jsonl:6 repair"])
    let torn = JournalStorage.check(at: store.folder.path).faults[0].damage.found
    #expect(
      torn.hasPrefix(#"\#(longer.count - bytes.count - 9) B: {"seq":5,"v":1,"ts":"2018-05-03T"#))
    store.write(longer)
    #expect(faults(store) == ["unacknowledged 000001.jsonl:0 repair"])
    store.write(Array(bytes.dropLast()))
    #expect(faults(store) == ["missingNewline 000001.jsonl:5 repair"])
  }

  @Test func `an acknowledged record that is cut off or gone wants a backup`() throws {
    let store = try makeStore()
    let bytes = store.bytes()
    store.write(Array(bytes.dropLast(9)))
    #expect(faults(store) == ["acknowledgedLost 000001.jsonl:5 restore"])
    store.write(store.lines().dropLast().flatMap(\.self))
    #expect(faults(store) == ["acknowledgedLost 000001.jsonl:0 restore"])
  }

  @Test func `a HEAD that is gone or edited is mended over a whole journal only`() throws {
    let store = try makeStore()
    try store.files.remove(store.path("HEAD"))
    #expect(faults(store) == ["noSuchFile HEAD:0 repair"])
    store.write(Array("x".utf8), to: "HEAD")
    #expect(faults(store) == ["badHead HEAD:0 repair"])
    store.write(Array(store.bytes().dropLast(9)))
    #expect(faults(store) == ["acknowledgedLost 000001.jsonl:5 restore", "badHead HEAD:0 restore"])
  }

  @Test func `a missing segment is named, and those behind it are read`() throws {
    let store = try makeStore(records: 30, segmentSize: 1000)
    let whole = JournalStorage.check(at: store.folder.path)
    try store.files.remove(store.path("journal/000002.jsonl"))
    #expect(faults(store) == ["noSuchFile 000002.jsonl:0 restore"])
    #expect(JournalStorage.check(at: store.folder.path).segments == whole.segments - 1)
  }

  @Test func `bytes behind a seal, and a seal that is gone, are damage`() throws {
    let store = try makeStore(records: 30, segmentSize: 1000)
    let lines = store.lines()
    store.write(lines.flatMap(\.self) + lines[1])
    #expect(faults(store) == ["badLine 000001.jsonl:\(lines.count + 1) restore"])
    store.write(lines.dropLast().flatMap(\.self))
    #expect(faults(store).first == "badLine 000001.jsonl:\(lines.count) restore")
  }

  /// Opening refuses it, so a check must not call it sound.
  @Test func `a seal that names another segment is damage`() throws {
    let store = try makeStore(records: 3)
    let session = try store.open()
    let end = session.journal.scanner.valid
    session.journal.close()
    let seal = SegmentSeal(segment: 2, last: end.seq).closed(after: end.chain)
    store.write(store.bytes() + seal.bytes)
    #expect(faults(store).first == "badLine 000001.jsonl:\(end.line + 1) restore")
    #expect(try store.open().journal.readOnly != nil)
  }

  @Test func `a segment that cannot be read is said, and the others are read`() throws {
    let store = try makeStore(records: 30, segmentSize: 1000)
    store.files.fail(.read, on: "000002.jsonl", with: 5, failing: 100)
    #expect(faults(store) == ["cannotRead 000002.jsonl:1 checkDisk"])
  }

  @Test(arguments: ["FORMAT", "HEAD", "journal/000001.jsonl"])
  func `of what one may not read that alone is said, and nothing is called lost`(name: String)
    throws
  {
    let store = try makeStore()
    store.files.fail(.open, on: name, with: 13, failing: 100)
    #expect(faults(store) == [])
    let report = JournalStorage.check(at: store.folder.path, files: store.files)
    #expect(report.unreadable == .unreadable(file: store.path(name), .unknown))
  }

  @Test func `an open group counts for nothing and is closed by the next writer`() throws {
    let store = try makeStore()
    let head = store.bytes("HEAD")
    let session = try store.open()
    let big = JSON.string(String(repeating: "霜降", count: 20_000))
    try session.save((1...4).map { (DocumentKey("issue", "W\($0)"), ["text": big]) })
    session.journal.close()
    store.write(store.lines().dropLast().flatMap(\.self))
    store.write(head, to: "HEAD")
    #expect(faults(store) == ["openGroup 000001.jsonl:0 repair"])
  }

  @Test func `a frozen store, leftovers and open modes are said`() throws {
    let store = try makeStore()
    store.write(Array("{}".utf8), to: "FROZEN")
    store.write([], to: "journal/000002.jsonl.new")
    store.write([], to: "snapshot/draft-wenling-1-77")
    #expect(
      faults(store) == [
        "frozen FROZEN:0 thaw", "leftover 000002.jsonl.new:0 repair",
        "leftover draft-wenling-1-77:0 repair",
      ])
    let report = JournalStorage.check(at: store.folder.path)
    #expect(report.damages.map(\.kind) == [.frozen])
  }

  @Test func `another program's folder is not called a damaged ledger`() throws {
    let store = try makeStore()
    store.write(Array("{\"format\":\"other\"}".utf8), to: "FORMAT")
    #expect(faults(store).first == "notAStore FORMAT:0 nameDirectory")
  }
}
