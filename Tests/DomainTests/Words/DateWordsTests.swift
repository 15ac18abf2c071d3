import Domain
import TestSupport
import Testing

struct DateWordsTests {
  @Test func `a day is said with its weekday, and with its year where that is asked`() {
    let day = Day.thursday
    #expect(day.shortPhrase(today: day) == Phrase("6月7日", "7 Jun"))
    #expect(day.fullPhrase(today: day) == Phrase("6月7日 周四", "Thu 7 Jun"))
    #expect(day.longPhrase == Phrase("2018年6月7日 周四", "Thu 7 Jun 2018"))
  }

  @Test func `days of a history are said as everywhere, without the year`() {
    #expect(WorkbenchWords.monthDay(.iso("2018-06-07")) == Phrase("6月7日", "7 Jun"))
    #expect(WorkbenchWords.monthDay(.iso("2018-04-17")) == Phrase("4月17日", "17 Apr"))
  }

  @Test(arguments: [
    (0, "0 yuan"), (80, "800,000 yuan"), (1200, "12,000,000 yuan"), (34500, "345,000,000 yuan"),
  ])
  func `what a project costs is told in English in yuan, in groups of three`(
    tenThousands: Int, words: String
  ) {
    #expect(ProjectWords.investment(tenThousands) == Phrase("\(tenThousands)万元", words))
  }

  @Test func `the year is said where it is another`() {
    let day = Day.iso("2017-12-31")
    #expect(day.shortPhrase(today: .thursday) == Phrase("2017年12月31日", "31 Dec 2017"))
    #expect(day.fullPhrase(today: .thursday) == Phrase("2017年12月31日 周日", "Sun 31 Dec 2017"))
  }

  @Test(arguments: [
    (2, "还剩2天", "2 days left"), (1, "还剩1天", "1 day left"), (0, "今天到期", "due today"),
    (-1, "超1个工作日", "1 wd late"), (-3, "超3个工作日", "3 wd late"),
  ])
  func `what is owed is said in working days`(left: Int, zh: String, en: String) {
    #expect(DueWords.phrase(left: left, due: .thursday, today: .thursday) == Phrase(zh, en))
  }

  /// Saturday and Sunday lie between: no working day is left on either side of them.
  @Test(arguments: [
    ("2018-06-09", "2018-06-08", "6月9日到期", "due 9 Jun"),
    ("2018-06-08", "2018-06-10", "刚到期", "was due"),
  ])
  func `what is due on another day than today does not say today`(
    due: String, today: String, zh: String, en: String
  ) {
    #expect(DueWords.phrase(left: 0, due: .iso(due), today: .iso(today)) == Phrase(zh, en))
  }

  @Test(arguments: [DayWordsError.empty, .notUnderstood, .noSuchDay])
  func `what is no day is said in both languages`(error: DayWordsError) {
    error.phrase.expectBothLanguages()
  }
}
