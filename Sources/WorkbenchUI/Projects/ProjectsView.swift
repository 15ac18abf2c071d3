import Domain
import TerminalKit

/// 项目: the key projects by their lights, and the file of the one in hand beside them (P20, C12).
struct ProjectsView: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case turned(FigurePage.Move)
    case sideChanged
    case opened
    case sorted
    case allShown
    case exported
    case filterOpened
    case filterKept
    case filterCleared
    case formAsked(Form)
    case left
  }

  /// What is written down from here.
  enum Form: Equatable {
    case visit, report, step, raise, plan, edit
  }

  private(set) var list = ListPane<Project>()
  private(set) var page = FigurePage()
  private(set) var isInPage = false
  /// What the rows of the page open, in their order.
  private var doors: [ProjectPage.Door] = []

  var extent: Extent { .view }
  var isList: Bool { true }
  var takesText: Bool { list.filter.isOpen }

  /// Whether somebody answers for a project, and looks after no more than that.
  static func isOwn(in scene: Scene, _ workspace: Workspace) -> Bool {
    scene.actor.isAny(of: .projectOwner) && !workspace.seesAll(.projectMonthly, by: scene.actor)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let layout = layout(in: scene)
    let height = (layout.list?.rows ?? 0) - ListDrawing<Project>.overhead
    list.refresh(height: height, in: scene, workspace)
    turn(in: scene, workspace)
  }

  /// Shows the page of the selected one.
  private mutating func turn(in scene: Scene, _ workspace: Workspace) {
    let layout = layout(in: scene)
    guard let area = layout.page, let project = list.selected.flatMap({ workspace[$0] }) else {
      doors = []
      return page.show([], [], height: 1)
    }
    let made = ProjectPage(project, width: area.columns - 2, in: scene, workspace)
    doors = made.doors
    page.show(made.lines, made.spots, height: area.rows - 1)
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    list.absorb(touches, in: workspace)
  }

  private var door: ProjectPage.Door? {
    isInPage && doors.indices.contains(page.place) ? doors[page.place] : nil
  }

  private var issue: ID<Domain.Issue>? {
    guard case .issue(let id)? = door else { return nil }
    return id
  }
}

// MARK: - Keys

