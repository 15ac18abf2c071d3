import TestSupport
import Testing

extension EndToEnd {
  /// What the office sets for itself, from the bar of views to what another process reads.
  struct SettingsJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a unit is found among the lists, another is entered beside it, and one is mended`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says, rows: 24, columns: 80)
      session.press(.character("7")).sees(says("名录和标准", "Lists and rules"))
      session.moves(to: says("     单位 ", "     unit ")).press(.enter).sees("安监局", "1/3")
      session.press(.character("c")).sees(says("新增单位", "New unit"))
        .fills(says("单位名称", "name"), "温岭市气象局").fills(says("简称", "short name"), "气象局")
        .saves(saying: says("已保存 D04 气象局", "saved D04 气象局")).sees("/4")
      session.press(.character("/")).types("qxj").sees("1/1").press(.enter).press(.enter)
        .sees(says("修改单位", "Edit unit")).goes(to: says("简称", "short name"))
        .press(.control("u")).types("市气象台")
        .saves(saying: says("已保存 D04 市气象台", "saved D04 市气象台"))
      session.press(.escape).press(.escape).sees(says("名录和标准", "Lists and rules"))
      session.leaves(in: says)
      #expect(try place.deeds(of: "D04") == ["unit.add", "unit.edit"])
    }
  }
}

extension ScreenSession {
  /// Goes down a list until the row in hand says so.
  fileprivate func moves(to label: String) -> Self {
    while !hasFailed && screen.rowsInHand.allSatisfy({ !$0.contains(label) }) {
      let before = screen.rowsInHand
      press(.down)
        .sees("another row", where: { $0.rowsInHand.count == 1 && $0.rowsInHand != before })
    }
    return self
  }
}

extension Screen {
  /// One, but for a frame that is half drawn.
  fileprivate var rowsInHand: [String] { lines.filter { $0.hasPrefix("▌") } }
}
