/// Working days for rules that must answer in every year: where no holiday notice was entered, the
/// weekends alone are taken for days off, and `covers` lets the screen say so.
extension WorkCalendar {
  /// Whether the holidays of that day's year are known.
  package func covers(_ day: Day) -> Bool { coveredYears.contains(day.year) }

  /// Asks no year: the days of one that is not covered are in neither list.
  package func countsAsWorkday(_ day: Day) -> Bool {
    day.isWeekend ? extraWorkdays.contains(day) : !holidays.contains(day)
  }

  /// The day `count` working days after `day`, which itself does not count; below zero, before it.
  package func day(workdays count: Int, after day: Day) -> Day {
    var result = day
    var left = abs(count)
    while left > 0, result > .distantPast, result < .distantFuture {
      result = result.adding(days: count < 0 ? -1 : 1)
      if countsAsWorkday(result) { left -= 1 }
    }
    return result
  }

  /// Working days after `start` up to and with `end`; none when `end` is not later.
  package func workdayCount(from start: Day, to end: Day) -> Int {
    guard start < end else { return 0 }
    return (start.number + 1...end.number).count { countsAsWorkday(Day(number: $0)) }
  }
}

extension Day {
  /// The same as `weekday.isWeekend`, for loops over many days; 1970-01-01 was a Thursday.
  fileprivate var isWeekend: Bool { ((Int(number) + 3) % 7 + 7) % 7 > 4 }

  /// The first day of the calendar, where reckoning backwards stops.
  fileprivate static let distantPast = Day(number: .min)
}
