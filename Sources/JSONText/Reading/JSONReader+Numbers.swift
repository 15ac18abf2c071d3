/// Numbers: checked against the grammar, kept exact.
extension JSONReader {
  mutating func readNumber() throws(JSONFailure) -> JSON {
    let start = offset
    let isNegative = next == UInt8(ascii: "-")
    if isNegative { offset += 1 }
    let digits = offset
    let magnitude = skipDigits()
    let count = offset - digits
    guard count > 0 else { throw failure(.invalidNumber) }
    guard count == 1 || bytes[digits] != UInt8(ascii: "0") else {
      throw failure(.invalidNumber, at: digits)
    }
    let hasFraction = try skipFraction()
    let hasExponent = try skipExponent()
    let text = bytes[start..<offset]
    // "-0" is no integer: it would lose its sign.
    if hasFraction || hasExponent || isNegative && count == 1 && magnitude == 0 {
      return .decimal(String(decoding: text, as: UTF8.self))
    }
    return wholeNumber(text, digits: count, value: isNegative ? 0 &- magnitude : magnitude)
  }

  /// Eighteen digits cannot overflow; longer ones are looked at again.
  private func wholeNumber(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, digits: Int, value: Int64
  ) -> JSON {
    if digits <= 18 { return .integer(value) }
    let text = String(decoding: text, as: UTF8.self)
    return Int64(text).map(JSON.integer) ?? .decimal(text)
  }

  /// Steps over digits; their value wraps round when there are more than eighteen.
  @discardableResult
  private mutating func skipDigits() -> Int64 {
    var value: Int64 = 0
    while case let byte = next, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") {
      value = value &* 10 &+ Int64(byte &- UInt8(ascii: "0"))
      offset += 1
    }
    return value
  }

  private mutating func skipFraction() throws(JSONFailure) -> Bool {
    guard next == UInt8(ascii: ".") else { return false }
    offset += 1
    try requireDigits()
    return true
  }

  private mutating func skipExponent() throws(JSONFailure) -> Bool {
    guard next | 0x20 == UInt8(ascii: "e") else { return false }
    offset += 1
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
    try requireDigits()
    return true
  }

  private mutating func requireDigits() throws(JSONFailure) {
    let start = offset
    skipDigits()
    guard offset > start else { throw failure(.invalidNumber) }
  }
}
