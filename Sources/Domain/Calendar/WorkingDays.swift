/// Working days for rules that must answer in every year: where no holiday notice was entered, the
/// weekends alone are taken for days off, and `covers` lets the screen say so.
extension WorkCalendar {
  /// Whether the holidays of that day's year are known.
  package func covers(_ day: Day) -> Bool { coveredYears.contains(day.year) }

  /// Working days after `start` up to and with `end`; none when `end` is not later.
  ///
  /// No day is looked at: what separates two days by weeks alone is put right by the days that were
  /// announced between them, so a year costs no more than a week.
  package func workdayCount(from start: Day, to end: Day) -> Int {
    guard start < end else { return 0 }
    return start.weekdays(to: end) - holidays.count(after: start, upTo: end)
      + extraWorkdays.count(after: start, upTo: end)
  }

  /// Asks no year: the days of one that is not covered are in neither list.
  package func countsAsWorkday(_ day: Day) -> Bool {
    workdayCount(from: day.adding(days: -1), to: day) == 1
  }

  /// The day `count` working days after `day`, which itself does not count; below zero, before it.
  ///
  /// So many days hold at most so many working days: as many are stepped over as are missing, until
  /// none is.
  package func day(workdays count: Int, after day: Day) -> Day {
    var result = day
    var missing = abs(count)
    while missing > 0, result > .distantPast, result < .distantFuture {
      result = result.adding(days: count < 0 ? -missing : missing)
      missing = abs(count) - worked(between: day, and: result)
    }
    return result
  }

  /// Working days on the way from one day to another, which may lie before it; the last one counts.
  private func worked(between day: Day, and end: Day) -> Int {
    day < end
      ? workdayCount(from: day, to: end)
      : workdayCount(from: end.adding(days: -1), to: day.adding(days: -1))
  }
}

extension Day {
  /// The first day of the calendar, where reckoning backwards stops.
  fileprivate static let distantPast = Day(number: .min)

  /// Days from Monday to Friday after this one up to and with `end`.
  fileprivate func weekdays(to end: Day) -> Int { end.weekdaysSinceEpoch - weekdaysSinceEpoch }

  /// Below zero before 1970-01-01, which was a Thursday, three days after a Monday.
  private var weekdaysSinceEpoch: Int {
    let days = Int(number) + 3
    let weeks = CivilCalendar.floorDivide(days, 7)
    return weeks * 5 + min(days - weeks * 7, 4)
  }
}

extension [Day] {
  /// How many of these days, which are in order, lie after one day and not after another.
  fileprivate func count(after start: Day, upTo end: Day) -> Int {
    place(after: end) - place(after: start)
  }

  private func place(after day: Day) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
