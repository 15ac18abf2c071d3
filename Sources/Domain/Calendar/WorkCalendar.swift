/// A year whose public holidays nobody has entered yet: what is reckoned across it may be wrong.
package struct UncoveredYear: Equatable, Sendable {
  package let year: Int

  package init(year: Int) {
    self.year = year
  }
}

/// Which days the office works, by the holiday notices of the State Council (C5, L9).
///
/// A notice may make a weekend day a working one (补班). A year outside `coveredYears` has its weekends
/// off and nothing else, and whoever reckons across it says so: `uncoveredYear(from:to:)`.
package struct WorkCalendar: Equatable, Sendable {
  package let coveredYears: Set<Int>
  /// By how much weekdays that are not worked and weekend days that are shift the count of weekdays.
  let shifts: WorkdayShifts

  package init(coveredYears: Set<Int>, holidays: Set<Day>, extraWorkdays: Set<Day>) {
    self.coveredYears = coveredYears
    shifts = WorkdayShifts(
      off: holidays.subtracting(extraWorkdays).filter { !$0.weekday.isWeekend },
      worked: extraWorkdays.filter(\.weekday.isWeekend))
  }
}
