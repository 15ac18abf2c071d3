/// Strings: a run without escapes is taken over in one piece, the rest piece by piece.
extension JSONReader {
  mutating func readString() throws(JSONFailure) -> String {
    let quote = offset
    offset += 1
    let isASCII = skipPlainBytes()
    if next == UInt8(ascii: "\"") {
      let text = try text(from: quote + 1, isASCII: isASCII)
      offset += 1
      return text
    }
    return try readEscapedString(from: quote)
  }

  /// Steps to the next quote, backslash or control character; tells whether all was ASCII.
  private mutating func skipPlainBytes() -> Bool {
    var place = offset
    var seen: UInt8 = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      seen |= byte
      place += 1
    }
    offset = place
    return seen < 0x80
  }

  private mutating func readEscapedString(from quote: Int) throws(JSONFailure) -> String {
    var result = try text(from: quote + 1, isASCII: false)
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
      let isASCII = skipPlainBytes()
      if offset > start { result += try text(from: start, isASCII: isASCII) }
    }
  }

  private func text(from start: Int, isASCII: Bool) throws(JSONFailure) -> String {
    let run = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    // Nearly every key is ASCII, which cannot be invalid.
    if isASCII { return String(copying: unsafe UTF8Span(unchecked: run.span, isKnownASCII: true)) }
    do {
      return String(copying: try UTF8Span(validating: run.span))
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
