import Testing

@testable import Domain

struct WeekdayTests {
  @Test func `Saturday and Sunday alone are the weekend`() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
  }
}
