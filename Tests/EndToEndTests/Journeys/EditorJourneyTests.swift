import Glibc
import TestSupport
import Testing

extension EndToEnd {
  /// A long text, written on in the editor that the person is used to.
  struct EditorJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `the editor has the terminal, and what it wrote comes back into the form`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let editor = place.home.write(
        "#!/bin/sh\nprintf '，主要是外贸单' >> \"$1\"\n", to: "editor")
      chmod(editor, 0o700)
      let session = try ScreenSession(
        Places.liuzhu, ["--lang", says.rawValue],
        environment: place.environment.merging(["VISUAL": editor]) { $1 }, rows: 24, columns: 80)
      session.sees(says("待办", "agenda")).press(.character("1")).sees("1/3").press(.character("w"))
        .sees(says("记走访 ", "Log a visit "))
        .fills(says("经营情况", "how business goes"), "订单减少三成").press(.control("e"))
        .sees("订单减少三成，主要是外贸单").types("，已约谈").sees("主要是外贸单，已约谈")
      session.saves(saying: says("已记走访 V00001", "visit V00001 recorded")).leaves(in: says)
      try place.tells("visit", "V00001", "订单减少三成，主要是外贸单，已约谈")
    }
  }
}
