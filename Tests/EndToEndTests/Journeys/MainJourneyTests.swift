import TestSupport
import Testing

extension EndToEnd {
  /// The main job of the office, from a list of enterprises to a closed issue: each step seen on
  /// the screen, and found in the journal by another process.
  struct MainJourneyTests {
    @Test(arguments: [(36, 120, Tongue.zh), (24, 80, .zh), (18, 60, .zh), (24, 80, .en)])
    func `an enterprise is paired, visited, and what it needs is carried to its end`(
      rows: Int, columns: Int, says: Tongue
    ) throws {
      let place = try Workplace.office()
      try place.does("outreach", "add", "--enterprise", "霜降压缩机", "--outcome", "需要")
      let session = try place.openLists(in: says, rows: rows, columns: columns)
        .sees("霜降压缩机", says("未访", "never"))
      try pairs(session, place, says)
      try visits(session, place, says)
      session.press(.tab).sees("储油设施改建手续补办")
      try carriesToItsEnd(session, place, says)
      session.leaves(in: says)
      #expect(!session.screen.isAlternate)
      try place.does("check")
    }
  }
}

// MARK: - The parts of the journey

private func pairs(_ session: ScreenSession, _ place: Workplace, _ says: Tongue) throws {
  session.types("/霜降").press(.enter).sees("1/1 (3)")
    .press(.character("p")).sees(says("新增挂钩联系", "New pairing"))
    .types("赵甲").press(.enter).sees(says("赵甲 挂钩联系", "赵甲"))
    .saves(saying: says("已记挂钩联系 J0001 霜降压缩机/赵甲", "pairing J0001 霜降压缩机/赵甲 recorded"))
  #expect(try place.deeds(of: "J0001") == ["pairing.begin"])
}

private func visits(_ session: ScreenSession, _ place: Workplace, _ says: Tongue) throws {
  session.press(.character("w")).sees(says("记走访 Q0001 霜降压缩机", "Log a visit Q0001 霜降压缩机"))
    .fills(says("经营情况", "how business goes"), "订单充足，满负荷生产")
    .fills(says("发现问题", "problems found"), "储油设施改建手续补办").press(.enter)
    .types("厂门口路灯不亮").press(.tab).types("已联系街道当天修好")
    .sees("街道当天修好", says("新问题 2 个（其中当场办结 1 个）", "2 new issues (1 done on the spot)"))
    .saves(
      saying: says(
        "已记走访 V00001，登记问题 W2018-0001 W2018-0002",
        "visit V00001 recorded, issues W2018-0001 W2018-0002"))
  #expect(try place.deeds(of: "V00001") == ["visit.log"])
  #expect(try place.does("visit", "show", "V00001", "--json").contains("订单充足，满负荷生产"))
  #expect(try place.does("issue", "show", "W2018-0002", "--json").contains("厂门口路灯不亮"))
}

private func carriesToItsEnd(
  _ session: ScreenSession, _ place: Workplace, _ says: Tongue
) throws {
  // What the words speak for, and who answers for that, stands there already.
  session.takes(step: says("分办", "triage"), in: says)
    .sees(says("审批与手续补办", "approvals and missing papers"))
    .chooses(says("难易", "complexity"), says("简单", "simple"))
    .saves(saying: says("已记录 W2018-0001，现为待交办", "recorded W2018-0001, now to dispatch"))
  session.takes(step: says("交办", "dispatch"), in: says).saves(
    saying: says("现为待签收", "now to sign for"))
  session.takes(step: says("签收", "sign"), in: says).fills(says("签收人", "signer"), "王辛")
    .saves(saying: says("现为办理中", "now in progress"))
  session.takes(step: says("答复", "reply"), in: says)
    .fills(says("答复内容", "reply"), "改建容器已通过核查，备案办结")
    .chooses(says("答复结果", "result"), says("已解决", "solved"))
    .saves(saying: says("现为已答复待回访", "now to call back"))
  session.takes(step: says("回访", "call back"), in: says)
    .chooses(says("解决没有", "solved"), says("是", "yes"))
    .chooses(says("满意度", "satisfaction"), says("满意", "satisfied"))
    .chooses(says("并销号", "and close"), says("否", "no"))
    .saves(saying: says("现为已解决待销号", "now to close"))
  session.takes(step: says("销号", "close"), in: says).fills(says("佐证", "evidence"), "回访记录")
    .saves(saying: says("现为已销号", "now closed"))
  let deeds = try place.deeds(of: "W2018-0001")
  #expect(
    deeds == [
      "visit.log", "issue.triage", "issue.dispatch", "issue.sign", "issue.reply",
      "issue.callback", "issue.close",
    ])
  #expect(try place.does("issue", "show", "W2018-0001", "--json").contains("\"state\":\"closed\""))
}
