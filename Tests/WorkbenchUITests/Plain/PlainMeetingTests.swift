import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A meeting by lines: page by page, projected as on a wall.
struct PlainMeetingTests {
  private let world = MeetingMorning.world()

  @Test func `it begins with its first page, projected`() {
    let desk = PlainDesk(world: world, meeting: .run)
    #expect(desk.said.contains("投屏") && !desk.said.contains("待办"), "\(desk.said)")
    #expect(desk.dialog.session.workbench.scene.isProjecting)
  }

  @Test func `a number goes to its page, and an empty line agrees to what is proposed there`() {
    var desk = PlainDesk(world: world, meeting: .run)
    desk.types("8")
    #expect(desk.said.contains("第 8 项 / 10"), "\(desk.said)")
    desk.types("10")
    #expect(desk.said.contains("第 10 项 / 10"), "\(desk.said)")
    desk.types("7", "")
    #expect(desk.said.contains("已定：") && desk.said.contains("第 8 项 / 10"), "\(desk.said)")
    #expect(desk.workspace.decisions(of: MeetingMorning.meeting).count == 1)
  }

  @Test func `figures are told in digits, and no bar is read out`() {
    var desk = PlainDesk(world: world, meeting: .rehearse)
    var said = desk.said
    for _ in 0..<10 {
      desk.types("+")
      said += desk.said
    }
    #expect(said.contains("\(Counter.registered.phrase.zh)  2"), "\(said)")
    #expect(!said.contains { "█░".contains($0) }, "\(said)")
  }

  @Test func `leaving it is asked as on the screen`() {
    var desk = PlainDesk(world: world, meeting: .run)
    desk.types(".")
    #expect(desk.said.contains("> 1. n "), "\(desk.said)")
    desk.types("1")
    #expect(desk.dialog.session.workbench.top is PresentingScreen)
  }
}
