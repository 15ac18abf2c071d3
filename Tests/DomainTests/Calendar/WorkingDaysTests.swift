import Domain
import TestSupport
import Testing

struct WorkingDaysTests {
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
}
