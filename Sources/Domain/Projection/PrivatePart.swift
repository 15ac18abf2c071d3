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
    mayStand(in: text) ? all(in: Array(text.unicodeScalars)) : []
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
    guard mayStand(in: text, names) else { return text }
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

  /// Most texts hold nothing of the kind, and to see so must not cost much.
  static func mayStand(in text: String, _ names: ListedNames = ListedNames()) -> Bool {
    var signs = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0xFF10...0xFF19: signs += 1
      case 0x40, 0xFF20: return true
      case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: signs += 1
      case ..<0x3007: continue
      default:
        if names.mayBegin(with: scalar) { return true }
        if PrivateReader.isHanDigit(scalar) { signs += 1 }
      }
      if signs >= PrivateReader.shortest { return true }
    }
    return false
  }
}

/// The names of people at enterprises that the registry knows, wherever somebody writes them.
package struct ListedNames: Equatable, Sendable {
  private var byFirst: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]
  /// A bit for each character of the plane everybody writes in, set where a name begins.
  private var first: [UInt64] = []

  package init() {}

  package init(_ names: some Sequence<String>) {
    for name in Set(names) { add(Array(name.unicodeScalars)) }
    for key in byFirst.keys { byFirst[key]?.sort { $0.count > $1.count } }
  }

  /// One character alone is no name.
  private mutating func add(_ name: [Unicode.Scalar]) {
    guard name.count > 1, name[0].value < 0x10000, name[0].value >= 0x3007 else { return }
    byFirst[name[0], default: []].append(name)
    if first.isEmpty { first = Array(repeating: 0, count: 1024) }
    first[Int(name[0].value >> 6)] |= 1 << UInt64(name[0].value & 63)
  }

  func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    guard !first.isEmpty, scalar.value < 0x10000 else { return false }
    return first[Int(scalar.value >> 6)] & 1 << UInt64(scalar.value & 63) != 0
  }

  /// How long the name is that begins at a place; the longest of several.
  func length(in scalars: [Unicode.Scalar], at place: Int) -> Int? {
    guard mayBegin(with: scalars[place]) else { return nil }
    return byFirst[scalars[place]]?.first { scalars[place...].starts(with: $0) }?.count
  }
}
