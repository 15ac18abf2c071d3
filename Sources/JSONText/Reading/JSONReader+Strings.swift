/// Strings: a run without escapes stays where it stands, the rest is put together piece by piece.
extension JSONReader {
  /// Steps over a string and remembers where it stands.
  mutating func readText() throws(JSONFailure) {
    let quote = offset
    offset += 1
    let isASCII = skipPlainBytes()
    guard next == UInt8(ascii: "\"") else {
      offset = quote
      _ = try readString()
      return add(.escaped, quote + 1..<offset - 1)
    }
    if !isASCII { try checkText(from: quote + 1) }
    add(isASCII ? .plain : .wide, quote + 1..<offset)
    offset += 1
  }

  /// The string itself, escapes replaced.
  mutating func readString() throws(JSONFailure) -> String {
    let quote = offset
    offset += 1
    skipPlainBytes()
    return try readEscapedString(from: quote)
  }

  /// Steps to the next quote, backslash or control character; tells whether all was ASCII.
  ///
  /// Eight bytes at a time, for half of all bytes stand in strings.
  @discardableResult
  mutating func skipPlainBytes() -> Bool {
    var seen: UInt64 = 0
    while let word = word(at: offset) {
      let ends = JSONReader.ends(in: word)
      if ends != 0 {
        let count = ends.trailingZeroBitCount / 8
        offset += count
        return (seen | word & ((1 << (UInt64(count) * 8)) - 1)) & JSONReader.eight(0x80) == 0
      }
      seen |= word
      offset += 8
    }
    while next != UInt8(ascii: "\""), next != UInt8(ascii: "\\"), next >= 0x20 {
      seen |= UInt64(next)
      offset += 1
    }
    return seen & JSONReader.eight(0x80) == 0
  }

  private func word(at place: Int) -> UInt64? {
    guard place + 8 <= bytes.count else { return nil }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self)
    return UInt64(littleEndian: word)
  }

  /// A bit at each byte that ends a plain run; of these only the first is to be trusted, for those
  /// behind it a borrow may have made.
  private static func ends(in word: UInt64) -> UInt64 {
    let quotes = word ^ eight(UInt8(ascii: "\""))
    let slashes = word ^ eight(UInt8(ascii: "\\"))
    return
      ((word &- eight(0x20)) & ~word | (quotes &- eight(1)) & ~quotes
      | (slashes &- eight(1)) & ~slashes) & eight(0x80)
  }

  private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  private mutating func readEscapedString(from quote: Int) throws(JSONFailure) -> String {
    var result = try text(from: quote + 1)
    while true {
      guard offset < bytes.count else { throw failure(.stringNotClosed, at: quote) }
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return result
      case UInt8(ascii: "\\"):
        result.unicodeScalars.append(try readEscape())
      default:
        throw failure(.controlCharacter(bytes[offset]))
      }
      let start = offset
      skipPlainBytes()
      if offset > start { result += try text(from: start) }
    }
  }

  private func text(from start: Int) throws(JSONFailure) -> String {
    try checkText(from: start)
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private func checkText(from start: Int) throws(JSONFailure) {
    do {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[start..<offset]).span)
    } catch {
      throw failure(.invalidUTF8, at: start + error.byteOffsets.lowerBound)
    }
  }

  private mutating func readEscape() throws(JSONFailure) -> Unicode.Scalar {
    let start = offset
    offset += 2
    guard start + 1 < bytes.count else { throw failure(.textEnds, at: bytes.count) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(from: start)
    default: throw failure(.invalidEscape, at: start)
    }
  }

  private mutating func readUnicodeEscape(from start: Int) throws(JSONFailure) -> Unicode.Scalar {
    let unit = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard unit < 0xDC00, bytes[offset...].starts(with: [0x5C, 0x75]) else {
      throw failure(.loneSurrogate, at: start)
    }
    offset += 2
    let low = try readFourDigits(from: start)
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
    else { throw failure(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func readFourDigits(from start: Int) throws(JSONFailure) -> UInt16 {
    guard offset + 4 <= bytes.count else { throw failure(.textEnds, at: bytes.count) }
    var unit: UInt16 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw failure(.invalidEscape, at: start)
      }
      unit = unit << 4 | UInt16(digit)
    }
    offset += 4
    return unit
  }
}
