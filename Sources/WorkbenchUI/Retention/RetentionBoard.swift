import Domain
import TerminalKit

/// 留驻风险: the enterprises that may leave, for those who keep them alone (C11, C16); empty while the
/// screen is projected (C14).
struct RetentionBoard: Screen {
  var list = ListPane<RetentionCase>()
  /// How far the file is scrolled.
  private var scroll = Scroll()

  enum Action: Equatable {
    case moved(ListMove)
    case detailMoved(ListMove)
    case opened
    case formAsked(isNew: Bool)
    case papersAsked
    case sorted
    case overShown
    case exported
    case filterOpened
    case filterKept
    case filterCleared
    case left
  }

  var isList: Bool { true }
  var takesText: Bool { list.filter.isOpen }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    if scene.isProjecting { return [Binding([.escape, "q"], .left, WorkbenchWords.back)] }
    let none = list.selected == nil ? WorkbenchWords.nothingSelected : nil
    return [
      Binding([.enter], .opened, ClassWords.showIssues, unless: none),
      Binding(
        ["t"], .formAsked(isNew: false), WorkbenchWords.step, unless: scene.noForms ?? none),
      Binding(["c"], .formAsked(isNew: true), RetentionVerb.open.phrase, unless: scene.noForms),
      Binding(["p"], .papersAsked, EntityKind.brief.phrase, unless: none ?? noBrief(in: workspace)),
      Binding(["/"], .filterOpened, WorkbenchWords.filter),
      Binding(["s"], .sorted, WorkbenchWords.sort),
      Binding(["o"], .overShown, RetentionWords.over),
      Binding(
        ["x"], .exported, WorkbenchWords.export, place: .help, unless: RetentionWords.staysHere),
      Binding([.escape, "q"], .left, list.wayBack),
    ] + ListBesideDetail.moves(Action.moved, file: Action.detailMoved)
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move):
      list.move(move)
      scroll = Scroll()
    case .detailMoved(let move): scrollDetail(move, in: scene, workspace)
    case .opened: return open(in: workspace)
    case .formAsked(let isNew): return open(isNew: isNew, in: scene, workspace)
    case .papersAsked: return [.push(PapersScreen(of: briefs(in: workspace)))]
    case .sorted:
      list.sort(in: scene, workspace)
      scroll = Scroll()
    case .overShown: list.change(in: scene, workspace) { $0.showsAll.toggle() }
    case .exported: break  // Never: the key only says why.
    case .filterOpened: list.openFilter(in: workspace)
    case .filterKept: return list.keepFilter()
    case .filterCleared: list.clearFilter(in: scene, workspace)
    case .left: return list.leave(in: scene, workspace)
    }
    return []
  }

  private func briefs(in workspace: Workspace) -> [EntityRef] {
    list.selected.map { workspace.briefs(of: $0).map(\.ref) } ?? []
  }

  private func noBrief(in workspace: Workspace) -> Phrase? {
    briefs(in: workspace).isEmpty ? RetentionWords.noBrief : nil
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    list.type(typing, in: scene, workspace)
  }

  private mutating func scrollDetail(
    _ move: ListMove, in scene: Scene, _ workspace: Workspace
  ) {
    let area = layout(Frame.body(of: scene.size)).detail
    page(area.columns - 2, in: scene, workspace)?.move(&scroll, move, in: area)
  }

  /// The issues that drive it away, in the workbench.
  private func open(in workspace: Workspace) -> [Effect] {
    let issues = list.selected.flatMap { workspace[$0] }?.issues.map(\.ref) ?? []
    guard !issues.isEmpty else { return [.say(.notice(ClassWords.noIssues))] }
    return [.open(issues, titled: RetentionWords.drivers)]
  }

  private func open(
    isNew: Bool, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if isNew { return [.push(FormScreen(RetentionForm(in: scene, workspace)))] }
    guard let id = list.selected else { return [.say(.error(WorkbenchWords.nothingSelected))] }
    return [.push(FormScreen(RetentionStepForm(id, in: scene, workspace)))]
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let layout = layout(Frame.body(of: scene.size))
    list.refresh(
      height: layout.list.rows - ListDrawing<RetentionCase>.overhead, in: scene, workspace)
  }
}

// MARK: - Drawing

extension RetentionBoard {
  private func layout(_ area: Rect) -> ListBesideDetail {
    ListBesideDetail(area, listPart: 50, from: WorkbenchLayout.besideRetention)
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard !scene.isProjecting else {
      canvas.put(scene(RetentionWords.hiddenOnWall), at: area.origin, .muted)
      return
    }
    let layout = layout(area)
    layout.draw(list, in: scene, workspace, into: &canvas)
    canvas.clipped(to: layout.detail) { drawDetail(in: scene, workspace, &$0, layout.detail) }
  }

  private func drawDetail(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    guard let id = list.selected, let page = page(area.columns - 2, in: scene, workspace) else {
      return DetailPage.drawTitle(of: nil, in: scene, into: &canvas, area.cutTop(1).top)
    }
    page.draw(of: id.ref, scroll, into: &canvas, area)
  }

  private func page(_ width: Int, in scene: Scene, _ workspace: Workspace) -> DetailPage? {
    list.selected.flatMap { workspace[$0] }.map {
      RetentionDetail(known: $0, workspace: workspace, scene: scene).page(width: width)
    }
  }
}
