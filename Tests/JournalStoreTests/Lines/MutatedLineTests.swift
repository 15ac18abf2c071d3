import Domain
import JSONText
import TestSupport
import Testing

@testable import JournalStore

/// Lines with something wrong in them anywhere, whose checksum holds all the same.
struct MutatedLineTests {
  private static let line = JournalLine(
    seq: 123,
    stamp: LineStamp(
      at: TestStore.noon, by: "P012", uid: 1004, host: "wenling-1", cid: "c1", why: "issue.reply"),
    group: LineGroup(id: 121, index: 3, count: 5),
    changes: [
      DocumentChange(
        key: DocumentKey("issue", "W2018-0001"), base: 6, revision: 7,
        set: ["text": "已\"批复\"", "a": ["z": 1, "b": .null]], old: ["text": .null])
    ])

  private static let seeds: [[UInt8]] = [
    text(line.closed(after: .start)),
    text(SegmentSeal(segment: 4, last: 123).closed(after: .start)),
    text(
      SegmentHeader(segment: 4, store: "1f2e", first: 124, at: TestStore.noon)
        .closed(after: .start)),
  ]

  /// Bytes that mean something in JSON, besides any others.
  private static let telling =
    Array(#"{}[]",:\u0-+.eE tfn"#.utf8) + [0, 10, 0x80, 0xC3, 0xED, 0xFF]

  /// What a line says, without its links.
  private static func text(_ line: ClosedLine) -> [UInt8] {
    Array(line.bytes.dropLast(LineFrame.closingSize + 1))
  }

  private static func mutate(_ text: inout [UInt8], _ dice: inout Dice) {
    let place = Int.random(in: 0..<text.count, using: &dice)
    switch Int.random(in: 0..<6, using: &dice) {
    case 0: text[place] = UInt8.random(in: 0...255, using: &dice)
    case 1: text[place] = telling.randomElement(using: &dice) ?? 0
    case 2: text.insert(telling.randomElement(using: &dice) ?? 0, at: place)
    case 3: text.remove(at: place)
    case 4: text.replaceSubrange(place..<min(text.count, place + 9), with: [])
    default: text.insert(contentsOf: text[place..<min(text.count, place + 30)], at: place)
    }
    if text.isEmpty { text = [123] }
  }

  private static func content(_ text: [UInt8]) -> LineContent? {
    var json = JSONWriter()
    json.write(raw: text)
    let line = LineFrame.close(json, after: .start)
    return line.bytes.dropLast().withUnsafeBufferPointer { try? LineContent($0) }
  }

  private static func text(_ content: LineContent) -> [UInt8] {
    switch content {
    case .record(let line): text(line.closed(after: .start))
    case .header(let header): text(header.closed(after: .start))
    case .seal(let seal): text(seal.closed(after: .start))
    }
  }

  @Test func `whatever is done to a line, it is refused, or means the same once more written`() {
    var dice = Dice(seed: 26)
    var accepted = 0
    for _ in 0..<6000 {
      var bytes = Self.seeds.randomElement(using: &dice) ?? []
      for _ in 0..<Int.random(in: 1...3, using: &dice) { Self.mutate(&bytes, &dice) }
      guard let content = Self.content(bytes) else { continue }
      accepted += 1
      let again = Self.text(content)
      let comment = Comment(rawValue: String(decoding: bytes, as: UTF8.self))
      #expect(Self.content(again) == content, comment)
      // Other spellings are taken, for what is hashed is what stands there; but none is written.
      #expect(Self.content(again).map(Self.text) == again, comment)
    }
    // Changed letters inside a text are none of the decoder's business.
    #expect(accepted > 100)
  }

  /// Read as a tree, the longest line takes 13 MiB at worst: full of the smallest objects there are.
  @Test func `no line takes more than 24 MiB to read, whatever stands in it`() async {
    await #expect(processExitsWith: .success) {
      for piece in [#""\u0001","#, "0,", "[],", #"{"":0},"#] {
        let line = Self.longestLine(of: piece)
        let before = Memory.peakAnew()
        _ = line.withUnsafeBufferPointer { try? JSON(parsing: $0) }
        precondition(Memory.peak() - before < 24 << 20, piece)
      }
    }
  }

  private static func longestLine(of piece: String) -> [UInt8] {
    let count = (LineFrame.longestLine - LineFrame.closingSize) / piece.utf8.count - 2
    return Array("[\(String(repeating: piece, count: count))0]".utf8)
  }
}
