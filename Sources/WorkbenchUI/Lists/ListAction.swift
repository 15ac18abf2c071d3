import Domain
import TerminalKit

/// What is done with any list, whatever stands in it.
enum ListAction: Equatable {
  case moved(ListMove)
  case sorted
  /// What is settled and over comes too, or goes again.
  case settledShown
  case exported
  case filterOpened
  case filterKept
  case filterCleared
  case left
}

extension ListAction {
  /// All there is while the filter is typed.
  static func filterBindings<Action>(_ asked: (ListAction) -> Action) -> [Binding<Action>] {
    FilterField.bindings(
      kept: asked(.filterKept), cleared: asked(.filterCleared), moved: { asked(.moved($0)) })
  }

  /// The keys that move through any list.
  static func moves<Action>(_ asked: (ListAction) -> Action) -> [Binding<Action>] {
    ListMove.bindings { asked(.moved($0)) }
  }
}

extension AnyList {
  mutating func update(
    _ action: ListAction, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): self.move(move)
    case .sorted: sort(in: scene, workspace)
    case .settledShown: showSettled(in: scene, workspace)
    case .exported: return [.order(.export(sheet(in: scene, workspace)))]
    case .filterOpened: openFilter(in: workspace)
    case .filterKept: return keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .left: return leave(in: scene, workspace)
    }
    return []
  }
}
