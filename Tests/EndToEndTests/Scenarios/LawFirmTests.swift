import TestSupport
import Testing

extension EndToEnd {
  /// S8: volunteers of a law firm find a dispute on a visit of their own, and settle it.
  struct LawFirmTests {
    @Test func `a helper from outside brings a matter in, answers it, and the office asks back`()
      throws
    {
      let place = try Workplace.scenario()
      try place.does("unit", "add", "正大律师事务所", "--short-name", "正大所", "--type", "provider")
      let session = try place.openLists().sees("霜降压缩机").types("/霜降").press(.enter).sees("1/1 (3)")
        .press(.character("c")).sees("新问题 ", "来源").fills("标题", "设备采购合同纠纷")
        .chooses("来源", "服务机构").picks("服务机构", "正大", sees: "正大所")
        .saves(saying: "W2018-0001").press(.tab)
      session.takes(step: "当场办结").fills("内容", "律师调解，对方同意更换主机").chooses("答复结果", "已解决")
        .picks("答复单位", "正大", sees: "正大所").saves(saying: "现为已答复待回访")
      session.takes(step: "回访").chooses("解决没有", "是").chooses("满意度", "很满意")
        .chooses("并销号", "否").saves(saying: "现为已解决待销号").leaves()
      try place.tells("issue", "W2018-0001", "resolved", "provider:D06")
    }
  }
}
