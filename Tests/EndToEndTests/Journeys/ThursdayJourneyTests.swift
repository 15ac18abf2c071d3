import TestSupport
import Testing

extension EndToEnd {
  /// A Thursday: somebody sits at the telephone, and what cannot be answered becomes an issue.
  struct ThursdayJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `who sits there is arranged, and a question that stays open is an issue at once`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("5")).sees(says("周四值班", "Thursdays"), says("需求", "demand"))
        .press(.tab, .tab, .tab, .tab).sees(says("还没有排过周四值班", "no Thursday was arranged yet"))
        .press(.character("c")).sees(says("新增周四值班", "New roster")).types("孙丙")
        .sees("▌孙丙").press(.enter).saves(saying: says("已保存 ZS0001", "saved ZS0001"))
      session.press(.tab).sees(says("还没有接线记录", "no call was logged yet")).press(.character("c"))
        .sees(says("转办标题", "title of the issue"))
        .picks(says("企业", "enterprise"), "sjysj", sees: "霜降压缩机")
        .fills(says("咨询内容", "question"), "厂区门口白天不让货车走")
        .fills(says("转办标题", "title of the issue"), "限行影响货运")
        .saves(saying: says("已保存 W2018-0001 限行影响货运", "saved W2018-0001 限行影响货运"))
      session.press(.character("1")).sees("1/3", "1/1").leaves(in: says)
      try place.tells("issue", "W2018-0001", "duty:DH0001", "Q0001", "厂区门口白天不让货车走")
      #expect(try place.does("duty", "list").contains("孙丙"))
    }
  }
}
