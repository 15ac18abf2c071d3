import Domain
import TerminalKit

/// A list beside the file of what is selected in it where the screen is wide, over it elsewhere.
struct ListBesideDetail {
  let list: Rect
  let detail: Rect
  private let divider: Rect?

  /// `part` of a hundred columns is the list's where there are as many as `least`.
  init(_ area: Rect, listPart part: Int, from least: Int) {
    if area.columns >= least {
      let (left, right) = area.cutLeft(area.columns * part / 100)
      let columns = right.cutLeft(1)
      (list, divider, detail) = (left, columns.left, columns.rest)
    } else {
      let rows = area.cutTop(max(4, area.rows * 2 / 5))
      (list, divider, detail) = (rows.top, nil, rows.rest)
    }
  }

  func draw<Row: Listed>(
    _ rows: ListPane<Row>, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas
  ) {
    canvas.clipped(to: list) {
      ListDrawing(list: rows, scene: scene, isFocused: true, narrowing: nil)
        .draw(workspace, into: &$0, area: list)
    }
    if let divider { canvas.verticalRule(at: divider.origin, height: divider.rows) }
  }
}

extension ListBesideDetail {
  /// The keys through the list; those for pages turn the file beside it.
  static func moves<Action>(
    _ moved: (ListMove) -> Action, file scrolled: (ListMove) -> Action
  ) -> [Binding<Action>] {
    ListMove.bindings(moved).filter {
      !$0.hint.keys.contains(.pageDown) && !$0.hint.keys.contains(.pageUp)
    } + [
      Binding(
        [.pageDown, .control("d")], scrolled(.by(5)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp, .control("u")], scrolled(.by(-5)), WorkbenchWords.pageUp, place: .help),
    ]
  }
}
