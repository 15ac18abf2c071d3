import TestSupport
import Testing

extension EndToEnd {
  /// S3: every week one commissioner goes to his enterprise and to the park he looks after.
  struct EnterpriseAndParkTests {
    @Test func `one visit a week is of the enterprise and of its park`() throws {
      let place = try Workplace.scenario()
      for (number, day) in ["2018-06-07", "2018-06-14"].enumerated() {
        place.now = "\(day)T09:30:00+08:00"
        let session = try place.commissioner().logsVisit()
          .sees("the whole form", where: \.isCursorVisible)
        if !session.screen.contains("清明泵业小微园") {
          for field in ["4/14", "3/14", "2/14", "1/14"] { session.press(.shiftTab).sees(field) }
          session.picks("走访对象", "清明", sees: "霜降压缩机、清明泵业小微园")
        }
        session.fills("经营情况", "订单平稳").saves(saying: "已记走访 V0000\(number + 1)").leaves()
        try place.tells("visit", "V0000\(number + 1)", "Q0001", "Y01", day)
      }
      let parks = try place.does("park", "list", "--filter", "走访:今天", "--json")
      #expect(parks.contains("清明泵业小微园"))
    }
  }
}
