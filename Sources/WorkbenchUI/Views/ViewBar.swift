import Domain
import TerminalKit

/// The line of views under the top line: ` 1 工作台   2 待办 14   3 专员`.
///
/// Only where there is room for a row of it; the numbers work on any size.
struct ViewBar {
  let view: View
  let counts: [View: Int]

  static func fits(_ screen: Size) -> Bool { WorkbenchLayout.shape(of: screen) != .single }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, _ area: Rect
  ) {
    let tabs = View.allCases.map { view in
      TabLine.Tab(
        words: words(for: view, scene, workspace), isInFront: view == self.view,
        keys: [.character(view.key)])
    }
    TabLine(tabs: tabs).draw(into: &canvas, area)
  }

  private func words(for view: View, _ scene: Scene, _ workspace: Workspace) -> String {
    let count = counts[view].map { " \($0)" } ?? ""
    return "\(view.key) \(scene(view.phrase(in: scene, workspace)))\(count)"
  }
}
