import TestSupport
import Testing

extension EndToEnd {
  /// A month of 蒋寅, who answers for two projects: the visit, the report with a difficulty that becomes
  /// an issue, one that comes late, and what the meeting of the month reads of it.
  struct ProjectMonthTests {
    @Test(arguments: Seat.all)
    func `from the plan to what the monthly meeting reads`(seat: Seat) throws {
      let place = try Workplace.scenario()
      // The ledger was in use before July began.
      try place.does(
        "visit", "add", "--objects", "谷雨泵业", "--kind", "电话", "--on", "今天", "--visitors", "钱乙")
      place.now = "2018-07-02T09:00:00+08:00"
      try place.does("unit", "add", "经信局", "--type", "department")
      try place.does("person", "add", "蒋寅", "--unit", "经信局", "--roles", "projectOwner")
      for name in ["泵业小镇一期", "泵业小镇二期"] {
        try place.does(
          "project", "add", name, "--owner", "蒋寅", "--lists", "municipal43", "--town", "城西")
      }
      try place.does(
        "project", "plan", "X001", "--as", "蒋寅", "--from", "2018-07", "--point", "2018-07 40",
        "--point", "2018-08 60")
      try reportsInTime(place, seat)
      try reportsLate(place, seat)
      try isRead(place)
      try fallsBack(place, seat)
      try place.does("check")
    }
  }
}

// MARK: - The weeks of July, and August

private func reportsInTime(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-13T09:30:00+08:00"
  let session = try place.open(at: seat, as: "蒋寅")
    .sees("泵业小镇一期", "泵业小镇二期", says("仅归您的", "your own only")).press(.character("w"))
    .sees(says("记走访 X001 泵业小镇一期", "Log a visit X001 泵业小镇一期"))
    .fills(says("经营情况", "how business goes"), "主体封顶")
    .saves(saying: says("已记走访 V00002", "visit V00002 recorded"))
  session.press(.enter).sees(says("本月该做的", "owed now"), says("7月20日前", "by 20 Jul"))
    .press(.character("t"))
    .sees(
      says("月报 X001 泵业小镇一期  7月", "Report on X001 泵业小镇一期  2018-07"),
      says("报送截止 7月20日", "closes Fri 20 Jul")
    )
    .goes(to: says("实际进度", "actual")).press(.control("u"))
    .fills(says("实际进度", "actual"), "30").fills(says("困难", "difficulties"), "高压线未迁改")
    .fills(says("列为问题", "raise as issues"), "高压线迁改")
    .saves(saying: says("报成问题 W2018-0001", "raised W2018-0001"))
    .sees(says("落后 10 个点", "10 points behind"))
    .leaves(in: says)
  try place.tells("issue", "W2018-0001", "monthly:XM0001", "X001")
}

/// What comes after the 20th is taken, and counts as late.
private func reportsLate(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-07-23T09:30:00+08:00"
  try place.open(at: seat, as: "蒋寅").press(.character("2"))
    .sees(says("该联系", "contacts owed"), says("项目月报", "project reports")).press(.down)
    .sees("X002 泵业小镇二期", says("超1个工作日", "1 wd late"))
    .press(.enter)
    .sees(says("月报 X002 泵业小镇二期  7月", "Report on X002 泵业小镇二期  2018-07"))
    .goes(to: says("实际进度", "actual")).press(.control("u")).fills(says("实际进度", "actual"), "5")
    .saves(saying: says("已报送 XM0002", "reported XM0002"))
    .seesNo("X002 泵业小镇二期  2018").leaves(in: says)
  try place.tells("project", "X002", "\"actual\":5")
}

/// R2 is what the meeting of the month goes by.
private func isRead(_ place: Workplace) throws {
  place.now = "2018-07-26T09:30:00+08:00"
  let pack = try place.does("report", "R2")
  for words in ["泵业小镇一期", "高压线未迁改", "W2018-0001", "泵业小镇二期", "2018-07-23", "迟"] {
    #expect(pack.contains(words), "\(words): \(pack)")
  }
}

/// The actual progress falls only with a note.
private func fallsBack(_ place: Workplace, _ seat: Seat) throws {
  let says = seat.says
  place.now = "2018-08-10T09:30:00+08:00"
  let session = try place.open(at: seat, as: "蒋寅")
    .sees("泵业小镇一期").press(.character("t")).sees(says("报送截止 8月20日", "closes Mon 20 Aug"))
    .goes(to: says("实际进度", "actual")).press(.control("u")).fills(says("实际进度", "actual"), "25")
    .press(.control("s"))
    .sees(says("落到 25%", "to 25%"))
  session.fills(says("回落说明", "why it fell"), "返工")
    .saves(saying: says("已报送 XM0003", "reported XM0003"))
    .leaves(in: says)
}
