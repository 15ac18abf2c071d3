import Testing

@testable import Domain

/// A day in the words of a reply, as seen on 2018-06-07.
struct DayMentionsTests {
  @Test(arguments: [
    ("管线迁改排在2018年7月15日前完成", "2018-07-15"), ("7月15日通气", "2018-07-15"),
    ("７月１５号前接通", "2018-07-15"), ("2018-07-15 起施工", "2018-07-15"),
    ("20180715前", "2018-07-15"), ("2018/7/15、2018/8/1两次", "2018-07-15"),
    ("6月7日当天已电话说明", "2018-06-07"), ("7月底前办结", "2018-07-31"),
    ("预计9月开工", "2018-09-30"), ("9月前完成", "2018-08-31"), ("9月中旬", "2018-09-20"),
    ("2018年9月份完成", "2018-09-30"), ("2019年底建成", "2019-12-31"), ("年底前交付", "2018-12-31"),
    ("力争月底前答复", "2018-06-30"), ("下个月底前", "2018-07-31"), ("明年年底建成", "2019-12-31"),
    ("5月10日已受理，8月1日发证", "2018-08-01"),
  ])
  func `what is still to come is found in any spelling`(text: String, day: String) {
    #expect(DayMentions.first(in: text, from: .iso("2018-06-07")) == .iso(day))
  }

  @Test(arguments: [
    "", "已向企业说明政策", "5月10日已受理", "按2017年3月1日印发的办法执行", "温经信〔2018〕12号已明确", "4月起已执行",
    "去年年底已完成", "上月底已答复", "联系电话 13800001234", "2018年13月45日", "容量630千伏安", "2018年",
  ])
  func `what is past, or no day, is not`(text: String) {
    #expect(DayMentions.first(in: text, from: .iso("2018-06-07")) == nil)
  }

  @Test func `in winter a day of the next months is one of the next year`() {
    #expect(DayMentions.first(in: "1月15日前完成", from: .iso("2018-12-03")) == .iso("2019-01-15"))
    #expect(DayMentions.first(in: "11月30日已完成", from: .iso("2018-12-03")) == nil)
  }
}
