import Domain
import Glibc
import JSONText
import TestSupport
import Testing

@testable import JournalStore

struct BlanksTests {
  private let store: TestStore
  private let segment = "journal/000001.jsonl"

  init() throws { store = try TestStore() }

  private var text: [UInt8] { Blanks.trimmed(store.bytes()) }
  private var size: Int { store.bytes().count }
  private var isSound: Bool { JournalStorage.check(at: store.folder.path).faults.isEmpty }

  /// One change after the other, none longer than what is looked at.
  private func fill(_ session: Session, _ numbers: ClosedRange<Int>) throws {
    for number in numbers {
      #expect(try session.save("W\(number)", ["n": 1]) == .saved(seq: number))
    }
  }

  private func change(ofLength count: Int) -> JSON {
    ["text": .string(String(repeating: "x", count: count))]
  }

  @Test func `changes overwrite what was laid down, so the file stays as long as it is`() throws {
    let session = try store.open(blanks: 4000)
    let start = size
    try fill(session, 1...1)
    #expect(size == start + 4000)
    try fill(session, 2...10)
    #expect(size == start + 4000)
    try fill(session, 11...30)
    #expect(size > start + 4000 && store.bytes().last == UInt8(ascii: " "))
    #expect(store.lines().count == 31 && isSound)
    #expect(try store.open().documents == session.documents)
  }

  @Test func `two who lay down blanks of different size go on behind each other`() throws {
    let people = try [700, 0, 3000].map { try store.open(blanks: $0) }
    for number in 1...40 { try fill(people[number * 7 % 3], number...number) }
    for person in people { try person.refresh() }
    #expect(Set(people.map(\.documents.count)) == [40] && isSound)
  }

  @Test func `where only blanks follow, opening takes no lock`() throws {
    try fill(store.open(blanks: 4000), 1...3)
    store.files.forget()
    let session = try store.open()
    #expect(session.journal.seq == 3)
    #expect(!store.files.events.contains { $0.call == .lock })
  }

  @Test func `a disk too full for blanks takes the change`() throws {
    let session = try store.open(blanks: 4000)
    store.files.room = 600
    try fill(session, 1...1)
    #expect(text == store.bytes() && isSound)
    #expect(store.bytes("RESERVE").count == 4 << 20)
  }

