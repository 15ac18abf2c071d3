/// Words by which people say that an enterprise may leave, or that somebody keeps it: what they stand
/// in is of class 4 and for no wall, wherever somebody typed it (C11, C14).
enum LeavingWords {
  /// Nothing else is meant by them.
  static let intent = ["外移", "外迁"]
  /// Said of workshops and power lines as well: a person has to look.
  static let doubtful = ["迁出", "搬走", "搬迁"]

  private static let plain = (intent + ["挽留"]).map { Array($0.unicodeScalars) }
  private static let unsure = doubtful.map { Array($0.unicodeScalars) }
  private static let ends = ScalarSet((plain + unsure).map { $0[1] })

  /// What was read before a character.
  struct Before {
    private(set) var last: Unicode.Scalar = " "
    fileprivate var first: Unicode.Scalar = " "

    mutating func note(_ scalar: Unicode.Scalar) { (first, last) = (last, scalar) }
  }

  /// Whether one of them ends here, or the number of a case (`RC0001`) begins, and whether nothing else
  /// can be meant; nil for everything else.
  static func isPlain(_ scalar: Unicode.Scalar, after before: Before) -> Bool? {
    if scalar.isPlainDigit { return before.first == "r" && before.last == "c" ? true : nil }
    guard ends.contains(scalar) else { return nil }
    let isIt = { (word: [Unicode.Scalar]) in word[0] == before.last && word[1] == scalar }
    return plain.contains(where: isIt) ? true : unsure.contains(where: isIt) ? false : nil
  }

  /// Where they stand in a text, and whether the wall hides it for them.
  static func places(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, isHidden: Bool)] {
    var before = Before()
    return scalars.indices.compactMap { place in
      let scalar = PrivateReader.plain(scalars[place])
      defer { before.note(scalar) }
      return isPlain(scalar, after: before).map { (max(0, place - 1)..<place + 1, $0) }
    }
  }
}
