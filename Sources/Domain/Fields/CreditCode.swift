/// A 统一社会信用代码: 18 characters, the last one a check digit (GB 32100-2015).
package struct CreditCode: Hashable, Sendable, FieldValue {
  package let text: String
  private static let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY")

  package init(fieldText: String) throws(FieldProblem) {
    let plain = Self.plain(fieldText)
    let characters = Array(plain)
    guard characters.count == 18, let expected = Self.check(of: characters.prefix(17)) else {
      throw .wrongCreditCode(fieldText, expectedCheck: nil)
    }
    guard characters[17] == expected else {
      throw .wrongCreditCode(fieldText, expectedCheck: expected)
    }
    text = plain
  }

  /// As it stands on the licence: people type it in full width, in small letters and in groups.
  package static func plain(_ text: String) -> String { Folding.fold(text).uppercased() }

  package var fieldText: String { text }

  /// The check character of the first 17: 31 − (Σ value · 3^place mod 31), mod 31.
  private static func check(of body: ArraySlice<Character>) -> Character? {
    var sum = 0
    var weight = 1
    for character in body {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      sum += value * weight
      weight = weight * 3 % 31
    }
    return alphabet[(31 - sum % 31) % 31]
  }
}
