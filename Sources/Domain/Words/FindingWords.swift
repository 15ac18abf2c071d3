/// What is said when a query, a day or a year is not understood.
extension QueryError {
  package var phrase: Phrase {
    switch self {
    case .unknownField(let name, let known):
      Phrase(
        "没有“\(name)”这一项，可以用：\(known.map(\.zh).joined(separator: " "))",
        "there is no field '\(name)'; there are: \(known.map(\.en).joined(separator: " "))")
    case .unknownValue(let field, let value, let known):
      Phrase(
        "“\(field.zh)”没有“\(value)”，可以用：\(known.map(\.zh).joined(separator: " "))",
        "'\(field.en)' is never '\(value)'; it may be: \(known.map(\.en).joined(separator: ", "))")
    case .missingValue(let field):
      Phrase("“\(field.zh)”后面要写比较的值", "what should '\(field.en)' be compared with?")
    case .notANumber(let field, let value):
      Phrase("“\(field.zh)”要写数字，不是“\(value)”", "'\(field.en)' takes a number, not '\(value)'")
    case .notADay(let field, let value, let error):
      Phrase(
        "“\(field.zh)”要写日期或天数，“\(value)”\(error.phrase.zh)",
        "'\(field.en)' takes a day or a number of days; '\(value)': \(error.phrase.en)")
    case .unknownFilter(let name, let known):
      known.isEmpty
        ? Phrase("没有常用筛选“@\(name)”", "there is no saved filter '@\(name)'")
        : Phrase(
          "“@\(name)”可以是：\(known.map { "@\($0)" }.joined(separator: " "))",
          "'@\(name)' may be \(known.map { "@\($0)" }.joined(separator: " "))")
    case .notComparable(let field):
      Phrase("“\(field.zh)”是文字，不能比大小，请用 : 或 =", "'\(field.en)' is a text: use : or =")
    }
  }
}

extension DayWordsError {
  package var phrase: Phrase {
    switch self {
    case .empty: Phrase("没有写日期", "no day was written")
    case .notUnderstood:
      Phrase(
        "看不懂，可写 今天、下周三、+3、7-15、2018-7-15",
        "not understood; write tomorrow, +3, 7-15 or 2018-7-15")
    case .noSuchDay: Phrase("日历上没有这一天", "no calendar has that day")
    }
  }
}

extension UncoveredYear {
  package var phrase: Phrase {
    Phrase(
      "\(year)年的节假日还没有录入，工作日只按周末推算；请在设置（7）里录入国务院办公厅的放假通知（C5）",
      "the holidays of \(year) are not entered, so only weekends count as days off;"
        + " enter the State Council's notice in the settings (7) (C5)")
  }

  /// Beside a deadline.
  package var shortPhrase: Phrase {
    Phrase(
      "\(year)年节假日未录入，只按周末推算", "the holidays of \(year) are missing: weekends only")
  }
}
