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
    }
  }
}
