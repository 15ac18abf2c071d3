import Domain
import TerminalKit

@testable import WorkbenchUI

/// A form of one line: types a note about an issue, Ctrl-S records it, Esc leaves.
struct NoteScreen: Screen {
  enum Action: Equatable {
    case saved
    case left
  }

  let issue: ID<Domain.Issue>
  private(set) var text = ""

  init(_ issue: ID<Domain.Issue>) { self.issue = issue }

  var takesText: Bool { true }
  var draft: Draft? { text.isEmpty ? nil : Draft(name: "note", text: text) }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.control("s")], .saved, Phrase("保存", "save")),
      Binding([.escape], .left, Phrase("返回", "back")),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .saved:
      [.commit(.issue(.step(issue, [.note(text)], on: scene.today)))]
    case .left: [.pop]
    }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard case .text(let typed) = typing else { return nil }
    text += typed
    return []
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded: [.order(.dropDraft(named: "note")), .pop]
    case .refused(let error): [.say(.error(error.phrase(in: workspace)))]
    }
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    canvas.put("进展：\(text)", at: area.origin)
  }
}
