import Testing

@testable import Domain

struct DayWordsTests {
  /// A Thursday.
  private func parse(_ text: String, today: String = "2018-06-07") throws -> String {
    try DayWords.parse(text, today: #require(Day(iso: today))).iso
  }

  @Test(arguments: [
    ("今天", "2018-06-07"), ("明天", "2018-06-08"), ("昨天", "2018-06-06"), ("后天", "2018-06-09"),
    ("前天", "2018-06-05"), ("大后天", "2018-06-10"), ("大前天", "2018-06-04"), ("Today", "2018-06-07"),
    ("tomorrow", "2018-06-08"), ("yesterday", "2018-06-06"), ("+3", "2018-06-10"),
    ("-2", "2018-06-05"), ("＋３", "2018-06-10"), ("+30天", "2018-07-07"), (" 明 天 ", "2018-06-08"),
  ])
  func `words count from today`(text: String, expected: String) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: [
    ("周五", "2018-06-08"), ("本周五", "2018-06-08"), ("这周一", "2018-06-04"), ("下周三", "2018-06-13"),
    ("上周一", "2018-05-28"), ("下周日", "2018-06-17"), ("周天", "2018-06-10"), ("下下周一", "2018-06-18"),
    ("下个星期三", "2018-06-13"), ("礼拜四", "2018-06-07"), ("周5", "2018-06-08"),
  ])
  func `weeks begin on Monday`(text: String, expected: String) throws {
    #expect(try parse(text) == expected)
  }

  @Test func `on a Sunday this week is the one that ends`() throws {
    #expect(try parse("周一", today: "2018-06-10") == "2018-06-04")
    #expect(try parse("下周一", today: "2018-06-10") == "2018-06-11")
  }

  @Test(arguments: [
    ("15", "2018-06-15"), ("15日", "2018-06-15"), ("5号", "2018-06-05"), ("7-15", "2018-07-15"),
    ("7/15", "2018-07-15"), ("7.15", "2018-07-15"), ("7月15日", "2018-07-15"), ("7月15", "2018-07-15"),
    ("20180715", "2018-07-15"), ("2018-07-15", "2018-07-15"), ("2018/7/15", "2018-07-15"),
    ("2018年7月15日", "2018-07-15"), ("２０１８－０７－１５", "2018-07-15"), ("2019年1月2号", "2019-01-02"),
    ("2016-2-29", "2016-02-29"), ("18-7-5", "2018-07-05"), ("18.7.5", "2018-07-05"),
    ("18/7/5", "2018-07-05"), ("18年7月5日", "2018-07-05"), ("09年7月5日", "2009-07-05"),
    ("180705", "2018-07-05"), ("１８０７０５", "2018-07-05"), ("691231", "2069-12-31"),
  ])
  func `what is left out is this month's and this year's`(text: String, expected: String) throws {
    #expect(try parse(text) == expected)
  }

  @Test(arguments: ["31", "0", "2-29", "2018-02-30", "20181301", "13-1", "2018年6月31日", "180230"])
  func `a date no calendar has is said to be none`(text: String) {
    #expect(throws: DayWordsError.noSuchDay) { try parse(text) }
  }

  @Test(arguments: [
    "下周", "周八", "七月", "8-7-15", "2018", "201807", "7-", "-", "+", "++3", "7--15", "+99999",
    "2018-7-15-1", "下", "soon", "1e3", "٣",
  ])
  func `other words are not guessed at`(text: String) {
    #expect(throws: DayWordsError.notUnderstood) { try parse(text) }
  }

  @Test(arguments: [
    "5/1/18", "05/01/18", "12-5-1", "98-5-1", "70年5月1日", "018-5-1", "050118", "120501", "980501",
    "201205",
  ])
  func `a year of two digits is read where it can be nothing else, and is of this century`(
    text: String
  ) {
    #expect(throws: DayWordsError.notUnderstood) { try parse(text) }
  }

  @Test func `nothing but spaces is empty`() {
    #expect(throws: DayWordsError.empty) { try parse(" 　") }
  }
}
