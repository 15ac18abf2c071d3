import Domain
import TerminalKit

/// The base of the stack: three lists, and the detail of what is selected.
///
/// The panes are linked by Enter, never silently (interface.md 2).
struct WorkbenchView: Screen {
  var enterprises = ListPane<Enterprise>()
  var issues = ListPane<Issue>()
  var pairings = ListPane<Pairing>()
  private(set) var focus = Pane.enterprises
  /// The list whose selected record the detail shows.
  private(set) var source = Pane.enterprises
  private(set) var isZoomed = false
  private(set) var narrowing: Narrowing?
  /// How far the detail is scrolled.
  private(set) var scroll = Scroll()
  /// The form that was opened last.
  private var request: FormRequest?
  /// What an input method committed while no field had the keyboard; Enter looks for it.
  private var offered: String?

  enum Action: Equatable {
    case list(ListAction)
    case paneLeft(by: Int)
    case opened
    case filterSaved
    case zoomed
    case copied
    case passedOn
    case form(FormRequest)
  }

  var extent: Extent { .view }
  var isList: Bool { true }
  var takesText: Bool { listInHand?.isFiltering ?? false }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if action != .opened { offered = nil }
    switch action {
    case .list(let action): return updateList(action, in: scene, workspace)
    case .paneLeft(let step): return leavePane(by: step, in: scene)
    case .opened: return open(in: scene, workspace)
    case .filterSaved: return saveFilter(in: scene, workspace)
    case .zoomed:
      isZoomed.toggle()
      resize(in: scene)
    case .copied: return copy(in: workspace)
    case .passedOn: return [.passOn(issues: target(in: workspace).issues, in: scene, workspace)]
    case .form(let request):
      self.request = request
      return WorkbenchForms.open(request, on: target(in: workspace), in: scene, workspace)
    }
    return []
  }

  private mutating func updateList(
    _ action: ListAction, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): self.move(move, in: scene, workspace)
    case .sorted:
      listInHand?.sort(in: scene, workspace)
      scroll = Scroll()
    case .settledShown: showSettled(in: scene, workspace)
    case .exported, .filterOpened, .filterKept, .filterCleared:
      return listInHand?.update(action, in: scene, workspace) ?? []
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  /// What was marked for a step has taken it: the next one is meant for others.
  ///
  /// What was just written down is what one goes on with.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard case .records(let saved) = answer, let request else { return [] }
    if request.takesMarked { issues.clearMarks() }
    if request == .newIssue {
      issues.select(among: saved)
      scroll = Scroll()
    }
    return []
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    enterprises.absorb(touches, in: workspace)
    issues.absorb(touches, in: workspace)
    pairings.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let heights = heights(in: scene)
    let isNew = enterprises.rows.isEmpty
    enterprises.refresh(height: heights(.enterprises), in: scene, workspace)
    issues.refresh(height: heights(.issues), in: scene, workspace)
    pairings.refresh(height: heights(.pairings), in: scene, workspace)
    let own = workspace.activePairing(ofCommissioner: scene.actor.id, on: scene.today)
    if isNew, let own { enterprises.select(own.enterprise) }
  }

  mutating func cover(in scene: Scene, _ workspace: Workspace) {
    enterprises.cover(in: scene, workspace)
    issues.cover(in: scene, workspace)
    pairings.cover(in: scene, workspace)
  }
}

// MARK: - Moving about

extension WorkbenchView {
  private mutating func move(_ move: ListMove, in scene: Scene, _ workspace: Workspace) {
    guard focus != .detail else { return scrollDetail(move, in: scene, workspace) }
    listInHand?.move(move)
    scroll = Scroll()
  }

  private mutating func scrollDetail(
    _ move: ListMove, in scene: Scene, _ workspace: Workspace
  ) {
    let area = layout(in: scene).panes[.detail] ?? Rect(scene.size)
    let page = detail(width: area.columns - 2, in: scene, workspace)
    let height = max(1, area.rows - 1 - page.rowsOfFoot(in: area.rows - 1))
    scroll.move(move, of: page.lines.count, height: height)
  }

