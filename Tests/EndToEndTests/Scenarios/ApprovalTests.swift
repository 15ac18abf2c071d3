import TestSupport
import Testing

extension EndToEnd {
  /// S2: a new plant, its approvals accompanied from end to end.
  struct ApprovalTests {
    @Test
    func `approvals that were accompanied are services, one visit after the other, no problem`()
      throws
    {
      let place = try Workplace.scenario()
      let session = try place.commissioner()
      for (number, done) in ["立项已批", "用地预审通过", "施工许可到手"].enumerated() {
        session.logsVisit().marks("提供服务", "审批指导").fills("服务内容", done)
          .saves(saying: "已记走访 V0000\(number + 1)")
      }
      session.leaves()
      let visits = try place.does("visit", "list", "--filter", "服务:审批指导", "--json")
      for done in ["立项已批", "用地预审通过", "施工许可到手"] { #expect(visits.contains(done)) }
      #expect(try place.does("issue", "list", "--json") == "[]\n")
    }

    @Test func `each counter has its day, and stands before who goes there until it is had`() throws
    {
      let place = try Workplace.scenario()
      try place.does(
        "approval", "add", "新厂房建设全程代办", "--enterprise", "霜降压缩机", "--agent", "赵甲", "--started-on",
        "2018-06-04")
      for (name, due) in [("项目备案", "2018-06-08"), ("用地规划许可", "2018-06-15"), ("施工许可", "2018-07-31")]
      {
        try place.does(
          "approval-step", "add", name, "--approval", "DB001", "--unit", "安监局", "--due", due)
      }
      let session = try place.commissioner().press(.character("2"))
        .sees("代办环节到期", "DBS0001 项目备案", "还剩1天", "DBS0002 用地规划许可").press(.enter)
        .sees("DBS0001 项目备案", "1/2").fills("办成日期", "6-7")
      session.press(.control("s")).sees("DBS0002 用地规划许可", "2/2").press(.escape).sees("停在 2/2，回车接着办")
        .seesNo("DBS0001").leaves()
      try place.tells("approval-step", "DBS0001", "\"doneOn\":\"2018-06-07\"")
      let left = try place.does("agenda", "--person", "赵甲", "--json")
      #expect(!left.contains("DBS0001") && left.contains("DBS0002") && !left.contains("DBS0003"))
      #expect(try place.does("issue", "list", "--json") == "[]\n")
    }
  }
}
