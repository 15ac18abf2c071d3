import Domain
import TerminalKit

/// 待办: what is due and what is late, grouped by what to do; Enter goes through a group one after the
/// other (interface.md 2).
struct AgendaView: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case sideChanged
    case opened
    case listed
    case excused
    case copied
    case passedOn
    case form(FormRequest)
    case left
  }

  private(set) var groups: [Agenda.Group] = []
  /// The names of the unfinished texts that are kept.
  private(set) var drafts: [String] = []
  /// The group in hand; nil on the row of drafts.
  private(set) var task: AgendaTask?
  /// The thing in hand, by its subject.
  private(set) var subject: EntityRef?
  /// The keyboard is in the list of things, not in that of groups.
  private(set) var isInItems = false
  private var run: AgendaRun?

  var extent: Extent { .view }
  var isList: Bool { true }

  var group: Agenda.Group? { groups.first { $0.task == task } }
  var items: [AgendaItem] { group?.items ?? [] }
  var item: AgendaItem? { items.first { $0.subject == subject } ?? items.first }

  /// The rows of the left list: the groups, then the drafts where there are any.
  var rows: [AgendaTask?] { groups.map(\.task) + (drafts.isEmpty ? [] : [nil]) }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    groups = workspace.agenda(for: scene.actor.person, from: scene.today).groups
    drafts = scene.drafts
    if !rows.contains(task) { task = rows.first ?? nil }
    if !items.contains(where: { $0.subject == subject }) { subject = items.first?.subject }
    if items.isEmpty { isInItems = false }
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let forms = [FormRequest.visit, .step, .newIssue, .letter].map {
      binding(of: $0, .footer, in: scene, workspace)
    }
    let others = [FormRequest.triage, .meetings, .classes].map {
      binding(of: $0, .help, in: scene, workspace)
    }
    return [
      Binding([.enter], .opened, AgendaWords.run, unless: scene.noForms ?? nothingToDo),
      Binding(["o"], .listed, AgendaWords.showInWorkbench, unless: nothingToDo),
      Binding(
        ["x"], .excused, EntityKind.excuse.phrase, help: AgendaWords.excuse,
        unless: excuseObstacle(in: scene, workspace)),
      Binding([.tab, .backTab, .left, .right], .sideChanged, AgendaWords.otherSide),
      Binding(["y"], .copied, WorkbenchWords.copy, place: .help, unless: nothingToDo),
      Binding(["Y"], .passedOn, SentenceWords.title, place: .help, unless: nothingToDo),
    ] + forms + others + ListMove.bindings(Action.moved) + [
      Binding([.escape], .left, WorkbenchWords.back, place: .help)
    ]
  }

  private func binding(
    of request: FormRequest, _ place: Hint.Place, in scene: Scene,
    _ workspace: Workspace
  ) -> Binding<Action> {
    Binding(
      request.key.map { [$0] } ?? [], .form(request), request.words, place: place,
      unless: WorkbenchForms.obstacle(to: request, on: target, in: scene, workspace),
      explained: request.explained)
  }

  private func excuseObstacle(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    item?.duty == nil
      ? AgendaWords.notRegular : scene.unwritable(EntityKind.excuse.guarded, in: workspace)
  }

  private var nothingToDo: Phrase? { rows.isEmpty ? AgendaWords.nothing : nil }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move): self.move(move, in: scene)
    case .sideChanged: isInItems = !isInItems && !items.isEmpty
    case .opened: return open(in: scene, workspace)
    case .listed: return list(in: scene, workspace)
    case .excused:
      return item?.duty.map { [.push(FormScreen(ExcuseForm($0, in: scene, workspace)))] } ?? []
    case .copied:
      return item.map { [.order(.copy(workspace.label(of: $0.subject)))] }
        ?? [.say(.error(WorkbenchWords.nothingSelected))]
    case .passedOn: return [.passOn(issues: target.issues, in: scene, workspace)]
    case .form(let request):
      return WorkbenchForms.open(request, on: target, in: scene, workspace)
    case .left:
      guard isInItems else { return [.say(.notice(WorkbenchWords.outermost))] }
      isInItems = false
    }
    return []
  }

  /// The thing in hand, for the forms that ask for it.
  private var target: Target {
    guard let item else { return .issues([], selected: nil) }
    if let issue = item.subject.id(as: Domain.Issue.self) {
      return .issues([issue], selected: issue)
    }
    return .pairing(item.subject.id(as: Pairing.self))
  }

  /// The workbench knows issues and pairings; what meetings decided stands with them, classes have a
  /// list of their own, projects a view.
  private func list(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    if case .common(let candidate) = item?.matter {
      return [.open(candidate.issues.map(\.ref), titled: AgendaTask.commonMatter.phrase)]
    }
    if task == .confirmSetting {
      return [.push(OfficeListScreen(.settingDraft, in: scene, workspace))]
    }
    guard let task else { return [.order(.offerDrafts)] }
    if task == .progress { return [.push(ClassesScreen())] }
    if task == .retention { return [.push(RetentionScreen())] }
    if task == .outreach { return [.push(OutreachScreen())] }
    var subjects = items.map(\.subject)
    if task == .feedback { return [.push(PapersScreen(of: subjects))] }
    if subjects.first?.kind == .project { return [.show(.projects)] }
    if task == .forms {
      subjects = subjects.flatMap { workspace.openForms(ofTown: $0, on: scene.today).map(\.ref) }
    }
    if let duty = item?.duty, duty.cadence == .coverage {
      subjects = workspace.unvisited(of: duty, on: scene.today)
    }
    let isOfMeetings = task == .decision || task == .meeting
    return isOfMeetings && !subjects.contains { $0.kind == .issue }
      ? [.push(MeetingsScreen())]
      : RowsBehindNumber.open(subjects, titled: task.phrase, in: scene, workspace)
  }
}

