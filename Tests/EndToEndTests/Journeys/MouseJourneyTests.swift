import TestSupport
import Testing

extension EndToEnd {
  /// Somebody points at things; the same could be done with keys.
  struct MouseJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a row is clicked, a visit logged and a view turned to, once the mouse is on`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says)
      session.togglesMouse(in: says).sees(says("鼠标开着", "The mouse is on"))
      session.clicks("立夏铜业").sees("3/3").turnsWheel(up: true).sees("1/3")
        .clicks("立夏铜业").sees("3/3").clicks(says("w 走访", "w log a visit"))
        .sees(says("记走访 Q0003 立夏铜业", "Log a visit Q0003 立夏铜业"))
      let difficulties = says("困难", "difficulties")
      session.clicks(difficulties)
        .sees("the caret there", where: { $0.textBeforeCaret.contains(difficulties) })
        .fills(difficulties, "招工难")
        .saves(saying: says("已记走访 V00001", "visit V00001 recorded"))
      session.clicks(says("2 待办", "2 agenda")).sees(says("今天没有要办的事", "nothing to do today"))
        .clicks(says("1 工作台", "1 workbench")).sees("1/3").clicks("立夏铜业")
        .sees(says("仅看立夏铜业", "only 立夏铜业")).press(.escape)
        .seesNo(says("仅看立夏铜业", "only 立夏铜业"))
      session.togglesMouse(in: says).sees(says("鼠标关了", "The mouse is off")).leaves(in: says)
      try place.tells("visit", "V00001", "招工难", "Q0003")
    }
  }
}

extension ScreenSession {
  fileprivate func togglesMouse(in says: Tongue) -> Self {
    press(.character(":")).sees(says("全部功能 ─", "all actions ─")).types(says("鼠标", "mouse"))
      .sees(" 1/").press(.enter)
  }
}
