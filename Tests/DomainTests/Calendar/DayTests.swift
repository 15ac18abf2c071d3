import Testing

@testable import Domain

struct DayTests {
  @Test func `every day from 1600 to 2400 follows the one before`() throws {
    let first = try #require(Day(year: 1600, month: 1, day: 1))
    let last = try #require(Day(year: 2400, month: 12, day: 31))
    var expected = (year: 1600, month: 1, day: 1)
    var wrong: [Day] = []
    for number in first.number...last.number {
      let day = Day(number: number)
      let back = Day(year: expected.year, month: expected.month, day: expected.day)
      if day.parts != expected || back != day { wrong.append(day) }
      expected = following(expected)
    }
    #expect(wrong == [])
    #expect(expected == (2401, 1, 1))
  }

  private func following(_ date: (year: Int, month: Int, day: Int)) -> (Int, Int, Int) {
    let isLeap = date.year % 400 == 0 || date.year % 4 == 0 && date.year % 100 != 0
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    if date.day < lengths[date.month - 1] { return (date.year, date.month, date.day + 1) }
    return date.month < 12 ? (date.year, date.month + 1, 1) : (date.year + 1, 1, 1)
  }

  @Test func `the epoch is day 0`() {
    #expect(Day(iso: "1970-01-01")?.number == 0)
    #expect(Day(iso: "1969-12-31")?.number == -1)
  }

  @Test(arguments: ["0001-01-01", "1969-12-31", "2000-02-29", "2018-06-07", "9999-12-31"])
  func `the written form is read back`(iso: String) {
    #expect(Day(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2018-02-29", "2018-13-01", "2018-00-10", "2018-04-31", "2018-01-00", "0000-01-01",
    "2018-6-7", "2018/06/07", "2018-06-07 ", "", "２０１８-06-07", "+018-06-07",
  ])
  func `what no calendar has is no day`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test(arguments: [
    ("2018-01-23", Weekday.tuesday), ("2018-06-07", .thursday), ("1969-12-28", .sunday),
    ("2018-06-10", .sunday), ("2018-06-11", .monday), ("0001-01-01", .monday),
  ])
  func `weekdays are those of the calendar on the wall`(iso: String, weekday: Weekday) {
    #expect(Day(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: [
    ("2018-01-31", 1, "2018-02-28"), ("2020-01-31", 1, "2020-02-29"),
    ("2018-12-15", 1, "2019-01-15"), ("2018-03-31", -1, "2018-02-28"),
    ("2018-01-15", -13, "2016-12-15"), ("2016-02-29", 12, "2017-02-28"),
  ])
  func `a month later keeps the day or takes the last`(iso: String, months: Int, later: String) {
    #expect(Day(iso: iso)?.adding(months: months).iso == later)
  }

  @Test func `a year after a leap day is 28 February`() {
    #expect(Day(iso: "2016-02-29")?.adding(years: 1).iso == "2017-02-28")
    #expect(Day(iso: "2016-02-29")?.adding(years: 4).iso == "2020-02-29")
  }

  @Test func `reckoning stops at the ends of the calendar`() {
    #expect(Day(number: 0).adding(days: .max).iso == "9999-12-31")
    #expect(Day(number: 0).adding(days: .min).iso == "0001-01-01")
    #expect(Day(number: 0).adding(months: .min).iso == "0001-01-01")
    #expect(Day(number: 0).adding(years: 99_999).iso == "9999-12-01")
  }

  @Test func `a week starts on Monday`() {
    #expect(Day(iso: "2018-06-10")?.startOfWeek.iso == "2018-06-04")
    #expect(Day(iso: "2018-06-04")?.startOfWeek.iso == "2018-06-04")
  }
}
