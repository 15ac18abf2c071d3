import Domain
import TerminalKit

/// 留驻风险: the enterprises that may leave, for those who keep them alone (C11, C16); empty while the
/// screen is projected (C14).
struct RetentionScreen: Screen {
  private(set) var sides = ListWithDetail<RetentionCase>(
    listPart: 50, from: WorkbenchLayout.besideRetention
  ) { known, width, scene, workspace in
    RetentionDetail(known: known, workspace: workspace, scene: scene).page(width: width)
  }

  enum Action: Equatable {
    case sides(ListWithDetail<RetentionCase>.Action)
    case opened
    case formAsked(isNew: Bool)
    case papersAsked
  }

  var isList: Bool { true }
  var takesText: Bool { sides.takesText }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListAction.filterBindings { .sides(.list($0)) } }
    if scene.isProjecting {
      return [Binding([.escape, "q"], .sides(.list(.left)), WorkbenchWords.back)]
    }
    let none = sides.selected == nil ? WorkbenchWords.nothingSelected : nil
    return [
      Binding([.enter], .opened, ClassWords.showIssues, unless: none),
      Binding(
        ["t"], .formAsked(isNew: false), WorkbenchWords.step, unless: scene.noForms ?? none),
      Binding(["c"], .formAsked(isNew: true), RetentionVerb.open.phrase, unless: scene.noForms),
      Binding(["p"], .papersAsked, EntityKind.brief.phrase, unless: none ?? noBrief(in: workspace)),
    ]
      + sides.bindings(
        unsettled: RetentionWords.over, noExport: RetentionWords.staysHere, Action.sides)
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .sides(let action):
      return sides.update(action, area: Frame.body(of: scene.size), in: scene, workspace)
    case .opened: return open(in: workspace)
    case .formAsked(let isNew): return open(isNew: isNew, in: scene, workspace)
    case .papersAsked: return [.push(PapersScreen(of: briefs(in: workspace)))]
    }
  }

  private func briefs(in workspace: Workspace) -> [EntityRef] {
    sides.selected.map { workspace.briefs(of: $0).map(\.ref) } ?? []
  }

  private func noBrief(in workspace: Workspace) -> Phrase? {
    briefs(in: workspace).isEmpty ? RetentionWords.noBrief : nil
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    sides.type(typing, in: scene, workspace)
  }

  /// The issues that drive it away, in the workbench.
  private func open(in workspace: Workspace) -> [Effect] {
    let issues = sides.selected.flatMap { workspace[$0] }?.issues.map(\.ref) ?? []
    guard !issues.isEmpty else { return [.say(.notice(ClassWords.noIssues))] }
    return [.open(issues, titled: RetentionWords.drivers)]
  }

  private func open(
    isNew: Bool, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    if isNew { return [.push(FormScreen(RetentionForm(in: scene, workspace)))] }
    guard let id = sides.selected else { return [.say(.error(WorkbenchWords.nothingSelected))] }
    return [.push(FormScreen(RetentionStepForm(id, in: scene, workspace)))]
  }

  mutating func resume(
    with answer: Answer, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    sides.select(savedBy: answer)
    return []
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    sides.absorb(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    sides.refresh(area: Frame.body(of: scene.size), in: scene, workspace)
  }
}

// MARK: - Drawing

extension RetentionScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard !scene.isProjecting else {
      canvas.put(scene(RetentionWords.hiddenOnWall), at: area.origin, .muted)
      return
    }
    sides.draw(in: scene, workspace, into: &canvas, area: area)
  }
}
