/// Days that a running text names, as a reply names what is still to come: 2018年7月15日, 7月15日,
/// 2018-07-15, 20180715, 7月底, 9月前, 月底, 年底.
///
/// A month by itself stands for its last day. Full-width forms and spaces are fine everywhere.
package enum DayMentions {
  /// The first one that is not past on a day.
  package static func first(in text: String, from day: Day) -> Day? {
    var scanner = MentionScanner(Array(Folding.fold(text)), today: day)
    while !scanner.isAtEnd {
      if let named = scanner.next(), named >= day { return named }
    }
    return nil
  }
}

/// Goes through a text from one mention to the next.
private struct MentionScanner {
  private let text: [Character]
  private let today: Day
  private var place = 0

  init(_ text: [Character], today: Day) {
    (self.text, self.today) = (text, today)
  }

  var isAtEnd: Bool { place >= text.count }

  /// What is named here, if anything is; stands behind it afterwards.
  mutating func next() -> Day? {
    let digits = takeDigits()
    guard !digits.isEmpty else { return word() }
    guard let number = Int(digits) else { return nil }
    switch digits.count {
    case 8: return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 4 where take("年"): return inYear(number)
    case 4: return separated(year: number)
    case 1, 2: return take("月") ? inMonth(number, year: nil) : nil
    default: return nil
    }
  }
}

// MARK: - Numbers

extension MentionScanner {
  private mutating func inYear(_ year: Int) -> Day? {
    if takeAny(["底", "末", "内"]) { return Day(year: year, month: 12, day: 31) }
    guard let month = takeNumber(), take("月") else { return nil }
    return inMonth(month, year: year)
  }

  /// Without a year it is this one's, or the next one's where that is long past.
  private mutating func inMonth(_ month: Int, year: Int?) -> Day? {
    let named = self.day(of: month, in: year ?? today.year)
    guard year == nil, let named, named.days(to: today) > longPast else { return named }
    return named.adding(years: 1)
  }

  private mutating func day(of month: Int, in year: Int) -> Day? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let start = place
    if let number = takeNumber(), takeAny(["日", "号"]) {
      return Day(year: year, month: month, day: number)
    }
    place = start
    if take("上旬") { return first.adding(days: 9) }
    if take("中旬") { return first.adding(days: 19) }
    if take("前") { return first.adding(days: -1) }
    // 4月起: since when a rule holds.
    return take("起") ? nil : first.month.lastDay
  }

  private mutating func separated(year: Int) -> Day? {
    guard let mark = ["-", "/", "."].first(where: { take($0) }), let month = takeNumber(),
      take(mark), let day = takeNumber()
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

private let longPast = 180

// MARK: - Words

extension MentionScanner {
  private mutating func word() -> Day? {
    for (words, month, year) in Self.ends where takeAny(words) {
      if let year { return Day(year: today.year + year, month: 12, day: 31) }
      return today.month.adding(months: month).lastDay
    }
    place += 1
    return nil
  }

  /// Longer words stand before those they hold; what is past is named to be passed over.
  private static let ends: [(words: [String], month: Int, year: Int?)] = [
    (["去年年底", "去年底"], 0, -1), (["明年年底", "明年底", "明年内"], 0, 1),
    (["上月底", "上个月底"], -1, nil), (["下月底", "下个月底", "下月内", "下个月内"], 1, nil),
    (["年底", "年内"], 0, 0), (["月底", "月内"], 0, nil),
  ]
}

// MARK: - Reading on

extension MentionScanner {
  private mutating func takeDigits() -> String {
    let digits = text[place...].prefix { $0.isASCII && $0.isNumber }
    place += digits.count
    return String(digits)
  }

  private mutating func takeNumber() -> Int? {
    let digits = takeDigits()
    return 1...2 ~= digits.count ? Int(digits) : nil
  }

  private mutating func take(_ word: String) -> Bool {
    guard text[place...].starts(with: word) else { return false }
    place += word.count
    return true
  }

  private mutating func takeAny(_ words: [String]) -> Bool { words.contains { take($0) } }
}
