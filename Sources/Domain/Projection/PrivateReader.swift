/// Looks through one text for what belongs to one person.
///
/// Digits may be full-width or Chinese and stand in groups, with a few blanks, dashes, brackets or a
/// line break between: `138-0000-1234`, `（0576）8612 3456`, `一三八 零零零零 一二三四`.
struct PrivateReader {
  /// Fewer digits or letters than these are nobody's number.
  static let shortest = 5

  /// Every scalar as plain text: digits, letters, blanks and dashes each in one form.
  let plain: [Unicode.Scalar]
  let strictness: PrivatePart.Strictness
  private let written: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar], _ strictness: PrivatePart.Strictness) {
    written = scalars
    plain = scalars.map(Self.plain)
    self.strictness = strictness
  }

  /// Those found first have the right of way.
  func parts(_ names: ListedNames) -> [PrivatePart] {
    let rows = DigitGroups.rows(in: plain)
    var found = emails
    add(rows.flatMap { $0.parts(in: self) }, to: &found)
    if strictness == .stored {
      add(accounts, to: &found)
      let calls = rows.isEmpty ? [] : cues(of: .call)
      add(rows.flatMap { $0.locals(in: self, calls) }, to: &found)
      add(listed(names), to: &found)
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func add(_ parts: [PrivatePart], to found: inout [PrivatePart]) {
    for part in parts where !part.overlaps(found) { found.append(part) }
  }

  private func listed(_ names: ListedNames) -> [PrivatePart] {
    var found: [PrivatePart] = []
    var place = 0
    while place < written.count {
      let length = names.length(in: written, at: place)
      if let length { found.append(PrivatePart(.name, place..<place + length, head: 1)) }
      place += length ?? 1
    }
    return found
  }
}

extension PrivateReader {
  /// The digits behind the third of what may become a mobile number.
  var begunMobiles: [Int] {
    DigitGroups.rows(in: plain).flatMap { row in
      let places = row.groups.flatMap(\.self)
      let isBegun =
        (7...10).contains(places.count) && plain[places[0]] == "1"
        && ("3"..."9").contains(plain[places[1]])
      return isBegun ? Array(places.dropFirst(3)) : []
    }
  }
}

extension PrivatePart {
  func overlaps(_ others: [PrivatePart]) -> Bool {
    others.contains { $0.range.overlaps(range) }
  }
}

// MARK: - Plain forms

extension PrivateReader {
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: return Unicode.Scalar(scalar.value + 32) ?? scalar
    case 0x09, 0x0A, 0x0D, 0xA0, 0x3000, 0x200B...0x200D, 0x2060, 0xFEFF: return " "
    case 0x2010...0x2015, 0x2212, 0xB7, 0x2022, 0x30FB, 0x5F: return "-"
    case 0xFF01...0xFF5E: return plain(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x3007..<0xA000: return hanDigits.contains(scalar) ? hanDigit(scalar) ?? scalar : scalar
    default: return scalar
    }
  }

  private static let hanDigits = ScalarSet("〇零一幺壹二贰三叁四肆五伍六陆七柒八捌九玖".unicodeScalars)

  private static func hanDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "〇", "零": "0"
    case "一", "幺", "壹": "1"
    case "二", "贰": "2"
    case "三", "叁": "3"
    case "四", "肆": "4"
    case "五", "伍": "5"
    case "六", "陆": "6"
    case "七", "柒": "7"
    case "八", "捌": "8"
    case "九", "玖": "9"
    default: nil
    }
  }
}

extension Unicode.Scalar {
  var isPlainDigit: Bool { 0x30...0x39 ~= value }
  var isPlainLetter: Bool { 0x61...0x7A ~= value }
  /// May stand between two digits of one number.
  var isJoint: Bool {
    switch self {
    case " ", "-", "(", ")", ".", "/": true
    default: false
    }
  }
  /// Of an id at WeChat or QQ.
  var isOfID: Bool { isPlainDigit || isPlainLetter || self == "-" }
  /// Of the name or host of an e-mail.
  fileprivate var isOfAddress: Bool {
    isPlainDigit || isPlainLetter || "._%+-".unicodeScalars.contains(self)
  }
}

// MARK: - Addresses and ids

extension PrivateReader {
  private var emails: [PrivatePart] {
    plain.contains("@") ? plain.indices.filter { plain[$0] == "@" }.compactMap(email(at:)) : []
  }

  /// The first letter and the host may stay.
  private func email(at sign: Int) -> PrivatePart? {
    var start = skippingBlanks(from: sign, by: -1)
    while start > 0, plain[start - 1].isOfAddress { start -= 1 }
    var end = skippingBlanks(from: sign + 1, by: 1)
    let host = end
    while end < plain.count, plain[end].isOfAddress { end += 1 }
    guard start < sign, plain[host..<end].contains(".") else { return nil }
    return PrivatePart(.email, start..<end, head: 1, tail: end - sign)
  }

  private func skippingBlanks(from place: Int, by step: Int) -> Int {
    var place = place
    let next = { step < 0 ? place - 1 : place }
    while plain.indices.contains(next()), plain[next()] == " " { place += step }
    return place
  }

  private var accounts: [PrivatePart] {
    cues(of: .account).flatMap { cue in
      [account(from: cue.upperBound), account(before: cue.lowerBound)].compactMap(\.self)
    }
  }

  /// What stands between the word and the id: `微信号：`, `QQ是 `.
  private func account(from place: Int) -> PrivatePart? {
    var start = place
    while start < min(plain.count, place + 6), !plain[start].isOfID { start += 1 }
    var end = start
    while end < plain.count, plain[end].isOfID { end += 1 }
    return account(start..<end)
  }

  private func account(before place: Int) -> PrivatePart? {
    var end = place
    while end > max(0, place - 2), " (".unicodeScalars.contains(plain[end - 1]) { end -= 1 }
    var start = end
    while start > 0, plain[start - 1].isOfID { start -= 1 }
    // Digits alone are a number that stands before another word.
    return plain[start..<end].contains(where: \.isPlainLetter) ? account(start..<end) : nil
  }

  private func account(_ range: Range<Int>) -> PrivatePart? {
    range.count < Self.shortest ? nil : PrivatePart(.account, range, head: 1)
  }
}
