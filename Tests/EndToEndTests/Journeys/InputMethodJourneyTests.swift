import TestSupport
import Testing

extension EndToEnd {
  /// An input method draws at the hardware cursor: it stands at the caret whatever happens around it
  /// (interface.md 4).
  struct InputMethodJourneyTests {
    @Test(arguments: Tongue.allCases)
    func `the cursor stays at the caret while others record, in display columns`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let session = try place.openLists(in: says).press(.character("w"))
        .sees(says("记走访 ", "Log a visit "))
        .fills(says("经营情况", "how business goes"), "订单充足a霜")
      let caret = session.screen.cursor
      #expect(session.screen.textBeforeCaret.hasSuffix("订单充足a霜"))
      for name in ["大雪机床", "小寒泵业", "立冬铜业"] {
        try place.does("enterprise", "add", "--name", name)
        session.sees("\(name) is told, and the cursor at the caret") { screen in
          screen.contains(says("处更新", " update")) && screen.isCursorVisible
            && screen.cursor == caret
        }
      }
      session.types("降").sees("the cursor behind it, two columns on") { screen in
        screen.isCursorVisible && screen.textBeforeCaret.hasSuffix("订单充足a霜降")
          && screen.cursor == (caret.row, caret.column + 2)
      }
    }

    @Test func `in a filter as well`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").types("/霜").sees("1/1 (3)")
        .sees("the caret behind it") { $0.isCursorVisible && $0.textBeforeCaret.hasSuffix("/霜") }
      let caret = session.screen.cursor
      try place.does("enterprise", "add", "--name", "霜月机床")
      session.sees("the new row, and the cursor at the caret") { screen in
        screen.contains("霜月机床") && screen.isCursorVisible && screen.cursor == caret
      }
    }

    @Test(arguments: Tongue.allCases)
    func `full-width keys and the menu do all of it without leaving the input method`(
      says: Tongue
    ) throws {
      let place = try Workplace.office()
      let (visit, menu) = (says("记走访 ", "Log a visit "), says("程序", "program"))
      let help = says("这里能做什么", "What can be done here")
      let session = try place.openLists(in: says).types("霜降")
        .sees(says("要查找“霜降”请按回车", "Enter looks for “霜降”"))
        .press(.enter).sees("1/1 (3)").types("ｗ").sees(visit).press(.escape).seesNo(visit)
      session.press(.function(10)).sees(says("本页", "here"), menu).types("批量")
        .sees(says("▌批量分办", "▌triage many")).press(.escape).seesNo(menu)
        .types("？").sees(help).press(.escape).seesNo(help).leaves(in: says)
    }
  }
}
