import Domain
import TerminalKit

/// The keys of the workbench view.
extension WorkbenchView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return filterBindings }
    // Where one pane has the room of all there is nothing to zoom.
    let zoom = Binding<Action>(
      ["z"], .zoomed, WorkbenchWords.zoom,
      place: layout(in: scene).shape == .single ? .help : .footer)
    return usual(in: scene, workspace) + lists + [zoom]
      + forms(FormRequest.others, in: scene, workspace) + records(in: scene)
      + (focus == .detail ? [] : [back(.help)]) + panes + moves
  }

  private func records(in scene: Scene) -> [Binding<Action>] {
    [
      Binding(
        ["F"], .filterSaved, SettingsViewWords.saveFilter, place: .help,
        unless: scene.readOnly ?? (asked == nil ? SettingsViewWords.noFilter : nil)),
      Binding(["y"], .copied, WorkbenchWords.copy, place: .help),
      Binding(["Y"], .passedOn, SentenceWords.title, place: .help),
      Binding([.enter], .opened, WorkbenchWords.open, place: .help),
    ]
  }

  private var panes: [Binding<Action>] {
    [
      Binding([.tab], .paneLeft(by: 1), WorkbenchWords.nextPane, place: .help),
      Binding([.backTab], .paneLeft(by: -1), WorkbenchWords.previousPane, place: .help),
    ]
  }

  /// What is done all day; in a file the way out of it stands behind the two that are done most.
  private func usual(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let usual = forms(FormRequest.usual, in: scene, workspace)
    return focus == .detail ? usual.prefix(2) + [back(.footer)] + usual.dropFirst(2) : usual
  }

  private func back(_ place: Hint.Place) -> Binding<Action> {
    Binding([.escape], .list(.left), WorkbenchWords.back, place: place)
  }

  /// Each step of 办理 for the issue in hand, with the reason where it cannot be taken, and each
  /// report.
  func furtherBindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    takesText ? [] : steps(in: scene, workspace) + reports
  }

  private var reports: [Binding<Action>] {
    ReportName.allCases.map { Binding([], .form(.report($0)), $0.heading, place: .help) }
  }

  private func steps(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let issues = target(in: workspace).issues
    guard !issues.isEmpty else { return [] }
    return StepMenu(for: issues, in: scene, workspace).items.map { item in
      Binding(
        [], .form(.take(item.choice, of: issues)), StepFormWords.action(item.words),
        help: item.purpose, place: .help, unless: scene.noForms ?? item.obstacle)
    }
  }

  private var filterBindings: [Binding<Action>] {
    ListAction.filterBindings(Action.list)
      + [Binding([.tab], .paneLeft(by: 1), WorkbenchWords.nextPane, place: .help)]
  }

  private func forms(
    _ requests: [FormRequest], in scene: Scene, _ workspace: Workspace
  ) -> [Binding<Action>] {
    let target = target(in: workspace)
    return requests.map { request in
      Binding(
        request.key.map { [$0] } ?? [], .form(request), request.words,
        place: request.isInFooter(in: scene) ? .footer : .help,
        unless: WorkbenchForms.obstacle(to: request, on: target, in: scene, workspace),
        explained: request.explained)
    }
  }

  private var lists: [Binding<Action>] {
    guard focus != .detail else { return [] }
    let unfiltered = asked == nil ? SettingsViewWords.noFilter : nil
    return [
      Binding(
        ["/"], .list(.filterOpened), WorkbenchWords.filter, explained: ExplanationWords.filter),
      Binding([" "], .list(.moved(.mark)), WorkbenchWords.mark),
      Binding(
        ["v"], .list(.moved(.range)), WorkbenchWords.markRange, place: .help,
        explained: listInHand?.range != nil ? nil : ExplanationWords.range),
      Binding(["a"], .list(.moved(.all)), WorkbenchWords.markAll, place: .help),
      Binding(["s"], .list(.sorted), WorkbenchWords.sort),
      Binding(["o"], .list(.settledShown), WorkbenchWords.unsettled, place: .help),
      Binding(["x"], .list(.exported), WorkbenchWords.export, place: .help),
      Binding(
        ["n"], .list(.moved(.match(1))), WorkbenchWords.nextMatch, place: .help, unless: unfiltered),
      Binding(
        ["N"], .list(.moved(.match(-1))), WorkbenchWords.previousMatch, place: .help,
        unless: unfiltered),
    ]
  }

  private var moves: [Binding<Action>] {
    [
      Binding(["j", .down], .list(.moved(.by(1))), WorkbenchWords.down, place: .help),
      Binding(["k", .up], .list(.moved(.by(-1))), WorkbenchWords.up, place: .help),
      Binding([.pageDown], .list(.moved(.pages(1))), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .list(.moved(.pages(-1))), WorkbenchWords.pageUp, place: .help),
      Binding([.control("d")], .list(.moved(.halfPages(1))), WorkbenchWords.halfDown, place: .help),
      Binding([.control("u")], .list(.moved(.halfPages(-1))), WorkbenchWords.halfUp, place: .help),
      Binding(["g", .home], .list(.moved(.first)), WorkbenchWords.first, place: .help),
      Binding(["G", .end], .list(.moved(.last)), WorkbenchWords.last, place: .help),
    ]
  }
}
