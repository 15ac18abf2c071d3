import JSONText
import Testing

@testable import JournalStore

struct LineFrameTests {
  private var line: ClosedLine {
    var text = JSONWriter()
    text.write(raw: #"{"seal":1,"v":1,"last":7"#)
    return LineFrame.close(text, after: .start)
  }

  private func frame(_ bytes: some Sequence<UInt8>) throws(LineProblem) -> ChainHash {
    try Array(bytes).withUnsafeBufferPointer { (line) throws(LineProblem) in
      try LineFrame(line).chain
    }
  }

  @Test func `a closed line is tied to the one before`() throws {
    #expect(try frame(line.bytes.dropLast()) == line.chain)
    let body = Array(#"{"seal":1,"v":1,"last":7"#.utf8)
    #expect(body.withUnsafeBufferPointer(ChainHash.start.next) == line.chain)
    #expect(LineFrame.chain(inClosing: line.bytes.suffix(LineFrame.closingSize + 1)) == line.chain)
  }

  @Test func `every flipped bit is noticed`() {
    let bytes = Array(line.bytes.dropLast())
    for place in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[place] ^= 1 << UInt8(bit)
        #expect(throws: LineProblem.self) { try frame(changed) }
      }
    }
  }

  @Test func `every shorter or longer line is noticed`() {
    let bytes = line.bytes.dropLast()
    for size in 0..<bytes.count {
      #expect(throws: LineProblem.self) { try frame(bytes.prefix(size)) }
    }
    #expect(throws: LineProblem.noLine) { try frame(bytes + [13]) }
    #expect(throws: LineProblem.noLine) {
      try frame([UInt8](repeating: 32, count: LineFrame.longestLine))
    }
  }

  @Test func `a wrong checksum names what was found and what was expected`() throws {
    var bytes = Array(line.bytes.dropLast())
    bytes[9] = UInt8(ascii: "2")
    let problem = #expect(throws: LineProblem.self) { try frame(bytes) }
    guard case .checksum(let stated, let found)? = problem else {
      Issue.record("\(String(describing: problem))")
      return
    }
    #expect(stated != found)
    #expect(bytes.suffix(10).starts(with: Array(stated.hexDigits.utf8)))
  }
}
