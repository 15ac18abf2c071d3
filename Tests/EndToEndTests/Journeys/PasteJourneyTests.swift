import TestSupport
import Testing

extension EndToEnd {
  /// A table that somebody keeps in a spreadsheet, copied there and pasted here.
  struct PasteJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a pasted table is looked at, mended, taken in at once and taken back at once`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("paste")
        .sees("1/", says("粘贴表格", "paste a list")).press(.enter)
        .sees(says("直接粘贴", "paste it here"))
      session.pastes(table(town: "无此镇"))
        .sees(
          says("第3行 第2列“镇街”：台账里没有镇街“无此镇”", "line 3, column 2 “镇街”: there is no town “无此镇”"),
          says("有误 1", "wrong 1")
        )
        .press(.control("s")).sees(says("有误的一条也不存", "nothing is taken in"))
      session.pastes(table(town: "大溪"))
        .sees(
          says("新增 1，更改 1，不变 0，有误 0", "new 1, changed 1, unchanged 0, wrong 0"),
          says("谷雨泵业：行业 泵与电机 → 水泵", "谷雨泵业: sector 泵与电机 → 水泵")
        )
        .saves(saying: says("已存：新增 1，更改 1", "saved: new 1, changed 1")).sees("1/4", "小满轴承有限公司")
      session.press(.character("u")).sees(says("等 2 项", "2 in all"), "y ").press(.character("y"))
        .sees("1/3", says("已撤销", "taken back")).seesNo("小满轴承有限公司").leaves(in: says)
      try place.tells("enterprise", "Q0002", "泵与电机")
      #expect(try place.deeds(of: "Q0004").count == 2)
    }

    /// What a spreadsheet puts on the clipboard: one enterprise is new, one is known.
    private func table(town: String) -> String {
      "企业名称\t镇街\t行业\n小满轴承有限公司\t大溪\t轴承\n谷雨泵业有限公司\t\(town)\t水泵\n"
    }
  }
}