  /// Not while what is typed to filter it cannot be understood.
  private mutating func leavePane(by step: Int, in scene: Scene) -> [Effect] {
    let problem = listInHand?.keepFilter() ?? []
    if problem.isEmpty { go(to: pane(after: focus, by: step), in: scene) }
    return problem
  }

  private func pane(after pane: Pane, by step: Int) -> Pane {
    let all = Pane.allCases
    let place = all.firstIndex(of: pane) ?? 0
    return all[(place + step + all.count) % all.count]
  }

  private mutating func go(to pane: Pane, in scene: Scene) {
    focus = pane
    if pane != .detail {
      if source != pane { scroll = Scroll() }
      source = pane
    }
    resize(in: scene)
  }

  /// Gives every list the height its pane now has.
  private mutating func resize(in scene: Scene) {
    let heights = heights(in: scene)
    enterprises.resize(height: heights(.enterprises))
    issues.resize(height: heights(.issues))
    pairings.resize(height: heights(.pairings))
  }

  func layout(in scene: Scene) -> WorkbenchLayout {
    WorkbenchLayout(
      screen: scene.size, area: Frame.view(of: scene.size), isZoomed: isZoomed, focus: focus)
  }

  private func heights(in scene: Scene) -> (Pane) -> Int {
    let layout = layout(in: scene)
    let overhead = ListDrawing<Issue>.overhead
    return { (layout.panes[$0]?.rows ?? scene.size.rows) - overhead }
  }
}

// MARK: - Linking panes

