import Domain
import TestSupport
import Testing

struct WorkingDaysTests {
  @Test func `what is left until a day is counted in working days, and what is late too`() {
    let left = { (due: String, day: String) in
      calendar.workdaysLeft(until: .iso(due), on: .iso(day))
    }
    #expect(left("2018-06-11", "2018-06-07") == 2)
    #expect(left("2018-06-07", "2018-06-07") == 0)
    #expect(left("2018-06-01", "2018-06-07") == -4)
    // A Saturday, on the Sunday after it: no working day was missed yet.
    #expect(left("2018-06-09", "2018-06-10") == 0)
  }

  private let calendar = WorkCalendar.china2018

  @Test func `a year without a notice goes by its weekends, and says so`() {
    #expect(!calendar.covers(.iso("2019-01-02")))
    #expect(calendar.countsAsWorkday(.iso("2019-10-01")))
    #expect(!calendar.countsAsWorkday(.iso("2019-10-05")))
    #expect(calendar.day(workdays: 2, after: .iso("2018-12-29")) == .iso("2019-01-02"))
  }

  @Test func `a covered year goes by its notice`() {
    #expect(calendar.day(workdays: 3, after: .iso("2018-02-09")) == .iso("2018-02-13"))
    #expect(calendar.day(workdays: -1, after: .iso("2018-05-02")) == .iso("2018-04-28"))
    #expect(calendar.workdayCount(from: .iso("2018-02-14"), to: .iso("2018-02-24")) == 3)
  }

  /// Before 1970, over New Year, and through every holiday of 2018.
  @Test(arguments: ["1969-12-20", "2017-12-20", "2018-02-01", "2018-09-15", "2018-12-20"])
  func `counting by weeks says what looking at each day says`(from: String) {
    let start = Day.iso(from)
    var worked = 0
    for step in 1...45 {
      let day = start.adding(days: step)
      if calendar.countsAsWorkday(day) { worked += 1 }
      #expect(calendar.workdayCount(from: start, to: day) == worked, "\(day)")
    }
  }

  @Test(arguments: ["2018-02-14", "2018-04-28", "2018-09-30", "1970-01-03"], [1, 2, 9, 30])
  func `as many working days later is a working day, and so many have passed`(
    from: String, count: Int
  ) {
    let start = Day.iso(from)
    let later = calendar.day(workdays: count, after: start)
    #expect(calendar.countsAsWorkday(later))
    #expect(calendar.workdayCount(from: start, to: later) == count)
    let earlier = calendar.day(workdays: -count, after: start)
    #expect(calendar.countsAsWorkday(earlier))
    let before = (from: earlier.adding(days: -1), to: start.adding(days: -1))
    #expect(calendar.workdayCount(from: before.from, to: before.to) == count)
  }

  @Test func `a day off that is made up by law counts, whichever list says it twice`() {
    let friday = Day.iso("2019-03-01")
    let twice = WorkCalendar(
      coveredYears: [2019], holidays: [friday, .iso("2019-03-02")], extraWorkdays: [friday])
    #expect(twice.countsAsWorkday(friday))
    #expect(!twice.countsAsWorkday(.iso("2019-03-02")))
    #expect(twice.workdayCount(from: .iso("2019-02-28"), to: .iso("2019-03-04")) == 2)
  }
}
