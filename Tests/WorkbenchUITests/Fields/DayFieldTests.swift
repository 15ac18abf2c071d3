import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct DayFieldTests {
  private let office: TestOffice

  init() throws { office = try TestOffice() }

  private func typed(_ text: String, _ meaning: DayField.Meaning = .date) -> DayField {
    var field = DayField(meaning)
    field.type([.burst(text)], office)
    return field
  }

  @Test(arguments: [
    ("昨天", "昨天 = 6月6日 周三", "2018-06-06"),
    ("下周三", "下周三 = 6月13日 周三", "2018-06-13"),
    ("+3", "+3 = 6月10日 周日", "2018-06-10"),
    ("15", "15 = 6月15日 周五", "2018-06-15"),
    ("7-15", "7-15 = 7月15日 周日", "2018-07-15"),
    ("6月6日", "6月6日 = 周三", "2018-06-06"),
    ("20170715", "20170715 = 2017年7月15日 周六", "2017-07-15"),
    ("170715", "170715 = 2017年7月15日 周六", "2017-07-15"),
  ])
  func `a day is shown back in full`(text: String, shown: String, iso: String) {
    let field = typed(text)
    #expect(field.drawn(office, columns: 50) == [" " + shown])
    #expect(field.value == iso)
  }

  @Test func `what came with the program says so instead of a day, and keeps its value`() {
    let field = DayField(.date, "1970-01-01", in: .test(office), office.workspace)
    #expect(field.drawn(office, columns: 50) == [" 随程序"])
    #expect(field.value == "1970-01-01")
    #expect(field.problem(in: .test(office), office.workspace) == nil)
  }

  @Test func `a deadline is moved from a day off to the working day before`() {
    let field = typed("6月30日", .deadline)
    #expect(field.drawn(office, columns: 50) == [" 6月30日 = 周六，提前到 6月29日 周五"])
    #expect(field.value == "2018-06-29")
  }

  @Test func `a deadline says the working days left`() {
    #expect(
      typed("6月12日", .deadline).drawn(office, columns: 50) == [" 6月12日 = 周二（还剩 3 个工作日）"])
  }

  @Test func `what is no day is kept and explained`() {
    let field = typed("过几天")
    #expect(field.value == "过几天")
    #expect(field.problem(in: .test(office), office.workspace) == FormWords.notADay("过几天"))
    #expect(typed("").problem(in: .test(office), office.workspace) == nil)
  }

  @Test(arguments: ["6月31日", "2018-02-30"])
  func `a date that no calendar has is understood, and said to be none`(text: String) {
    let problem = typed(text).problem(in: .test(office), office.workspace)
    #expect(problem?.zh == "“\(text)”日历上没有这一天")
  }

  @Test func `what happened did not happen on a day to come`() {
    let tomorrow = Day.thursday.adding(days: 1)
    let problem = typed("明天", .past).problem(in: .test(office), office.workspace)
    #expect(problem == Phrase.inTheFuture(tomorrow))
    #expect(typed("今天", .past).problem(in: .test(office), office.workspace) == nil)
    #expect(typed("明天").problem(in: .test(office), office.workspace) == nil)
  }

  @Test func `typing on arrival replaces the day that stands there`() {
    var field = typed("今天")
    field.enter()
    field.type([.burst("15")], office)
    #expect(field.value == "2018-06-15")
    field.type([.key(.backspace)], office)
    #expect(field.value == "2018-06-01")
  }

  @Test func `a restored day is the same day however it is shown`() {
    var field = DayField()
    field.take("2018-06-06", in: .test(office), office.workspace)
    #expect(field.value == "2018-06-06")
    #expect(field.drawn(office) == [" 6月6日 = 周三"])
    field.take("2018-06-06", in: .test(office, language: .english), office.workspace)
    #expect(field.value == "2018-06-06")
  }

  @Test func `working days are those of the office's own calendar`() throws {
    var office = office
    try office.enter(2018, holidays: "6-8\n6-11")
    var field = DayField(.deadline)
    field.type([.burst("6月11日")], office)
    #expect(field.value == "2018-06-07")
    field = DayField(.deadline)
    field.type([.burst("6月12日")], office)
    #expect(field.drawn(office, columns: 50) == [" 6月12日 = 周二（还剩 1 个工作日）"])
  }
}