extension WorkbenchView {
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if let text = offered {
      offered = nil
      listInHand?.openFilter(in: workspace)
      _ = listInHand?.setFilter(EditedText(text), in: scene, workspace)
      return listInHand?.keepFilter() ?? []
    }
    if focus == .enterprises, workspace.enterprises.count == 0 {
      return enterFirst(in: scene, workspace)
    }
    if isAlone(in: scene) && focus != .detail || focus == .issues {
      go(to: .detail, in: scene)
      return []
    }
    return narrow(in: scene, workspace)
  }

  /// Whether one pane takes the room of all.
  private func isAlone(in scene: Scene) -> Bool { layout(in: scene).shape == .single || isZoomed }

  /// There is nothing to open on the first day: Enter begins with the first enterprise.
  private func enterFirst(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if let reason = scene.noForms { return [.say(.error(reason))] }
    return WorkbenchForms.open(
      .add(.enterprise), on: target(in: workspace), in: scene, workspace)
  }

  /// Narrows the other lists to the enterprise or commissioner that is selected.
  private mutating func narrow(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch source {
    case .enterprises:
      guard let id = enterprises.selected else { return nothingSelected }
      narrow(to: .enterprise(id), in: scene, workspace)
    case .pairings:
      guard let id = pairings.selected, let pairing = workspace[id] else { return nothingSelected }
      narrow(to: .commissioner(pairing.commissioner), in: scene, workspace)
    case .issues, .detail:
      return WorkbenchForms.open(.step, on: target(in: workspace), in: scene, workspace)
    }
    go(to: .issues, in: scene)
    return []
  }

  /// Shows what was picked elsewhere, in the list of its kind and from its first row: whoever opens a
  /// number knows none of the rows yet.
  mutating func narrow(to picked: Picked, in scene: Scene, _ workspace: Workspace) {
    for pane in [Pane.enterprises, .pairings, .issues] {
      go(to: pane, in: scene)
      listInHand?.clearMarks()
      listInHand?.clearFilter(in: scene, workspace)
    }
    narrow(to: .picked(picked), in: scene, workspace)
    switch picked.refs.first?.kind {
    case .enterprise: go(to: .enterprises, in: scene)
    case .pairing: go(to: .pairings, in: scene)
    default: go(to: .issues, in: scene)
    }
    move(.first, in: scene, workspace)
    if isOfOne(in: scene, workspace) { go(to: .detail, in: scene) }
  }

  /// The same of issues, with their filter open.
  mutating func find(among picked: Picked, in scene: Scene, _ workspace: Workspace) {
    narrow(to: picked, in: scene, workspace)
    go(to: .issues, in: scene)
    listInHand?.openFilter(in: workspace)
  }

  /// One record picked elsewhere is opened, where a list of one row would take the room of its file.
  private func isOfOne(in scene: Scene, _ workspace: Workspace) -> Bool {
    guard case .picked(let picked)? = narrowing, picked.refs.count == 1 else { return false }
    return target(in: workspace).ref == picked.refs.first && isAlone(in: scene)
  }

  private mutating func narrow(
    to narrowing: Narrowing?, in scene: Scene, _ workspace: Workspace
  ) {
    self.narrowing = narrowing
    issues.change(in: scene, workspace) { $0.narrowing = narrowing }
    pairings.change(in: scene, workspace) { $0.narrowing = narrowing }
    if case .enterprise = narrowing { return }
    enterprises.change(in: scene, workspace) { $0.narrowing = narrowing }
  }

  /// What is settled comes in both lists that have some: no enterprise is.
  private mutating func showSettled(in scene: Scene, _ workspace: Workspace) {
    issues.showSettled(in: scene, workspace)
    pairings.showSettled(in: scene, workspace)
  }

  /// One step back: the marks of the list in hand, detail, filter, narrowing, zoom, in this order.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    offered = nil
    if listInHand?.isMarking == true {
      listInHand?.clearMarks()
    } else if focus == .detail, !isOfOne(in: scene, workspace) {
      go(to: source, in: scene)
    } else if listInHand?.filterText.isEmpty == false {
      listInHand?.clearFilter(in: scene, workspace)
    } else if let narrowing {
      go(to: source, in: scene)
      narrow(to: nil, in: scene, workspace)
      if case .picked(let picked) = narrowing { return [.comeBack(to: picked.from)] }
    } else if isZoomed {
      isZoomed = false
      resize(in: scene)
    } else {
      return [.say(.notice(WorkbenchWords.outermost))]
    }
    return []
  }

  private var nothingSelected: [Effect] { [.say(.error(WorkbenchWords.nothingSelected))] }

  /// Number and name of all that is marked, or of what is in hand, one a line.
  private func copy(in workspace: Workspace) -> [Effect] {
    let refs = listInHand?.chosenRefs ?? [target(in: workspace).ref].compactMap(\.self)
    guard !refs.isEmpty else { return nothingSelected }
    return [.order(.copy(refs.map { workspace.label(of: $0) }.joined(separator: "\n")))]
  }

  /// What the selected record of the list in hand is, for forms and the detail.
  func target(in workspace: Workspace) -> Target {
    switch focus == .detail ? source : focus {
    case .enterprises: return .enterprise(enterprises.selected)
    case .issues:
      return .issues(
        issues.chosen, selected: issues.selected, hidden: issues.hiddenMarks,
        isMarked: !issues.marks.isEmpty)
    case .pairings: return .pairing(pairings.selected)
    case .detail: return .issues([], selected: nil)
    }
  }
}

// MARK: - Typing

extension WorkbenchView {
  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    takesText ? listInHand?.type(typing, in: scene, workspace) : offer(typing)
  }

  /// Nobody asked for text; what was committed may be what somebody wants to find.
  ///
  /// An input method may hand its characters over one by one: until another key they are one text.
  private mutating func offer(_ typing: Typing) -> [Effect]? {
    guard case .text(let text) = typing, focus != .detail else {
      offered = nil
      return nil
    }
    let whole = (offered ?? "") + text
    offered = whole
    return [.say(.notice(WorkbenchWords.searchOffered(whole)))]
  }
}
