/// The encodings a list may arrive in; the raw values are what `--encoding` takes.
package enum TextEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  case gb18030
}

/// Why the bytes of a file are no text that can be read.
package enum EncodingProblem: Error, Equatable {
  /// A workbook (`.xlsx` or `.xls`), to be saved as CSV first.
  case workbook
  case utf16
  case nulByte(BytePlace)
  /// The first bytes that the encoding has no character for.
  case invalid(TextEncoding, at: BytePlace, found: [UInt8])
  /// The system has no converter for the encoding.
  case unsupported(TextEncoding)
}

extension EncodingProblem {
  /// Of a file in two encodings, the trouble is where the one it begins with ends.
  fileprivate func further(_ other: EncodingProblem) -> EncodingProblem {
    guard case .invalid(_, let place, _) = self, case .invalid(_, let otherPlace, _) = other else {
      return self
    }
    return otherPlace.offset > place.offset ? other : self
  }
}

/// The text of a file as valid UTF-8 without a byte order mark, and what it was written in.
package struct DecodedText: Equatable {
  package let utf8: [UInt8]
  package let encoding: TextEncoding

  /// Decodes a whole file; without an encoding, what is not UTF-8 is taken for GB18030.
  package init(
    decoding bytes: [UInt8], as encoding: TextEncoding? = nil
  ) throws(EncodingProblem) {
    try refuseForeignFormats(bytes)
    if let encoding {
      self = try DecodedText(bytes, knownAs: encoding)
      return
    }
    do {
      self = try DecodedText(bytes, knownAs: .utf8)
    } catch let asUTF8 where !looksLikeDamagedUTF8(bytes) {
      do { self = try DecodedText(bytes, knownAs: .gb18030) } catch {
        throw error.further(asUTF8)
      }
    }
  }

  private init(_ bytes: [UInt8], knownAs encoding: TextEncoding) throws(EncodingProblem) {
    self.encoding = encoding
    switch encoding {
    case .utf8: utf8 = try withoutMark(validatedUTF8(bytes))
    case .gb18030: utf8 = try withoutMark(utf8FromGB18030(bytes))
    }
  }
}

private func refuseForeignFormats(_ bytes: [UInt8]) throws(EncodingProblem) {
  let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
  if bytes.starts(with: zip) || bytes.starts(with: compoundFile) { throw .workbook }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
  guard let offset = bytes.firstIndex(of: 0) else { return }
  if isUnmarkedUTF16(bytes) { throw .utf16 }
  throw .nulByte(BytePlace(offset: offset, in: bytes))
}

/// UTF-16 without its mark: the commas and line ends in it have their NUL on the same side each, and
/// what else there is is ASCII as well, or no UTF-8.
private func isUnmarkedUTF16(_ bytes: [UInt8]) -> Bool {
  let start = bytes.prefix(100)
  let nuls = start.indices.filter { start[$0] == 0 }
  guard bytes.count % 2 == 0, Set(nuls.map { $0 % 2 }).count == 1 else { return false }
  return nuls.count * 2 == start.count || nuls.count > 1 && (try? validatedUTF8(bytes)) == nil
}

private func validatedUTF8(_ bytes: [UInt8]) throws(EncodingProblem) -> [UInt8] {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return bytes
  } catch {
    let bad = error.byteOffsets
    let place = BytePlace(offset: bad.lowerBound, in: bytes)
    throw .invalid(.utf8, at: place, found: Array(bytes[bad]))
  }
}

private func withoutMark(_ utf8: [UInt8]) -> [UInt8] {
  utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8.dropFirst(3)) : utf8
}

/// Tells a UTF-8 file with a few bad bytes from a GB18030 one.
///
/// Han characters are three bytes in UTF-8, and pairs of GB18030 hardly ever look like that; the
/// other way round, UTF-8 often passes for GB18030 and would come out as nonsense, so validity
/// alone does not decide.
private func looksLikeDamagedUTF8(_ bytes: [UInt8]) -> Bool {
  var wellFormed = 0
  var malformed = 0
  var index = 0
  while index < bytes.count {
    let length = sequenceLength(at: index, in: bytes)
    if length >= 3 { wellFormed += 1 }
    if length == 0 { malformed += 1 }
    index += max(1, length)
  }
  return wellFormed > malformed
}

/// Bytes of the UTF-8 sequence that begins here, 0 where none does.
private func sequenceLength(at index: Int, in bytes: [UInt8]) -> Int {
  let length: Int
  switch bytes[index] {
  case ..<0x80: return 1
  case 0xC2..<0xE0: length = 2
  case 0xE0..<0xF0: length = 3
  case 0xF0..<0xF5: length = 4
  default: return 0
  }
  guard index + length <= bytes.count else { return 0 }
  let tail = bytes[(index + 1)..<(index + length)]
  return tail.allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
}
