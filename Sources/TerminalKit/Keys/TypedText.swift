/// Text out of bytes that somebody's terminal sent, whatever they are.
struct TypedText: Equatable {
  /// The text; every stretch of invalid bytes became one U+FFFD.
  private(set) var text = ""
  /// How many stretches of bytes were not UTF-8.
  private(set) var invalid = 0

  /// Decodes printable text; control characters hidden in two bytes are left out.
  init(typed bytes: ArraySlice<UInt8>) {
    append(bytes) { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) }
  }

  /// Decodes a paste: CR, LF and CRLF all become `\n`, and no control but it and the tab is kept.
  init(pasted bytes: ArraySlice<UInt8>) {
    append(Self.joiningLineEnds(bytes)) {
      $0 == "\n" || $0 == "\t" || $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
    }
  }

  /// How many bytes at the end are the beginning of a character that is not complete yet.
  static func incompleteTail(of bytes: ArraySlice<UInt8>) -> Int {
    for (offset, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      guard byte >= 0xC0 else { return 0 }
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      return offset + 1 < needed ? offset + 1 : 0
    }
    return 0
  }

  private mutating func append(
    _ bytes: some Sequence<UInt8>, where isWanted: (Unicode.Scalar) -> Bool
  ) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        if isWanted(scalar) { text.unicodeScalars.append(scalar) }
      case .error:
        invalid += 1
        text.unicodeScalars.append("\u{FFFD}")
      case .emptyInput:
        return
      }
    }
  }

  private static func joiningLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var joined: [UInt8] = []
    joined.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte != 0x0A || previous != 0x0D { joined.append(byte == 0x0D ? 0x0A : byte) }
      previous = byte
    }
    return joined
  }
}
