/// The windows of C8: whole weeks, months and quarters of the civil calendar.
enum CadenceWindows {
  static func months(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    windows(endingIn: days) {
      $0.month.days
    } next: {
      $0.adding(days: 1)
    }
  }

  static func quarters(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    windows(endingIn: days, around: quarter) { $0.adding(days: 1) }
  }

  /// The one a day is in.
  static func quarter(of day: Day) -> ClosedRange<Day> {
    let first = day.month.adding(months: -((day.month.month - 1) % 3))
    return first.firstDay...first.adding(months: 2).lastDay
  }

  /// ISO weeks, Monday to Sunday.
  static func weeks(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    windows(endingIn: days) {
      $0.startOfWeek...$0.startOfWeek.adding(days: 6)
    } next: {
      $0.adding(days: 1)
    }
  }

  private static func windows(
    endingIn days: ClosedRange<Day>, around: (Day) -> ClosedRange<Day>, next: (Day) -> Day
  ) -> [ClosedRange<Day>] {
    var windows: [ClosedRange<Day>] = []
    var window = around(days.lowerBound)
    while window.upperBound <= days.upperBound {
      windows.append(window)
      window = around(next(window.upperBound))
    }
    return windows
  }
}

extension WorkCalendar {
  /// Nil where every day of it is off.
  func lastWorkday(in window: ClosedRange<Day>) -> Day? {
    let day = day(workdays: -1, after: window.upperBound.adding(days: 1))
    return window.contains(day) ? day : nil
  }
}

extension Workspace {
  /// On which days of a window there were visits as asked; none of them is copied.
  func visitDays(
    at object: EntityRef, in window: ClosedRange<Day>, where isIt: (Visit) -> Bool
  ) -> [Day] {
    places(Visit.self, of: object).compactMap { place in
      window.contains(visits[at: place].on) && isIt(visits[at: place])
        ? visits[at: place].on : nil
    }
  }
}
