/// Numbers: checked against the grammar, kept exact.
extension JSONReader {
  mutating func readNumber() throws(JSONFailure) {
    let start = offset
    if next == UInt8(ascii: "-") { offset += 1 }
    let digits = offset
    skipDigits()
    guard offset > digits else { throw failure(.invalidNumber) }
    guard offset == digits + 1 || bytes[digits] != UInt8(ascii: "0") else {
      throw failure(.invalidNumber, at: digits)
    }
    try skipFraction()
    try skipExponent()
    add(.number, start..<offset)
  }

  private mutating func skipDigits() {
    while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { offset += 1 }
  }

  private mutating func skipFraction() throws(JSONFailure) {
    guard next == UInt8(ascii: ".") else { return }
    offset += 1
    try requireDigits()
  }

  private mutating func skipExponent() throws(JSONFailure) {
    guard next | 0x20 == UInt8(ascii: "e") else { return }
    offset += 1
    if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
    try requireDigits()
  }

  private mutating func requireDigits() throws(JSONFailure) {
    let start = offset
    skipDigits()
    guard offset > start else { throw failure(.invalidNumber) }
  }
}

/// What a number says whose grammar was checked.
enum JSONNumber {
  typealias Text = UnsafeBufferPointer<UInt8>

  static func value(_ text: Text) -> JSON {
    integer(text).map(JSON.integer) ?? .decimal(String(decoding: text, as: UTF8.self))
  }

  /// Nil for what is no plain 64-bit integer; nor is "-0", which would lose its sign.
  static func integer(_ text: Text) -> Int64? {
    let isNegative = text.first == UInt8(ascii: "-")
    var value: Int64 = 0
    for byte in text.dropFirst(isNegative ? 1 : 0) {
      guard let digit = digit(byte) else { return nil }
      // Downwards, where there is room for one more.
      let (tens, isTooLong) = value.multipliedReportingOverflow(by: 10)
      let (sum, isTooLarge) = tens.subtractingReportingOverflow(digit)
      if isTooLong || isTooLarge { return nil }
      value = sum
    }
    if isNegative { return value == 0 ? nil : value }
    return value == .min ? nil : -value
  }

  private static func digit(_ byte: UInt8) -> Int64? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? Int64(digit) : nil
  }
}
