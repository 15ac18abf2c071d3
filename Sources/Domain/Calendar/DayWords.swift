/// Why what a person typed names no day.
package enum DayWordsError: Error, Equatable, Sendable {
  case empty
  /// Nothing that `DayWords` knows.
  case notUnderstood
  /// The shape of a date, but no calendar has it: 2018-02-30.
  case noSuchDay
}

/// Days as people write them, reckoned from a given today.
///
/// 今天 明天 昨天 后天 前天 大后天 大前天; 周五 本周五 下周三 上周一 (also 星期, 礼拜, 下个星期三; weeks begin
/// on Monday); +3 and -2 days; 15, 15日 or 15号 of this month; 7-15, 7/15, 7.15 or 7月15日 of this
/// year; 2018-7-15, 2018/7/15, 2018年7月15日, 20180715, 18-7-15, 180715; today, tomorrow, yesterday.
/// Full-width forms and spaces are fine everywhere.
package enum DayWords {
  package static func parse(_ text: String, today: Day) throws(DayWordsError) -> Day {
    let words = Folding.fold(text)
    guard !words.isEmpty else { throw .empty }
    if let distance = distances[words] { return today.adding(days: distance) }
    if let day = weekday(words, today: today) { return day }
    if let distance = signedDistance(words) { return today.adding(days: distance) }
    return try date(words, today: today)
  }

  private static let distances = [
    "大前天": -3, "前天": -2, "昨天": -1, "昨日": -1, "今天": 0, "今日": 0, "明天": 1, "明日": 1,
    "后天": 2, "大后天": 3, "yesterday": -1, "today": 0, "tomorrow": 1,
  ]
}

/// Days of a week.
extension DayWords {
  private static func weekday(_ words: String, today: Day) -> Day? {
    let weeks = weeks.first { words.hasPrefix($0.word) }
    var rest = words.dropFirst(weeks?.word.count ?? 0)
    if weeks != nil, rest.first == "个" { rest = rest.dropFirst() }
    guard let unit = ["周", "星期", "礼拜"].first(where: rest.hasPrefix) else { return nil }
    rest = rest.dropFirst(unit.count)
    guard rest.count == 1, let name = rest.first, let index = weekdays[name] else { return nil }
    return today.startOfWeek.adding(days: (weeks?.distance ?? 0) * 7 + index)
  }

  private static let weeks: [(word: String, distance: Int)] = [
    ("上上", -2), ("上", -1), ("本", 0), ("这", 0), ("下下", 2), ("下", 1),
  ]

  /// Days after Monday.
  private static let weekdays: [Character: Int] = [
    "一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6,
    "1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6,
  ]
}

/// Numbers.
extension DayWords {
  /// `+3`, `-2`, also `+3天`; at most four digits.
  private static func signedDistance(_ words: String) -> Int? {
    guard let sign = words.first, "+-".contains(sign) else { return nil }
    let digits = words.dropFirst().trimmingSuffix("天")
    guard let count = number(digits, longest: 4) else { return nil }
    return sign == "-" ? -count : count
  }

  private static func date(_ words: String, today: Day) throws(DayWordsError) -> Day {
    let parts = words.trimmingSuffix("日").trimmingSuffix("号")
      .split(omittingEmptySubsequences: false) { "-/.年月".contains($0) }
    let (year, month, _) = today.parts
    switch parts.count {
    case 1 where parts[0].utf8.count == 8:
      return try day(parts[0].prefix(4), parts[0].dropFirst(4).prefix(2), parts[0].suffix(2))
    // 201205 may as well be a month.
    case 1 where parts[0].utf8.count == 6 && !parts[0].hasPrefix("20"):
      let year = try fullYear(parts[0].prefix(2), isNamed: false)
      return try day(year, parts[0].dropFirst(2).prefix(2), parts[0].suffix(2))
    case 1: return try day("\(year)", "\(month)", parts[0])
    case 2: return try day("\(year)", parts[0], parts[1])
    case 3:
      return try day(fullYear(parts[0], isNamed: words.contains("年")), parts[1], parts[2])
    default: throw .notUnderstood
    }
  }

  /// Of two digits it is this century's; up to 12 it may be a month as in 5/1/18, unless 年 says.
  private static func fullYear(
    _ digits: Substring, isNamed: Bool
  ) throws(DayWordsError) -> Substring {
    if digits.utf8.count == 4 { return digits }
    guard digits.utf8.count == 2, let year = number(digits, longest: 2), year < 70,
      isNamed || year > 12
    else { throw .notUnderstood }
    return "20\(digits)"
  }

  private static func day(
    _ year: Substring, _ month: Substring, _ day: Substring
  ) throws(DayWordsError) -> Day {
    guard
      let year = number(year, longest: 4), let month = number(month, longest: 2),
      let day = number(day, longest: 2)
    else { throw .notUnderstood }
    guard let result = Day(year: year, month: month, day: day) else { throw .noSuchDay }
    return result
  }

  private static func number(_ digits: Substring, longest: Int) -> Int? {
    guard 1...longest ~= digits.utf8.count, digits.utf8.allSatisfy({ 48...57 ~= $0 }) else {
      return nil
    }
    return Int(digits)
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Without one `suffix` at the end, if it is there.
  fileprivate func trimmingSuffix(_ suffix: Character) -> Substring {
    last == suffix ? dropLast() : self[...]
  }
}
