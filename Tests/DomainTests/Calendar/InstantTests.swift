import Testing

@testable import Domain

struct InstantTests {
  @Test func `the written form is read back to the millisecond`() {
    let iso = "2018-05-03T09:12:44.120+08:00"
    #expect(Instant(iso: iso)?.milliseconds == 1_525_309_964_120)
    #expect(Instant(iso: iso)?.iso == iso)
  }

  @Test(arguments: [
    "2018-05-03T01:12:44Z", "2018-05-03T09:12:44+08:00", "2018-05-02T20:12:44.000999-05:00",
  ])
  func `other zones and precisions name the same moment`(iso: String) {
    #expect(Instant(iso: iso)?.iso == "2018-05-03T09:12:44.000+08:00")
  }

  @Test(arguments: [
    "2018-05-03T09:12:44", "2018-05-03 09:12:44Z", "2018-05-03T24:00:00Z", "2018-05-03T09:60:00Z",
    "2018-05-03T09:12:60Z", "2018-05-03T09:12:44.Z", "2018-05-03T09:12:44+0800",
    "2018-05-03T09:12:44+08:00x", "2018-02-30T09:12:44Z", "2018-05-03", "",
  ])
  func `a moment without a zone or with impossible parts is none`(iso: String) {
    #expect(Instant(iso: iso) == nil)
  }

  @Test func `the day turns at midnight in the office`() {
    #expect(Instant(iso: "2018-06-06T15:59:59.999Z")?.day == Day(iso: "2018-06-06"))
    #expect(Instant(iso: "2018-06-06T16:00:00.000Z")?.day == Day(iso: "2018-06-07"))
    #expect(Instant(milliseconds: -1).iso == "1970-01-01T07:59:59.999+08:00")
  }

  @Test func `parts are those on the clock of the office`() throws {
    let day = try #require(Day(iso: "2018-06-07"))
    let instant = Instant(day: day, hour: 9, minute: 30, second: 5, millisecond: 7)
    #expect(instant.iso == "2018-06-07T09:30:05.007+08:00")
    #expect((instant.hour, instant.minute, instant.second) == (9, 30, 5))
    #expect(instant.day == day)
  }

  @Test func `no moment lies outside the calendar`() {
    #expect(Instant(milliseconds: .max).iso == "9999-12-31T23:59:59.999+08:00")
    #expect(Instant(milliseconds: .min).iso == "0001-01-01T00:00:00.000+08:00")
  }
}
