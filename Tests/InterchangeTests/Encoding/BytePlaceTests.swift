import Testing

@testable import Interchange

struct BytePlaceTests {
  /// Offsets: a0 CR1 LF2 b3 CR4 c5 LF6 LF7 x8 y9.
  private let bytes = Array("a\r\nb\rc\n\nxy".utf8)

  @Test(arguments: [
    (offset: 0, line: 1, column: 1), (offset: 2, line: 1, column: 3),
    (offset: 3, line: 2, column: 1), (offset: 5, line: 3, column: 1),
    (offset: 7, line: 4, column: 1), (offset: 9, line: 5, column: 2),
  ])
  func `LF, CR and CRLF each end one line`(offset: Int, line: Int, column: Int) {
    let place = BytePlace(offset: offset, in: bytes)
    #expect(place == BytePlace(line: line, column: column, offset: offset))
  }

  @Test func `the end of the text has a place too`() {
    #expect(BytePlace(offset: 10, in: bytes) == BytePlace(line: 5, column: 3, offset: 10))
  }
}
