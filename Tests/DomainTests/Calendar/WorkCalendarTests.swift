import Testing

@testable import Domain

struct WorkCalendarTests {
  private let calendar = WorkCalendar.china2018

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test(arguments: [
    ("2018-02-09", 3, "2018-02-13"), ("2018-04-04", 3, "2018-04-10"),
    ("2018-04-26", 3, "2018-05-02"), ("2018-09-27", 3, "2018-09-30"),
    ("2018-06-04", 5, "2018-06-11"), ("2018-02-12", -1, "2018-02-11"),
    ("2018-10-08", -2, "2018-09-29"), ("2018-10-03", 0, "2018-10-03"),
  ])
  func `working days step over holidays and count days made up`(
    from: String, count: Int, to: String
  ) throws {
    #expect(try calendar.adding(workdays: count, to: day(from)) == day(to))
  }

  @Test(arguments: ["2018-02-09", "2018-02-17", "2018-04-07", "2018-09-28", "2018-12-01"])
  func `counting undoes adding`(from: String) throws {
    let start = try day(from)
    for count in -15...15 where count != 0 {
      let end = try calendar.adding(workdays: count, to: start)
      // Stepping back from a day off starts at a day that does not count itself.
      let lost = try count < 0 && !calendar.isWorkday(start) ? 1 : 0
      #expect(try calendar.workdays(from: start, to: end) == count + lost)
    }
  }

  @Test func `2018 has 115 days off and 250 working days`() throws {
    let worked = try (1...12).compactMap { Month(year: 2018, month: $0) }.flatMap { month in
      try (month.firstDay.number...month.lastDay.number).filter {
        try calendar.isWorkday(Day(number: $0))
      }
    }
    #expect(worked.count == 250)
  }

  @Test func `a day made up is worked and a holiday is not`() throws {
    for iso in ["2018-02-11", "2018-02-24", "2018-04-08", "2018-04-28", "2018-12-29"] {
      #expect(try calendar.isWorkday(day(iso)), "\(iso)")
    }
    for iso in ["2018-01-01", "2018-02-21", "2018-04-05", "2018-06-18", "2018-12-31"] {
      #expect(try !calendar.isWorkday(day(iso)), "\(iso)")
    }
  }

  @Test func `a year without a notice is never guessed`() throws {
    let ofNextYear = UncoveredYear(year: 2019)
    #expect(throws: ofNextYear) { try calendar.isWorkday(day("2019-01-02")) }
    #expect(throws: ofNextYear) { try calendar.adding(workdays: 1, to: day("2018-12-29")) }
    #expect(throws: ofNextYear) {
      try calendar.workdays(from: day("2018-12-28"), to: day("2019-01-04"))
    }
  }

  @Test func `merging a later year covers both`() throws {
    var both = calendar
    both.merge(
      WorkCalendar(coveredYears: [2019], holidays: [try day("2019-01-01")], extraWorkdays: []))
    #expect(both.coveredYears == [2018, 2019])
    #expect(try both.adding(workdays: 1, to: day("2018-12-29")) == day("2019-01-02"))
  }
}
