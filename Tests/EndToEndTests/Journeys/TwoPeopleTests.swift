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

    @Test(arguments: Tongue.allCases)
    func `of two who changed one field the later is shown both texts, and says which stands`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      try place.does("person", "add", "--name", "钱乙", "--roles", "coordinator")
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.types("/霜降").press(.enter).sees("1/1 (3)").press(.character("e"))
        .sees(says("修改企业 Q0001", "Edit enterprise Q0001")).goes(to: says("行业", "sector"))
        .press(.control("u")).types("压缩机").sees(says("行业 通用设备 → 压缩机", "sector 通用设备 → 压缩机"))
      try place.does(
        "enterprise", "edit", "霜降压缩机", "--as", "钱乙", "--sector", "泵业", "--remarks", "新厂")
      session.sees(says("钱乙刚改了备注，已并入", "钱乙 just changed remarks; it is taken in"))
        .press(.control("s")).sees(
          says("对方 钱乙 09:30", "theirs: 钱乙 09:30"), says("原来  通用设备", "was     通用设备"),
          says("▌ 您的  压缩机", "▌ mine    压缩机"), says("对方  泵业", "theirs  泵业"))
      session.press(.left).sees(says("▌ 对方  泵业", "▌ theirs  泵业"))
        .press(.left).sees(says("▌ 您的  压缩机", "▌ mine    压缩机")).press(.enter)
        .sees(says("已保存 Q0001", "saved Q0001"), "Δ").press(.enter)
        .sees(says("Δ 钱乙 刚刚更新", "Δ changed by 钱乙 a moment ago"), "新厂").leaves(in: says)
      try place.tells("enterprise", "Q0001", "\"sector\":\"压缩机\"", "新厂")
      #expect(try !place.does("enterprise", "show", "Q0001", "--json").contains("泵业"))
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
