import TestSupport
import Testing

extension EndToEnd {
  /// An input method draws at the hardware cursor: it stands at the caret whatever happens around it
  /// (interface.md 4).
  struct InputMethodJourneyTests {
    @Test func `the cursor stays at the caret while others record, in display columns`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").press(.character("w")).sees("记走访 ")
        .fills("经营情况", "订单充足a霜")
      let caret = session.screen.cursor
      #expect(session.screen.textBeforeCaret.hasSuffix("订单充足a霜"))
      for name in ["大雪机床", "小寒泵业", "立冬铜业"] {
        try place.does("enterprise", "add", "--name", name)
        session.sees("\(name) is told, and the cursor at the caret") { screen in
          screen.contains("处更新") && screen.isCursorVisible && screen.cursor == caret
        }
      }
      session.types("降").sees("订单充足a霜降")
      #expect(session.screen.cursor == (caret.row, caret.column + 2))
    }

    @Test func `in a filter as well`() throws {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").types("/霜").sees("1/1 (3)")
      let caret = session.screen.cursor
      #expect(session.screen.textBeforeCaret.hasSuffix("/霜"))
      try place.does("enterprise", "add", "--name", "霜月机床")
      session.sees("the new row, and the cursor at the caret") { screen in
        screen.contains("霜月机床") && screen.isCursorVisible && screen.cursor == caret
      }
    }

    @Test func `full-width keys and the menu do all of it without leaving the input method`() throws
    {
      let place = try Workplace.office()
      let session = try place.openLists().sees("1/3").types("霜降").sees("要查找“霜降”请按回车")
        .press(.enter).sees("1/1 (3)").types("ｗ").sees("记走访 ").press(.escape).seesNo("记走访 ")
      session.press(.function(10)).sees("本页", "程序").types("批量").sees("批量分办")
        .press(.escape).seesNo("程序").types("？").sees("这里能做什么").press(.escape)
        .seesNo("这里能做什么").leaves()
    }
  }
}
