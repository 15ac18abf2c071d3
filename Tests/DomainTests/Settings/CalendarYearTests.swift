import Domain
import TestSupport
import Testing

struct CalendarYearTests {
  @Test func `a year that was entered is reckoned across the year's end`() throws {
    var office = try TestOffice()
    #expect(!office.workspace.calendar.covers(.iso("2019-01-03")))
    try office.enter2019()
    let calendar = office.workspace.calendar
    #expect(calendar.covers(.iso("2019-01-03")))
    // 29 December is worked, 30 December to 1 January are holidays.
    #expect(calendar.day(workdays: 3, after: .iso("2018-12-28")) == .iso("2019-01-03"))
    #expect(calendar.countsAsWorkday(.iso("2019-02-02")))
    #expect(calendar.day(workdays: 1, after: .iso("2019-02-03")) == .iso("2019-02-11"))
    #expect(office.workspace.nextCalendarYear(from: .thursday) == 2020)
  }

  @Test func `deadlines across the year's end go by it at once`() throws {
    var office = try TestOffice()
    office.today = .iso("2018-12-28")
    let issue = try office.register()
    try office.step(issue, .schooling())
    try office.step(issue, .byPhone)
    let before = office.workspace.due(of: issue, asOf: office.today)
    #expect(before?.uncovered == UncoveredYear(year: 2019))
    #expect(
      office.workspace.light(of: issue, asOf: office.today)?.reasons.last
        == .uncovered(UncoveredYear(year: 2019)))
    try office.enter2019()
    let after = office.workspace.due(of: issue, asOf: office.today)
    #expect(after?.uncovered == nil)
    #expect(after?.due == .iso("2019-01-03"))
    #expect(
      office.workspace.light(of: issue, asOf: office.today)?.reasons
        == [.dueIn(3, by: .iso("2019-01-03"))])
  }

  @Test func `a year is entered once, and shipped ones are changed in place`() throws {
    var office = try TestOffice()
    #expect(throws: Refusal.registry(.nameTaken("2018", by: ID<CalendarYear>(2018).ref))) {
      var again = CalendarYear(2018)
      try again.set(.holidays, to: "1-1")
      try office.apply(.settings(.calendar(.add(again))), by: .head)
    }
    let touches = try office.enter(2018, holidays: "6-8")
    #expect(!office.workspace.calendar.countsAsWorkday(.iso("2018-06-08")))
    try office.apply(.undo(touches, reason: "误录"), by: .head)
    #expect(office.workspace.calendar == .china2018)
  }

  @Test(arguments: [
    ("1-1\n2019-01-01", "", SettingsRefusal.dayTwice(field: Self.holidays, .iso("2019-01-01"))),
    ("2018-12-31..2019-1-1", "", .wrongYear(field: Self.holidays, .iso("2018-12-31"), 2019)),
    ("1-1", "2-2、2-2", .dayTwice(field: Self.extra, .iso("2019-02-02"))),
    ("1-1", "2-4", .notAWeekend(.iso("2019-02-04"))),
    ("2-2..2-10", "2-2", .workedHoliday(.iso("2019-02-02"))),
  ])
  func `days that cannot be are refused, each with its field`(
    holidays: String, extra: String, refusal: SettingsRefusal
  ) throws {
    var office = try TestOffice()
    #expect(throws: Refusal.settings(refusal)) {
      try office.enter(2019, holidays: holidays, extra: extra)
    }
  }

  private static let holidays = CalendarYear.Field.holidays.phrase
  private static let extra = CalendarYear.Field.extraWorkdays.phrase

  @Test func `the number of a calendar is its year`() throws {
    var office = try TestOffice()
    try office.enter2019()
    #expect(throws: Refusal.settings(.yearFixed(2019))) {
      try office.set(ID(2019), .year, to: "2020", as: SettingsChange.calendar)
    }
    #expect(throws: Refusal.settings(.outOfRange(field: Field.year.phrase, 1990...2100))) {
      try office.enter(19, holidays: "0019-01-01")
    }
  }

  private typealias Field = CalendarYear.Field
}
