import CFiles

/// Whether all bytes are the same, many times faster than one after the other.
func isOneByteRepeated(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = bytes.baseAddress else { return true }
  return cfiles_is_repeated(base, bytes.count) == 1
}

/// The offset of the first `needle` at or after `start`; nil when there is none.
func firstOffset(
  of needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress else { return nil }
  let found = cfiles_find(base + start, bytes.count - start, needle, needle.count)
  return found < 0 ? nil : start + found
}
