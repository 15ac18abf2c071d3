/// Groups of digits that may be one number: a few joints between two of them, and nothing else.
struct DigitGroups {
  /// Where the groups stand in the text.
  private(set) var groups: [Range<Int>] = []

  static let mostJoints = 3

  static func rows(in plain: [Unicode.Scalar]) -> [DigitGroups] {
    var rows: [DigitGroups] = []
    var row = DigitGroups()
    var place = 0
    while let start = plain[place...].firstIndex(where: \.isPlainDigit) {
      let end = plain[start...].firstIndex { !$0.isPlainDigit } ?? plain.count
      if let last = row.groups.last, !joins(plain[last.upperBound..<start]) {
        rows.append(row)
        row = DigitGroups()
      }
      row.groups.append(start..<end)
      place = end
    }
    return (rows + [row]).filter { $0.digits >= PrivateReader.shortest }
  }

  private static func joins(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.count <= mostJoints && between.allSatisfy(\.isJoint)
  }

  private var digits: Int { groups.reduce(0) { $0 + $1.count } }

  /// What stands in it, the surest first.
  func parts(in text: PrivateReader) -> [PrivatePart] {
    var found: [PrivatePart] = []
    for kind in [identity, mobile, landline, longNumber] {
      for first in groups.indices {
        if let part = kind(first, text), !part.overlaps(found) { found.append(part) }
      }
    }
    return found
  }
}

// MARK: - The numbers of one person

extension DigitGroups {
  /// Some groups from `first` on that have together so many digits, all of the first but `skipped`.
  private func span(
    from first: Int, skipping skipped: Int = 0, count: Int, in text: PrivateReader
  ) -> NumberSpan? {
    guard let last = last(of: count + skipped, from: first) else { return nil }
    var span = NumberSpan(start: groups[first].lowerBound + skipped)
    for group in groups[first...last] {
      span.append(max(group.lowerBound, span.start)..<group.upperBound, of: text.plain)
    }
    return text.strictness == .stored || span.isDrawnAsOne ? span : nil
  }

  /// The group that ends behind so many digits, if one does: asked before anything is written down, for
  /// mostly none does.
  private func last(of count: Int, from first: Int) -> Int? {
    var left = count
    for place in first..<groups.count {
      left -= groups[place].count
      if left <= 0 { return left == 0 ? place : nil }
    }
    return nil
  }

  /// GB 11643: a day of birth from the seventh digit on.
  ///
  /// The check digit is not asked: a number with a slip in it still tells who it is.
  private func identity(_ first: Int, _ text: PrivateReader) -> PrivatePart? {
    if let whole = span(from: first, count: 18, in: text), whole.hasBirthDay {
      return PrivatePart(.identity, whole.range)
    }
    guard let most = span(from: first, count: 17, in: text), most.hasBirthDay else { return nil }
    let rest = text.plain[most.range.upperBound...].prefix(2)
    guard let x = rest.firstIndex(of: "x"), rest[..<x].allSatisfy(\.isJoint) else { return nil }
    return PrivatePart(.identity, most.range.lowerBound..<x + 1)
  }

  /// Eleven digits, the first of them 1; the country or a 0 may be dialled before.
  private func mobile(_ first: Int, _ text: PrivateReader) -> PrivatePart? {
    let group = text.plain[groups[first]]
    for prefix in ["", "86", "086", "0086", "0"] {
      guard group.starts(with: prefix.unicodeScalars), group.count > prefix.utf8.count,
        let span = span(from: first, skipping: prefix.utf8.count, count: 11, in: text),
        span.digits[0] == "1"
      else { continue }
      return PrivatePart(
        .mobile, span.range, head: span.scalars(ofFirst: 3), tail: span.scalars(ofLast: 4))
    }
    return nil
  }

  /// An area code and seven or eight digits; behind +86 without its 0.
  private func landline(_ first: Int, _ text: PrivateReader) -> PrivatePart? {
    let isAbroad =
      first > 0 && text.plain[groups[first - 1]].elementsEqual("86".unicodeScalars)
      && groups[first - 1].lowerBound > 0 && text.plain[groups[first - 1].lowerBound - 1] == "+"
    guard let digit = text.plain[groups[first]].first, isAbroad || digit == "0" else { return nil }
    let second = text.plain[groups[first]].dropFirst().first ?? "0"
    let area = isAbroad ? 3 : "12".unicodeScalars.contains(second) ? 3 : 4
    guard isAbroad || second != "0" else { return nil }
    for local in [8, 7] {
      guard let span = span(from: first, count: area + local, in: text) else { continue }
      return PrivatePart(
        .landline, span.range, head: span.scalars(ofFirst: area), tail: span.scalars(ofLast: 2))
    }
    return nil
  }

  /// In one piece and with no letter at either end, which would make it a code.
  private func longNumber(_ first: Int, _ text: PrivateReader) -> PrivatePart? {
    let group = groups[first]
    guard text.strictness == .stored, group.count >= 11,
      group.lowerBound == 0 || !text.plain[group.lowerBound - 1].isPlainLetter,
      group.upperBound == text.plain.count || !text.plain[group.upperBound].isPlainLetter
    else { return nil }
    return PrivatePart(.longNumber, group, head: 3, tail: 4)
  }

  /// Seven or eight digits in one or two groups, or a 短号 of five or six, near a word that says so.
  func locals(in text: PrivateReader, _ cues: [Range<Int>]) -> [PrivatePart] {
    guard !cues.isEmpty else { return [] }
    var locals: [PrivatePart] = []
    for first in groups.indices {
      for count in [8, 7, 6, 5, 9, 10] {
        guard let span = span(from: first, count: count, in: text), span.pieces <= 2,
          text.isCalled(span.range, cues)
        else { continue }
        let part = PrivatePart(.local, span.range, tail: span.scalars(ofLast: 2))
        if !part.overlaps(locals) { locals.append(part) }
      }
    }
    return locals
  }
}

/// The digits of one number and where they stand.
private struct NumberSpan {
  let start: Int
  private(set) var digits: [Unicode.Scalar] = []
  private(set) var pieces = 0
  /// Where each digit stands.
  private var places: [Int] = []
  private var gaps: [Int] = []
  private var sizes: [Int] = []

  init(start: Int) { self.start = start }

  mutating func append(_ group: Range<Int>, of plain: [Unicode.Scalar]) {
    if let last = places.last { gaps.append(group.lowerBound - last - 1) }
    pieces += 1
    sizes.append(group.count)
    places += group
    digits += plain[group]
  }

  var range: Range<Int> { start..<(places.last ?? start) + 1 }

  func scalars(ofFirst count: Int) -> Int { places[count - 1] + 1 - start }
  func scalars(ofLast count: Int) -> Int { range.upperBound - places[places.count - count] }

  /// In one piece, or as people group a telephone number; anything else on a screen is a row of
  /// figures that stand near each other.
  var isDrawnAsOne: Bool {
    guard gaps.allSatisfy({ $0 == 1 }) else { return false }
    return pieces == 1
      || [[3, 4, 4], [3, 8], [7, 4], [4, 8], [4, 7], [3, 7], [6, 8, 4]].contains(sizes)
  }

  /// Whether digits seven to fourteen are a day somebody may have been born on.
  var hasBirthDay: Bool {
    let birth = String(String.UnicodeScalarView(digits[6..<14]))
    guard birth.hasPrefix("19") || birth.hasPrefix("20") else { return false }
    return Day(iso: "\(birth.prefix(4))-\(birth.dropFirst(4).prefix(2))-\(birth.suffix(2))") != nil
  }
}
