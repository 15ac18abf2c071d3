import TestSupport
import Testing

extension EndToEnd {
  /// Somebody who answers for the office reads its figures.
  struct OverviewJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a number opens the rows behind it, others are counted at once, a report is printed`(
      says: Tongue
    ) throws {
      let place = try Workplace.twoRegistered()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("6")).sees(says("总体", "Overall"), "▌2").press(.enter)
        .sees(says("仅看总体 登记", "only Overall registered"), "W2018-0001", "W2018-0002")
        .press(.escape).sees(says("总体", "Overall"), "▌2")
      try place.registers("夜间没有公交")
      session.sees("▌3").press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("R4")
        .sees(says("R4 单位台账", "R4 Units"), " 1/").press(.enter)
        .sees(says("单位台账与三率", "Units and their rates"), "安监局", "▌2")
      session.press(.character("x")).sees(says("已写好 1 份", "1 written"))
        .press(.escape).sees(says("总体", "Overall")).press(.character("1")).sees("1/3")
        .leaves(in: says)
      let folder = place.home.path("liuzhu-papers/2018-06-07")
      let papers = files(below: folder)
      #expect(papers.count == 1)
      let page = readFile("\(folder)/\(papers.first ?? "")") ?? []
      #expect(String(decoding: page, as: UTF8.self).contains("安监局"))
    }
  }
}

extension Workplace {
  /// Two issues, one of them with a unit that answers for it.
  fileprivate static func twoRegistered() throws -> Workplace {
    let place = try office()
    try place.registers("储油设施改建手续补办")
    try place.registers("车间太吵")
    try place.does(
      "issue", "triage", "W2018-0001", "--category", "07", "--complexity", "简单", "--scope", "个性",
      "--lead-unit", "安监局")
    return place
  }

  fileprivate func registers(_ title: String) throws {
    try does("issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
  }
}
