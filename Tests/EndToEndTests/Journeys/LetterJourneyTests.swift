import TestSupport
import Testing

extension EndToEnd {
  /// One letter from a unit, taken in by whoever opens the mail.
  struct LetterJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a letter answers two of three issues in one form, and the third stays owed`(
      says: Tongue
    ) throws {
      let place = try Workplace.threeSent()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("i")).sees(says("收文登记", "Incoming letter"))
        .goes(to: says("答复单位", "unit")).types("ajj").sees("▌安监局").press(.enter).sees("W2018-0003")
        .fills(says("文号", "document number"), "温安监〔2018〕3号")
      session.answers("W2018-0001", says("已解决", "solved"), "已到现场核验通过", in: says)
      session.answers("W2018-0003", says("解释说明", "explained"), "按新规不需消防水池", in: says)
      session.saves(saying: says("已收文 温安监〔2018〕3号", "letter 温安监〔2018〕3号"))
      session.leaves(in: says)
      for id in ["W2018-0001", "W2018-0003"] {
        #expect(try place.deeds(of: id).last == "issue.letter")
      }
      #expect(try place.deeds(of: "W2018-0002").last == "issue.dispatch")
      try place.does("check")
    }
  }
}

extension Workplace {
  /// Three simple issues that one unit has been sent, each with a letter.
  fileprivate static func threeSent() throws -> Workplace {
    let place = try office()
    for (number, title) in ["储油设施改建手续补办", "安全评价机构难找", "消防水池验收"].enumerated() {
      let id = "W2018-000\(number + 1)"
      try place.does(
        "issue", "add", "--title", title, "--enterprise", "霜降压缩机", "--source", "企业来电")
      try place.does(
        "issue", "triage", id, "--category", "07", "--complexity", "简单", "--scope", "个性",
        "--lead-unit", "安监局", "--saw-duplicates", "是")
      try place.does("issue", "dispatch", id, "--means", "交办函")
    }
    return place
  }
}

extension ScreenSession {
  /// Chooses a result behind an issue and writes the sentence that the letter gives.
  fileprivate func answers(_ issue: String, _ result: String, _ text: String, in says: Tongue) {
    chooses(issue, result).fills(says("答复内容", "reply"), text)
  }
}
