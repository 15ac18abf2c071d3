extension FixedWidthInteger where Self: UnsignedInteger {
  /// Lower-case hexadecimal digits, padded to the width of the type.
  var hexDigits: String {
    String(unsafeUninitializedCapacity: Self.bitWidth / 4) { writeHexDigits(to: $0, at: 0) }
  }

  /// Returns where they end.
  func writeHexDigits(to text: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
    let count = Self.bitWidth / 4
    for place in 0..<count { text[start + place] = hexDigit(self >> Self(4 * (count - 1 - place))) }
    return start + count
  }

  /// Reads lower-case digits only: one value has one written form.
  init?(hexDigits digits: some Collection<UInt8>) {
    self = 0
    for digit in digits {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = self << 4 | Self(digit - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): self = self << 4 | Self(digit - 87)
      default: return nil
      }
    }
  }
}

extension Collection<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  var hexDigits: String {
    String(unsafeUninitializedCapacity: count * 2) { text in
      for (index, byte) in enumerated() {
        text[index * 2] = hexDigit(byte >> 4)
        text[index * 2 + 1] = hexDigit(byte)
      }
      return count * 2
    }
  }
}

/// Of the lowest four bits.
private func hexDigit(_ bits: some BinaryInteger) -> UInt8 {
  let value = UInt8(truncatingIfNeeded: bits) & 15
  return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
