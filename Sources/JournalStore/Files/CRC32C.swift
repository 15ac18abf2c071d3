import CFiles

/// CRC-32C (Castagnoli), which tells an accidental change of any line.
enum CRC32C {
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    bytes.baseAddress.map { cfiles_crc32c(0, $0, bytes.count) } ?? 0
  }

  static func of(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBufferPointer(of) }
}
