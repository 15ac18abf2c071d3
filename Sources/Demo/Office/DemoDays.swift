import Domain

/// The days of the demo office, from the notice of the campaign to the day it stays on (P1).
package enum DemoDays {
  package static let opening = day(1, 23)
  package static let today = day(6, 7)
  static let firstVisit = day(1, 24)
  /// The last day of the first round.
  static let roundEnd = day(3, 16)
  /// Commissioners came after the hundred calls of April (T2).
  static let pairing = day(4, 27)
  static let firstCommissionerVisit = day(4, 28)

  /// From then on everybody enters what he did.
  static let pilesUntil = day(5, 28)

  static func day(_ month: Int, _ day: Int) -> Day {
    Day(year: 2018, month: month, day: day) ?? .epoch
  }

  static func workday(_ count: Int, after day: Day) -> Day {
    WorkCalendar.china2018.day(workdays: count, after: day)
  }

  static func workdays(from first: Day, to last: Day) -> [Day] {
    (first.number...last.number).map(Day.init(number:)).filter(
      WorkCalendar.china2018.countsAsWorkday)
  }

  /// Working days from one to the other.
  static func count(from first: Day, to last: Day) -> Int {
    WorkCalendar.china2018.workdayCount(from: first, to: last)
  }
}
