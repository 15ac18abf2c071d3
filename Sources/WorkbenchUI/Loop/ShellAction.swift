import Domain
import TerminalKit

/// What can be done on every screen alike.
enum ShellAction: Equatable {
  case help
  case palette
  case menu
  case undo
  case redo
  case refresh
  case drafts
  case importList
  case redraw
  case theme
  case mouse
  case suspend
  case quit
  case project
  case meetingCheck
  case follow
  case view(View)
  /// A room of the workbench that needs nothing in hand.
  case open(FormRequest)
  /// A page of 政策, by its name.
  case page(PolicyView.Page)
  /// A list of 设置, by its name.
  case list(EntityKind)
  /// The list of 征询电话.
  case outreach
  /// Ctrl-C ends nothing; it is told how to copy and how to leave.
  case interrupted
}

/// A question the shell itself put on the stack, so that it knows what the answer is about.
enum ShellQuestion: Equatable {
  case quit
  case unveil
  case undo(Undoing)
  /// Which of these drafts to take up again, by their names; the choice after the last is to throw one
  /// away, and the one after that none.
  case drafts([String])
  /// Which of them to throw away; the choice after the last is none.
  case discard([String])
  /// Nothing is: what is chosen among the themes is worn already.
  case theme
  /// Nothing is: help, palette and menu answer with what was chosen.
  case menu
}

extension Workbench {
  /// What the shell answers to here, on the keys of whoever sits here.
  func shell(in workspace: Workspace) -> [Binding<ShellAction>] {
    guard !scene.keys.isEmpty, top.takesOwnKeys else { return shellBindings }
    let taken = top.hints(in: scene, workspace).flatMap(\.keys)
    return scene.keys.applied(to: shellBindings, besides: Set(taken))
  }

  /// The same on the keys shipped; letters only where nobody types.
  var shellBindings: [Binding<ShellAction>] {
    let letters: ([Key]) -> [Key] = { top.takesText ? [] : $0 }
    return [
      Binding(letters([":"]) + [.control("p")], .palette, WorkbenchWords.palette),
      Binding(
        letters(["?"]) + [.function(1)], .help, WorkbenchWords.help, help: WorkbenchWords.helpHelp),
      Binding([.function(10)], .menu, MenuWords.menu, help: MenuWords.menuHelp, place: .help),
    ] + (isAtBase && !top.takesText ? baseBindings : []) + [
      projecting(on: letters(["M"])),
      Binding([.control("l")], .redraw, WorkbenchWords.redraw, place: .help),
      Binding([.control("c")], .interrupted, WorkbenchWords.leaving, place: .help),
      Binding([], .theme, ThemeWords.title, help: ThemeWords.help, place: .help),
      Binding([], .mouse, MouseWords.title, help: MouseWords.help, place: .help),
      Binding([], .suspend, WorkbenchWords.suspend, place: .help),
    ]
  }

  private var baseBindings: [Binding<ShellAction>] {
    View.allCases.map { Binding([.character($0.key)], .view($0), $0.phrase, place: .help) } + [
      Binding(
        ["u"], .undo, WorkbenchWords.undo, place: .help,
        unless: scene.readOnly ?? (undo.done.isEmpty ? WorkbenchWords.nothingDone : nil)),
      Binding(
        ["U"], .redo, WorkbenchWords.redo, place: .help,
        unless: scene.readOnly ?? (undo.undone.isEmpty ? WorkbenchWords.nothingUndone : nil)),
      Binding(["r", .function(5)], .refresh, WorkbenchWords.refresh, place: .help),
      Binding([], .drafts, WorkbenchWords.drafts, place: .help, unless: scene.noForms),
      Binding(
        [], .importList, ImportScreenWords.title, help: ImportScreenWords.help, place: .help,
        unless: scene.readOnly ?? (scene.isProjecting ? ImportScreenWords.notNow : nil)),
      Binding(
        [], .meetingCheck, ProjectionWords.check, help: ProjectionWords.checkHelp, place: .help,
        unless: scene.isProjecting ? ProjectionWords.checkNotNow : nil),
      Binding(
        [], .follow, PresentingWords.follow, help: PresentingWords.followHelp, place: .help,
        unless: scene.sittingMeeting == nil ? PresentingWords.nobodySits : nil),
      Binding(["q"], .quit, WorkbenchWords.quit, place: .help),
    ]
  }

  /// What stands on the workbench, for the palette and the menus of the views that do not offer it
  /// themselves, and the lists that stand on a page of one view.
  func rooms(in workspace: Workspace) -> [Binding<ShellAction>] {
    guard isAtBase, !top.takesText else { return [] }
    let own = Set(top.hints(in: scene, workspace).map(\.words))
    let forms: [Binding<ShellAction>] =
      top is WorkbenchView ? [] : unheldForms(in: workspace) + heldForms
    return (forms + pages).filter { !own.contains($0.hint.words) }
  }

