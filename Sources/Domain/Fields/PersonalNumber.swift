/// A number in a free text that belongs to one person (C14): a mobile phone, an identity card.
///
/// Digits may be full-width and stand in groups with a blank or dash between. Landlines are left out:
/// most are an office's, and every letterhead has one.
package struct PersonalNumber: Equatable, Sendable {
  package enum Kind: Sendable {
    case mobile
    case identity
  }

  package let kind: Kind
  /// In plain digits, without what stands between them.
  package let digits: String
  /// Its scalars in the text.
  let range: Range<Int>

  /// What may stand in its place: enough to tell two apart, too little to call.
  package var mask: String {
    let kept = kind == .mobile ? (3, 4) : (3, 2)
    let stars = String(repeating: "*", count: digits.count - kept.0 - kept.1)
    return digits.prefix(kept.0) + stars + digits.suffix(kept.1)
  }

  /// All that stand in a text, in their order.
  package static func all(in text: String) -> [PersonalNumber] {
    // Most texts hold no digit at all.
    let scalars = Array(text.unicodeScalars)
    guard scalars.contains(where: { $0.digit != nil }) else { return [] }
    var found: [PersonalNumber] = []
    for row in DigitRow.rows(in: scalars) { found += row.numbers }
    return found
  }

  /// The text with each of them masked.
  package static func masking(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for number in all(in: text).reversed() {
      scalars.replaceSubrange(number.range, with: Array(number.mask.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}

/// Groups of digits with at most one blank or dash between them.
private struct DigitRow {
  private var groups: [(digits: String, range: Range<Int>)] = []

  static func rows(in scalars: [Unicode.Scalar]) -> [DigitRow] {
    var rows: [DigitRow] = []
    var row = DigitRow()
    var place = 0
    while place < scalars.count {
      let group = Self.group(in: scalars, at: place)
      guard !group.range.isEmpty else {
        place += 1
        continue
      }
      if let last = row.groups.last, !Self.joins(scalars[last.range.upperBound..<place]) {
        rows.append(row)
        row = DigitRow()
      }
      row.groups.append(group)
      place = group.range.upperBound
    }
    return rows + [row]
  }

  /// The digits from a place on; an X behind seventeen is the last of an identity card's.
  private static func group(
    in scalars: [Unicode.Scalar], at start: Int
  ) -> (digits: String, range: Range<Int>) {
    var digits = ""
    var end = start
    while end < scalars.count {
      if let digit = scalars[end].digit {
        digits.unicodeScalars.append(digit)
      } else if scalars[end].isX, !digits.isEmpty {
        digits += "X"
        end += 1
        break
      } else {
        break
      }
      end += 1
    }
    return (digits, start..<end)
  }

  private static func joins(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.isEmpty || between.count == 1 && between.allSatisfy(\.isSeparator)
  }

  /// The fewest groups that together make a number, from the left.
  var numbers: [PersonalNumber] {
    var found: [PersonalNumber] = []
    var first = 0
    while first < groups.count {
      if let (number, next) = number(from: first) {
        found.append(number)
        first = next
      } else {
        first += 1
      }
    }
    return found
  }

  private func number(from first: Int) -> (PersonalNumber, next: Int)? {
    var digits = ""
    for last in first..<groups.count {
      digits += groups[last].digits
      guard digits.utf8.count <= 18 else { return nil }
      if let kind = PersonalNumber.Kind(digits) {
        let range = groups[first].range.lowerBound..<groups[last].range.upperBound
        return (PersonalNumber(kind: kind, digits: digits, range: range), last + 1)
      }
    }
    return nil
  }
}

extension PersonalNumber.Kind {
  fileprivate init?(_ digits: String) {
    let digits = Array(digits.utf8)
    if Self.isMobile(digits) {
      self = .mobile
    } else if Self.isIdentity(digits) {
      self = .identity
    } else {
      return nil
    }
  }

  private static func isMobile(_ digits: [UInt8]) -> Bool {
    digits.count == 11 && digits[0] == UInt8(ascii: "1") && digits[1] >= UInt8(ascii: "3")
      && digits.allSatisfy { $0 != UInt8(ascii: "X") }
  }

  /// GB 11643: a day of birth from the seventh digit on, and a check digit by ISO 7064 (MOD 11-2).
  private static func isIdentity(_ digits: [UInt8]) -> Bool {
    guard digits.count == 18, digits.dropLast().allSatisfy({ $0 != UInt8(ascii: "X") }) else {
      return false
    }
    let birth = String(decoding: digits[6..<14], as: UTF8.self)
    guard birth.hasPrefix("19") || birth.hasPrefix("20"),
      Day(iso: "\(birth.prefix(4))-\(birth.dropFirst(4).prefix(2))-\(birth.suffix(2))") != nil
    else { return false }
    let sum = digits.reduce(0) { sum, digit in
      (sum * 2 + (digit == UInt8(ascii: "X") ? 10 : Int(digit) - 48)) % 11
    }
    return sum == 1
  }
}

extension Unicode.Scalar {
  /// As a plain digit; nil for anything else.
  fileprivate var digit: Unicode.Scalar? {
    switch value {
    case 0x30...0x39: self
    case 0xFF10...0xFF19: Unicode.Scalar(value - 0xFEE0)
    default: nil
    }
  }

  fileprivate var isX: Bool { "xXｘＸ".unicodeScalars.contains(self) }
  fileprivate var isSeparator: Bool { " -\u{3000}－–—·".unicodeScalars.contains(self) }
}
