import TestSupport
import Testing

extension EndToEnd {
  /// S1: a factory rebuilt its oil store without papers; the commissioner asks for a meeting.
  struct OilStoreTests {
    @Test func `what no unit takes for its own is settled by a meeting the commissioner asked for`()
      throws
    {
      let place = try Workplace.scenario()
      let commissioner = try place.commissioner().logsVisit()
        .fills("经营情况", "扩建后投产").fills("发现问题", "储油设施改建手续补办")
        .saves(saying: "登记问题 W2018-0001").press(.tab)
      let office = try place.openLists().sees("储油设施改建手续补办").press(.tab)
        .takes(step: "分办").chooses("难易", "简单").saves(saying: "现为待交办")
      commissioner.sees("待交办").takes(step: "请求协调").fills("理由", "几家单位都说不归自己")
        .picks("参会单位", "教育局", sees: "安监局、教育局").fills("拟开会日期", "6-12")
        .saves(saying: "现为协调会商")
      office.press(.character("m")).sees("协调会", "储油设施改建手续补办").press(.enter)
        .goes(to: "会议纪要号").press(.control("u"))
        .fills("会议纪要号", "〔2018〕5号").fills("议定事项", "补办备案；安监局；6月15日")
        .saves(saying: "已保存 M0001").sees("补办备案", "6月15日").press(.escape).sees("w 走访")
      office.takes(step: "答复").fills("内容", "手续已补齐").chooses("答复结果", "已解决")
        .saves(saying: "现为已答复待回访")
      commissioner.takes(step: "回访").chooses("解决没有", "是").chooses("满意度", "满意")
        .chooses("并销号", "否").saves(saying: "现为已解决待销号").leaves()
      office.leaves()
      try place.tells("issue", "W2018-0001", "\"state\":\"resolved\"")
    }
  }
}
