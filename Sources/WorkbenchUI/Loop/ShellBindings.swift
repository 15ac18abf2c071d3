import Domain
import TerminalKit

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
    ] + (isAtBase && !top.takesText ? baseBindings : takingBack) + [
      projecting(on: letters(["M"]))
    ] + (scene.isByLine ? [] : drawing) + terminal
  }

  /// What only a screen has.
  private var drawing: [Binding<ShellAction>] {
    [
      Binding([.control("l")], .order(.redraw), WorkbenchWords.redraw, place: .help),
      Binding([.control("c")], .interrupted, WorkbenchWords.leaving, place: .help),
    ]
  }

  /// What is asked of the terminal; whoever looks for it by lines is told why it is not there.
  private var terminal: [Binding<ShellAction>] {
    let byLine: (Phrase) -> Phrase? = { scene.isByLine ? $0 : nil }
    return [
      Binding(
        [], .order(.offerThemes), ThemeWords.title, help: ThemeWords.help, place: .help,
        unless: byLine(PlainWords.noLook)),
      Binding(
        [], .mouse, MouseWords.title, help: MouseWords.help, place: .help,
        unless: byLine(PlainWords.noMouse)),
      Binding(
        [], .order(.suspend), WorkbenchWords.suspend, place: .help,
        unless: byLine(PlainWords.noSuspend)),
    ]
  }

  private var baseBindings: [Binding<ShellAction>] {
    View.allCases.map { Binding([.character($0.key)], .view($0), $0.phrase, place: .help) }
      + takingBack + [
        Binding(["r", .function(5)], .order(.refresh), WorkbenchWords.refresh, place: .help),
        Binding(
          [], .order(.offerDrafts), WorkbenchWords.drafts, place: .help, unless: scene.noForms),
        Binding(
          [], .order(.offerImport(list: (top as? SettingsView)?.importedList)),
          ImportScreenWords.title, help: ImportScreenWords.help, place: .help,
          unless: scene.noImport),
        Binding(
          [], .room(.meetingCheck), ProjectionWords.check, help: ProjectionWords.checkHelp,
          place: .help, unless: scene.isProjecting ? ProjectionWords.checkNotNow : nil),
        Binding(
          [], .room(.follow), PresentingWords.follow, help: PresentingWords.followHelp,
          place: .help,
          unless: scene.sittingMeeting == nil ? PresentingWords.nobodySits : nil),
        Binding(["q"], .quit, WorkbenchWords.quit, place: .help),
      ]
  }

  /// On the lists of meetings as well, where what was typed wrongly is in sight; on a wall only what
  /// this meeting decided, for the hall looks on.
  private var takingBack: [Binding<ShellAction>] {
    let nothing = scene.readOnly ?? (undo.done.isEmpty ? WorkbenchWords.nothingDone : nil)
    if let slides = top as? PresentingScreen {
      let isDecision = undo.next?.decision?.meeting == slides.meeting
      let other = isDecision ? nil : PresentingWords.onlyDecisions
      return [Binding(["u"], .undo, WorkbenchWords.undo, place: .help, unless: nothing ?? other)]
    }
    guard isAtBase || top is MeetingsScreen || top is MeetingItemsScreen, !top.takesText else {
      return []
    }
    return [
      Binding(["u"], .undo, WorkbenchWords.undo, place: .help, unless: nothing),
      Binding(
        ["U"], .redo, WorkbenchWords.redo, place: .help,
        unless: scene.readOnly ?? (undo.undone.isEmpty ? WorkbenchWords.nothingUndone : nil)),
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
        [], .room(.form(request)), request.words, place: .help,
        unless: WorkbenchForms.obstacle(to: request, on: .enterprise(nil), in: scene, workspace))
    }
  }

  /// Whoever looks for them in another view is told where they are done.
  private var heldForms: [Binding<ShellAction>] {
    FormRequest.ofRecord.map { request in
      Binding(
        [], .room(.form(request)), request.words, place: .help, unless: WorkbenchWords.inWorkbench)
    }
  }

  /// Whoever knows a list by its name need not know behind which view and how many Tabs it stands.
  private var pages: [Binding<ShellAction>] {
    let policy: [Binding<ShellAction>] = PolicyView.Page.allCases.map { page in
      Binding([], .page(page), PolicyScreenWords.page(page.phrase), place: .help)
    }
    let settings: [Binding<ShellAction>] = OfficeList.kinds.map { kind in
      Binding([], .room(.list(kind)), SettingsViewWords.list(kind), place: .help)
    }
    return policy + settings + [Binding([], .room(.outreach), OutreachWords.calls, place: .help)]
  }

  /// Not over a form: what was typed into it is no entry that a veil lies over.
  private func projecting(on keys: [Key]) -> Binding<ShellAction> {
    if scene.isProjecting {
      return Binding(
        keys, .project, ProjectionWords.end, help: ProjectionWords.endHelp, place: .help,
        unless: scene.presentsForGood
          ? ProjectionWords.forGood : isOnWall ? PresentingWords.endsWithMeeting : nil)
    }
    let isFilling = layers.contains {
      $0.screen.takesText && !($0.screen is ActionMenu) && !($0.screen is MenuBar)
    }
    return Binding(
      keys, .project, ProjectionWords.begin, help: ProjectionWords.beginHelp, place: .help,
      unless: isFilling ? ProjectionWords.formIsOpen : nil)
  }

  /// A meeting is being run here: its wall is left before anything is uncovered.
  private var isOnWall: Bool {
    layers.contains { ($0.screen as? PresentingScreen)?.isOnWall == true }
  }
}
