import Domain
import TestSupport
import Testing

struct DaySpanTests {
  @Test(arguments: [
    "2018-02-15..2018-02-21", "2-15..2-21", "2月15日至21日", "2/15～2/21", "2018年2月15日—2月21日",
  ])
  func `a holiday is read as people write it`(text: String) throws {
    let span = try DaySpan(text, in: 2018)
    #expect(span.fieldText == "2018-02-15..2018-02-21")
    #expect(span.days.count == 7)
  }

  @Test func `one day is written once`() throws {
    #expect(try DaySpan("1月1日", in: 2018).fieldText == "2018-01-01")
    #expect(try DaySpan(fieldText: "2018-01-01").days == [.iso("2018-01-01")])
  }

  @Test(arguments: ["", "明天", "2-30", "2-21..2-15", "1-1..1-2..1-3", "+3", "春节"])
  func `what is no span of days is said to be none`(text: String) {
    #expect(throws: FieldProblem.notADay(text)) { try DaySpan(text, in: 2018) }
  }

  @Test func `without a year every day names its own`() {
    #expect(throws: FieldProblem.notADay("2-15")) { try DaySpan(fieldText: "2-15") }
  }
}
