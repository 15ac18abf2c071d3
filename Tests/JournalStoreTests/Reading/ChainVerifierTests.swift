import Domain
import JSONText
import Testing

@testable import JournalStore

struct ChainVerifierTests {
  @Test func `a line rewritten with a matching checksum is found by the chain`() throws {
    let store = try TestStore()
    let session = try store.open()
    for number in 1...600 { try session.save("W1", ["n": .integer(Int64(number))]) }
    session.journal.close()
    var lines = store.lines()
    guard
      case .record(var line) = try lines[300].dropLast().withUnsafeBufferPointer(LineContent.init)
    else { return }
    line.changes[0].set = ["n": 777]
    let before = try lines[299].dropLast().withUnsafeBufferPointer(LineFrame.init).chain
    lines[300] = line.closed(after: before).bytes
    store.write(lines.flatMap(\.self))
    let next = try store.open()
    #expect(next.journal.readOnly == nil)
    while next.journal.idle() {}
    guard case .damaged(let damage)? = next.journal.readOnly else {
      Issue.record("\(String(describing: next.journal.readOnly))")
      return
    }
    #expect(damage.kind == .chain)
    #expect(damage.line == 302)
    #expect(JournalStorage.check(at: store.folder.path).damages.map(\.kind) == [.chain])
  }

  @Test func `a sound journal is verified in slices`() throws {
    let store = try TestStore()
    let session = try store.open(segmentSize: 20_000)
    for number in 1...600 { try session.save("W1", ["n": .integer(Int64(number))]) }
    var verifier = ChainVerifier(
      store.files, session.journal.layout, to: session.journal.scanner.complete)
    var slices = 0
    while case .more = verifier.step() { slices += 1 }
    #expect(slices > 5)
    #expect(verifier.step() == .done)
  }
}
