import Testing

@testable import JournalStore

@Suite struct HexDigitsTests {
  @Test(arguments: [
    (0, "00000000"), (0x1a, "0000001a"), (0x89ab_cdef, "89abcdef"), (.max, "ffffffff"),
  ])
  func `a number has all the digits of its width, and is read from them`(
    number: UInt32, digits: String
  ) {
    #expect(number.hexDigits == digits)
    #expect(UInt32(hexDigits: Array(digits.utf8)) == number)
  }

  @Test func `a byte has two digits`() {
    #expect([UInt8]().hexDigits == "")
    #expect([0x00, 0x0f, 0xa5, 0xff].hexDigits == "000fa5ff")
  }

  @Test func `capitals and other signs are no digits`() {
    #expect(UInt8(hexDigits: Array("0A".utf8)) == nil)
    #expect(UInt8(hexDigits: Array("0g".utf8)) == nil)
  }
}
