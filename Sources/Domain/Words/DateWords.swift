/// How days are said: always with what a person needs to place them.
extension Weekday {
  /// 周四.
  package var phrase: Phrase {
    switch self {
    case .monday: Phrase("周一", "Mon")
    case .tuesday: Phrase("周二", "Tue")
    case .wednesday: Phrase("周三", "Wed")
    case .thursday: Phrase("周四", "Thu")
    case .friday: Phrase("周五", "Fri")
    case .saturday: Phrase("周六", "Sat")
    case .sunday: Phrase("周日", "Sun")
    }
  }
}

extension Day {
  /// `6月7日`; with the year where it is not the one of `today`.
  package func shortPhrase(today: Day) -> Phrase {
    year == today.year ? datePhrase : datePhrase(year: year)
  }

  /// `6月7日 周四`, in full so that a slip of the finger is seen.
  package func fullPhrase(today: Day) -> Phrase { withWeekday(shortPhrase(today: today)) }

  /// `2018年6月7日 周四`, for what is read on another day than it is written.
  package var longPhrase: Phrase { withWeekday(datePhrase(year: year)) }

  private var datePhrase: Phrase {
    let (_, month, day) = parts
    return Phrase("\(month)月\(day)日", "\(day) \(Self.monthNames[month - 1])")
  }

  private func datePhrase(year: Int) -> Phrase {
    Phrase("\(year)年\(datePhrase.zh)", "\(datePhrase.en) \(year)")
  }

  private func withWeekday(_ date: Phrase) -> Phrase {
    Phrase("\(date.zh) \(weekday.phrase.zh)", "\(weekday.phrase.en) \(date.en)")
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

/// How what is owed is said in the column 期限.
package enum DueWords {
  /// 还剩2天, 今天到期, 超3个工作日; `left` is in working days, below zero when overdue.
  ///
  /// None is left on the days off before the day either, `6月9日到期`, nor on those behind it, 刚到期.
  package static func phrase(left: Int, due: Day, today: Day) -> Phrase {
    if left < 0 { return late(-left) }
    if left > 0 { return self.left(left) }
    if today == due { return Phrase("今天到期", "due today") }
    let day = due.shortPhrase(today: today)
    return today > due ? Phrase("刚到期", "was due") : Phrase("\(day.zh)到期", "due \(day.en)")
  }

  static func left(_ workdays: Int) -> Phrase {
    Phrase("还剩\(workdays)天", "\(counted(workdays, "day")) left")
  }

  /// English has to say "late" before a narrow column ends.
  package static func late(_ workdays: Int) -> Phrase {
    Phrase("超\(workdays)个工作日", "\(workdays) wd late")
  }
}
