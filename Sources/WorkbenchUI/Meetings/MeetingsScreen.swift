import Domain
import TerminalKit

/// The meetings over what they decided: what is still to be held, and what is still to be done.
struct MeetingsScreen: Screen {
  enum Pane { case meetings, decisions }

  enum Action: Equatable {
    case list(ListAction)
    case paneLeft
    /// The result of a meeting, or that a decision is done.
    case settled
    case added
    case edited
    case agendaOpened
  }

  private(set) var meetings = ListPane<Meeting>()
  private(set) var decisions = ListPane<Decision>()
  private(set) var focus = Pane.meetings

  var isList: Bool { true }
  var takesText: Bool { listInHand.isFiltering }

  private var listInHand: any AnyList {
    get {
      switch focus {
      case .meetings: meetings
      case .decisions: decisions
      }
    }
    set {
      switch focus {
      case .meetings: meetings.become(newValue)
      case .decisions: decisions.become(newValue)
      }
    }
  }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListAction.filterBindings(Action.list) }
    let obstacle = scene.noForms ?? obstacle(in: scene, workspace)
    let unwritable = scene.unwritable(.meeting, in: workspace)
    let nothing = listInHand.selectedRef == nil ? WorkbenchWords.nothingSelected : nil
    return [
      Binding(
        [.enter, "d"], .settled,
        focus == .meetings ? MeetingWords.settle : MeetingWords.finish, unless: obstacle),
      Binding(
        ["v"], .agendaOpened, PresentingWords.agenda,
        unless: meetings.selected == nil ? WorkbenchWords.nothingSelected : nil),
      Binding(["c"], .added, MeetingWords.new, unless: unwritable),
      Binding(["e"], .edited, WorkbenchWords.edit, unless: unwritable ?? nothing),
      Binding([.tab, .backTab], .paneLeft, WorkbenchWords.nextPane),
      Binding(["/"], .list(.filterOpened), WorkbenchWords.filter),
      Binding(["o"], .list(.settledShown), WorkbenchWords.unsettled),
      Binding(["x"], .list(.exported), WorkbenchWords.export, place: .help),
      Binding([.escape, "q"], .list(.left), listInHand.wayBack),
    ] + ListAction.moves(Action.list)
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
    case .list(.settledShown):
      meetings.showSettled(in: scene, workspace)
      decisions.showSettled(in: scene, workspace)
    case .list(let action): return listInHand.update(action, in: scene, workspace)
    case .paneLeft: focus = focus == .meetings ? .decisions : .meetings
    case .settled: return settle(in: scene, workspace)
    case .added: return [.push(FormScreen(MeetingForm(on: [], in: scene, workspace)))]
    case .edited: return edit(in: scene, workspace)
    case .agendaOpened:
      return meetings.selected.map { [.push(MeetingItemsScreen(of: $0))] } ?? []
    }
    return []
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
    listInHand.selectedRef.flatMap { RecordForms.editing($0, in: scene, workspace) }.map {
      [.push($0)]
    } ?? []
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    listInHand.type(typing, in: scene, workspace)
  }

  /// What was saved is the row in hand: the next key is for it.
  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    guard case .records(let saved) = answer else { return [] }
    listInHand.select(among: saved)
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

/// Meetings above, what they decided below.
private struct MeetingsLayout {
  let meetings: Rect
  let decisions: Rect

  init(_ area: Rect) {
    (meetings, decisions) = (area.cutTop(area.rows / 2).top, area.cutTop(area.rows / 2).rest)
  }
}
