import TestSupport
import Testing

extension EndToEnd {
  /// Two people of the office with the same ledger open.
  struct TwoPeopleTests {
    @Test(arguments: Tongue.allCases)
    func `what one records the other sees without touching a key`(says: Tongue) throws {
      let place = try Workplace.office()
      let one = try place.openLists().sees("1/3", "未访")
      let other = try place.openLists(in: says, rows: 24, columns: 80).sees(says("未访", "never"))
      one.types("/霜降").press(.enter).sees("1/1 (3)").press(.character("w")).sees("记走访 ")
        .fills("经营情况", "订单充足").saves(saying: "已记走访 V00001")
      let today = says("今天", "today")
      other.sees(today)
      #expect(other.screen.lines.contains { $0.contains("霜降压缩机") && $0.contains(today) })
    }

    @Test func `of two who pair the same enterprise one wins, and the other is told why`() throws {
      let place = try Workplace.office()
      try place.does("person", "add", "--name", "钱乙", "--unit", "安监局", "--roles", "commissioner")
      try place.does("outreach", "add", "--enterprise", "霜降压缩机", "--outcome", "需要")
      let sessions = try ["赵甲", "钱乙"].map { name in
        try place.openLists().sees("1/3").types("/霜降").press(.enter).sees("1/1 (3)")
          .press(.character("p")).sees("新增挂钩联系")
          .types(name).press(.enter).sees("\(name) 挂钩联系")
      }
      // Both press the key before either has looked at what came of it.
      for session in sessions { session.press(.control("s")) }
      for session in sessions {
        session.sees("an outcome", where: { $0.contains("已记挂钩联系") || $0.contains("只有一位专员；") })
      }
      let won = sessions.filter { $0.screen.contains("已记挂钩联系") }
      let lost = sessions.filter { $0.screen.contains("只有一位专员；") }
      #expect(won.count == 1)
      #expect(lost.count == 1)
      let name = lost.first === sessions[0] ? "赵甲" : "钱乙"
      lost.first?.sees("新增挂钩联系", name)
      let pairings = try place.does("pairing", "list", "--json")
      #expect(pairings.split(separator: "\"id\":").count == 2)
    }
  }
}
