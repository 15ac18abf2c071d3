import Domain
import TestSupport
import Testing

@testable import WorkbenchUI

/// What a whole screen lies over is worked out when it is seen again, and not before.
struct CoveredScreensTests {
  @Test func `a view shows what was recorded while something lay over it, once it is seen`() {
    var desk = Desk(120, 36, view: .agenda)
    let bar = desk.line(1)
    desk.press("m")
    desk.others(record: Morning.issue(901, "停电", of: 1, .registered, unit: nil, "2018-06-07"))
    desk.press(.escape)
    #expect(desk.line(1) != bar && desk.screen.contains("停电"))
  }

  @Test func `nothing is worked out of what nobody sees`() {
    var desk = Desk(120, 36, view: .agenda)
    desk.press("m")
    desk.others(record: Morning.issue(901, "停电", of: 1, .registered, unit: nil, "2018-06-07"))
    #expect(desk.session.workbench.layers.map(\.isStale) == [true, false])
    desk.press("M")
    desk.press(.escape)
    #expect(desk.session.workbench.layers.map(\.isStale) == [false])
  }
}
