import TestSupport
import Testing

extension EndToEnd {
  /// A commissioner leaves, and another takes his enterprise over.
  struct HandoverJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `an enterprise is handed over with a note, and stands before the one who comes`(
      says: Tongue
    ) throws {
      let place = try Workplace.paired()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("3")).sees(says("本月联系", "this mo")).press(.character("e"))
        .sees(says("挂钩联系 J0001", "Pairing J0001"))
        .chooses(says("办什么", "what"), says("交接给别人", "hand it over"))
        .picks(says("接手专员", "successor"), "钱乙", sees: "钱乙")
        .fills(says("交接说明", "handover note"), "订单足，缺技工")
        .saves(saying: says("已记挂钩联系 J0002 霜降压缩机/钱乙", "pairing J0002 霜降压缩机/钱乙 recorded"))
        .leaves(in: says)
      place.now = "2018-06-08T09:00:00+08:00"
      let seat = Seat(24, 80, says)
      try place.open(at: seat, as: "钱乙")
        .sees("Q0001 霜降压缩机", says("自 6月8日", "since 8 Jun"), "储油设施改建手续补办").leaves(in: says)
      try place.open(at: seat, as: "赵甲").sees("霜降压缩机", "谷雨泵业").seesNo("Q0001 霜降压缩机")
        .leaves(in: says)
      #expect(try place.deeds(of: "J0001") == ["pairing.begin", "pairing.handOver"])
      #expect(try place.does("pairing", "show", "J0001").contains("订单足，缺技工"))
    }
  }
}

extension Workplace {
  /// 霜降压缩机 is looked after by 赵甲 and waits for something; 钱乙 could as well.
  fileprivate static func paired() throws -> Workplace {
    let place = try office()
    try place.does("person", "add", "--name", "钱乙", "--unit", "安监局", "--roles", "commissioner")
    try place.does("outreach", "add", "--enterprise", "霜降压缩机", "--outcome", "需要")
    try place.does(
      "pairing", "add", "--enterprise", "霜降压缩机", "--commissioner", "赵甲", "--from", "2018-06-04",
      "--charter-read-on", "2018-06-04")
    try place.does(
      "issue", "add", "--title", "储油设施改建手续补办", "--enterprise", "霜降压缩机", "--source", "企业来电")
    return place
  }
}
