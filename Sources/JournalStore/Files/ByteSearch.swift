import CFiles

/// The offset of the first `needle` at or after `start`; nil when there is none.
func firstOffset(
  of needle: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
) -> Int? {
  guard start < bytes.count, let base = bytes.baseAddress else { return nil }
  let found = cfiles_find(base + start, bytes.count - start, needle, needle.count)
  return found < 0 ? nil : start + found
}