  private func unheldForms(in workspace: Workspace) -> [Binding<ShellAction>] {
    FormRequest.ofNoRecord.map { request in
      Binding(
        [], .open(request), request.words, place: .help,
        unless: WorkbenchForms.obstacle(to: request, on: .enterprise(nil), in: scene, workspace))
    }
  }

  /// Whoever looks for them in another view is told where they are done.
  private var heldForms: [Binding<ShellAction>] {
    FormRequest.ofRecord.map { request in
      Binding([], .open(request), request.words, place: .help, unless: WorkbenchWords.inWorkbench)
    }
  }

  /// Whoever knows a list by its name need not know behind which view and how many Tabs it stands.
  private var pages: [Binding<ShellAction>] {
    let policy: [Binding<ShellAction>] = PolicyView.Page.allCases.map { page in
      Binding([], .page(page), PolicyScreenWords.page(page.phrase), place: .help)
    }
    let settings: [Binding<ShellAction>] = OfficeList.found.map { kind in
      Binding([], .list(kind), SettingsViewWords.list(kind), place: .help)
    }
    return policy + settings + [Binding([], .outreach, OutreachWords.calls, place: .help)]
  }

  /// Not over a form: what was typed into it is no entry that a veil lies over.
  private func projecting(on keys: [Key]) -> Binding<ShellAction> {
    if scene.isProjecting {
      return Binding(
        keys, .project, ProjectionWords.end, help: ProjectionWords.endHelp, place: .help,
        unless: scene.presentsForGood
          ? ProjectionWords.forGood : isOnWall ? PresentingWords.endsWithMeeting : nil)
    }
    let isTyping = layers.contains {
      $0.screen.takesText && !($0.screen is ActionMenu) && !($0.screen is MenuBar)
    }
    return Binding(
      keys, .project, ProjectionWords.begin, help: ProjectionWords.beginHelp, place: .help,
      unless: isTyping ? ProjectionWords.formIsOpen : nil)
  }

  /// A meeting is being run here: its wall is left before anything is uncovered.
  private var isOnWall: Bool {
    layers.contains { ($0.screen as? PresentingScreen)?.isOnWall == true }
  }

  mutating func perform(_ action: ShellAction, in workspace: Workspace) -> [Order] {
    switch action {
    case .help: openHelp(in: workspace)
    case .palette: openPalette(in: workspace)
    case .menu: openMenu(in: workspace)
    case .undo:
      guard let refusal = passRefusedUndo(in: workspace) else {
        ask(.undo, about: undo.done.last, in: workspace)
        break
      }
      message = .error(WorkbenchWords.notTakenBack(refusal.phrase(in: workspace)))
    case .redo: ask(.redo, about: undo.undone.last, in: workspace)
    case .refresh: return [.refresh]
    case .drafts: return [.offerDrafts]
    case .importList: return [.offerImport()]
    case .redraw: return [.redraw]
    case .theme: return [.offerThemes]
    case .mouse:
      hasMouse.toggle()
      message = .notice(hasMouse ? MouseWords.begun : MouseWords.ended)
      return [.listenToMouse(hasMouse)]
    case .suspend: return [.suspend]
    case .view(let view): show(view, in: workspace)
    case .open(let request):
      let screen = WorkbenchForms.screen(
        for: request, on: .enterprise(nil), in: scene, workspace)
      if let screen { push(screen, for: .screen, in: workspace) }
    case .page(let page): show(page, in: workspace)
    case .list(let kind):
      push(OfficeListScreen(kind, in: scene, workspace), for: .screen, in: workspace)
    case .outreach: push(OutreachScreen(), for: .screen, in: workspace)
    case .project where !scene.isProjecting: return [.project(true)]
    case .project:
      let question = Question.yesOrNo(
        title: ProjectionWords.endQuestion, lines: [ProjectionWords.endWarning])
      push(question, for: .shell(.unveil), in: workspace)
    case .follow:
      guard let meeting = scene.sittingMeeting else { break }
      push(
        PresentingScreen(meeting, .following, in: scene, workspace), for: .screen, in: workspace)
    case .meetingCheck: push(ProjectionCheck(), for: .screen, in: workspace)
    case .quit:
      push(Question.yesOrNo(title: WorkbenchWords.quitQuestion), for: .shell(.quit), in: workspace)
    case .interrupted:
      let isInList = isAtBase && !top.takesText
      message = .notice(isInList ? WorkbenchWords.interrupted : WorkbenchWords.interruptedAway)
    }
    return []
  }

