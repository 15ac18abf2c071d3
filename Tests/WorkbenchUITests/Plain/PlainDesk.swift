import Domain
import TerminalKit
import TestSupport

@testable import WorkbenchUI

/// A person who talks to the workbench by lines.
struct PlainDesk {
  private(set) var dialog: PlainDialog
  let world: Desk.World
  /// What was said to the last line.
  private(set) var said = ""
  /// What was said while it was not done yet.
  private let aloud = Aloud()
  private final class Aloud { var lines: [String] = [] }
  var saidAtOnce: [String] { aloud.lines }

  init(
    of entities: [any Entity] = Morning.entities, person: ID<Person>? = .coordinator,
    language: Language = .chinese, view: View? = .workbench, columns: Int = 80,
    isWrapped: Bool = true
  ) {
    let world = Desk.World()
    world.record(entities)
    self.init(
      world: world, person: person, language: language, view: view, columns: columns,
      isWrapped: isWrapped)
  }

  init(
    world: Desk.World, person: ID<Person>? = .coordinator, language: Language = .chinese,
    view: View? = .workbench, columns: Int = 80, isWrapped: Bool = true,
    meeting: MeetingEntry? = nil
  ) {
    let size = PlainLoop.size(columns: columns)
    var desk = Desk(
      size.columns, size.rows, world: world, person: person, language: language, view: view)
    if let meeting { desk.session.begin(meeting, MeetingMorning.meeting) }
    self.world = world
    dialog = PlainDialog(desk.session, isWrapped: isWrapped) { [aloud] in
      aloud.lines.append($0)
    }
    dialog.begin()
    hear()
  }

  private mutating func hear() { said = dialog.takeSaid().joined(separator: "\n") }

  /// Types lines, one after the other.
  mutating func types(_ lines: String...) {
    for line in lines {
      dialog.take(line)
      hear()
    }
  }

  mutating func ends() {
    dialog.end()
    hear()
  }

  var workspace: Workspace { dialog.session.workspace }
  var lastLine: String { said.split(separator: "\n").last.map(String.init) ?? "" }
}
