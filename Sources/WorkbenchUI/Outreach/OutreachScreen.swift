import Domain
import TerminalKit

/// 征询: what each enterprise said when it was asked whether it wants a commissioner (P14).
struct OutreachScreen: Screen {
  private(set) var list = ListPane<OutreachCall>()

  enum Action: Equatable {
    case list(ListAction)
    case again
    case added
    case edited
    case paired
  }

  var takesText: Bool { list.filter.isOpen }
  var isList: Bool { true }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListAction.filterBindings(Action.list) }
    let obstacle = scene.noForms ?? (list.selected == nil ? WorkbenchWords.nothingSelected : nil)
    return [
      Binding([.enter], .again, OutreachWords.again, unless: obstacle),
      Binding(["c"], .added, OutreachWords.log, unless: scene.noForms),
      Binding(["p"], .paired, WorkbenchWords.pair, unless: obstacle),
      Binding(["e"], .edited, WorkbenchWords.edit, unless: obstacle),
      Binding(["/"], .list(.filterOpened), WorkbenchWords.filter),
      Binding(["s"], .list(.sorted), WorkbenchWords.sort),
      Binding(["x"], .list(.exported), WorkbenchWords.export, place: .help),
      Binding([.escape, "q"], .list(.left), list.wayBack),
    ] + ListAction.moves(Action.list)
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let call = list.selected.flatMap { workspace[$0] }
    switch action {
    case .list(let action): return list.update(action, in: scene, workspace)
    case .again: return push(EntryForm(to: call?.enterprise, in: scene, workspace))
    case .added: return push(EntryForm(to: nil, in: scene, workspace))
    case .edited:
      let form = call.flatMap { RecordForms.editing($0.ref, in: scene, workspace) }
      return form.map { [.push($0)] } ?? []
    case .paired: return push(PairingForm(enterprise: call?.enterprise, in: scene, workspace))
    }
  }

  private func push(_ content: some FormContent) -> [Effect] { [.push(FormScreen(content))] }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    list.type(typing, in: scene, workspace)
  }

  /// What was saved is the row in hand: the next key is for it.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard case .records(let saved) = answer else { return [] }
    list.select(among: saved)
    return []
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let height = Frame.body(of: scene.size).rows - ListDrawing<OutreachCall>.overhead
    list.refresh(height: height, in: scene, workspace)
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    list.draw(in: scene, workspace, into: &canvas, area: area)
  }
}
