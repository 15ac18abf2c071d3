import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// A key that can do nothing now says why.
struct DisabledKeysTests {
  /// Presses every disabled key of what lies on top; answers those that kept silent.
  private func silent(_ desk: Desk) -> [String] {
    let bench = desk.session.workbench
    let hints =
      bench.top.hints(in: bench.scene, desk.session.workspace) + bench.shellBindings.map(\.hint)
    return hints.compactMap { hint in
      guard let reason = hint.unless, let key = hint.keys.first else { return nil }
      var desk = desk
      desk.press(key)
      return desk.session.workbench.message?.phrase == reason ? nil : "\(hint.words.zh) \(key)"
    }
  }

  @Test(arguments: View.allCases, [1, 3, 5])
  func `in every view, for who may write and who may not`(view: View, person: Int) {
    let viewer = Morning.person(5, "韩己", .viewer)
    var desk = Desk(120, 36, of: Morning.entities + [viewer], person: ID(person), view: view)
    #expect(silent(desk) == [])
    for key in [Key.tab, .tab, .tab] {
      desk.press(key)
      #expect(silent(desk) == [])
    }
  }

  @Test(arguments: ["m", "l", "b", "w", "i"] as [Key])
  func `on what lies over the workbench too`(key: Key) {
    var desk = Desk(120, 36)
    desk.press(key)
    #expect(silent(desk) == [])
  }

  @Test func `there are such keys, where nobody is known and nothing is there`() {
    let desk = Desk(120, 36, person: nil)
    let bench = desk.session.workbench
    let hints = bench.top.hints(in: bench.scene, desk.session.workspace)
    #expect(hints.count { $0.unless != nil } > 3)
    #expect(silent(desk) == [])
  }
}
