import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// The queue says how it stands before one reads a row.
struct IssueListTests {
  @Test func `the title counts the lights in words`() {
    var desk = Desk(120, 36)
    desk.press(.tab)
    #expect(desk.line(2).hasSuffix("1/4  按期限先后  红 1  黄 1  绿 2 ─"))
  }

  @Test func `the counts leave before the place in the list does`() {
    var desk = Desk(60, 18)
    desk.press(.tab)
    #expect(desk.line(2).hasSuffix("1/4  按期限先后  红 1  黄 1  绿 2 ─"))
    desk = Desk(100, 28)
    desk.press(.tab)
    #expect(desk.line(2).contains("1/4  按期限先后"))
  }

  @Test func `a filter that is on shows no counts of what it hides`() {
    var desk = Desk(120, 36)
    desk.press(.tab, "/")
    desk.type("储油")
    #expect(!desk.line(2).contains("红 1"))
  }

  @Test func `what nobody signed for stands by the day of its signature, before what is due later`()
    throws
  {
    var office = try TestOffice()
    let signed = try office.issue(in: .inProgress)
    let unsigned = try office.issue(in: .dispatched, complexity: .complex)
    let world = Desk.World()
    world.record(office.entities)
    world.now = Instant(day: .iso("2018-06-11"), hour: 9)
    var desk = Desk(120, 36, world: world)
    desk.press(.tab)
    #expect(desk.selected.contains("\(unsigned)") && desk.selected.contains("超1个工作日"))
    desk.press("/")
    desk.type("期限<2018-06-09")
    #expect(desk.screen.contains("\(unsigned)") && !desk.screen.contains("\(signed)"))
  }

  @Test func `whose move it is, is what the clocks say`() {
    var issue = Morning.issue(1, "用电增容", of: 1, .coordinating, unit: 1, "2018-06-01")
    let desk = Desk(120, 36, of: Morning.entities + [issue])
    let workspace = desk.session.workspace
    let cell = Domain.Issue.columns.first { $0.title == WorkbenchWords.move }?.cell
    #expect(cell?(issue, desk.session.workbench.scene, workspace).text == "本办")
    issue.state = .inProgress
    #expect(cell?(issue, desk.session.workbench.scene, workspace).text == "安监局")
  }
}
