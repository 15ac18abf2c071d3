import TestSupport
import Testing

extension EndToEnd {
  /// Taking back what was recorded, and doing it again; the ledger keeps all three.
  struct UndoJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `a visit is taken back by name and done again`(says: Tongue) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says)
      session.press(.character("w")).sees(says("记走访", "Log a visit")).types("满负荷")
        .sees("满负荷").press(.control("s")).sees(says("已记走访 V00001", "visit V00001 recorded"))
      session.press(.character("u")).sees(says("撤销 V00001", "Take back “log a visit”"))
        .press(.character("y")).sees(says("已撤销", "taken back"))
      session.press(.character("U")).sees(says("重做 V00001", "Do “log a visit”"))
        .press(.character("y")).sees(says("已重做", "done again"))
      session.leaves(in: says)
      let deeds = try place.deeds(of: "V00001")
      #expect(deeds.count == 3)
      #expect(try place.does("visit", "show", "V00001", "--json").contains("满负荷"))
    }
  }
}
