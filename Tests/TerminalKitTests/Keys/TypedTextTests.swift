import Testing

@testable import TerminalKit

struct TypedTextTests {
  @Test(
    arguments: [
      ([], 0), ([0x61], 0), ([0xE9], 1), ([0xE9, 0x9C], 2), ([0xE9, 0x9C, 0x9C], 0), ([0xC3], 1),
      ([0xE9, 0x61], 0), ([0xF0, 0xA0, 0x80], 3), ([0xF0, 0xA0, 0x80, 0x80], 0),
      ([0x80, 0x80, 0x80], 0),
    ] as [([UInt8], Int)])
  func `the beginning of a character is recognised`(bytes: [UInt8], tail: Int) {
    #expect(TypedText.incompleteTail(of: bytes[...]) == tail)
  }

  @Test func `a stretch of invalid bytes is one replacement`() {
    let typed = TypedText(typed: [0x61, 0xF0, 0xA0, 0x62, 0xC0, 0x63])
    #expect(typed.text == "a\u{FFFD}b\u{FFFD}c")
    #expect(typed.invalid == 2)
  }

  @Test func `a genuine replacement character is not an error`() {
    #expect(TypedText(typed: Array("\u{FFFD}".utf8)[...]).invalid == 0)
  }

  @Test func `surrogates and overlong forms are invalid`() {
    #expect(TypedText(typed: [0xED, 0xA0, 0x80]).invalid > 0)
    #expect(TypedText(typed: [0xC0, 0xAF]).invalid > 0)
    #expect(!TypedText(typed: [0xC0, 0xAF]).text.contains("/"))
  }
}
