import TestSupport
import Testing

extension EndToEnd {
  /// A coordinator's morning at the built program: twelve new problems leave for six units.
  struct DispatchJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `12 new problems go to 6 units in under 60 keys, as another process reads`(
      says: Tongue
    ) throws {
      let place = try Workplace.twelveProblems()
      let session = try place.open("--lang", says.rawValue, rows: 24, columns: 80)
        .sees(says("待办", "agenda"), says("新到", "new"))
      var keys = 0
      func press(_ key: Key, _ seen: String) {
        session.press(key).sees(seen)
        keys += 1
      }
      press(.enter, says("已定 0/12", "accepted 0/12"))
      for count in 1..<12 { press(.enter, says("已定 \(count)/12", "accepted \(count)/12")) }
      press(
        .enter, says("交办：12 件 → 6 个单位 6 份，编号自动？", "Send 12 issues to 6 units in numbered letters?"))
      press(.character("y"), says("已分办 12 件", "12 triaged"))
      #expect(keys < 60)
      session.leaves(in: says)
      let letters = try place.does("issue", "list", "--filter", "环节:待签收", "--json")
      #expect(letters.split(separator: "\"state\":\"dispatched\"").count == 13)
      #expect(
        try place.deeds(of: "W2018-0012") == ["issue.register", "issue.triage", "issue.dispatch"])
      try place.does("check")
    }
  }
}

extension Workplace {
  /// Six units with two categories each, and a problem of each category.
  fileprivate static func twelveProblems() throws -> Workplace {
    let place = try office()
    for (name, categories) in [
      ("人社局", "02、04"), ("住建局", "09、11"), ("环保局", "13、08"), ("司法局", "15、16"), ("财政局", "17、19"),
    ] {
      try place.does(
        "unit", "add", "--name", name, "--type", "department", "--categories", categories)
    }
    for (number, title) in problems.enumerated() {
      let enterprise = number % 2 == 0 ? "谷雨泵业" : "立夏铜业"
      try place.does(
        "issue", "add", "--enterprise", enterprise, "--title", title, "--source", "企业来电")
    }
    return place
  }

  private static let problems = [
    "车间普工招聘困难", "租房补贴未到位", "天然气管道接入", "厂区门口道路破损", "环评批复进度", "电费占成本过高", "货款拖欠",
    "出口单证公证", "技改奖励兑现慢", "流动资金贷款到期", "消防验收材料不清", "厂房加层审批",
  ]
}
