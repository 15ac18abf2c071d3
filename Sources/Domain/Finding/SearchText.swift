/// What is looked through: the texts of one thing, folded once and kept beside it.
///
/// A name of 20 characters costs about 130 bytes. It holds no readings: the table has them.
package struct SearchText: Equatable, Sendable {
  /// Folded, the parts separated by a scalar no term can hold.
  let scalars: [Unicode.Scalar]
  let letters: LetterSet

  package init(_ text: String) {
    self.init([text])
  }

  /// Several texts as one: a word may match in any of them, but not across two.
  package init(_ parts: [String]) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count / 2 })
    for part in parts where !part.isEmpty {
      if !scalars.isEmpty { scalars.append(SearchText.separator) }
      Folding.append(part, to: &scalars)
    }
    self.scalars = scalars
    letters = LetterSet(ofText: scalars)
  }

  private static let separator: Unicode.Scalar = "\u{0}"
}

/// Which letters can begin a match where, in 64 bits: rules out most texts before reading them.
///
/// A bit for each letter and digit, and 28 shared by all other characters.
struct LetterSet: Equatable, Sendable {
  private var bits: UInt64 = 0

  /// What a text offers: its own characters and the first letter of every reading.
  init(ofText scalars: [Unicode.Scalar]) {
    for scalar in scalars {
      insert(scalar)
      for syllable in Pinyin.syllables(of: scalar) { insert(Unicode.Scalar(syllable[0])) }
    }
  }

  /// What a term needs: its own characters, except letters that may stand inside a syllable.
  init(ofTerm scalars: [Unicode.Scalar]) {
    var isInsideRun = false
    for scalar in scalars {
      let isLetter = "a"..."z" ~= scalar
      if !(isInsideRun && LetterSet.innerLetters.contains(scalar)) { insert(scalar) }
      isInsideRun = isLetter
    }
  }

  func isSubset(of other: LetterSet) -> Bool { bits & ~other.bits == 0 }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "a"..."z": bits |= 1 << UInt64(scalar.value - 0x61)
    case "0"..."9": bits |= 1 << UInt64(scalar.value - 0x30 + 26)
    default: bits |= 1 << UInt64(scalar.value % 28 + 36)
    }
  }

  /// Vowels, and the consonants of zh, ng, er; all others begin a syllable.
  private static let innerLetters: [Unicode.Scalar] = [
    "a", "e", "i", "o", "u", "v", "g", "h", "n", "r",
  ]
}
