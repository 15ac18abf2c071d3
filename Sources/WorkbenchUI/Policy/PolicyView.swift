import Domain
import TerminalKit

/// 政策: what enterprises want to hear, the topics, the forms, the lectures (P18, C10); and the telephone
/// of Thursday, where much of it is asked first (P19).
struct PolicyView: Screen {
  /// What is looked at; Tab goes on to the next.
  enum Page: Int, CaseIterable {
    case demand, topics, forms, lectures, roster, calls

    var phrase: Phrase {
      switch self {
      case .demand: PolicyWords.demand
      case .topics: PolicyWords.topics
      case .forms: PolicyWords.forms
      case .lectures: PolicyWords.lectures
      case .roster: DutyWords.rosters
      case .calls: DutyWords.calls
      }
    }
  }

  enum Action: Equatable {
    case list(ListAction)
    case cellMoved(DemandMatrix.Move)
    case pageTurned(by: Int)
    case opened
    case added
    case edited
    case stepped
    case planned
    case papers
    case report
  }

  private(set) var page = Page.demand
  private(set) var matrix = DemandMatrix()
  private var lists: [Page: any AnyList] = [
    .topics: ListPane<PolicyTopic>(), .forms: ListPane<PolicyForm>(),
    .lectures: ListPane<LectureSession>(), .roster: ListPane<DutyRoster>(),
    .calls: ListPane<DutyCall>(),
  ]
  private var summary: [Span] = []
  /// One form after the other is being entered.
  private var isCollecting = false

  var extent: Extent { .view }
  var isList: Bool { page != .demand }
  var takesText: Bool { lists[page]?.isFiltering ?? false }
  var selected: EntityRef? { lists[page]?.selectedRef }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let layout = PolicyLayout(Frame.view(of: scene.size), hasDetail: page.hasDetail)
    let height = layout.list.rows - ListDrawing<PolicyTopic>.overhead
    lists[page]?.refresh(height: height, in: scene, workspace)
    guard page == .demand else { return }
    let demand = PolicyDemand(of: workspace, asOf: scene.today)
    summary = PolicyScreenWords.summary(of: demand, in: workspace, scene)
    matrix.refresh(demand, height: layout.list.rows - 2)
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    for page in lists.keys { lists[page]?.absorb(touches, in: workspace) }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    lists[page]?.type(typing, in: scene, workspace)
  }
}

// MARK: - What happens

