import Testing

@testable import Interchange

struct GB18030Tests {
  @Test(
    arguments: [
      ("霜降", [0xCB, 0xAA, 0xBD, 0xB5]), ("镕", [0xE9, 0x46]), ("€", [0xA2, 0xE3]),
      ("𠮷", [0x95, 0x34, 0xB2, 0x35]), ("a,b\n", [0x61, 0x2C, 0x62, 0x0A]), ("", []),
    ] as [(String, [UInt8])])
  func `one, two and four bytes each become their character`(text: String, bytes: [UInt8]) throws {
    #expect(String(decoding: try utf8FromGB18030(bytes), as: UTF8.self) == text)
  }

  @Test func `a byte without a character is named by line and column`() {
    let bytes = Samples.frostInGB18030 + [0x0A, 0x61, 0xFF, 0xFF]
    let place = BytePlace(line: 2, column: 2, offset: 6)
    #expect(throws: EncodingProblem.invalid(.gb18030, at: place, found: [0xFF, 0xFF])) {
      try utf8FromGB18030(bytes)
    }
  }

  @Test func `a character cut off by the end is named`() {
    let bytes = Array(Samples.frostInGB18030.dropLast())
    let place = BytePlace(line: 1, column: 3, offset: 2)
    #expect(throws: EncodingProblem.invalid(.gb18030, at: place, found: [0xBD])) {
      try utf8FromGB18030(bytes)
    }
  }
}
