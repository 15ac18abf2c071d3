import TestSupport
import Testing

extension EndToEnd {
  /// A meeting without a wall: called, entered afterwards, and its minutes read and written.
  struct MinutesJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `what a meeting decided is entered a line each, owed by its owner, and printed as minutes`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("m")).sees(says("还没有会议", "No meeting yet"))
        .press(.character("c")).sees(says("安排会议", "Call a meeting"))
        .fills(says("议题", "topic"), "储油设施集中办")
        .picks(says("参会单位", "units"), "ajj", sees: "安监局")
        .fills(says("开会日期", "day"), "6-7").saves(saying: says("已保存 M0001", "saved M0001"))
      session.press(.enter).sees(says("会议结果 M0001", "What came of M0001"))
        .goes(to: says("纪要号", "minutes")).press(.control("u"))
        .fills(says("纪要号", "minutes"), "温留纪〔2018〕1号")
        .fills(says("议定", "decisions"), "集中补办手续；安监局；6月29日").press(.enter)
        .types("企业先备材料").sees("企业先备材料")
        .saves(saying: says("已保存 M0001", "saved M0001")).sees("1/2", says("6月29日", "29 Jun"))
      session.press(.tab).sees(says("记办结", "mark as done")).press(.enter)
        .sees(says("办结 B00001", "Done: B00001"))
        .saves(saying: says("已保存 B00001", "saved B00001"))
        .press(.escape).sees("1/3")
      printsMinutes(session, says)
      #expect(try place.deeds(of: "M0001") == ["meeting.call", "meeting.hold"])
      #expect(try place.deeds(of: "B00001") == ["meeting.hold", "decision.finish"])
      let folder = place.home.path("liuzhu-papers/2018-06-07")
      #expect(files(below: folder) == ["温留纪〔2018〕1号 储油设施集中办.html"])
    }
  }
}

private func printsMinutes(_ session: ScreenSession, _ says: Tongue) {
  session.press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("gongwen")
    .sees(" 1/", says("公文", "papers")).press(.enter)
    .sees(says("公文 ─", "papers ─"), "温留纪〔2018〕1号").press(.enter)
    .sees(says("专题会纪要", "special meeting, minutes"), "集中补办手续", "企业先备材料")
    .press(.character("x")).sees(says("已写好 1 份", "1 written"))
    .press(.escape).sees("1/1").press(.escape).sees("1/3").leaves(in: says)
}
