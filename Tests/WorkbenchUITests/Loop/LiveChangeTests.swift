import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// What somebody else records appears, and moves nothing under the hand.
struct LiveChangeTests {
  @Test func `a changed row carries Δ for a minute`() {
    var desk = Desk(120, 36)
    var enterprise = Morning.enterprises[0]
    enterprise.shortName = "霜降股份"
    desk.others(record: enterprise)
    #expect(desk.line(6).contains("霜降股份"))
    #expect(desk.line(6).prefix(46).contains("Δ"))
    #expect(desk.line(0).hasSuffix("有 1 处更新"))
    desk.wait(milliseconds: 60_000)
    #expect(!desk.line(6).contains("Δ"))
    #expect(desk.line(0).hasSuffix("已存"))
  }

  @Test func `the detail says who changed it`() {
    var desk = Desk(120, 36)
    desk.others(record: Morning.enterprises[2], changed("备注", 3))
    #expect(desk.screen.contains("Δ 赵甲 刚刚更新"))
  }

  @Test func `r names what others changed in the last minute`() {
    var desk = Desk(120, 36)
    desk.others(record: changed("备注", 1), changed("备注", 2), changed("备注", 3))
    desk.press("r")
    #expect(desk.line(0).hasSuffix("有 3 处更新"))
    #expect(desk.line(34).contains("已是最新；一分钟内别人改了 Q0001、Q0002 等 3 个（Δ）"))
    desk.wait(milliseconds: 60_000)
    desk.press("r")
    #expect(!desk.line(34).contains("Δ"))
  }

  @Test func `a step marks its issue`() {
    var desk = Desk(120, 36)
    desk.others(record: Morning.step(6, .conclude, .inProgress, "2018-06-01", by: 1, "会上两条决定"))
    #expect(
      desk.screen.split(separator: "\n").contains { $0.contains("W2018-0412") && $0.hasSuffix("Δ") }
    )
  }

  @Test func `the top line counts records: a step is its issue, a meeting of none itself`() {
    var desk = Desk(120, 36)
    desk.others(record: Morning.step(6, .conclude, .inProgress, "2018-06-01", by: 1, "会上两条决定"))
    #expect(desk.line(0).hasSuffix("有 1 处更新"))
    var meeting = Meeting()
    (meeting.id, meeting.topic, meeting.proposedOn) = (ID(1), "人才留用", .thursday)
    desk.others(record: meeting)
    #expect(desk.line(0).hasSuffix("有 2 处更新"))
  }

  @Test func `a store that cannot wake us is asked every second`() {
    let world = Desk.World()
    world.wakesUp = false
    world.record(Morning.entities)
    var desk = Desk(120, 36, world: world)
    world.record([changed("备注", 3)])
    desk.wait(milliseconds: 999)
    #expect(!desk.line(0).hasSuffix("有 1 处更新"))
    desk.wait(milliseconds: 1)
    #expect(desk.line(0).hasSuffix("有 1 处更新"))
  }

  @Test func `the selected record stays selected and in its place on the screen`() {
    var desk = Desk(120, 36, of: Morning.many(200))
    desk.press(.pageDown, .pageDown, "j")
    let (selected, row) = (desk.selected, desk.row(of: .selection))
    desk.others(record: Morning.enterprise(1, "甲子工具有限公司", "甲子工具", town: 3))
    desk.others(record: Morning.visit(900, to: 150, by: 3, "2018-06-07"))
    #expect(desk.selected == selected)
    #expect(desk.row(of: .selection) == row)
  }

  private func changed(_ remarks: String, _ number: Int) -> Enterprise {
    var enterprise = Morning.enterprises[number - 1]
    enterprise.remarks = remarks
    return enterprise
  }
}

extension Desk {
  fileprivate func row(of ground: TerminalKit.Role) -> Int? {
    let canvas = canvas
    return (0..<canvas.size.rows).first { canvas.grounds(at: $0).contains(ground) }
  }
}

extension Morning {
  /// So many enterprises more, without visits.
  static func many(_ count: Int) -> [any Entity] {
    entities
      + (5...count).map { number in
        let name = "芒种\(number)号食品有限公司"
        return enterprise(number, name, "芒种\(number)号", town: 4)
      }
  }
}
