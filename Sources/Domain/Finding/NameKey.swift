/// Where a name stands in an index: character by character as it is spoken, by the customary reading
/// of each; characters that sound alike stand by their code, so that one surname stays together.
///
/// Latin letters stand among the readings, whatever their case; digits come before all letters,
/// and characters without a reading after them. Made once for each name of a list: what is compared
/// is bytes.
package struct NameKey: Comparable, Sendable {
  private let bytes: [UInt8]

  package init(_ name: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count * 3)
    for scalar in name.unicodeScalars {
      if let folded = Folding.fold(scalar) { Self.append(folded, to: &bytes) }
    }
    self.bytes = bytes
  }

  package static func < (one: Self, other: Self) -> Bool {
    one.bytes.lexicographicallyPrecedes(other.bytes)
  }

  /// The blank behind a syllable keeps 西安 before 先进: xi, then xian.
  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    var readings = Pinyin.syllables(of: scalar)
    if let customary = readings.next() {
      bytes += customary
      bytes.append(UInt8(ascii: " "))
    }
    if let code = UTF8.encode(scalar) { bytes += code }
  }
}
