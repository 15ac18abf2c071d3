/// A month of a year: the period of project reports and of most of the office's figures.
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1–12.
  package let month: Int

  /// Nil outside the months 1–12 and the years 1–9999.
  package init?(year: Int, month: Int) {
    guard 1...9999 ~= year, 1...12 ~= month else { return nil }
    self.init(year, month)
  }

  package init(of day: Day) {
    let parts = day.parts
    self.init(parts.year, parts.month)
  }

  private init(_ year: Int, _ month: Int) {
    self.year = year
    self.month = month
  }

  package var firstDay: Day {
    Day(number: CivilCalendar.number(year: year, month: month, day: 1))
  }
  package var lastDay: Day { firstDay.adding(days: length - 1) }
  package var days: ClosedRange<Day> { firstDay...lastDay }

  /// Number of days, 28–31.
  package var length: Int {
    switch month {
    case 2: CivilCalendar.isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A later (or, below zero, earlier) month; the calendar ends with the years 1 and 9999.
  package func adding(months: Int) -> Month {
    let limits = 12...(9999 * 12 + 11)
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    let wanted = overflow ? (months < 0 ? Int.min : Int.max) : sum
    let index = min(max(wanted, limits.lowerBound), limits.upperBound)
    return Month(index / 12, index % 12 + 1)
  }

  /// `2018-06`.
  package var iso: String { String(firstDay.iso.prefix(7)) }

  package static func < (left: Month, right: Month) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}
