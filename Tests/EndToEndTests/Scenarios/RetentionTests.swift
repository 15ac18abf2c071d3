import TestSupport
import Testing

extension EndToEnd {
  /// S7: an enterprise that came home wants to move out for want of land, and is kept.
  ///
  /// It is visited together, the leaders are told; only those who keep it know.
  struct RetentionTests {
    @Test func `what a commissioner noticed is briefed, kept, and closed with what was learnt`()
      throws
    {
      let place = try Workplace.scenario()
      let commissioner = try place.commissioner().logsVisit()
        .fills("经营情况", "产能要翻番").fills("发现问题", "扩张用地指标")
        .chooses("外迁苗头", "有").fills("苗头一句话", "外地请他去看地，有外移倾向")
        .saves(saying: "登记问题 W2018-0001")
      commissioner.leaves()
      try place.does("retention", "link", "RC0001", "--issues", "W2018-0001")
      try place.does("retention", "judge", "RC0001", "urgent", "--reason", "在谈意向")
      let brief = try place.does("retention", "brief", "RC0001", "扩产用地无着落，有外移倾向", "--to", "副市长")
      #expect(brief.hasPrefix("ZB2018-0001"))
      try place.does(
        "retention", "engage", "RC0001", "--plan", "市领导与镇书记同去", "--town", "城西", "--visit-on",
        "2018-06-08")
      // Nobody else: not the one who calls enterprises back, in no list, report or log.
      #expect(try place.does("retention", "list", "--as", "钱乙", "--json") == "[]\n")
      for told in [
        try place.does("log", "--as", "钱乙"), try place.does("report", "R1", "--as", "钱乙"),
        try place.does("visit", "show", "V00001", "--as", "钱乙"),
      ] {
        #expect(!told.contains("外移") && !told.contains("看地") && !told.contains("副市长"))
      }
      let shown = try place.does("retention", "show", "RC0001")
      #expect(shown.contains("挽留中") && shown.contains("信息专报〔2018〕1号"))
      try keeps(place)
    }

    /// The joint visit, the land, and the word of the enterprise that it stays.
    private func keeps(_ place: Workplace) throws {
      place.now = "2018-06-08T15:00:00+08:00"
      try place.does(
        "visit", "add", "--objects", "霜降压缩机", "--kind", "现场走访", "--on", "今天", "--visitors", "孙丙、赵甲",
        "--other-visitors", "副市长、城西镇书记", "--situation", "愿意再等一个月")
      try place.does("retention", "link", "RC0001", "--visits", "V00002")
      let close = [
        "retention", "close", "RC0001", "retained", "--lessons", "用地早一年排进计划", "--confirmation",
        "董事长",
      ]
      try place.refuses(close, saying: "W2018-0001 还没解决也没有计划日期，先办或让单位列出日期（C11）")
      try place.does("unit", "add", "国土局", "--type", "department", "--categories", "05")
      try place.does(
        "issue", "triage", "W2018-0001", "--category", "05", "--complexity", "complex", "--scope",
        "individual", "--lead-unit", "国土局")
      try place.does("issue", "dispatch", "W2018-0001")
      try place.does("issue", "measure", "W2018-0001", "--measures", "排进二期地块；国土局；6月29日")
      try place.does(
        "issue", "reply", "W2018-0001", "--text", "二期地块已排定", "--result", "planned", "--plan-on",
        "2018-07-16")
      let session = try place.openLists().sees("霜降压缩机").press(.character(":"))
        .sees("全部功能").types("重点关注企业").sees("重点关注企业").press(.enter)
        .sees("霜降压缩机", "挽留中").press(.character("t")).chooses("可以做", "了结").chooses("结果", "已留驻")
        .fills("做法和教训", "用地早一年排进计划").fills("企业谁确认留驻", "董事长当面确认")
      session.saves(saying: "RC0001").press(.escape).sees("该谁办").leaves()
      #expect(try place.does("retention", "show", "RC0001").contains("已留驻"))
      #expect(try place.does("report", "R1").contains("1/1 100.0%"))
      #expect(try !place.does("report", "R1", "--masked").contains("留驻率"))
    }
  }
}
