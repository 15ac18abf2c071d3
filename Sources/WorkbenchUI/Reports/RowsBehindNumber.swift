import Domain
import TerminalKit

/// Opening a number: the rows behind it, wherever rows of their kind are shown.
enum RowsBehindNumber {
  /// What has a list there.
  fileprivate static let onWorkbench: [EntityKind] = [.issue, .enterprise, .pairing]

  static func open(
    _ refs: [EntityRef], titled title: Phrase, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let kinds = Set(refs.map(\.kind))
    if let kind = kinds.first, kinds.count == 1, onWorkbench.contains(kind) {
      return [.open(refs, titled: title)]
    }
    if refs.count == 1, let record = open(refs[0], in: scene, workspace) { return record }
    return refs.isEmpty
      ? [.say(.notice(ReportPageWords.nothingBehind))] : [.push(RowsScreen(title, refs))]
  }

  /// Whether one record is behind it, and its form comes up instead of a list.
  static func opensForm(of refs: [EntityRef], in scene: Scene) -> Bool {
    guard refs.count == 1, let kind = refs.first?.kind, scene.noForms == nil else { return false }
    return EntityKind.registry.contains(kind) && !onWorkbench.contains(kind)
  }

  /// One record where it is worked on; nil where whoever sits here has no such place.
  fileprivate static func open(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    if let known = ref.id(as: CommonClass.self) { return [.push(ClassesScreen(on: known))] }
    return form(of: ref, in: scene, workspace).map { [.push($0)] }
  }

  /// An entry of the registry is looked at in its form too; all else is for those who write it.
  private static func form(
    of ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> (any Screen)? {
    guard scene.noForms == nil,
      EntityKind.registry.contains(ref.kind) || mayWrite(ref, in: scene, workspace)
    else { return nil }
    return RecordForms.editing(ref, in: scene, workspace)
  }

  private static func mayWrite(
    _ ref: EntityRef, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    guard scene.unwritable(ref.kind.guarded, in: workspace) == nil,
      let row = workspace.entity(ref)
    else { return false }
    return workspace.seen(row.any, by: scene.actor) != nil
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
      return open(ref, in: scene, workspace)
    case .left: return [.pop]
    }
    return []
  }

  /// A row is the record itself: it opens, and never the same row once more.
  private func open(_ ref: EntityRef, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if RowsBehindNumber.onWorkbench.contains(ref.kind) { return [.open([ref], titled: title)] }
    return RowsBehindNumber.open(ref, in: scene, workspace)
      ?? [.say(.notice(ReportPageWords.nothingBehind))]
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
