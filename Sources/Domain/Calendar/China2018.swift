/// The public holidays of 2018 as announced for the whole country (C5).
extension WorkCalendar {
  package static let china2018 = WorkCalendar(
    coveredYears: [2018],
    holidays: Set(
      [
        day(1, 1)...day(1, 1),  // New Year
        day(2, 15)...day(2, 21),  // Spring Festival
        day(4, 5)...day(4, 7),  // Qingming
        day(4, 29)...day(5, 1),  // Labour Day
        day(6, 16)...day(6, 18),  // Dragon Boat Festival
        day(9, 22)...day(9, 24),  // Mid-Autumn Festival
        day(10, 1)...day(10, 7),  // National Day
        day(12, 30)...day(12, 31),  // New Year 2019
      ].flatMap(days(in:))),
    extraWorkdays: [
      day(2, 11), day(2, 24), day(4, 8), day(4, 28), day(9, 29), day(9, 30), day(12, 29),
    ])

  private static func day(_ month: Int, _ day: Int) -> Day {
    Day(number: CivilCalendar.number(year: 2018, month: month, day: day))
  }

  private static func days(in range: ClosedRange<Day>) -> [Day] {
    (range.lowerBound.number...range.upperBound.number).map(Day.init(number:))
  }
}
