/// Reading decimals of a known width, as dates and moments have them.
extension Span<UInt8> {
  /// The number in `count` digits from `start`; nil past the end or where one is no digit.
  func decimal(at start: Int, count width: Int) -> Int? {
    guard start + width <= count else { return nil }
    var value = 0
    for index in start..<start + width {
      let digit = self[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  func has(_ byte: UInt8, at index: Int) -> Bool {
    index < count && self[index] == byte
  }
}

/// Writing them.
extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the last `width` digits of `value`, padded with zeros.
  func writeDecimal(_ value: Int, at start: Int, count width: Int) {
    var rest = value
    for index in (start..<start + width).reversed() {
      self[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }
}
