/// One link of the chain over all lines: the first 128 bits of SHA-256(link before ‖ line).
///
/// It makes a line that was changed, taken out or put elsewhere visible even when somebody gave it
/// a matching CRC.
package struct ChainHash: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// What stands before the first line of a store.
  package static let start = ChainHash(high: 0, low: 0)

  /// The link of a line, given its bytes before `,"h":`.
  func next(_ body: UnsafeBufferPointer<UInt8>) -> ChainHash {
    var hash = SHA256()
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian)) {
      $0.withMemoryRebound(to: UInt8.self) { hash.update($0) }
    }
    hash.update(body)
    let digest = hash.finish()
    return ChainHash(high: digest[0..<8].bigEndian, low: digest[8..<16].bigEndian)
  }

  /// Reads 32 lower-case hexadecimal digits.
  init?(hex: some Collection<UInt8>) {
    guard hex.count == 32, let high = UInt64(hexDigits: hex.prefix(16)),
      let low = UInt64(hexDigits: hex.dropFirst(16))
    else { return nil }
    self.init(high: high, low: low)
  }

  package var hex: String {
    String(unsafeUninitializedCapacity: 32) {
      low.writeHexDigits(to: $0, at: high.writeHexDigits(to: $0, at: 0))
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate var bigEndian: UInt64 { reduce(0) { $0 << 8 | UInt64($1) } }
}
