/// Strings: a run without escapes is taken over in one piece, the rest piece by piece.
extension JSONReader {
  mutating func readString() throws(JSONFailure) -> String {
    let quote = offset
    offset += 1
    skipPlainBytes()
    if next == UInt8(ascii: "\"") {
      let text = try text(from: quote + 1)
      offset += 1
      return text
    }
    return try readEscapedString(from: quote)
  }

  private mutating func skipPlainBytes() {
    var place = offset
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      place += 1
    }
    offset = place
  }

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
    let run = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    if let text = String(validating: run, as: UTF8.self) { return text }
    throw failure(.invalidUTF8, at: start + firstInvalidByte(in: run))
  }

  private func firstInvalidByte(in run: UnsafeBufferPointer<UInt8>) -> Int {
    do {
      _ = try UTF8Span(validating: run.span)
      return 0
    } catch {
      return error.byteOffsets.lowerBound
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
