/// A year whose public holidays nobody has entered yet, so no working day in it is known.
package struct UncoveredYear: Error, Equatable, Sendable {
  package let year: Int

  package init(year: Int) {
    self.year = year
  }
}

/// Which days the office works, by the holiday notices of the State Council (C5, L9).
///
/// A notice may make a weekend day a working one (补班). Nothing is guessed: a question that
/// touches a year outside `coveredYears` throws `UncoveredYear`.
package struct WorkCalendar: Equatable, Sendable {
  package private(set) var coveredYears: Set<Int>
  /// Weekdays that are not worked and weekend days that are.
  private let holidays: Set<Day>
  private let extraWorkdays: Set<Day>
  /// By how much they shift the count of weekdays.
  let shifts: WorkdayShifts

  package init(coveredYears: Set<Int>, holidays: Set<Day>, extraWorkdays: Set<Day>) {
    self.coveredYears = coveredYears
    self.holidays = holidays.subtracting(extraWorkdays).filter { !$0.weekday.isWeekend }
    self.extraWorkdays = extraWorkdays.filter(\.weekday.isWeekend)
    shifts = WorkdayShifts(off: self.holidays, worked: self.extraWorkdays)
  }

  /// Takes in the years of another calendar.
  package mutating func merge(_ other: WorkCalendar) {
    self = WorkCalendar(
      coveredYears: coveredYears.union(other.coveredYears),
      holidays: holidays.union(other.holidays),
      extraWorkdays: extraWorkdays.union(other.extraWorkdays))
  }

  package func isWorkday(_ day: Day) throws(UncoveredYear) -> Bool {
    guard covers(day) else { throw UncoveredYear(year: day.year) }
    return countsAsWorkday(day)
  }

  /// The day `count` working days after `day`, which itself does not count; below zero, before it.
  ///
  /// Zero gives `day` back, worked or not.
  package func adding(workdays count: Int, to day: Day) throws(UncoveredYear) -> Day {
    let step = count < 0 ? -1 : 1
    var result = day
    var left = abs(count)
    while left > 0 {
      result = result.adding(days: step)
      if try isWorkday(result) { left -= 1 }
    }
    return result
  }

  /// Working days after `start` up to and with `end`, so that it undoes `adding(workdays:to:)`.
  ///
  /// Below zero if `end` lies before `start`.
  package func workdays(from start: Day, to end: Day) throws(UncoveredYear) -> Int {
    guard start <= end else { return -(try workdays(from: end, to: start)) }
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if try isWorkday(day) { count += 1 }
    }
    return count
  }
}
