import TestSupport
import Testing

extension EndToEnd {
  /// The plan of a project, made by whoever answers for it and changed on the way (C12).
  struct PlanJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a plan changes with a reason, and a month that was reported keeps the old one`(
      says: Tongue
    ) throws {
      let place = try Workplace.withProject()
      let seat = Seat(24, 80, says)
      let planning = says("项目计划 X001", "Plan of X001")
      let byMonth = says("各月应到", "percent by month")
      let saved = says("已保存 X001 泵业小镇一期", "saved X001 泵业小镇一期")
      place.now = "2018-07-13T09:30:00+08:00"
      let july = try place.open(at: seat, as: "蒋寅").sees("泵业小镇一期")
      july.press(.character("p")).sees(planning).fills(byMonth, "2018-07 40").press(.enter)
        .types("2018-08 60").sees("2018-08 60").saves(saying: saved).press(.character("t"))
        .sees(says("月报 X001", "Report on X001"), says("报送截止 7月20日", "closes Fri 20 Jul"))
        .goes(to: says("实际进度", "actual")).press(.control("u"))
        .fills(says("实际进度", "actual"), "30").sees(says("落后 10 个点", "10 points behind"))
        .saves(saying: says("已报送 XM0001", "reported XM0001")).leaves(in: says)
      place.now = "2018-08-03T09:30:00+08:00"
      let august = try place.open(at: seat, as: "蒋寅").sees("泵业小镇一期")
      august.press(.character("p")).sees(planning, "2018-08 60").goes(to: byMonth)
        .press(.control("u"), .control("u"), .control("u")).seesNo("2018-08 60")
        .fills(byMonth, "2018-08 50")
        .press(.control("s")).sees(says("调整计划请写明理由（C12）", "a plan changes with a reason"))
        .fills(says("调整理由", "reason"), "雨季停工").saves(saying: saved)
      august.press(.enter)
        .sees(
          says("7月       40   30  -10", "2018-07   40   30  -10"),
          says("计划调整  雨季停工", "plan changed  雨季停工")
        )
        .press(.character("t"))
        .sees(says("月报 X001", "Report on X001")).goes(to: says("实际进度", "actual"))
        .sees("the new plan", where: { $0.lineOfCaret.contains("50") })
        .press(.escape).sees(says("计划调整", "plan changed")).leaves(in: says)
      #expect(try place.deeds(of: "XP0002") == ["project.plan"])
    }
  }
}

extension Workplace {
  /// 泵业小镇一期 came on the list in July and is 蒋寅's, who has not planned it yet.
  fileprivate static func withProject() throws -> Workplace {
    let place = try office()
    place.now = "2018-07-02T09:00:00+08:00"
    try place.does("person", "add", "蒋寅", "--unit", "安监局", "--roles", "projectOwner")
    try place.does(
      "project", "add", "泵业小镇一期", "--owner", "蒋寅", "--lists", "municipal43", "--town", "城西")
    return place
  }
}
