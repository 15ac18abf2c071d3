import Testing

@testable import Domain

struct MonthTests {
  @Test(arguments: [(2018, 2, "2018-02-28"), (2020, 2, "2020-02-29"), (1900, 2, "1900-02-28")])
  func `February ends where the year says`(year: Int, month: Int, last: String) {
    #expect(Month(year: year, month: month)?.lastDay.iso == last)
  }

  @Test func `the months of 2018 fill the year`() {
    let months = (1...12).compactMap { Month(year: 2018, month: $0) }
    #expect(months.map(\.length).reduce(0, +) == 365)
    for (month, next) in zip(months, months.dropFirst()) {
      #expect(month.lastDay.adding(days: 1) == next.firstDay)
      #expect(month < next)
    }
  }

  @Test func `a month knows its neighbours across the year`() throws {
    let month = try #require(Day(iso: "2018-12-20")).month
    #expect(month.iso == "2018-12")
    #expect(month.adding(months: 1).iso == "2019-01")
    #expect(month.adding(months: -12).iso == "2017-12")
  }

  @Test func `there is no month 0 or 13`() {
    #expect(Month(year: 2018, month: 0) == nil)
    #expect(Month(year: 2018, month: 13) == nil)
    #expect(Month(year: 0, month: 1) == nil)
  }
}
