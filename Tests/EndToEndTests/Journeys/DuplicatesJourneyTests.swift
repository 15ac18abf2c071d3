import TestSupport
import Testing

extension EndToEnd {
  /// The same matter told twice.
  struct DuplicatesJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `two that are alike are put side by side, made one, and stay two in the ledger`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      for title in ["厂区门口道路破损", "厂区门口道路坑洼破损"] {
        try place.does(
          "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
      }
      let session = try place.open("--lang", says.rawValue, rows: 24, columns: 80)
        .sees(says("待办", "agenda"), says("疑似重复", "duplicates?")).press(.down)
        .sees(says("像 W2018-0001", "like W2018-0001")).press(.enter)
        .sees(says("查重：是不是同一件事", "The same matter?"), "75%")
      session.press(.character("m")).sees(says("并入", "into"), "厂区门口道路破损")
        .fills(says("理由", "reason"), "是一回事")
        .saves(saying: says("已记录 W2018-0002，现为已合并办理", "recorded W2018-0002, now merged"))
        .seesNo(says("疑似重复", "duplicates?")).leaves(in: says)
      #expect(try place.deeds(of: "W2018-0002") == ["issue.register", "issue.merge"])
      try place.tells("issue", "W2018-0002", "\"state\":\"merged\"", "W2018-0001")
    }
  }
}
