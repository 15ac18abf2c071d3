/// The days on which the telephone is answered (P19).
extension Day {
  var thursdayOfWeek: Day { startOfWeek.adding(days: 3) }

  /// The next Thursday, or the day itself.
  var comingThursday: Day {
    thursdayOfWeek < self ? thursdayOfWeek.adding(days: 7) : thursdayOfWeek
  }
}

extension ClosedRange<Day> {
  var thursdays: [Day] {
    stride(from: lowerBound.comingThursday.number, through: upperBound.number, by: 7)
      .map(Day.init(number:))
  }
}
