/// One word to look for: Han characters, full pinyin, initials, digits, or any mixture.
///
/// Each Han character of a text is met by itself, by a whole reading (`lei`), by its initial (`l`,
/// `z` or `zh`), and at the end of the word by the beginning of a reading (`xinl`, `xinle`); `u` is
/// taken for ü. Everything else is met by itself. A match may begin anywhere.
package struct SearchTerm: Equatable, Sendable {
  private let scalars: [Unicode.Scalar]
  /// The same with 0 for what is no letter.
  private let keys: [UInt8]
  private let needed: LetterSet

  /// Longer words are cut: the places reached in a word are bits of one number.
  private static let longest = 127

  /// Nil if nothing is left of the text once folded.
  package init?(_ text: String) {
    scalars = Array(Folding.scalars(of: text).prefix(SearchTerm.longest))
    if scalars.isEmpty { return nil }
    keys = scalars.map { "a"..."z" ~= $0 ? UInt8(truncatingIfNeeded: $0.value) : 0 }
    needed = LetterSet(ofTerm: scalars)
  }

  /// One letter, which begins many words.
  var isLetter: Bool { keys.count == 1 && keys[0] != 0 }

  package func matches(_ text: SearchText) -> Bool {
    needed.isSubset(of: text.letters) && firstMatch(in: text.scalars, from: 0) != nil
  }

  /// The term is the whole text, character by character once both are folded.
  package func equals(_ text: SearchText) -> Bool {
    scalars == text.scalars
  }

  /// Whether another is its beginning: that matches wherever this one does.
  func begins(with other: SearchTerm) -> Bool {
    scalars.starts(with: other.scalars)
  }

  /// The first place where the term matches, as a range of folded scalars.
  func firstMatch(in text: [Unicode.Scalar], from start: Int) -> Range<Int>? {
    let (first, key, text) = (scalars[0], keys[0], text.span)
    for index in start..<max(start, text.count) {
      let scalar = text[index]
      guard scalar == first || key != 0 && Pinyin.hasInitial(key, scalar) else { continue }
      if let end = end(of: text, from: index) { return index..<end }
    }
    return nil
  }
}

extension SearchTerm {
  /// One for each word of a text.
  package static func each(of text: String) -> [SearchTerm] {
    text.split(whereSeparator: \.isWhitespace).compactMap { SearchTerm(String($0)) }
  }
}

/// Walking a text and the term side by side.
extension SearchTerm {
  /// Bit n says that the first n scalars of the term are met.
  ///
  /// A set of places, so that polyphones and `z`/`zh` never mean going back.
  private typealias Reached = UInt128

  /// Where the match that begins at `start` ends; the shortest one.
  private func end(of text: Span<Unicode.Scalar>, from start: Int) -> Int? {
    var reached: Reached = 1
    for index in start..<text.count {
      reached = step(from: reached, over: text[index])
      if reached == 0 { return nil }
      if reached >> Reached(scalars.count) != 0 { return index + 1 }
    }
    return nil
  }

  private func step(from reached: Reached, over scalar: Unicode.Scalar) -> Reached {
    var next: Reached = 0
    var rest = reached
    while rest != 0 {
      let place = rest.trailingZeroBitCount
      rest &= rest - 1
      if scalars[place] == scalar { next |= 1 << Reached(place + 1) }
      if keys[place] != 0 { next |= step(from: place, overReadingsOf: scalar) }
    }
    return next
  }

  private func step(from place: Int, overReadingsOf scalar: Unicode.Scalar) -> Reached {
    var next: Reached = 0
    for syllable in Pinyin.syllables(of: scalar) {
      let common = commonPrefix(syllable, at: place)
      if common == 0 { continue }
      next |= 1 << Reached(place + 1)
      if common >= 2, syllable[1] == UInt8(ascii: "h") { next |= 1 << Reached(place + 2) }
      if common == syllable.count || place + common == keys.count {
        next |= 1 << Reached(place + common)
      }
    }
    return next
  }

  /// How many letters of the syllable the term has at `place`.
  private func commonPrefix(_ syllable: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    var length = 0
    while length < syllable.count, place + length < keys.count {
      let (letter, key) = (syllable[length], keys[place + length])
      guard letter == key || letter == UInt8(ascii: "v") && key == UInt8(ascii: "u") else { break }
      length += 1
    }
    return length
  }
}

/// Showing what matched.
extension SearchTerm {
  /// The characters of `text` that the term matches, as ranges of offsets in order.
  package func highlights(in text: String) -> [Range<Int>] {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    for (offset, character) in text.enumerated() {
      for scalar in character.unicodeScalars.compactMap(Folding.fold) {
        scalars.append(scalar)
        offsets.append(offset)
      }
    }
    var ranges: [Range<Int>] = []
    var start = 0
    while let match = firstMatch(in: scalars, from: start) {
      ranges.append(offsets[match.lowerBound]..<offsets[match.upperBound - 1] + 1)
      start = match.upperBound
    }
    return ranges
  }
}