// MARK: - Moving about

extension AgendaView {
  private mutating func move(_ move: ListMove, in scene: Scene) {
    let height = height(in: scene)
    if isInItems {
      let place = items.firstIndex { $0.subject == subject } ?? 0
      subject = moved(move, from: place, in: items, height).map(\.subject) ?? subject
    } else {
      let place = rows.firstIndex(of: task) ?? 0
      if let row = moved(move, from: place, in: rows, height) { task = row }
      subject = items.first?.subject
    }
  }

  /// A page is what the screen shows of the rows, so that none is passed over unseen.
  private func moved<Row>(
    _ move: ListMove, from place: Int, in rows: [Row], _ height: Int
  ) -> Row? {
    rows.isEmpty ? nil : rows[move.place(from: place, of: rows.count, page: height)]
  }
}

// MARK: - Going through a group

extension AgendaView {
  /// From the thing in hand on, or from the first of the group.
  private mutating func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let task else { return [.order(.offerDrafts)] }
    let start = isInItems ? items.firstIndex { $0.subject == subject } ?? 0 : 0
    run = AgendaRun(task: task, subjects: items.map(\.subject), place: start)
    return next(in: scene, workspace)
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard var run else { return [] }
    if case .cancelled = answer {
      self.run = nil
      return run.isOfOne ? [] : [.say(.notice(run.stopped))]
    }
    let isLeft =
      run.task.isOneByOne && answer != .passedOver
      && items(of: run.task).contains { $0.subject == run.subject }
    if !isLeft { run.place += 1 }
    self.run = run.isOfOne ? nil : run
    return next(in: scene, workspace)
  }

  /// The form of the next thing that is still to be done; what others did meanwhile is passed over.
  private mutating func next(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    while let run, let subject = run.subject {
      let item = items(of: run.task).first { $0.subject == subject }
      if let item, let screen = run.screen(for: item, in: scene, workspace) {
        self.subject = subject
        return [.push(screen)]
      }
      self.run?.place += 1
    }
    run = nil
    return []
  }

  private func items(of task: AgendaTask) -> [AgendaItem] {
    groups.first { $0.task == task }?.items ?? []
  }
}
