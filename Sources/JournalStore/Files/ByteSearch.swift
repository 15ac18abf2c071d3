import CFiles
import Glibc

/// Whether two texts are the same, many times faster than `==`, which goes byte by byte.
func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
  one.count == other.count && memcmp(one, other, one.count) == 0
}

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
