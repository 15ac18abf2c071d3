import TestSupport
import Testing

extension EndToEnd {
  /// The main job of the office, from a list of enterprises to a closed issue: each step seen on
  /// the screen, and found in the journal by another process.
  struct MainJourneyTests {
    @Test(arguments: [(36, 120), (24, 80), (18, 60)])
    func `an enterprise is paired, visited, and what it needs is carried to its end`(
      rows: Int, columns: Int
    ) throws {
      let place = try Workplace.office()
      try place.does("outreach", "add", "--enterprise", "霜降压缩机", "--outcome", "需要")
      let session = try place.openLists(rows: rows, columns: columns).sees("霜降压缩机", "未访")
      try pairs(session, place)
      try visits(session, place)
      session.press(.tab).sees("储油设施改建手续补办")
      try carriesToItsEnd(session, place)
      session.leaves()
      #expect(!session.screen.isAlternate)
      try place.does("check")
    }
  }
}

// MARK: - The parts of the journey

private func pairs(_ session: ScreenSession, _ place: Workplace) throws {
  session.types("/霜降").press(.enter).sees("1/1 (3)")
    .press(.character("p")).sees("新增挂钩联系")
    .types("赵甲").press(.enter).sees("赵甲 挂钩联系")
    .saves(saying: "已记挂钩联系 J0001 霜降压缩机/赵甲")
  #expect(try place.deeds(of: "J0001") == ["pairing.begin"])
}

private func visits(_ session: ScreenSession, _ place: Workplace) throws {
  session.press(.character("w")).sees("记走访 Q0001 霜降压缩机")
    .fills("经营情况", "订单充足，满负荷生产")
    .fills("发现问题", "储油设施改建手续补办").press(.enter, .enter)
    .types("厂门口路灯不亮").press(.enter).types("已联系街道当天修好")
    .sees("街道当天修好", "新问题 2 个（其中当场办结 1 个）")
    .saves(saying: "已记走访 V00001，登记问题 W2018-0001 W2018-0002")
  #expect(try place.deeds(of: "V00001") == ["visit.log"])
  #expect(try place.does("visit", "show", "V00001", "--json").contains("订单充足，满负荷生产"))
  #expect(try place.does("issue", "show", "W2018-0002", "--json").contains("厂门口路灯不亮"))
}

private func carriesToItsEnd(_ session: ScreenSession, _ place: Workplace) throws {
  // What the words speak for, and who answers for that, stands there already.
  session.takes(step: "分办").sees("审批与手续补办").chooses("难易", "简单")
    .saves(saying: "已记录 W2018-0001，现为待交办")
  session.takes(step: "交办").saves(saying: "现为待签收")
  session.takes(step: "签收").fills("签收人", "王辛").saves(saying: "现为办理中")
  session.takes(step: "答复").fills("答复内容", "改建容器已通过核查，备案办结")
    .chooses("答复结果", "已解决").saves(saying: "现为已答复待回访")
  session.takes(step: "回访").chooses("解决没有", "是").chooses("满意度", "满意")
    .chooses("并销号", "否").saves(saying: "现为已解决待销号")
  session.takes(step: "销号").fills("佐证", "回访记录").saves(saying: "现为已销号")
  let deeds = try place.deeds(of: "W2018-0001")
  #expect(
    deeds == [
      "visit.log", "issue.triage", "issue.dispatch", "issue.sign", "issue.reply",
      "issue.callback", "issue.close",
    ])
  #expect(try place.does("issue", "show", "W2018-0001", "--json").contains("\"state\":\"closed\""))
}
