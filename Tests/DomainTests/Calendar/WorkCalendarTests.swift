import Domain
import TestSupport
import Testing

struct WorkCalendarTests {
  private let calendar = WorkCalendar.china2018

  @Test(arguments: [
    ("2018-02-09", 3, "2018-02-13"), ("2018-04-04", 3, "2018-04-10"),
    ("2018-04-26", 3, "2018-05-02"), ("2018-09-27", 3, "2018-09-30"),
    ("2018-06-04", 5, "2018-06-11"), ("2018-02-12", -1, "2018-02-11"),
    ("2018-10-08", -2, "2018-09-29"), ("2018-10-03", 0, "2018-10-03"),
  ])
  func `working days step over holidays and count days made up`(
    from: String, count: Int, to: String
  ) {
    #expect(calendar.day(workdays: count, after: .iso(from)) == .iso(to))
  }

  /// Also from days off, over New Year, and into a year without a notice.
  @Test(arguments: ["2018-02-09", "2018-02-17", "2018-04-07", "2018-09-28", "2018-12-01"])
  func `stepping by as many days as are missing ends where going day by day does`(from: String) {
    for count in -30...30 {
      let end = calendar.day(workdays: count, after: .iso(from))
      #expect(end == walk(count, from: .iso(from)), "\(count)")
    }
  }

  private func walk(_ count: Int, from day: Day) -> Day {
    var (result, left) = (day, abs(count))
    while left > 0 {
      result = result.adding(days: count.signum())
      if calendar.countsAsWorkday(result) { left -= 1 }
    }
    return result
  }

  @Test func `2018 has 115 days off and 250 working days`() {
    let worked = (0..<365).filter {
      calendar.countsAsWorkday(.iso("2018-01-01").adding(days: $0))
    }
    #expect(worked.count == 250)
  }

  @Test func `a day made up is worked and a holiday is not`() {
    for iso in ["2018-02-11", "2018-02-24", "2018-04-08", "2018-04-28", "2018-12-29"] {
      #expect(calendar.countsAsWorkday(.iso(iso)), "\(iso)")
    }
    for iso in ["2018-01-01", "2018-02-21", "2018-04-05", "2018-06-18", "2018-12-31"] {
      #expect(!calendar.countsAsWorkday(.iso(iso)), "\(iso)")
    }
  }

  @Test func `the first year without a notice is named to whoever reckons across it`() {
    let day = Day.iso("2018-12-28")
    #expect(calendar.uncoveredYear(from: day, to: .iso("2018-12-31")) == nil)
    #expect(
      calendar.uncoveredYear(from: day, to: .iso("2020-01-04")) == UncoveredYear(year: 2019))
  }
}
