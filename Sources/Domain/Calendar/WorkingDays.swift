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
    return start.weekdays(to: end) + shifts[end] - shifts[start]
  }

  /// Working days left on a day until something is due; below zero, past it.
  package func workdaysLeft(until due: Day, on day: Day) -> Int {
    due < day ? -workdayCount(from: due, to: day) : workdayCount(from: day, to: due)
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

/// How many more working days than weekdays there were up to each day: added up once, so that a
/// clock that asks reads two numbers.
struct WorkdayShifts: Equatable, Sendable {
  /// The first day that was announced, and the sums from it to the last one.
  private let first: Day
  private let sums: [Int16]

  init(off: Set<Day>, worked: Set<Day>) {
    guard let first = off.union(worked).min(), let last = off.union(worked).max() else {
      (self.first, sums) = (.epoch, [])
      return
    }
    self.first = first
    var sum: Int16 = 0
    sums = (first.number...last.number).map(Day.init(number:)).map { day in
      sum += worked.contains(day) ? 1 : off.contains(day) ? -1 : 0
      return sum
    }
  }

  /// Up to and with a day.
  subscript(day: Day) -> Int {
    guard day >= first, !sums.isEmpty else { return 0 }
    return Int(sums[min(first.days(to: day), sums.count - 1)])
  }
}
