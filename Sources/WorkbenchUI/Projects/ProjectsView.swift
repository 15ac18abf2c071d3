import Domain
import TerminalKit

/// 项目: the key projects by their lights, and the file of the one in hand beside them (P20, C12).
struct ProjectsView: Screen {
  enum Action: Equatable {
    case sides(ListWithPage<Project>.Action)
    case opened
    case formAsked(Form)
  }

  /// What is written down from here.
  enum Form: Equatable {
    case visit, report, step, raise, plan, edit
  }

  private var sides = ListWithPage<Project>(listPart: 50)
  /// What the rows of the page open, in their order.
  private var doors: [ProjectPage.Door] = []

  var extent: Extent { .view }
  var isList: Bool { true }
  var takesText: Bool { sides.takesText }

  /// Whether somebody answers for a project, and looks after no more than that.
  static func isOwn(in scene: Scene, _ workspace: Workspace) -> Bool {
    scene.actor.isAny(of: .projectOwner) && !workspace.seesAll(.projectMonthly, by: scene.actor)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    sides.refresh(in: scene, workspace)
    turn(in: scene, workspace)
  }

  private var selected: ID<Project>? { sides.list.selected }

  /// Shows the page of the selected one.
  private mutating func turn(in scene: Scene, _ workspace: Workspace) {
    let project = selected.flatMap { workspace[$0] }
    let page = sides.pageWidth(in: scene).flatMap { width in
      project.map { ProjectPage($0, width: width, in: scene, workspace) }
    }
    doors = page?.doors ?? []
    sides.show(page?.lines ?? [], page?.spots ?? [], in: scene)
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    sides.absorb(touches, in: workspace)
  }

  private var door: ProjectPage.Door? {
    let place = sides.page.place
    return sides.isInPage && doors.indices.contains(place) ? doors[place] : nil
  }

  private var issue: ID<Domain.Issue>? {
    guard case .issue(let id)? = door else { return nil }
    return id
  }
}

// MARK: - Keys

extension ProjectsView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListWithPage.filterBindings(Action.sides) }
    return [Binding([.enter], .opened, openWords, unless: nothingToOpen)]
      + forms(in: scene, workspace)
      + sides.sides(Action.sides) + [
        Binding(["o"], .sides(.list(.settledShown)), ProjectWords.tracked, place: sides.placeOfList)
      ] + sides.moves(Action.sides)
  }

  private var openWords: Phrase {
    sides.isInPage ? PairingNewsWords.openIssue : ProjectWords.toPage
  }

  private var nothingToOpen: Phrase? {
    if sides.isInPage { return door == nil ? ReportPageWords.nothingBehind : nil }
    return selected == nil ? WorkbenchWords.nothingSelected : nil
  }

  private func forms(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let nothing = selected == nil ? WorkbenchWords.nothingSelected : nil
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
}

// MARK: - What happens

extension ProjectsView {
  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .sides(let action):
      let effects = sides.update(action, in: scene, workspace)
      turn(in: scene, workspace)
      return effects
    case .opened: return open(in: scene, workspace)
    case .formAsked(let form): return open(form, in: scene, workspace)
    }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let effects = sides.type(typing, in: scene, workspace) else { return nil }
    turn(in: scene, workspace)
    return effects
  }

  /// From the list to the page; there what is owed is done, a month is corrected, an issue opens.
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard sides.isInPage else { return update(.sides(.sideChanged), in: scene, workspace) }
    switch door {
    case .duty(let cadence):
      return open(cadence == .projectReport ? .report : .visit, in: scene, workspace)
    case .monthly(let id):
      guard let monthly = workspace[id] else { return [] }
      return push(
        ProjectReportForm(monthly.project, month: monthly.month, in: scene, workspace), scene)
    case .missing(let month):
      guard let project = selected else { return [] }
      return push(ProjectReportForm(project, month: month, in: scene, workspace), scene)
    case .issue(let id):
      let title = Phrase(verbatim: id.description)
      return RowsBehindNumber.open([id.ref], titled: title, in: scene, workspace)
    case nil: return []
    }
  }

  private func open(_ form: Form, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let project = selected.flatMap({ workspace[$0] }) else { return [] }
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
}

// MARK: - Drawing

extension ProjectsView {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    sides.draw(titled: WorkbenchWords.details, in: scene, workspace, into: &canvas)
  }
}
