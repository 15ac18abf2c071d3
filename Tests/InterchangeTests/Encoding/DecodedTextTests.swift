import Interchange
import Testing

struct DecodedTextTests {
  @Test func `UTF-8 with and without its mark reads the same`() throws {
    let text = Array("企业名称\n霜降压缩机".utf8)
    let plain = try DecodedText(decoding: text)
    let marked = try DecodedText(decoding: [0xEF, 0xBB, 0xBF] + text)
    #expect(plain == marked)
    #expect(plain.utf8 == text)
    #expect(plain.encoding == .utf8)
  }

  @Test func `what is no UTF-8 is taken for GB18030`() throws {
    let decoded = try DecodedText(decoding: Samples.frostInGB18030)
    #expect(decoded.encoding == .gb18030)
    #expect(decoded.utf8 == Array("霜降".utf8))
  }

  @Test func `ASCII alone is UTF-8`() throws {
    #expect(try DecodedText(decoding: Array("a,b".utf8)).encoding == .utf8)
  }

  @Test func `an encoding that is asked for is not guessed`() throws {
    let text = Array("霜降".utf8)
    let misread = try DecodedText(decoding: text, as: .gb18030)
    #expect(misread.encoding == .gb18030)
    #expect(misread.utf8 != text)
    #expect(throws: EncodingProblem.self) {
      try DecodedText(decoding: Samples.frostInGB18030, as: .utf8)
    }
  }

  @Test func `the first bad byte of UTF-8 is named by line and column`() {
    let bytes = Array("名称\r\n霜降".utf8) + [0xFF] + Array("压缩机\n".utf8)
    let place = BytePlace(line: 2, column: 7, offset: 14)
    #expect(throws: EncodingProblem.invalid(.utf8, at: place, found: [0xFF])) {
      try DecodedText(decoding: bytes, as: .utf8)
    }
  }

  @Test func `UTF-8 with one bad byte is not read as nonsense in GB18030`() {
    // Two Han characters before and after: without the bad byte's oddness, GB18030 accepts all.
    let bytes = Array("霜降谷雨".utf8) + [0xE9, 0x9C] + Array("惊蛰大寒".utf8)
    #expect(throws: Never.self) { try DecodedText(decoding: bytes, as: .gb18030) }
    #expect {
      try DecodedText(decoding: bytes)
    } throws: { problem in
      guard case EncodingProblem.invalid(.utf8, let place, _) = problem else { return false }
      return place == BytePlace(line: 1, column: 13, offset: 12)
    }
  }

  @Test func `a file cut off within a character is told`() {
    let whole = Array("霜降".utf8)
    #expect(throws: EncodingProblem.self) { try DecodedText(decoding: whole.dropLast()) }
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14], [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
    ] as [[UInt8]])
  func `a workbook is refused as one`(bytes: [UInt8]) {
    #expect(throws: EncodingProblem.workbook) { try DecodedText(decoding: bytes) }
  }

  @Test(arguments: [[0xFF, 0xFE, 0x01, 0x4F], [0xFE, 0xFF, 0x4F, 0x01]] as [[UInt8]])
  func `UTF-16 is refused as such`(bytes: [UInt8]) {
    #expect(throws: EncodingProblem.utf16) { try DecodedText(decoding: bytes) }
  }

  @Test(arguments: ["name,town\nRain,Zeguo\n", "企业名称,镇街\n谷雨泵业,泽国\n"])
  func `UTF-16 without its mark is refused as such`(text: String) {
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(throws: EncodingProblem.utf16) { try DecodedText(decoding: bytes) }
    }
  }

  @Test func `a NUL byte is refused with its place`() {
    let place = BytePlace(line: 2, column: 2, offset: 3)
    #expect(throws: EncodingProblem.nulByte(place)) {
      try DecodedText(decoding: Array("a\nb\0".utf8))
    }
  }

  /// Most of it is GB18030, so that it is not taken for UTF-8 with a few bad bytes.
  @Test func `of a file in two encodings the place is told where the second begins`() {
    let lines = Array("霜降压缩机\n谷雨泵业\n".utf8)
    let bytes = lines + Array(repeating: Samples.frostInGB18030, count: 40).joined()
    #expect {
      try DecodedText(decoding: bytes)
    } throws: { problem in
      guard case EncodingProblem.invalid(.utf8, let place, _) = problem else { return false }
      return place.line == 3
    }
    #expect(throws: EncodingProblem.self) { try DecodedText(decoding: bytes, as: .gb18030) }
  }
}