  private mutating func show(_ page: PolicyView.Page, in workspace: Workspace) {
    show(.policy, in: workspace)
    guard var policy = layers[0].screen as? PolicyView else { return }
    policy.turn(to: page, in: scene, workspace)
    layers[0].screen = policy
  }

  private mutating func ask(
    _ undoing: Undoing, about entry: UndoStack.Entry?, in workspace: Workspace
  ) {
    guard let entry else { return }
    let name = entry.change.title(of: entry.deed, in: workspace)
    let title =
      undoing == .undo ? WorkbenchWords.undoQuestion(name) : WorkbenchWords.redoQuestion(name)
    push(Question.yesOrNo(title: title), for: .shell(.undo(undoing)), in: workspace)
  }

  private mutating func openHelp(in workspace: Workspace) {
    let items = menuItems(in: workspace).filter(\.source.isInHelp)
    let menu = ActionMenu(title: WorkbenchWords.helpTitle, items: items)
    push(menu, for: .shell(.menu), in: workspace)
  }

  /// What was chosen most stands first.
  private mutating func openPalette(in workspace: Workspace) {
    let items = menuItems(in: workspace)
    let order = habits?.ranked(items.map(\.hint))
    let menu = ActionMenu(title: WorkbenchWords.palette, items: items, order: order)
    push(menu, for: .shell(.menu), in: workspace)
  }

  private mutating func openMenu(in workspace: Workspace) {
    push(MenuBar(menuItems(in: workspace)), for: .shell(.menu), in: workspace)
  }

  /// Does what was answered to a question of the shell.
  mutating func take(
    _ answer: Answer, to question: ShellQuestion, in workspace: Workspace
  ) -> [Order] {
    switch answer {
    case .choice(let place): take(place, of: question, in: workspace)
    case .item(let item): choose(item, in: workspace)
    case .cancelled, .records, .text, .reading, .files: []
    }
  }

  private mutating func take(
    _ place: Int, of question: ShellQuestion, in workspace: Workspace
  ) -> [Order] {
    switch question {
    case .quit: return place == 0 ? [.quit] : []
    case .unveil: return place == 0 ? [.project(false)] : []
    case .undo(let undoing):
      guard place == 0 else { return [] }
      return undoOrder(undoing)
    case .drafts(let names):
      if names.indices.contains(place) { return [.takeUpDraft(named: names[place])] }
      if place == names.count { offerToDiscard(names, in: workspace) }
      return []
    case .discard(let names):
      return names.indices.contains(place) ? [.discardDraft(named: names[place])] : []
    case .theme, .menu: return []
    }
  }

  /// Asks which unfinished work to take up again.
  mutating func offer(draftsNamed names: [String], in workspace: Workspace) {
    let others: [Question.Choice] = [
      .init("d", WorkbenchWords.discard), .init("n", WorkbenchWords.later),
    ]
    let question = Question(
      title: WorkbenchWords.draftsFound(names.count), choices: numbered(names, workspace) + others,
      selected: 0)
    push(question, for: .shell(.drafts(names)), in: workspace)
  }

  /// Asks which of them; the answer that is there already is none.
  private mutating func offerToDiscard(_ names: [String], in workspace: Workspace) {
    let question = Question(
      title: WorkbenchWords.discardQuestion,
      choices: numbered(names, workspace) + [.init("n", WorkbenchWords.discardNone)],
      selected: names.count)
    push(question, for: .shell(.discard(names)), in: workspace)
  }

  private func numbered(_ names: [String], _ workspace: Workspace) -> [Question.Choice] {
    names.enumerated().map { place, name in
      Question.Choice(Character("\(place + 1)"), DraftName(name).phrase(in: workspace))
    }
  }

  mutating func takeUp(_ draft: Draft, in workspace: Workspace) {
    if let screen = WorkbenchForms.screen(restoring: draft, in: scene, workspace) {
      push(screen, for: .screen, in: workspace)
    } else {
      message = .error(WorkbenchWords.draftGone)
    }
  }

  private func undoOrder(_ undoing: Undoing) -> [Order] {
    let reason = GivenReason.undone.recorded
    let change: Change? =
      switch undoing {
      case .undo: undo.done.last.map { Change.undo($0.touches, reason: reason) }
      case .redo: undo.undone.last.map { $0.change.again(after: $0.touches, reason: reason) }
      }
    return change.map { [.commit(Commit($0, as: undoing.code))] } ?? []
  }

  mutating func press(
    _ binding: Binding<ShellAction>, isChosen: Bool, in workspace: Workspace
  ) -> [Order] {
    if let reason = binding.hint.unless {
      message = .error(reason)
      return []
    }
    let orders = perform(binding.action, in: workspace)
    return orders + run(Pressed(hint: binding.hint, effects: []), isChosen: isChosen, in: workspace)
  }
}
