/// The toneless readings of Han characters, best first, out of `PinyinTable`.
///
/// Covers U+3400–U+9FFF, which every name in use is written with; a polyphone has up to four.
package enum Pinyin {
  private static let mostReadings = 4
  private static let longestSyllable = 6

  /// The readings as text: 长 gives `zhang`, `chang`; what is not Han gives none.
  package static func readings(of scalar: Unicode.Scalar) -> [String] {
    syllables(of: scalar).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The readings as bytes of the table.
  static func syllables(of scalar: Unicode.Scalar) -> Syllables {
    Syllables(set: set(of: scalar))
  }

  /// Whether one of the readings begins with this letter.
  static func hasInitial(_ letter: UInt8, _ scalar: Unicode.Scalar) -> Bool {
    let set = set(of: scalar)
    if set == 0 { return false }
    var initial = PinyinTable.sets.utf8Start + set * mostReadings * longestSyllable
    for _ in 0..<mostReadings {
      if initial[0] == letter { return true }
      initial += longestSyllable
    }
    return false
  }

  /// The place of a scalar's readings among all sets; set 0 is empty.
  private static func set(of scalar: Unicode.Scalar) -> Int {
    guard 0x3400...0x9FFF ~= scalar.value else { return 0 }
    let digits = PinyinTable.setNumbers.utf8Start + Int(scalar.value - 0x3400) * 2
    let zero = Int(UInt8(ascii: "#"))
    return (Int(digits[0]) - zero) * 57 + Int(digits[1]) - zero
  }

  /// The readings of one character, each the letters of a syllable.
  struct Syllables: Sequence, IteratorProtocol {
    private var place: UnsafePointer<UInt8>
    private var left = mostReadings

    fileprivate init(set: Int) {
      place = PinyinTable.sets.utf8Start + set * mostReadings * longestSyllable
    }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
      let blank = UInt8(ascii: " ")
      guard left > 0, place[0] != blank else { return nil }
      var length = 1
      while length < longestSyllable, place[length] != blank { length += 1 }
      defer {
        place += longestSyllable
        left -= 1
      }
      return UnsafeBufferPointer(start: place, count: length)
    }
  }
}
