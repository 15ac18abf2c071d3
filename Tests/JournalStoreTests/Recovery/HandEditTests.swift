import Domain
import JSONText
import Testing

@testable import JournalStore

/// What people do to files: the journal is never changed by us after it, and the place is named.
struct HandEditTests {
  private func makeStore() throws -> TestStore {
    let store = try TestStore()
    let session = try store.open()
    for number in 1...4 { try session.save("W2018-0001", ["n": .integer(Int64(number))]) }
    session.journal.close()
    return store
  }

  private func text(_ lines: [[UInt8]]) -> [UInt8] { lines.flatMap(\.self) }

  private func expectRefused(
    _ store: TestStore, _ bytes: [UInt8], seq: Int, _ kind: StorageError.Damage.Kind, line: Int,
    _ place: SourceLocation = #_sourceLocation
  ) throws {
    store.write(bytes)
    let session = try store.open()
    #expect(session.journal.seq == seq, sourceLocation: place)
    guard case .damaged(let damage)? = session.journal.readOnly else {
      Issue.record("\(String(describing: session.journal.readOnly))", sourceLocation: place)
      return
    }
    #expect(damage.kind == kind, sourceLocation: place)
    #expect(damage.line == line, sourceLocation: place)
    #expect(throws: StorageError.corrupt(damage), sourceLocation: place) {
      try session.save("W2018-0009", ["n": 9])
    }
    #expect(store.bytes() == bytes, sourceLocation: place)
  }

  @Test func `a line deleted, doubled, swapped or edited is named`() throws {
    let store = try makeStore()
    var lines = store.lines()
    lines.remove(at: 2)
    try expectRefused(store, text(lines), seq: 1, .sequence, line: 3)
    lines = try makeStore().lines()
    lines.insert(lines[2], at: 2)
    let doubled = try makeStore()
    lines = doubled.lines()
    lines.insert(lines[2], at: 2)
    try expectRefused(doubled, text(lines), seq: 2, .sequence, line: 4)
    let swapped = try makeStore()
    lines = swapped.lines()
    lines.swapAt(2, 3)
    try expectRefused(swapped, text(lines), seq: 1, .sequence, line: 3)
    let edited = try makeStore()
    let sed = String(decoding: edited.bytes(), as: UTF8.self).split(
      separator: #""n":2"#, omittingEmptySubsequences: false
    ).joined(separator: #""n":7"#)
    try expectRefused(edited, Array(sed.utf8), seq: 1, .checksum, line: 3)
  }

  @Test func `a blank line and NULs in the middle are damage inside`() throws {
    let fillers: [([UInt8], StorageError.Damage.Kind)] = [
      ([10], .badLine), (Array("{}\n".utf8), .badLine), ([0, 0, 0, 0], .checksum),
    ]
    for (filler, kind) in fillers {
      let store = try makeStore()
      var lines = store.lines()
      lines.insert(filler, at: 3)
      try expectRefused(store, text(lines), seq: 2, kind, line: 4)
    }
  }

  @Test func `a blank line at the end is put aside`() throws {
    let store = try makeStore()
    let before = store.bytes()
    store.write(before + [10])
    let session = try store.open()
    #expect(session.journal.readOnly == nil)
    #expect(try session.save("W2018-0001", ["n": 5]) == .saved(seq: 5))
    #expect(store.bytes().starts(with: before))
  }

  @Test func `a last line without LF gets it back`() throws {
    let store = try makeStore()
    let before = store.bytes()
    store.write(Array(before.dropLast()))
    let session = try store.open()
    #expect(session.journal.seq == 4)
    #expect(try session.save("W2018-0001", ["n": 5]) == .saved(seq: 5))
    #expect(store.bytes().starts(with: before))
  }

  @Test(
    arguments: [
      { (bytes: [UInt8]) in [0xEF, 0xBB, 0xBF] + bytes },
      { $0.flatMap { $0 == 10 ? [13, 10] : [$0] } },
      { $0.flatMap { $0 == UInt8(ascii: ",") ? [$0, 10, 32] : [$0] } },
      { _ in [] },
      { _ in Array("{\"name\":\"别的文件\"}\n".utf8) },
      { [UInt8](repeating: 0, count: $0.count) },
    ] as [@Sendable ([UInt8]) -> [UInt8]])
  func `a file with no valid header is refused and never truncated`(
    _ edit: @Sendable ([UInt8]) -> [UInt8]
  ) throws {
    let store = try makeStore()
    let edited = edit(store.bytes())
    store.write(edited)
    expectCorrupt(.badHeader) { _ = try store.open() }
    #expect(store.bytes() == edited)
  }

  @Test func `a deleted segment is missed and never made again`() throws {
    let store = try makeStore()
    try store.files.remove(store.path("journal/000001.jsonl"))
    expectCorrupt(.noSuchFile) { _ = try store.open() }
    #expect(store.folder.bytes(of: "journal/000001.jsonl") == nil)
  }

  @Test(arguments: [nil, Array("x".utf8), [UInt8](repeating: 32, count: 256)] as [[UInt8]?])
  func `a lost HEAD is made again and said`(_ content: [UInt8]?) throws {
    let store = try makeStore()
    let before = store.bytes("HEAD")
    if let content {
      store.write(content, to: "HEAD")
    } else {
      try store.files.remove(store.path("HEAD"))
    }
    let session = try store.open()
    #expect(session.journal.seq == 4)
    #expect(session.journal.notices == [.headRebuilt])
    #expect(store.bytes("HEAD") == before)
  }

  @Test(arguments: [nil, Array("x".utf8)] as [[UInt8]?])
  func `a HEAD that was made again is on the disk, whole, before anything is appended`(
    _ content: [UInt8]?
  ) throws {
    let store = try makeStore()
    try store.files.remove(store.path("HEAD"))
    if let content { store.write(content, to: "HEAD") }
    store.files.forget()
    let session = try store.open()
    try session.save("W2018-0001", ["n": 5])
    let folder = store.folder.path.split(separator: "/").last.map(String.init) ?? ""
    let changes = store.files.events.filter {
      [.write, .synchronize, .rename].contains($0.call)
        && ["HEAD", "HEAD.new", "000001.jsonl", folder].contains($0.name)
    }
    let names = changes.map { "\($0.call) \($0.name)" }
    #expect(
      names.prefix(7) == [
        "synchronize \(folder)", "synchronize 000001.jsonl", "write HEAD.new",
        "synchronize HEAD.new", "rename HEAD", "synchronize \(folder)", "write 000001.jsonl",
      ])
  }

  @Test func `without HEAD a torn tail is not taken for unacknowledged`() throws {
    let store = try makeStore()
    let cut = Array(store.bytes().dropLast(5))
    store.write(cut)
    try store.files.remove(store.path("HEAD"))
    let session = try store.open()
    #expect(session.journal.seq == 3)
    #expect(throws: StorageError.self) { try session.save("W2018-0001", ["n": 5]) }
    #expect(store.bytes() == cut)
  }

  @Test func `another journal of the same length is a fork`() throws {
    let store = try makeStore()
    let head = store.bytes("HEAD")
    let fork = try makeStore()
    fork.write(store.bytes("FORMAT"), to: "FORMAT")
    fork.write(head, to: "HEAD")
    expectCorrupt(.badHeader) { _ = try fork.open() }
    let rewritten = try TestStore()
    rewritten.write(store.bytes("FORMAT"), to: "FORMAT")
    rewritten.write(store.lines()[0])
    try rewritten.files.remove(rewritten.path("HEAD"))
    let session = try rewritten.open()
    for number in 1...4 { try session.save("W2018-0001", ["m": .integer(Int64(number))]) }
    session.journal.close()
    rewritten.write(head, to: "HEAD")
    let late = try rewritten.open()
    guard case .damaged(let damage)? = late.journal.readOnly else {
      Issue.record("\(String(describing: late.journal.readOnly))")
      return
    }
    #expect(damage.kind == .chain)
  }

  @Test func `bytes behind a seal in the middle of the journal are noticed at once`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 600)
    for number in 1...4 { try session.save("W2018-0001", ["n": .integer(Int64(number))]) }
    session.journal.close()
    let sealed = store.bytes()
    store.write(sealed + Array("junk\n".utf8))
    guard case .damaged(let damage)? = try store.open().journal.readOnly else {
      Issue.record("not noticed")
      return
    }
    #expect(damage.kind == .badLine && damage.byte == sealed.count)
    #expect(store.bytes() == sealed + Array("junk\n".utf8))
  }
}
