/// How days are said back to a person.
extension Weekday {
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
    let (year, month, day) = parts
    let isThisYear = year == today.year
    return Phrase(
      (isThisYear ? "" : "\(year)年") + "\(month)月\(day)日",
      "\(day) \(Day.monthNames[month - 1])" + (isThisYear ? "" : " \(year)"))
  }

  /// `6月7日 周四`, in full so that a slip of the finger is seen.
  package func fullPhrase(today: Day) -> Phrase {
    let date = shortPhrase(today: today)
    return Phrase("\(date.zh) \(weekday.phrase.zh)", "\(weekday.phrase.en) \(date.en)")
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
