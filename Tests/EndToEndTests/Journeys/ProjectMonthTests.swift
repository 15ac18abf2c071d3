import TestSupport
import Testing

extension EndToEnd {
  /// A month of 蒋寅, who answers for two projects: the visit, the report with a difficulty that becomes
  /// an issue, one that comes late, and what the meeting of the month reads of it.
  struct ProjectMonthTests {
    @Test(arguments: [(36, 120), (24, 80), (18, 60)])
    func `from the plan to what the monthly meeting reads`(rows: Int, columns: Int) throws {
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
      try reportsInTime(place, rows, columns)
      try reportsLate(place, rows, columns)
      try isRead(place)
      try fallsBack(place, rows, columns)
      try place.does("check")
    }
  }
}

// MARK: - The weeks of July, and August

private func reportsInTime(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-13T09:30:00+08:00"
  let session = try place.open("--as", "蒋寅", rows: rows, columns: columns)
    .sees("泵业小镇一期", "泵业小镇二期", "仅归您的").press(.character("w"))
    .sees("记走访 X001 泵业小镇一期").fills("经营情况", "主体封顶").saves(saying: "已记走访 V00002")
  session.press(.enter).sees("本月该做的", "7月20日前").press(.character("t"))
    .sees("月报 X001 泵业小镇一期  7月", "报送截止 7月20日").goes(to: "实际进度").press(.control("u"))
    .fills("实际进度", "30").fills("困难", "高压线未迁改").fills("列为问题", "高压线迁改")
    .saves(saying: "报成问题 W2018-0001").sees("落后 10 个点").leaves()
  try place.tells("issue", "W2018-0001", "monthly:XM0001", "X001")
}

/// What comes after the 20th is taken, and counts as late.
private func reportsLate(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-07-23T09:30:00+08:00"
  try place.open("--as", "蒋寅", rows: rows, columns: columns).press(.character("2"))
    .sees("该联系", "项目月报").press(.down).sees("X002 泵业小镇二期", "超1个工作日").press(.enter).sees(
      "月报 X002 泵业小镇二期  7月"
    )
    .goes(to: "实际进度").press(.control("u")).fills("实际进度", "5").saves(saying: "已报送 XM0002")
    .seesNo("X002 泵业小镇二期  2018").leaves()
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
private func fallsBack(_ place: Workplace, _ rows: Int, _ columns: Int) throws {
  place.now = "2018-08-10T09:30:00+08:00"
  let session = try place.open("--as", "蒋寅", rows: rows, columns: columns)
    .sees("泵业小镇一期").press(.character("t")).sees("报送截止 8月20日")
    .goes(to: "实际进度").press(.control("u")).fills("实际进度", "25").press(.control("s"))
    .sees("落到 25%")
  session.fills("回落说明", "返工").saves(saying: "已报送 XM0003").leaves()
}
