import Testing

@testable import JournalStore

struct CRC32CTests {
  /// The check value of the Castagnoli polynomial, and the examples of RFC 3720, B.4.
  @Test(
    arguments: [
      (Array("123456789".utf8), 0xE306_9283), ([], 0),
      ([UInt8](repeating: 0, count: 32), 0x8A91_36AA),
      ([UInt8](repeating: 0xFF, count: 32), 0x62A8_AB43), (Array(0..<32), 0x46DD_794E),
    ] as [([UInt8], UInt32)])
  func `the standard's examples come out`(bytes: [UInt8], sum: UInt32) {
    #expect(CRC32C.of(bytes) == sum)
  }

  /// Bit by bit, as the definition has it.
  private func slow(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0x82F6_3B78 : sum >> 1 }
    }
    return ~sum
  }

  @Test(arguments: 0..<40)
  func `every length agrees with the definition`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 11) }
    #expect(CRC32C.of(bytes) == slow(bytes))
  }
}
