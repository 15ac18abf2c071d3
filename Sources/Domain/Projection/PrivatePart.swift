/// Something in a text by which one person can be called, written to or known: what projection hides
/// (C14).
package struct PrivatePart: Equatable, Sendable {
  package enum Kind: Sendable {
    case mobile
    case landline
    /// A number of the town or of an office, near a word that says so.
    case local
    /// A WeChat or QQ id, near a word that says so.
    case account
    case email
    case identity
    /// As long as a number of a bank: it is one person's more often than not.
    case longNumber
    /// A contact of some enterprise.
    case name
  }

  package let kind: Kind
  /// Its scalars in the text.
  package let range: Range<Int>
  /// Those of them that nobody sees: what is left is enough to tell two apart, too little to call.
  package let hidden: Range<Int>

  init(_ kind: Kind, _ range: Range<Int>, head: Int = 0, tail: Int = 0) {
    self.kind = kind
    self.range = range
    hidden = range.lowerBound + head..<range.upperBound - tail
  }

  /// How sure one must be.
  package enum Strictness: Sendable {
    /// In what people wrote: rather too much than too little.
    case stored
    /// On a drawn screen, where figures of several columns stand side by side.
    case drawn
  }

  /// All that stand in a text, in their order; none lies over another.
  package static func all(
    in scalars: [Unicode.Scalar], _ strictness: Strictness = .stored,
    names: ListedNames = ListedNames()
  ) -> [PrivatePart] {
    PrivateReader(scalars, strictness).parts(names)
  }

  package static func all(in text: String) -> [PrivatePart] {
    PrivateSigns(text).mayHold ? all(in: Array(text.unicodeScalars)) : []
  }
}

extension PrivatePart {
  /// What is to be hidden of a mobile number that is still being typed, from its seventh digit on.
  ///
  /// Six digits are shared by a hundred thousand people.
  package static func begun(in scalars: [Unicode.Scalar]) -> [Int] {
    PrivateReader(scalars, .stored).begunMobiles
  }
}

extension PrivatePart {
  /// A text with each of them masked.
  package static func masking(_ text: String, names: ListedNames = ListedNames()) -> String {
    PrivateSigns(text, names).mayHold ? reading(text, names) : text
  }

  /// The same for a text that is worth reading.
  static func reading(_ text: String, _ names: ListedNames) -> String {
    var scalars = Array(text.unicodeScalars)
    let parts = all(in: scalars, names: names)
    if parts.isEmpty { return text }
    for part in parts.reversed() {
      let (range, mask) = part.replacement
      scalars.replaceSubrange(range, with: mask.unicodeScalars)
    }
    return String(String.UnicodeScalarView(scalars))
  }

  /// The mask of a telephone number that stands by itself, however few digits it has; what holds
  /// none is hidden whole.
  static func maskingNumber(_ text: String) -> String {
    let masked = masking(text)
    guard masked == text else { return masked }
    let digits = text.filter(\.isNumber)
    return digits.isEmpty ? Withheld.mark : "****" + digits.suffix(digits.count < 5 ? 1 : 2)
  }

  /// What takes the place of which scalars: always so many stars, so that they do not tell how many
  /// are hidden.
  private var replacement: (Range<Int>, String) {
    switch kind {
    case .identity: (range, Withheld.mark)
    case .name: (hidden, "*")
    case .landline: (hidden, "-****")
    default: (hidden, "****")
    }
  }
}
