import TestSupport
import Testing

extension EndToEnd {
  /// A round of letters: numbered at once, read before they are printed, written and passed on.
  struct PapersJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `letters for all units leave at once, are read as printed, and lie where one is told`(
      says: Tongue
    ) throws {
      let place = try Workplace.twoNew()
      let session = try place.open("--lang", says.rawValue)
        .sees(says("待办", "agenda"), says("新到", "new")).press(.enter)
        .sees(says("已定 0/2", "accepted 0/2")).press(.enter)
        .sees(says("已定 1/2", "accepted 1/2")).press(.enter)
        .sees(says("交办：2 件 → 2 个单位 2 份", "Send 2 issues to 2 units in numbered letters?"))
        .press(.character("y")).sees(says("已分办 2 件", "2 triaged"))
      session.press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types("gongwen")
        .sees(" 1/", says("公文", "papers")).press(.enter)
        .sees(says("公文 ─", "papers ─"), "厂区门口道路", says("回执", "reply slip"))
        .press(.down).sees("2/2", "储油设施改建", says("1 件企业问题", "(1 issue)"))
      let folder = place.home.path("liuzhu-papers/2018-06-07")
      session.press(.character("a"))
        .sees(says("已写好 2 份：", "2 written to ") + folder, "scp -r '")
      session.press(.character("y"))
        .sees(says("安监局：交办〔2018〕1号已发", "安监局: letter 交办〔2018〕1号 was sent, 1 issue:"))
        .press(.escape).sees("2/2").press(.escape).sees(says("待签收", "to be signed for"))
        .leaves(in: says)
      #expect(
        Set(files(below: folder)) == ["交办〔2018〕1号 安监局.html", "交办〔2018〕2号 住建局.html"])
    }
  }
}

extension Workplace {
  /// Two problems that nobody has looked at, each for a unit of its own.
  fileprivate static func twoNew() throws -> Workplace {
    let place = try office()
    try place.does("unit", "add", "住建局", "--type", "department", "--categories", "11")
    for title in ["储油设施改建手续补办", "厂区门口道路破损"] {
      try place.does(
        "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
    }
    return place
  }
}