extension ProjectsView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return FilterField.bindings(kept: .filterKept, cleared: .filterCleared, moved: Action.moved)
    }
    return [Binding([.enter], .opened, openWords, unless: nothingToOpen)]
      + forms(in: scene, workspace)
      + sides + (isInPage ? turns : ListMove.bindings(Action.moved)) + [
        Binding([.escape], .left, WorkbenchWords.back, place: .help)
      ]
  }

  private var openWords: Phrase { isInPage ? PairingNewsWords.openIssue : ProjectWords.toPage }

  private var nothingToOpen: Phrase? {
    if isInPage { return door == nil ? ReportPageWords.nothingBehind : nil }
    return list.selected == nil ? WorkbenchWords.nothingSelected : nil
  }

  private func forms(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let nothing = list.selected == nil ? WorkbenchWords.nothingSelected : nil
    let locked = scene.noForms ?? nothing
    func obstacle(to thing: Guarded) -> Phrase? {
      locked ?? scene.unwritable(thing, in: workspace)
    }
    let next: Binding<Action> =
      issue == nil
      ? Binding(
        ["t"], .formAsked(.report), ProjectWords.report, help: ProjectWords.reportHelp,
        unless: obstacle(to: .projectMonthly))
      : Binding(["t"], .formAsked(.step), WorkbenchWords.step, unless: locked)
    return [
      Binding(["w"], .formAsked(.visit), WorkbenchWords.visit, unless: obstacle(to: .visit)),
      next,
      Binding(
        ["c"], .formAsked(.raise), ProjectWords.raise, help: ProjectWords.raiseHelp,
        unless: locked),
      Binding(
        ["p"], .formAsked(.plan), ProjectWords.plan, help: ProjectWords.planHelp,
        unless: obstacle(to: .projectMonthly)),
      Binding(["e"], .formAsked(.edit), WorkbenchWords.edit, unless: obstacle(to: .registry)),
    ]
  }

  /// What sifts and sorts the list is not offered on a page, whose rows it leaves as they are.
  private var sides: [Binding<Action>] {
    let ofList = isInPage ? Hint.Place.help : .footer
    return [
      Binding([.tab, .backTab, .left, .right], .sideChanged, WorkbenchWords.nextPane),
      Binding(["/"], .filterOpened, WorkbenchWords.filter, place: ofList),
      Binding(["s"], .sorted, WorkbenchWords.sort, place: ofList),
      Binding(["o"], .allShown, ProjectWords.tracked, place: ofList),
      Binding(["x"], .exported, WorkbenchWords.export, place: .help),
    ]
  }

  private var turns: [Binding<Action>] {
    [
      Binding(["j", .down], .turned(.rows(1)), WorkbenchWords.down, place: .help),
      Binding(["k", .up], .turned(.rows(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown, " "], .turned(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .turned(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding(["g", .home], .turned(.first), WorkbenchWords.first, place: .help),
      Binding(["G", .end], .turned(.last), WorkbenchWords.last, place: .help),
    ]
  }
}

// MARK: - What happens

extension ProjectsView {
  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move):
      list.move(move)
      turn(in: scene, workspace)
    case .turned(let move): page.move(move)
    case .sideChanged:
      isInPage.toggle()
      refresh(in: scene, workspace)
    case .opened: return open(in: scene, workspace)
    case .sorted:
      list.sort(in: scene, workspace)
      turn(in: scene, workspace)
    case .allShown:
      list.change(in: scene, workspace) { $0.showsAll.toggle() }
      turn(in: scene, workspace)
    case .exported: return [.order(.export(list.sheet(in: scene, workspace)))]
    case .filterOpened:
      isInPage = false
      refresh(in: scene, workspace)
      list.openFilter(in: workspace)
    case .filterKept: return list.keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .formAsked(let form): return open(form, in: scene, workspace)
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let effects = list.type(typing, in: scene, workspace) else { return nil }
    turn(in: scene, workspace)
    return effects
  }

  /// From the list to the page; there what is owed is done, a month is corrected, an issue opens.
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard isInPage else { return update(.sideChanged, in: scene, workspace) }
    switch door {
    case .duty(let cadence):
      return open(cadence == .projectReport ? .report : .visit, in: scene, workspace)
    case .monthly(let id):
      guard let monthly = workspace[id] else { return [] }
      return push(
        ProjectReportForm(monthly.project, month: monthly.month, in: scene, workspace), scene)
    case .missing(let month):
      guard let project = list.selected else { return [] }
      return push(ProjectReportForm(project, month: month, in: scene, workspace), scene)
    case .issue(let id):
      let title = Phrase(verbatim: id.description)
      return RowsBehindNumber.open([id.ref], titled: title, in: scene, workspace)
    case nil: return []
    }
  }

  private func open(_ form: Form, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let project = list.selected.flatMap({ workspace[$0] }) else { return [] }
    switch form {
    case .visit: return push(VisitForm(for: project.ref, in: scene, workspace), scene)
    case .report: return push(ProjectReportForm(project.id, in: scene, workspace), scene)
    case .plan: return push(ProjectPlanForm(project.id, in: scene, workspace), scene)
    case .step:
      return push(IssueStepForm([issue].compactMap(\.self), in: scene, workspace), scene)
    case .raise:
      let report = workspace.standing(of: project, on: scene.today).report
      return push(
        IssueForm(raisedBy: report.flatMap { workspace[$0] }, of: project, in: scene, workspace),
        scene)
    case .edit:
      return RecordForms.editing(project.ref, in: scene, workspace).map { [.push($0)] } ?? []
    }
  }

  private func push(_ content: some FormContent, _ scene: Scene) -> [Effect] {
    if let reason = scene.noForms { return [.say(.error(reason))] }
    return [.push(FormScreen(content))]
  }

  private mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    list.clearFilter(in: scene, workspace)
    turn(in: scene, workspace)
  }

  /// The page goes first, then the filter.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if isInPage { return update(.sideChanged, in: scene, workspace) }
    guard !list.filter.text.isEmpty else { return [.say(.notice(WorkbenchWords.outermost))] }
    clearFilter(in: scene, workspace)
    return []
  }
}

// MARK: - Drawing

extension ProjectsView {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    layout(in: scene).draw(
      list, page, titled: WorkbenchWords.details, in: scene, workspace, into: &canvas)
  }

  private func layout(in scene: Scene) -> ListBesidePage {
    ListBesidePage(scene.size, listPart: 50, isInPage: isInPage)
  }
}
