import Domain
import TerminalKit

/// Opening a number: the rows behind it, wherever rows of their kind are shown.
enum RowsBehindNumber {
  static func open(
    _ refs: [EntityRef], titled title: Phrase, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let kinds = Set(refs.map(\.kind))
    if let kind = kinds.first, kinds.count == 1, [.issue, .enterprise, .pairing].contains(kind) {
      return [.open(refs, titled: title)]
    }
    if refs.count == 1, scene.noForms == nil,
      let form = refs.first.flatMap({ RegistryForms.editing($0, in: scene, workspace) })
    {
      return [.push(form)]
    }
    return refs.isEmpty
      ? [.say(.notice(ReportPageWords.nothingBehind))] : [.push(RowsScreen(title, refs))]
  }
}

/// The rows behind a number that have no list on the workbench: visits, parks, or several kinds.
struct RowsScreen: Screen {
  private let title: Phrase
  private let refs: [EntityRef]
  private var page = FigurePage()

  enum Action: Equatable {
    case moved(FigurePage.Move)
    case opened
    case left
  }

  init(_ title: Phrase, _ refs: [EntityRef]) {
    self.title = title
    self.refs = refs
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    FigurePage.bindings(move: Action.moved, opened: .opened, left: .left)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move): page.move(move)
    case .opened:
      guard case .rows(.rows(let refs))? = page.spot?.target, let ref = refs.first else {
        return []
      }
      if ref.kind == .visit { return [.say(.notice(ReportPageWords.nothingBehind))] }
      return RowsBehindNumber.open([ref], titled: title, in: scene, workspace)
    case .left: return [.pop]
    }
    return []
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let area = Frame.body(of: scene.size)
    let layout = TableLayout(
      table(in: workspace, for: scene.actor), width: area.columns - 2, language: scene.language)
    page.show(layout.lines, layout.spots, under: layout.heads, height: area.rows - 1)
  }

  private func table(in workspace: Workspace, for actor: Actor) -> ReportTable {
    ReportTable(
      "rows", title,
      [
        .init("id", ReportWords.number, width: 10),
        .init("kind", ReportWords.object, width: 12), .init("on", ReportWords.day, width: 10),
        .init("name", ReportWords.name, width: 60),
      ],
      rows: refs.compactMap { ref in
        workspace.entity(ref).flatMap { workspace.seen($0.any, by: actor) }.map(\.value).map {
          row in
          [
            .id(ref), .phrase(ref.kind.phrase), .day((row as? Visit)?.on),
            .words(workspace.name(of: ref) ?? ""),
          ]
        }
      })
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    page.draw(
      titled: scene(ReportWords.shown(refs.count)), in: scene, into: &canvas, area: area)
  }
}