  @Test func `what was laid down takes changes on a full disk`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...1)
    store.files.room = 0
    try fill(session, 2...9)
    #expect(store.bytes("RESERVE").count == 4 << 20 && isSound)
  }

  @Test func `blanks that cannot be laid down nor taken back are no obstacle`() throws {
    let session = try store.open(blanks: 4000)
    store.files.fail(.write, on: segment, with: EIO)
    store.files.fail(.truncate, on: segment, with: EIO)
    try fill(session, 1...2)
    #expect(session.journal.readOnly == nil && isSound)
  }

  @Test func `blanks that were laid down in part and cannot be taken back are used`() throws {
    let session = try store.open(blanks: 4000)
    let start = size
    store.files.room = 2000
    store.files.fail(.truncate, on: segment, with: EIO)
    try fill(session, 1...2)
    #expect(size == start + 2000 && session.journal.readOnly == nil && isSound)
  }

  @Test func `a sealed segment ends in its seal, and verifies`() throws {
    let session = try store.open(segmentSize: 3000, blanks: 2000)
    try fill(session, 1...30)
    let names = try store.files.list(store.path("journal"))
    #expect(names.count > 3)
    for name in names.dropLast() {
      let lines = store.lines("journal/\(name)")
      #expect(store.bytes("journal/\(name)") == lines.flatMap(\.self), "\(name)")
    }
    #expect(isSound)
    while session.journal.idle() {}
    #expect(session.journal.readOnly == nil && session.journal.notices.isEmpty)
    #expect(try store.open().documents == session.documents)
  }

  @Test func `a segment that a large change closed early keeps no blanks`() throws {
    let session = try store.open(segmentSize: 3000, blanks: 2500)
    try fill(session, 1...1)
    #expect(try session.save("W2", change(ofLength: 2900)) == .saved(seq: 2))
    #expect(store.bytes() == store.lines().flatMap(\.self) && isSound)
    #expect(try store.open().documents == session.documents)
  }

  /// As a power cut leaves them that comes between the seal and the cut behind it.
  @Test func `blanks behind a seal say nothing, and are in a backup as they are`() throws {
    let session = try store.open(segmentSize: 3000, blanks: 2000)
    try fill(session, 1...20)
    store.write(store.bytes() + Blanks.laid(300))
    try fill(session, 21...21)
    let later = try store.open()
    #expect(later.documents == session.documents && later.journal.readOnly == nil && isSound)
    let copy = TemporaryDirectory()
    _ = try JournalStorage.backup(store.folder.path, to: copy.path("copy"))
    #expect(copy.bytes(of: "copy/\(segment)") == store.bytes())
    #expect(JournalStorage.check(at: copy.path("copy")).faults.isEmpty)
  }

  @Test func `something behind a seal is damage, be it behind blanks`() throws {
    try fill(store.open(segmentSize: 3000, blanks: 2000), 1...20)
    store.write(store.bytes() + Blanks.laid(300) + Array("备忘\n".utf8))
    expectCorrupt(.badLine) {
      let later = try store.open()
      try later.save("W1", ["n": 2])
    }
    #expect(JournalStorage.check(at: store.folder.path).damages.map(\.kind) == [.badLine])
  }

  // MARK: - What others do to them

  @Test func `blanks that are gone are laid down anew, whoever took them`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...1)
    store.write(text)
    try fill(session, 2...2)
    store.write(text + Array("备忘\n".utf8))
    #expect(try store.open().journal.notices.count == 1)
    try fill(session, 3...3)
    #expect(session.journal.readOnly == nil && size > text.count + 3000 && isSound)
  }

  @Test func `the last LF an editor added is written over`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...1)
    for blanks in ["\n", "  \n"] {
      store.write(text + Array(blanks.utf8))
      let later = try store.open()
      #expect(later.journal.notices.isEmpty)
      #expect(isSound)
      try fill(later, later.journal.seq + 1...later.journal.seq + 1)
    }
    #expect(store.lines().count == 4 && isSound)
  }

  /// Somebody takes `LOCK` away while one decides, and a newcomer saves meanwhile.
  @Test func `who was overtaken writes over nothing`() throws {
    let slow = try store.open(blanks: 4000)
    try fill(slow, 1...1)
    var seen: [DocumentKey: JSON] = [:]
    let stamp = ActionStamp(cid: "slow", by: "P012", at: TestStore.noon, why: "test.save")
    let error = #expect(throws: StorageError.self) {
      try slow.journal.commit(
        stamp, visit: { _ in },
        decide: { () throws(StorageError) in
          try? store.files.remove(store.path("LOCK"))
          let quick = try store.open(blanks: 4000)
          for id in ["W2", "W3"] { try quick.save(id, ["n": 1]) }
          seen = quick.documents
          return [DraftChange(key: DocumentKey("issue", "W4"), set: ["n": 1], old: [:])]
        })
    }
    expectFrozen(error)
    #expect(store.lines().count == 4)
    try store.files.remove(store.path("FROZEN"))
    #expect(isSound)
    #expect(try store.open().documents == seen)
  }

  @Test func `HEAD never goes back to before what somebody else acknowledged`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...1)
    let place = Place(segment: 1, offset: 9999, line: 9, seq: 9, chain: .start)
    let head = Head(place: place, boot: "boot-1").bytes
    store.files.afterWrite = { [store] in store.write(head, to: "HEAD") }
    expectFrozen(#expect(throws: StorageError.self) { try session.save("W2", ["n": 1]) })
    #expect(store.bytes("HEAD") == head)
  }

  private func expectFrozen(_ error: StorageError?) {
    guard case .outcomeUnknown? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!store.bytes("FROZEN").isEmpty)
  }

  // MARK: - What is not blank

  /// A session behind whose last line something was written that asked nobody.
  private func litter(behind distance: Int, segmentSize: Int = 8 << 20) throws -> Session {
    let session = try store.open(segmentSize: segmentSize, blanks: 9000)
    try fill(session, 1...1)
    var bytes = store.bytes()
    bytes[text.count + distance] = UInt8(ascii: "x")
    store.write(bytes)
    return session
  }

  /// Alone: blanks say nothing.
  private func isPutAside(by session: Session) -> Bool {
    session.journal.notices.contains {
      guard case .tornTail(let name, 1, "x") = $0 else { return false }
      return store.bytes(name) == [UInt8(ascii: "x")]
    }
  }

  @Test func `nothing is written over that is no blank: it is put aside`() throws {
    let session = try litter(behind: 100)
    try fill(session, 2...2)
    #expect(isPutAside(by: session) && isSound)
  }

  /// The seal reaches the one and not the other, which would be cut off.
  @Test(arguments: [70, 200])
  func `nor by the seal of a full segment`(distance: Int) throws {
    let session = try litter(behind: distance, segmentSize: 800)
    try fill(session, 2...2)
    #expect(try store.files.list(store.path("journal")).count == 2)
    #expect(isPutAside(by: session) && isSound)
  }

  @Test func `a line longer than what is looked at looks further`() throws {
    let session = try litter(behind: 3000)
    #expect(try session.save("W2", change(ofLength: 4000)) == .saved(seq: 2))
    #expect(isPutAside(by: session) && isSound)
  }

  @Test func `what lies further on is met by the change that comes there`() throws {
    let session = try litter(behind: 3000)
    try fill(session, 2...12)
    #expect(session.journal.notices.count == 1 && isSound)
  }

  @Test func `a newcomer finds it at once`() throws {
    try litter(behind: 3000).journal.close()
    let session = try store.open()
    #expect(isPutAside(by: session))
  }

  // MARK: - Torn on blanks

  @Test func `of a line torn on blanks only the line is put aside`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...1)
    let (before, head) = (store.bytes(), store.bytes("HEAD"))
    let end = text.count
    try fill(session, 2...2)
    session.journal.close()
    let whole = text
    for count in stride(from: 1, to: whole.count - end - 1, by: 9) {
      var torn = before
      torn.replaceSubrange(end..<end + count, with: whole[end...].prefix(count))
      store.write(torn)
      store.write(head, to: "HEAD")
      let later = try store.open()
      guard case .tornTail(let name, _, _)? = later.journal.notices.first else {
        Issue.record("\(count): \(later.journal.notices)")
        return
      }
      #expect(store.bytes(name) == Blanks.trimmed(Array(torn[end...])))
      #expect(store.bytes() == Array(before[..<end]))
      later.journal.close()
    }
  }

  @Test func `a line that lacks its LF on blanks gets it`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...2)
    session.journal.close()
    let whole = store.bytes()
    var bytes = whole
    bytes[text.count - 1] = UInt8(ascii: " ")
    store.write(bytes)
    try store.files.remove(store.path("HEAD"))
    let faults = JournalStorage.check(at: store.folder.path).faults.map(\.damage.kind)
    #expect(faults == [.missingNewline, .noSuchFile])
    let later = try store.open()
    #expect(later.journal.seq == 2 && store.bytes() == whole && isSound)
  }

  @Test func `an acknowledged line that became blank refuses every write`() throws {
    let session = try store.open(blanks: 4000)
    try fill(session, 1...2)
    session.journal.close()
    var bytes = store.bytes()
    let start = store.lines().dropLast().joined().count
    for place in start..<text.count { bytes[place] = UInt8(ascii: " ") }
    store.write(bytes)
    let later = try store.open()
    guard case .damaged(let damage)? = later.journal.readOnly else {
      Issue.record("nothing is said")
      return
    }
    #expect(damage.kind == .acknowledgedLost && store.bytes() == bytes)
  }
}
