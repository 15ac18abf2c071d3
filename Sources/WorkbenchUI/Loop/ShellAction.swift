import Domain

/// What can be done on every screen alike.
enum ShellAction: Equatable {
  case help
  case palette
  case menu
  case undo
  case redo
  case project
  case mouse
  case quit
  /// Ctrl-C ends nothing; it is told how to copy and how to leave.
  case interrupted
  case view(View)
  /// A page of 政策, by its name.
  case page(PolicyView.Page)
  case room(Room)
  /// What only the loop can do.
  case order(Order)

  /// A screen that needs nothing in hand.
  enum Room: Equatable {
    /// What stands on the workbench.
    case form(FormRequest)
    /// A list of 设置, by its name.
    case list(EntityKind)
    /// The list of 征询电话.
    case outreach
    case meetingCheck
    /// The wall of the meeting that is being run somewhere.
    case follow
  }
}

extension Workbench {
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

  mutating func perform(_ action: ShellAction, in workspace: Workspace) -> [Order] {
    switch action {
    case .help: openHelp(in: workspace)
    case .palette: openPalette(in: workspace)
    case .menu: openMenu(in: workspace)
    case .undo: askUndo(in: workspace)
    case .redo: ask(.redo, about: undo.undone.last, in: workspace)
    case .quit:
      push(Question.yesOrNo(title: WorkbenchWords.quitQuestion), for: .shell(.quit), in: workspace)
    case .interrupted: tellWaysOut(in: workspace)
    case .view(let view): show(view, in: workspace)
    case .page(let page): show(page, in: workspace)
    case .room(let room): enter(room, in: workspace)
    case .project: return project(in: workspace)
    case .mouse: return switchMouse()
    case .order(let order): return [order]
    }
    return []
  }

  private mutating func tellWaysOut(in workspace: Workspace) {
    let isInView = isAtBase && !top.takesText
    let copying = top.hints(in: scene, workspace).first { $0.words == WorkbenchWords.copy }
    message = .notice(
      WorkbenchWords.interrupted(
        isInView: isInView, hasMouse: hasMouse,
        copyKey: isInView ? copying?.keys.first?.label : nil))
  }

  private mutating func switchMouse() -> [Order] {
    hasMouse.toggle()
    message = .notice(hasMouse ? MouseWords.begun : MouseWords.ended)
    return [.listenToMouse(hasMouse)]
  }

  /// Covers at once; uncovers only whoever says yes to it.
  private mutating func project(in workspace: Workspace) -> [Order] {
    guard scene.isProjecting else { return [.project(true)] }
    let question = Question.yesOrNo(
      title: ProjectionWords.endQuestion, lines: [ProjectionWords.endWarning])
    push(question, for: .shell(.unveil), in: workspace)
    return []
  }
}

// MARK: - Going elsewhere

extension Workbench {
  private mutating func show(_ page: PolicyView.Page, in workspace: Workspace) {
    show(.policy, in: workspace)
    guard var policy = layers[0].screen as? PolicyView else { return }
    policy.turn(to: page, in: scene, workspace)
    layers[0].screen = policy
  }

  private mutating func enter(_ room: ShellAction.Room, in workspace: Workspace) {
    if let screen = screen(of: room, in: workspace) { push(screen, for: .screen, in: workspace) }
  }

  private func screen(of room: ShellAction.Room, in workspace: Workspace) -> (any Screen)? {
    switch room {
    case .form(let request):
      WorkbenchForms.screen(for: request, on: .enterprise(nil), in: scene, workspace)
    case .list(let kind): OfficeListScreen(kind, in: scene, workspace)
    case .outreach: OutreachScreen()
    case .meetingCheck: ProjectionCheck()
    case .follow:
      scene.sittingMeeting.map { PresentingScreen($0, .following, in: scene, workspace) }
    }
  }
}

// MARK: - Lists of what can be done

extension Workbench {
  private mutating func openHelp(in workspace: Workspace) {
    let items = menuItems(in: workspace).filter(\.source.isInHelp)
    let menu = ActionMenu(title: WorkbenchWords.helpTitle, items: items)
    push(menu, for: .shell(.menu), in: workspace)
  }

  /// What was chosen most stands first, and what begins an entry on no key last: whoever types the name
  /// of a list wants to look at it.
  private mutating func openPalette(in workspace: Workspace) {
    let all = menuItems(in: workspace)
    let items = all.filter { !$0.isKeylessNew } + all.filter(\.isKeylessNew)
    let order = habits?.ranked(items.map(\.hint))
    let menu = ActionMenu(title: WorkbenchWords.palette, items: items, order: order)
    push(menu, for: .shell(.menu), in: workspace)
  }

  private mutating func openMenu(in workspace: Workspace) {
    push(MenuBar(menuItems(in: workspace)), for: .shell(.menu), in: workspace)
  }
}
