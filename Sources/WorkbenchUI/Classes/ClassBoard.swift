import Domain
import TerminalKit

/// 共性类: what may be a common matter, the classes, and the file of the selected one.
struct ClassBoard: Screen {
  var list = ListPane<CommonClass>()
  /// How far the file is scrolled.
  private var scroll = Scroll()
  private(set) var candidates: [ClassCandidate] = []
  /// The one it was opened for, until the list is there.
  private var wanted: ID<CommonClass>?

  init(on wanted: ID<CommonClass>? = nil) { self.wanted = wanted }

  enum Action: Equatable {
    case moved(ListMove)
    case detailMoved(ListMove)
    case opened
    case formAsked(Form)
    case filterOpened
    case filterKept
    case filterCleared
    case sorted
    case settledShown
    case exported
    case left

    enum Form: Equatable {
      case open, step, edit
    }
  }

  var isList: Bool { true }
  var takesText: Bool { list.filter.isOpen }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    let none = list.selected == nil ? WorkbenchWords.nothingSelected : nil
    return [
      Binding([.enter], .opened, ClassWords.showIssues, unless: none),
      Binding(
        ["t"], .formAsked(.step), WorkbenchWords.step,
        unless: none ?? obstacle(in: scene, workspace) { $0 != .edit }),
      Binding(
        ["c"], .formAsked(.open), ClassVerb.open.phrase,
        unless: scene.unwritable(.registry, in: workspace)),
      Binding(
        ["e"], .formAsked(.edit), WorkbenchWords.edit,
        unless: none ?? obstacle(in: scene, workspace) { $0 == .edit }),
      Binding(["/"], .filterOpened, WorkbenchWords.filter),
      Binding(["s"], .sorted, WorkbenchWords.sort),
      Binding(["o"], .settledShown, ClassWords.unsettled),
      Binding(["x"], .exported, WorkbenchWords.export, place: .help),
      Binding([.escape, "q"], .left, list.wayBack),
    ] + ListBesideDetail.moves(Action.moved, file: Action.detailMoved)
  }

  /// Why nothing of what is asked for is his to do with the class in hand, if so (C16).
  private func obstacle(
    in scene: Scene, _ workspace: Workspace, to isAskedFor: (ClassVerb) -> Bool
  ) -> Phrase? {
    let ways = list.selected.map { workspace.possibilities(for: $0, by: scene.actor) } ?? []
    let refusals = ways.filter { isAskedFor($0.verb) }.map(\.refusal)
    let isHis = refusals.contains { if case .notYours? = $0 { false } else { true } }
    return scene.noForms
      ?? (isHis ? nil : refusals.lazy.compactMap(\.self).first?.phrase(in: workspace))
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move):
      list.move(move)
      scroll = Scroll()
    case .detailMoved(let move): scrollDetail(move, in: scene, workspace)
    case .opened: return open(in: scene, workspace)
    case .formAsked(let form): return open(form, in: scene, workspace)
    case .filterOpened: list.openFilter(in: workspace)
    case .filterKept: return list.keepFilter()
    case .filterCleared: list.clearFilter(in: scene, workspace)
    case .sorted:
      list.sort(in: scene, workspace)
      scroll = Scroll()
    case .settledShown: list.change(in: scene, workspace) { $0.showsAll.toggle() }
    case .exported: return [.order(.export(list.sheet(in: scene, workspace)))]
    case .left: return list.leave(in: scene, workspace)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    list.type(typing, in: scene, workspace)
  }

  private mutating func scrollDetail(
    _ move: ListMove, in scene: Scene, _ workspace: Workspace
  ) {
    let area = layout(in: scene).board.detail
    page(area.columns - 2, in: scene, workspace)?.move(&scroll, move, in: area)
  }

  /// The workbench with its issues alone, settled ones too.
  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let id = list.selected, let known = workspace[id] else { return [] }
    let issues = workspace.classMembers(of: id).map(\.id)
    guard !issues.isEmpty else { return [.say(.notice(ClassWords.noIssues))] }
    guard !workspace.visible(issues, to: scene.actor).isEmpty else {
      return [.say(.notice(PermissionWords.noneOfThem(issues.count)))]
    }
    return [.open(issues.map(\.ref), titled: Phrase(verbatim: known.name))]
  }

  private func open(
    _ form: Action.Form, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let known = list.selected.flatMap { workspace[$0] }
    switch (form, known) {
    case (.open, _): return [.push(FormScreen(ClassForm(in: scene, workspace)))]
    case (.step, let known?):
      return [.push(FormScreen(ClassStepForm(known.id, in: scene, workspace)))]
    case (.edit, let known?):
      return RecordForms.editing(known.ref, in: scene, workspace).map { [.push($0)] } ?? []
    case (_, nil): return [.say(.error(WorkbenchWords.nothingSelected))]
    }
  }

  /// What was saved is the row in hand: the next key is for it.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard case .records(let saved) = answer else { return [] }
    list.select(among: saved)
    scroll = Scroll()
    return []
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    candidates = workspace.classCandidates(on: scene.today)
    list.refresh(
      height: layout(in: scene).board.list.rows - ListDrawing<CommonClass>.overhead, in: scene,
      workspace)
    if let wanted { list.select(wanted) }
    wanted = nil
  }
}

// MARK: - Drawing

extension ClassBoard {
  /// Above list and file what may be a common matter.
  struct Layout {
    let candidates: Rect
    let board: ListBesideDetail

    init(_ area: Rect, hasCandidates: Bool) {
      let (top, rest) = area.cutTop(hasCandidates ? 1 : 0)
      candidates = top
      board = ListBesideDetail(rest, listPart: 60, from: WorkbenchLayout.besideClasses)
    }
  }

  private func layout(in scene: Scene) -> Layout {
    Layout(Frame.body(of: scene.size), hasCandidates: !candidates.isEmpty)
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = Layout(area, hasCandidates: !candidates.isEmpty)
    if !candidates.isEmpty {
      let words = ClassWords.candidates(candidates, in: workspace)
      canvas.put(
        [Span(" "), Span(scene(words), .notice)], at: layout.candidates.origin,
        width: layout.candidates.columns)
    }
    layout.board.draw(list, in: scene, workspace, into: &canvas)
    let detail = layout.board.detail
    canvas.clipped(to: detail) { drawDetail(in: scene, workspace, &$0, detail) }
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
      ClassDetail(known: $0, workspace: workspace, scene: scene).page(width: width)
    }
  }
}
