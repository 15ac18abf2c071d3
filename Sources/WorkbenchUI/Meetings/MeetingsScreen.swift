import Domain
import TerminalKit

/// The meetings over what they decided: what is still to be held, and what is still to be done.
struct MeetingsScreen: Screen {
  enum Pane { case meetings, decisions }

  enum Action: Equatable {
    case moved(ListMove)
    case paneLeft
    /// The result of a meeting, or that a decision is done.
    case settled
    case added
    case edited
    case agendaOpened
    case settledShown
    case exported
    case filterOpened
    case filterKept
    case filterCleared
    case left
  }

  private(set) var meetings = ListPane<Meeting>()
  private(set) var decisions = ListPane<Decision>()
  private(set) var focus = Pane.meetings

  var takesText: Bool { meetings.filter.isOpen || decisions.filter.isOpen }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText {
      return [
        Binding([.enter], .filterKept, WorkbenchWords.keepFilter),
        Binding([.escape], .filterCleared, WorkbenchWords.clearFilter),
      ]
    }
    let obstacle = scene.noForms ?? obstacle(in: scene, workspace)
    let unwritable = scene.unwritable(.meeting, in: workspace)
    return [
      Binding(
        [.enter, "d"], .settled,
        focus == .meetings ? MeetingWords.settle : MeetingWords.finish, unless: obstacle),
      Binding(
        ["v"], .agendaOpened, PresentingWords.agenda,
        unless: meetings.selected == nil ? WorkbenchWords.nothingSelected : nil),
      Binding(["c"], .added, MeetingWords.new, unless: unwritable),
      Binding(
        ["e"], .edited, WorkbenchWords.edit,
        unless: unwritable ?? (selected == nil ? WorkbenchWords.nothingSelected : nil)),
      Binding([.tab, .backTab], .paneLeft, WorkbenchWords.nextPane),
      Binding(["/"], .filterOpened, WorkbenchWords.filter),
      Binding(["o"], .settledShown, WorkbenchWords.unsettled),
      Binding(["x"], .exported, WorkbenchWords.export, place: .help),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
    ] + ListMove.bindings(Action.moved)
  }

  private var selected: EntityRef? {
    focus == .meetings ? meetings.selected?.ref : decisions.selected?.ref
  }

  /// Why the selected row has nothing left to be entered, or is not for him to enter.
  private func obstacle(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    switch focus {
    case .meetings:
      guard let meeting = meetings.selected.flatMap({ workspace[$0] }) else {
        return WorkbenchWords.nothingSelected
      }
      let waiting = workspace.waitingIssues(of: meeting)
      if !meeting.isPlanned, waiting.isEmpty { return MeetingWords.alreadySettled }
      return refusal(toConclude: waiting, in: scene, workspace)
    case .decisions:
      guard let decision = decisions.selected.flatMap({ workspace[$0] }) else {
        return WorkbenchWords.nothingSelected
      }
      guard decision.doneOn == nil else { return MeetingWords.alreadyDone }
      do { try workspace.requireMayFinish(decision, by: scene.actor) } catch {
        return error.phrase(in: workspace)
      }
      return nil
    }
  }

  /// The step of an issue that waits says whose it is; a meeting nothing waits for is the office's.
  private func refusal(
    toConclude waiting: [ID<Domain.Issue>], in scene: Scene, _ workspace: Workspace
  ) -> Phrase? {
    guard let issue = waiting.first else { return scene.unwritable(.meeting, in: workspace) }
    return workspace.refusal(of: .conclude, for: issue, by: scene.actor, on: scene.today)?
      .phrase(in: workspace)
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move):
      if focus == .meetings { meetings.move(move) } else { decisions.move(move) }
    case .paneLeft: focus = focus == .meetings ? .decisions : .meetings
    case .settledShown:
      meetings.change(in: scene, workspace) { $0.showsAll.toggle() }
      decisions.change(in: scene, workspace) { $0.showsAll.toggle() }
    case .exported: return [.order(.export(sheet(in: scene, workspace)))]
    case .filterOpened: openFilter(in: workspace)
    case .filterKept: return keepFilter()
    case .filterCleared: clearFilter(in: scene, workspace)
    case .settled: return settle(in: scene, workspace)
    case .added: return [.push(FormScreen(MeetingForm(on: [], in: scene, workspace)))]
    case .edited: return edit(in: scene, workspace)
    case .agendaOpened:
      return meetings.selected.map { [.push(MeetingItemsScreen(of: $0))] } ?? []
    case .left: return leave(in: scene, workspace)
    }
    return []
  }

  /// The list in hand.
  private func sheet(in scene: Scene, _ workspace: Workspace) -> ListSheet {
    switch focus {
    case .meetings: meetings.sheet(in: scene, workspace)
    case .decisions: decisions.sheet(in: scene, workspace)
    }
  }

  private func settle(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch focus {
    case .meetings:
      return meetings.selected.flatMap { workspace[$0] }.map {
        [.push(FormScreen(OutcomeForm(of: $0, in: scene, workspace)))]
      } ?? []
    case .decisions:
      return decisions.selected.flatMap { workspace[$0] }.map {
        [.push(FormScreen(DecisionDoneForm($0, in: scene, workspace)))]
      } ?? []
    }
  }

  private func edit(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    selected.flatMap { RecordForms.editing($0, in: scene, workspace) }.map { [.push($0)] } ?? []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    focus == .meetings
      ? meetings.type(typing, in: scene, workspace)
      : decisions.type(typing, in: scene, workspace)
  }

  /// What was saved is the row in hand: the next key is for it.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard case .records(let saved) = answer else { return [] }
    switch focus {
    case .meetings: meetings.select(among: saved)
    case .decisions: decisions.select(among: saved)
    }
    return []
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    meetings.absorb(touches, in: workspace)
    decisions.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let layout = MeetingsLayout(Frame.body(of: scene.size))
    let overhead = ListDrawing<Meeting>.overhead
    meetings.refresh(height: layout.meetings.rows - overhead, in: scene, workspace)
    decisions.refresh(height: layout.decisions.rows - overhead, in: scene, workspace)
  }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = MeetingsLayout(area)
    ListDrawing(list: meetings, scene: scene, isFocused: focus == .meetings, narrowing: nil)
      .draw(workspace, into: &canvas, area: layout.meetings)
    ListDrawing(list: decisions, scene: scene, isFocused: focus == .decisions, narrowing: nil)
      .draw(workspace, into: &canvas, area: layout.decisions)
  }
}

// MARK: - The filter of the list in hand

extension MeetingsScreen {
  private mutating func openFilter(in workspace: Workspace) {
    if focus == .meetings {
      meetings.openFilter(in: workspace)
    } else {
      decisions.openFilter(in: workspace)
    }
  }

  private mutating func keepFilter() -> [Effect] {
    focus == .meetings ? meetings.keepFilter() : decisions.keepFilter()
  }

  private mutating func clearFilter(in scene: Scene, _ workspace: Workspace) {
    if focus == .meetings {
      meetings.clearFilter(in: scene, workspace)
    } else {
      decisions.clearFilter(in: scene, workspace)
    }
  }

  /// The filter goes first, then the screen.
  private mutating func leave(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    let text = focus == .meetings ? meetings.filter.text : decisions.filter.text
    guard !text.isEmpty else { return [.pop] }
    clearFilter(in: scene, workspace)
    return []
  }
}

/// Meetings above, what they decided below.
private struct MeetingsLayout {
  let meetings: Rect
  let decisions: Rect

  init(_ area: Rect) {
    (meetings, decisions) = (area.cutTop(area.rows / 2).top, area.cutTop(area.rows / 2).rest)
  }
}
