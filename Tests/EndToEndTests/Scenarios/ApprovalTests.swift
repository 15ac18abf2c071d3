import TestSupport
import Testing

extension EndToEnd {
  /// S2: a new plant, its approvals accompanied from end to end.
  struct ApprovalTests {
    @Test
    func `approvals that were accompanied are services, one visit after the other, no problem`()
      throws
    {
      let place = try Workplace.scenario()
      let session = try place.commissioner()
      for (number, done) in ["立项已批", "用地预审通过", "施工许可到手"].enumerated() {
        session.logsVisit().marks("提供服务", "审批指导").fills("服务内容", done)
          .saves(saying: "已记走访 V0000\(number + 1)")
      }
      session.leaves()
      let visits = try place.does("visit", "list", "--filter", "服务:审批指导", "--json")
      for done in ["立项已批", "用地预审通过", "施工许可到手"] { #expect(visits.contains(done)) }
      #expect(try place.does("issue", "list", "--json") == "[]\n")
    }
  }
}
