import TestSupport
import Testing

extension EndToEnd {
  /// A month of 赵甲: he goes there, is told what became of it, calls back, is away for a week, and all of
  /// it stands in the report of the month.
  struct CommissionerMonthTests {
    @Test(arguments: [(36, 120), (24, 80), (18, 60)])
    func `from the first visit to the report of the month`(rows: Int, columns: Int) throws {
      let place = try Workplace.scenario()
      try place.does("person", "add", "周戊", "--unit", "教育局", "--roles", "commissioner")
      try goesThere(place, rows, columns)
      try isToldAndCallsBack(place, rows, columns)
      try isAway(place, rows, columns)
      try endsTheMonth(place, rows, columns)
      try place.does("check")
    }
  }
}

// MARK: - The weeks of July

private func goesThere(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-02T09:30:00+08:00"
  try place.open("--as", "赵甲", rows: rows, columns: columns)
    .sees("Q0001 霜降压缩机", "还没有反映过问题", "7月31日 周二 前").press(.enter)
    .sees("记走访 Q0001 霜降压缩机").fills("经营情况", "订单排到九月")
    .fills("发现问题", "储油设施改建手续补办").press(.enter)
    .types("厂门口路灯不亮").press(.tab).types("已联系街道当天修好").sees("街道当天修好")
    .saves(saying: "登记问题 W2018-0001 W2018-0002").sees("您反映的 2 件", "已联系（7月2日）").leaves()
}

private func isToldAndCallsBack(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-03T10:00:00+08:00"
  try place.does(
    "issue", "triage", "W2018-0001", "--category", "07", "--complexity", "simple", "--scope",
    "individual", "--lead-unit", "安监局")
  try place.does("issue", "dispatch", "W2018-0001")
  place.now = "2018-07-06T10:00:00+08:00"
  try place.does("issue", "reply", "W2018-0001", "--text", "已备案", "--result", "solved")
  place.now = "2018-07-09T09:30:00+08:00"
  let session = try place.open("--as", "赵甲", rows: rows, columns: columns)
    .sees("您反映的 2 件：2 件已答复待回访", "上次来之后的变化（7月2日 现场走访）").press(.character("2"))
    // His own answer is for somebody else to ask about (C13).
    .sees("待回访", "W2018-0001").seesNo("W2018-0002").press(.enter).sees("回访")
  session.chooses("解决没有", "是").chooses("满意度", "满意").chooses("并销号", "否")
    .saves(saying: "现为已解决待销号").sees("今天没有要办的事").leaves()
}

private func isAway(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-12T10:00:00+08:00"
  try place.does(
    "issue", "callback", "W2018-0002", "--as", "钱乙", "--solved", "是", "--satisfaction", "很满意",
    "--then-close", "是", "--evidence", "街道回执")
  try place.does("issue", "close", "W2018-0001", "--as", "钱乙", "--evidence", "备案表")
  try place.does(
    "pairing", "cover", "J0001", "--by", "周戊", "--from", "2018-07-16", "--to", "2018-07-20",
    "--reason", "年休")
  place.now = "2018-07-17T09:30:00+08:00"
  try place.open("--as", "周戊", rows: rows, columns: columns)
    .sees("Q0001 霜降压缩机", "请假顶岗", "反映的 2 件：2 件已解决").press(.character("w"))
    .sees("记走访 Q0001 霜降压缩机").fills("经营情况", "一切正常")
    .saves(saying: "已记走访 V00002").leaves()
  place.now = "2018-07-23T09:30:00+08:00"
  try place.open("--as", "周戊", rows: rows, columns: columns).sees("企业").seesNo("请假顶岗").leaves()
}

private func endsTheMonth(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-31T16:00:00+08:00"
  try place.open("--as", "赵甲", rows: rows, columns: columns)
    .sees("您反映的 2 件：2 件已解决").press(.character("G")).leaves()
  let report = try place.does("report", "R3", "--format", "csv")
  #expect(report.contains("赵甲,安监局,霜降压缩机,1,已联系,2018-07-02,2,0,0,2,0"), "\(report)")
  #expect(report.contains("赵甲,霜降压缩机,周戊,2018-07-16,2018-07-20,年休,1"), "\(report)")
}
