import TestSupport
import Testing

extension EndToEnd {
  /// A month of 赵甲: he goes there, is told what became of it, calls back, is away for a week, and all of
  /// it stands in the report of the month.
  struct CommissionerMonthTests {
    @Test(arguments: Seat.all)
    func `from the first visit to the report of the month`(seat: Seat) throws {
      let place = try Workplace.scenario()
      try place.does("person", "add", "周戊", "--unit", "教育局", "--roles", "commissioner")
      try goesThere(place, seat)
      try isToldAndCallsBack(place, seat)
      try isAway(place, seat)
      try endsTheMonth(place, seat)
      try place.does("check")
    }
  }
}

// MARK: - The weeks of July

private func goesThere(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-02T09:30:00+08:00"
  try place.open(at: seat, as: "赵甲")
    .sees(
      "Q0001 霜降压缩机", says("还没有反映过问题", "no problem was reported yet"),
      says("7月31日 周二 前", "by Tue 31 Jul")
    )
    .press(.enter)
    .sees(says("记走访 Q0001 霜降压缩机", "Log a visit Q0001 霜降压缩机"))
    .fills(says("经营情况", "how business goes"), "订单排到九月")
    .fills(says("发现问题", "problems found"), "储油设施改建手续补办").press(.enter)
    .types("厂门口路灯不亮").press(.tab).types("已联系街道当天修好").sees("街道当天修好")
    .saves(saying: says("登记问题 W2018-0001 W2018-0002", "issues W2018-0001 W2018-0002"))
    .sees(says("您反映的 2 件", "you reported 2"), says("已联系（7月2日）", "done on 2 Jul"))
    .leaves(in: says)
}

private func isToldAndCallsBack(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-03T10:00:00+08:00"
  try place.does(
    "issue", "triage", "W2018-0001", "--category", "07", "--complexity", "simple", "--scope",
    "individual", "--lead-unit", "安监局")
  try place.does("issue", "dispatch", "W2018-0001")
  place.now = "2018-07-06T10:00:00+08:00"
  try place.does("issue", "reply", "W2018-0001", "--text", "已备案", "--result", "solved")
  place.now = "2018-07-09T09:30:00+08:00"
  let session = try place.open(at: seat, as: "赵甲")
    .sees(
      says("您反映的 2 件：2 件已答复待回访", "you reported 2: 2 to call back"),
      says("上次来之后的变化（7月2日 现场走访）", "since you were there (2 Jul, on site)")
    )
    .press(.character("2"))
    // His own answer is for somebody else to ask about (C13).
    .sees(says("待回访", "to call back"), "W2018-0001").seesNo("W2018-0002").press(.enter)
    .sees(says("回访", "call back"))
  session.chooses(says("解决没有", "solved"), says("是", "yes"))
    .chooses(says("满意度", "satisfaction"), says("满意", "satisfied"))
    .chooses(says("并销号", "and close"), says("否", "no"))
    .saves(saying: says("现为已解决待销号", "now to close")).sees(says("今天没有要办的事", "nothing to do today"))
    .leaves(in: says)
}

private func isAway(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-12T10:00:00+08:00"
  try place.does(
    "issue", "callback", "W2018-0002", "--as", "钱乙", "--solved", "是", "--satisfaction", "很满意",
    "--then-close", "是", "--evidence", "街道回执")
  try place.does("issue", "close", "W2018-0001", "--as", "钱乙", "--evidence", "备案表")
  try place.does(
    "pairing", "cover", "J0001", "--by", "周戊", "--from", "2018-07-16", "--to", "2018-07-20",
    "--reason", "年休")
  place.now = "2018-07-17T09:30:00+08:00"
  try place.open(at: seat, as: "周戊")
    .sees("Q0001 霜降压缩机", says("请假顶岗", "周戊 from"), says("反映的 2 件：2 件已解决", "reported 2: 2 solved"))
    .press(.character("w"))
    .sees(says("记走访 Q0001 霜降压缩机", "Log a visit Q0001 霜降压缩机"))
    .fills(says("经营情况", "how business goes"), "一切正常")
    .saves(saying: says("已记走访 V00002", "visit V00002 recorded")).leaves(in: says)
  place.now = "2018-07-23T09:30:00+08:00"
  try place.open(at: seat, as: "周戊").sees(says("企业", "Enterprises")).seesNo(says("请假顶岗", "周戊 from"))
    .leaves(in: says)
}

private func endsTheMonth(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-31T16:00:00+08:00"
  try place.open(at: seat, as: "赵甲")
    .sees(says("您反映的 2 件：2 件已解决", "you reported 2: 2 solved")).press(.character("G"))
    .leaves(in: says)
  let report = try place.does("report", "R3", "--format", "csv")
  #expect(report.contains("赵甲,安监局,霜降压缩机,1,已联系,2018-07-02,2,0,0,2,0"), "\(report)")
  #expect(report.contains("赵甲,霜降压缩机,周戊,2018-07-16,2018-07-20,年休,1"), "\(report)")
}
