import TestSupport
import Testing

extension EndToEnd {
  /// Policies on demand: a topic is offered, chosen by enterprises, and taught to those who chose it.
  struct PolicyJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `what three enterprises ask for becomes a lecture, and who came is served`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      offersTopic(session, says)
      collectsForms(session, says)
      plansLecture(session, says)
      printsSheet(session, says)
      try isHeld(place, says)
      #expect(
        try place.deeds(of: "XJ0001") == ["lecture.plan", "lecture.fix", "lecture.hold"])
      let lecture = try place.does("policy", "session", "show", "XJ0001", "--json")
      #expect(lecture.contains("\"attended\":[\"Q0001\",\"Q0002\"]"), "\(lecture)")
    }
  }
}

// MARK: - From the topic to the lecture

private func offersTopic(_ session: ScreenSession, _ says: Tongue) {
  session.press(.character("5")).sees(says("收回 0/0", "collected 0/0")).press(.tab)
    .sees(says("c 新宣讲项", "c new topic")).press(.character("c"))
    .sees(says("新增宣讲项", "New topic"))
    .fills(says("宣讲内容", "topic"), "创业担保贷款")
    .picks(says("宣讲单位", "units"), "ajj", sees: "安监局")
    .saves(saying: says("已保存 Z01 创业担保贷款", "saved Z01 创业担保贷款"))
}

/// A pile of forms is entered one after the other: by number, by pinyin, and in the enterprise's words.
private func collectsForms(_ session: ScreenSession, _ says: Tongue) {
  let topics = says("宣讲项", "topics")
  func comes(_ enterprise: String) {
    session.sees(says("收选项表 \(enterprise)", "Policy form of \(enterprise)"))
  }
  session.press(.tab).sees(says("还没有发过选项表", "no form was handed out yet"))
    .press(.character("c")).sees(says("将发放 3 张", "3 will be handed out"))
    .saves(saying: says("已发放 3 张选项表", "3 forms handed out")).press(.enter)
  comes("Q0001 霜降压缩机")
  session.picks(topics, "1", sees: "创业担保贷款")
    .saves(saying: says("已保存 DT0001", "saved DT0001"))
  comes("Q0003 立夏铜业")
  session.picks(topics, "dbdk", sees: "创业担保贷款")
    .saves(saying: says("已保存 DT0003", "saved DT0003"))
  comes("Q0002 谷雨泵业")
  session.picks(topics, "1", sees: "创业担保贷款")
    .fills(says("自由需求", "requests"), "想听海关查验")
    .saves(saying: says("已保存 DT0002", "saved DT0002"))
    .sees(says("选项表都收齐了", "all forms are back"))
}

/// Two small towns are joined once three enterprises are enough; the head fixes the day.
private func plansLecture(_ session: ScreenSession, _ says: Tongue) {
  let demand = says("需求 3  已讲 0", "wishes 3  served 0")
  session.press(.shiftTab).sees(says("c 新宣讲项", "c new topic")).press(.shiftTab).sees(demand)
    .press(.enter).sees(says("仅看Z01 创业担保贷款 合计", "only Z01 创业担保贷款 total"), "1/3")
    .press(.escape).sees(demand).press(.character("d"))
    .sees(says("不足 5 家", "fewer than 5")).press(.character("-"), .character("-"))
    .sees(says("拟排 1 场", "1 lecture proposed"), "城西、大溪")
    .saves(saying: says("已写入 1 场拟排", "1 lecture planned"))
  session.press(.tab, .tab, .tab).sees("XJ0001").press(.character("t"))
    .sees(says("办理 XJ0001", "Next step of XJ0001"), says("▌排定宣讲", "▌fix lectures"))
    .saves(saying: says("已保存 XJ0001", "saved XJ0001")).sees(says("已定", "fixed"))
}

private func printsSheet(_ session: ScreenSession, _ says: Tongue) {
  session.press(.character("p")).sees("1/2").press(.enter)
    .sees(says("邀请 3 家企业", "3 are invited"), "创业担保贷款").press(.character("x"))
    .sees(says("已写好 1 份", "1 written")).press(.escape).sees("1/2")
    .press(.escape).sees(says("周四值班", "Thursdays")).leaves(in: says)
}

/// One of the three did not come, and still waits.
private func isHeld(_ place: Workplace, _ says: Tongue) throws {
  place.now = "2018-06-08T15:00:00+08:00"
  let session = try place.openLists(in: says, rows: 24, columns: 80)
  session.press(.character("5")).sees(says("需求 3  已讲 0", "wishes 3  served 0"))
    .press(.tab, .tab, .tab).sees("XJ0001").press(.character("t"))
    .sees(says("▌记宣讲出席", "▌who came")).goes(to: says("出席", "came")).types("立夏铜业")
    .sees("the caret at 立夏铜业", where: { $0.textFromCaret.hasPrefix("x] 立夏铜业") })
    .press(.space).sees("[ ] 立夏铜业")
    .saves(saying: says("已保存 XJ0001", "saved XJ0001"))
    .press(.shiftTab, .shiftTab, .shiftTab).sees(says("需求 3  已讲 2", "wishes 3  served 2"))
    .leaves(in: says)
}
