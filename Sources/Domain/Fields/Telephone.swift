/// Reads a telephone number that may be missing, however people write it: landlines, extensions,
/// country codes and several numbers stay as they stand, their digits in half width.
func telephone(_ text: String) throws(FieldProblem) -> String {
  let text = inPlainDigits(try plain(text))
  if !text.isEmpty { try requireTelephone(text) }
  return text
}

/// One of its numbers must be long enough to call, and none may be what a spreadsheet made of it.
package func requireTelephone(_ text: String) throws(FieldProblem) {
  let numbers = text.split { "、/／；;，,\n".contains($0) }.map { String($0).trimmingBlanks }
  if numbers.contains(where: isExponential) { throw .phoneAsNumber(text) }
  guard numbers.contains(where: { digitCount($0) >= fewestDigits }) else { throw .notAPhone(text) }
}

/// An input method of Chinese types digits of full width, which no telephone dials and no search of
/// the list finds.
func inPlainDigits(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { scalar in
    (0xFF10...0xFF19).contains(scalar.value)
      ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
  }
  return String(String.UnicodeScalarView(scalars))
}

/// Whether a word is a number or a piece of one: `138`, `+86`, `(0576)`, `86123456转801`.
func isTelephonePiece(_ word: String) -> Bool {
  digitCount(word) > 0
    && inPlainDigits(word).unicodeScalars.allSatisfy("0123456789+-()（）、/转".unicodeScalars.contains)
}

/// Pieces as one text without the blanks that part a contact; whole numbers stay apart.
package func inOnePiece(_ pieces: [String]) -> String {
  zip(pieces, pieces.dropFirst()).reduce(pieces.first ?? "") { text, pair in
    text + (areApart(pair.0, pair.1) ? "、" : "-") + pair.1
  }
}

/// Both are numbers, or an area code follows one of full length.
private func areApart(_ one: String, _ next: String) -> Bool {
  if digitCount(one) >= 11, let first = next.first, "0０(（+".contains(first) { return true }
  return digitCount(one) >= fewestDigits && digitCount(next) >= fewestDigits
}

/// A short number within a company has six.
private let fewestDigits = 6

/// `1.38E+10`.
private func isExponential(_ text: String) -> Bool {
  text.utf8.contains { $0 | 0x20 == UInt8(ascii: "e") } && Double(text) != nil
}

/// Digits of either width.
func digitCount(_ text: String) -> Int {
  text.unicodeScalars.count {
    (0x30...0x39).contains($0.value) || (0xFF10...0xFF19).contains($0.value)
  }
}
