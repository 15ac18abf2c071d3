import Domain
import JSONText
import Testing

@testable import JournalStore

/// The table of storage.md 2, row by row.
struct TailVerdictTests {
  private let damage = StorageError.Damage(file: "000001.jsonl", line: 4, byte: 900, kind: .badLine)

  private func verdict(
    _ tail: [UInt8], kind: StorageError.Damage.Kind = .badLine, next: Int = 7,
    isAcknowledged: Bool = false
  ) -> TailVerdict {
    tail.withUnsafeBufferPointer {
      TailVerdict(
        of: $0, damage: damage.as(kind), next: next, isAcknowledged: isAcknowledged)
    }
  }

  private func record(_ seq: Int) -> [UInt8] {
    let stamp = LineStamp(
      at: TestStore.noon, by: "P001", uid: 1, host: "h", cid: "c", why: "test")
    return JournalLine(seq: seq, stamp: stamp, changes: []).closed(after: .start).bytes
  }

  @Test func `nothing is clean, unless something was acknowledged`() {
    #expect(verdict([]) == .clean)
    #expect(verdict([], isAcknowledged: true) == .damaged(damage.as(.acknowledgedLost)))
  }

  @Test func `a whole record without LF only lacks its LF`() {
    let record = Array(record(7).dropLast())
    #expect(verdict(record) == .missingNewline)
    #expect(verdict(record, isAcknowledged: true) == .missingNewline)
    #expect(verdict(record, next: 8) == .damaged(damage))
  }

  @Test func `a whole seal without LF only lacks its LF`() {
    let seal = Array(SegmentSeal(segment: 1, last: 6).closed(after: .start).bytes.dropLast())
    #expect(verdict(seal) == .missingNewline)
    #expect(verdict(seal, next: 8) == .damaged(damage))
  }

  @Test func `invalid bytes are a torn write as far as one write can reach`() {
    #expect(verdict(Array(record(7).dropLast(2))) == .torn)
    #expect(verdict([0]) == .torn)
    #expect(verdict([10]) == .torn)
    #expect(verdict([UInt8](repeating: 0, count: 256 * 1024 + 4096)) == .torn)
    #expect(
      verdict([UInt8](repeating: 0, count: 256 * 1024 + 4097))
        == .damaged(damage.as(.tooLongTail)))
  }

  @Test func `invalid bytes that were acknowledged are a loss`() {
    let torn = Array(record(7).dropLast(2))
    #expect(verdict(torn, isAcknowledged: true) == .damaged(damage.as(.acknowledgedLost)))
  }

  @Test(arguments: ["", "x", "{\"seq\":", "\n", "\0\0\n"])
  func `a valid record behind invalid bytes means damage inside`(garbage: String) {
    let tail = Array("!".utf8) + Array(garbage.utf8) + record(7)
    #expect(verdict(tail) == .damaged(damage))
    #expect(verdict(Array(tail.dropLast())) == .damaged(damage))
    #expect(verdict(tail + Array("more".utf8)) == .damaged(damage))
  }

  @Test func `a segment without a valid header is never touched`() {
    #expect(verdict([0], kind: .badHeader) == .damaged(damage.as(.badHeader)))
  }
}
