import Domain
import TerminalKit

/// The keys of each page of 政策.
extension PolicyView {
  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListAction.filterBindings(Action.list) }
    return own(in: scene, workspace) + [
      Binding([.tab], .pageTurned(by: 1), PolicyScreenWords.nextPage),
      Binding([.backTab], .pageTurned(by: -1), PolicyScreenWords.pageBefore, place: .help),
    ] + (page == .demand ? cells : rows) + common(in: scene, workspace)
  }

  /// What is there on every page; where the lectures stand, proposing some is one of their own.
  private func common(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let rest: [Binding<Action>] = [
      Binding([], .report, ReportName.policy.heading, place: .help),
      Binding([.escape], .list(.left), WorkbenchWords.back, place: .help),
    ]
    return page == .lectures ? rest : [planning(.help, in: scene, workspace)] + rest
  }

  private func planning(
    _ place: Hint.Place, in scene: Scene, _ workspace: Workspace
  ) -> Binding<Action> {
    Binding(
      ["d"], .planned, PolicyScreenWords.plan, place: place,
      unless: scene.unwritable(.policy, in: workspace))
  }

  private func own(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let nothing = selected == nil ? WorkbenchWords.nothingSelected : nil
    let locked = scene.unwritable(guarded, in: workspace)
    switch page {
    case .demand: return [Binding([.enter], .opened, ReportPageWords.open)]
    case .topics:
      return [
        Binding([.enter, "e"], .edited, WorkbenchWords.edit, unless: locked ?? nothing),
        Binding(["c"], .added, PolicyScreenWords.newTopic, unless: locked),
      ]
    case .forms:
      return [
        Binding(
          [.enter], .opened, PolicyScreenWords.collect,
          unless: locked ?? nothing ?? collected(in: workspace)),
        Binding(["c"], .added, PolicyScreenWords.distribute, unless: locked),
      ]
    case .roster:
      return [
        Binding([.enter, "e"], .edited, WorkbenchWords.edit, unless: locked ?? nothing),
        Binding(["c"], .added, DutyWords.arrange, unless: locked),
      ]
    case .calls:
      return [
        Binding([.enter, "e"], .edited, callWords(in: workspace), unless: locked ?? nothing),
        Binding(["c"], .added, DutyWords.logCall, unless: locked),
      ]
    case .lectures:
      return [
        Binding(
          [.enter, "t"], .stepped, WorkbenchWords.step,
          unless: locked ?? nothing ?? settled(in: workspace)),
        planning(.footer, in: scene, workspace),
        Binding(["c"], .added, PolicyScreenWords.newLecture, unless: locked),
        Binding(["e"], .edited, WorkbenchWords.edit, unless: locked ?? nothing),
        Binding(["p"], .papers, PaperWords.papers, unless: nothing),
      ]
    }
  }

  /// The kind of thing that stands on a page, of which C16 says who writes it.
  private var guarded: Guarded {
    switch page {
    case .topics: .registry
    case .roster, .calls: .duty
    case .demand, .forms, .lectures: .policy
    }
  }

  /// What is done with the call in hand: one that waits is answered, or becomes an issue.
  private func callWords(in workspace: Workspace) -> Phrase {
    let call = selected?.id(as: DutyCall.self).flatMap { workspace[$0] }
    return call.map(workspace.isToAnswer) == true ? DutyWords.answer : WorkbenchWords.edit
  }

  private func collected(in workspace: Workspace) -> Phrase? {
    let form = selected?.id(as: PolicyForm.self).flatMap { workspace[$0] }
    return form?.state == .given ? nil : PolicyScreenWords.alreadyBack
  }

  private func settled(in workspace: Workspace) -> Phrase? {
    let session = selected?.id(as: LectureSession.self).flatMap { workspace[$0] }
    let isOpen = session.map { [.planned, .fixed].contains($0.state) } ?? false
    return isOpen ? nil : PolicyScreenWords.alreadyOver
  }

  private var rows: [Binding<Action>] {
    [
      Binding(["/"], .list(.filterOpened), WorkbenchWords.filter),
      Binding(["s"], .list(.sorted), WorkbenchWords.sort, place: .help),
      Binding(["o"], .list(.settledShown), WorkbenchWords.unsettled),
      Binding(["x"], .list(.exported), WorkbenchWords.export, place: .help),
    ] + ListAction.moves(Action.list)
  }

  private var cells: [Binding<Action>] {
    [
      Binding(["l", .right], .cellMoved(.columns(1)), PolicyScreenWords.nextTown),
      Binding(["h", .left], .cellMoved(.columns(-1)), PolicyScreenWords.townBefore, place: .help),
    ] + ListMove.bindings { .cellMoved(.rows($0)) }
  }
}