extension PolicyView {
  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .list(.left): return leave(in: scene, workspace)
    case .list(let action): return lists[page]?.update(action, in: scene, workspace) ?? []
    case .cellMoved(let move): matrix.move(move)
    case .pageTurned(let step): turn(by: step, in: scene, workspace)
    case .opened: return open(in: scene, workspace)
    case .added: return add(in: scene, workspace)
    case .edited: return edit(in: scene, workspace)
    case .stepped: return step(in: scene, workspace)
    case .planned: return [.push(PlanScreen(in: scene))]
    case .papers: return papers(in: workspace)
    case .report: return [.push(ReportScreen(.policy))]
    }
    return []
  }

  private mutating func turn(by step: Int, in scene: Scene, _ workspace: Workspace) {
    let all = Page.allCases
    turn(to: all[(page.rawValue + step + all.count) % all.count], in: scene, workspace)
  }

  mutating func turn(to page: Page, in scene: Scene, _ workspace: Workspace) {
    self.page = page
    refresh(in: scene, workspace)
  }

  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if page == .demand {
      guard let (refs, title) = matrix.opened(in: workspace), !refs.isEmpty else {
        return [.say(.notice(ReportPageWords.nothingBehind))]
      }
      return [.open(refs, titled: title)]
    }
    let form = selected?.id(as: PolicyForm.self).flatMap { workspace[$0] }
    isCollecting = true
    return form.map { [.push(FormScreen(CollectForm($0, in: scene, workspace)))] } ?? []
  }

  /// A pile of forms is entered one after the other: the next that is missing comes by itself.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard isCollecting, answer != .cancelled else {
      isCollecting = false
      takeInHand(answer)
      return []
    }
    refresh(in: scene, workspace)
    let form = selected?.id(as: PolicyForm.self).flatMap { workspace[$0] }
    guard let form, form.state == .given else { return [] }
    return [.push(FormScreen(CollectForm(form, in: scene, workspace)))]
  }

  /// What was just recorded: a new row might stand where nobody looks.
  private mutating func takeInHand(_ answer: Answer) {
    guard case .records(let refs) = answer else { return }
    lists[page]?.select(among: refs)
  }

  private func add(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let form: (any Screen)? =
      switch page {
      case .demand: nil
      case .topics: RecordForms.adding(.topic, in: scene, workspace)
      case .forms: FormScreen(DistributeForm(in: scene, workspace))
      case .lectures: RecordForms.adding(.lecture, in: scene, workspace)
      case .roster: RecordForms.adding(.roster, in: scene, workspace)
      case .calls: RecordForms.adding(.dutyCall, in: scene, workspace)
      }
    return form.map { [.push($0)] } ?? []
  }

  private func edit(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    selected.flatMap { RecordForms.editing($0, in: scene, workspace) }.map { [.push($0)] } ?? []
  }

  private func step(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    selected?.id(as: LectureSession.self).flatMap { workspace[$0] }.map {
      [.push(FormScreen(LectureStepForm($0, in: scene, workspace)))]
    } ?? []
  }

  /// Its sheet with whom it invites, and what each of its units is asked for.
  private func papers(in workspace: Workspace) -> [Effect] {
    guard let session = selected?.id(as: LectureSession.self).flatMap({ workspace[$0] }) else {
      return []
    }
    guard session.fixedOn != nil, session.stands else {
      return [.say(.error(PolicyScreenWords.noPaperYet))]
    }
    return [.push(PapersScreen(of: [session.ref] + session.units.map(\.ref)))]
  }

  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard lists[page]?.filterText.isEmpty == false else {
      return [.say(.notice(WorkbenchWords.outermost))]
    }
    lists[page]?.clearFilter(in: scene, workspace)
    return []
  }
}

// MARK: - Drawing

extension PolicyView.Page {
  fileprivate var hasDetail: Bool { self == .forms || self == .lectures }
}

/// The pages by name over a list, and under it, where there is room, what the selected one says.
private struct PolicyLayout {
  let tabs: Rect
  let list: Rect
  let detail: Rect

  init(_ area: Rect, hasDetail: Bool) {
    let (top, rest) = area.cutTop(1)
    tabs = top
    let rows = hasDetail && rest.rows >= 24 ? rest.rows / 3 : 0
    (list, detail) = rest.cutTop(rest.rows - rows)
  }
}

extension PolicyView {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = PolicyLayout(area, hasDetail: page.hasDetail)
    let pages = Page.allCases
    let tabs = pages.map { page in
      TabLine.Tab(
        words: scene(page.phrase), isInFront: page == self.page,
        keys: .presses(of: .tab, from: self.page.rawValue, to: page.rawValue, of: pages.count))
    }
    TabLine(tabs: tabs).draw(into: &canvas, layout.tabs)
    if page == .demand {
      drawDemand(in: scene, workspace, &canvas, layout.list)
    } else {
      lists[page]?.draw(in: scene, workspace, into: &canvas, area: layout.list)
      drawDetail(in: scene, workspace, &canvas, layout.detail)
    }
  }

  private func drawDemand(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    TitleRule(left: summary).draw(into: &canvas, head)
    guard !matrix.topics.isEmpty else {
      let start = Point(row: body.row, column: body.column + 2)
      canvas.put(
        scene(PolicyWords.noTopics), at: start, .muted, width: body.columns - 3)
      return
    }
    canvas.clipped(to: body) { matrix.draw(in: scene, workspace, into: &$0, area: body) }
  }

  private func drawDetail(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    guard area.rows > 1, let selected else { return }
    PolicyDetail(ref: selected, workspace: workspace, scene: scene).page(width: area.columns - 2)
      .draw(of: selected, Scroll(), into: &canvas, area)
  }
}
