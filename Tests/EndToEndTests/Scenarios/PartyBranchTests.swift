import TestSupport
import Testing

extension EndToEnd {
  /// S5: a party branch is founded with the commissioner's help.
  struct PartyBranchTests {
    @Test func `what was helped with is a service, and no issue`() throws {
      let place = try Workplace.scenario()
      try place.commissioner().logsVisit().marks("提供服务", "党建指导")
        .fills("服务内容", "建立了党支部，设了党员活动室").saves(saying: "已记走访 V00001").leaves()
      try place.tells("visit", "V00001", "partyBuilding", "建立了党支部，设了党员活动室")
      #expect(try place.does("issue", "list", "--json") == "[]\n")
    }
  }
}
