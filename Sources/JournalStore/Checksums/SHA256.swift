import CFiles

/// SHA-256 (FIPS 180-4), fed piece by piece.
package struct SHA256 {
  private var state: InlineArray<8, UInt32> = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The beginning of a block that is not full yet.
  private var pending = InlineArray<64, UInt8>(repeating: 0)
  private var pendingCount = 0
  private var count: UInt64 = 0

  mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    count += UInt64(bytes.count)
    let head = pendingCount == 0 ? 0 : min(bytes.count, 64 - pendingCount)
    for byte in bytes[..<head] { take(byte) }
    let blocks = (bytes.count - head) / 64
    mix(UnsafeBufferPointer(rebasing: bytes[head..<head + blocks * 64]))
    for byte in bytes[(head + blocks * 64)...] { take(byte) }
  }

  mutating func update(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { update($0) } }

  /// The 32 bytes of the hash of everything fed.
  consuming func finish() -> [UInt8] {
    let bits = count * 8
    take(0x80)
    while pendingCount != 56 { take(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      take(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for index in state.indices {
      for shift in stride(from: 24, through: 0, by: -8) {
        digest.append(UInt8(truncatingIfNeeded: state[index] >> UInt32(shift)))
      }
    }
    return digest
  }

  private mutating func take(_ byte: UInt8) {
    pending[pendingCount] = byte
    pendingCount += 1
    guard pendingCount == 64 else { return }
    pendingCount = 0
    let block = pending
    block.span.withUnsafeBufferPointer { mix($0) }
  }

  /// Whole blocks only.
  private mutating func mix(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    var words = state.mutableSpan
    words.withUnsafeMutableBufferPointer {
      cfiles_sha256($0.baseAddress, start, bytes.count / 64)
    }
  }
}

extension SHA256 {
  /// The hash of a whole file, as people compare it.
  package static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish().hexDigits
  }
}
