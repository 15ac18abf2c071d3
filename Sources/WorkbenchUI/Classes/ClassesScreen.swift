import Domain
import TerminalKit

/// 共性类: what may be a common matter, the classes, and the file of the selected one.
struct ClassesScreen: Screen {
  private(set) var sides = ListWithDetail<CommonClass>(
    listPart: 60, from: WorkbenchLayout.besideClasses
  ) { known, width, scene, workspace in
    ClassDetail(known: known, workspace: workspace, scene: scene).page(width: width)
  }
  private(set) var candidates: [ClassCandidate] = []
  /// The one it was opened for, until the list is there.
  private var wanted: ID<CommonClass>?

  init(on wanted: ID<CommonClass>? = nil) { self.wanted = wanted }

  enum Action: Equatable {
    case sides(ListWithDetail<CommonClass>.Action)
    case opened
    case formAsked(Form)

    enum Form: Equatable {
      case open, step, edit
    }
  }

  var isList: Bool { true }
  var takesText: Bool { sides.takesText }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    if takesText { return ListAction.filterBindings { .sides(.list($0)) } }
    let none = sides.selected == nil ? WorkbenchWords.nothingSelected : nil
    return [
      Binding([.enter], .opened, ClassWords.showIssues, unless: none),
      Binding(
        ["t"], .formAsked(.step), WorkbenchWords.step,
        unless: none ?? obstacle(in: scene, workspace) { $0 != .edit }),
      Binding(
        ["c"], .formAsked(.open), ClassVerb.open.phrase,
        unless: scene.unwritable(.registry, in: workspace)),
      Binding(
        ["e"], .formAsked(.edit), WorkbenchWords.edit,
        unless: none ?? obstacle(in: scene, workspace) { $0 == .edit }),
    ] + sides.bindings(unsettled: ClassWords.unsettled, Action.sides)
  }

  /// Why nothing of what is asked for is his to do with the class in hand, if so (C16).
  private func obstacle(
    in scene: Scene, _ workspace: Workspace, to isAskedFor: (ClassVerb) -> Bool
  ) -> Phrase? {
    let ways = sides.selected.map { workspace.possibilities(for: $0, by: scene.actor) } ?? []
    let refusals = ways.filter { isAskedFor($0.verb) }.map(\.refusal)
    let isHis = refusals.contains { if case .notYours? = $0 { false } else { true } }
    return scene.noForms
      ?? (isHis ? nil : refusals.lazy.compactMap(\.self).first?.phrase(in: workspace))
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .sides(let action):
      return sides.update(action, area: area(in: scene), in: scene, workspace)
    case .opened: return open(in: scene, workspace)
    case .formAsked(let form): return open(form, in: scene, workspace)
    }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    sides.type(typing, in: scene, workspace)
  }

  /// The workbench with its issues alone, settled ones too.
  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let id = sides.selected, let known = workspace[id] else { return [] }
    let issues = workspace.classMembers(of: id).map(\.id)
    guard !issues.isEmpty else { return [.say(.notice(ClassWords.noIssues))] }
    guard !workspace.visible(issues, to: scene.actor).isEmpty else {
      return [.say(.notice(PermissionWords.noneOfThem(issues.count)))]
    }
    return [.open(issues.map(\.ref), titled: Phrase(verbatim: known.name))]
  }

  private func open(
    _ form: Action.Form, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    let known = sides.selected.flatMap { workspace[$0] }
    switch (form, known) {
    case (.open, _): return [.push(FormScreen(ClassForm(in: scene, workspace)))]
    case (.step, let known?):
      return [.push(FormScreen(ClassStepForm(known.id, in: scene, workspace)))]
    case (.edit, let known?):
      return RecordForms.editing(known.ref, in: scene, workspace).map { [.push($0)] } ?? []
    case (_, nil): return [.say(.error(WorkbenchWords.nothingSelected))]
    }
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
    candidates = workspace.classCandidates(on: scene.today)
    sides.refresh(area: area(in: scene), in: scene, workspace)
    if let wanted { sides.select(wanted) }
    wanted = nil
  }
}

// MARK: - Drawing

extension ClassesScreen {
  /// Above list and file stands what may be a common matter.
  private func parts(of area: Rect) -> (candidates: Rect, sides: Rect) {
    let (top, rest) = area.cutTop(candidates.isEmpty ? 0 : 1)
    return (top, rest)
  }

  private func area(in scene: Scene) -> Rect { parts(of: Frame.body(of: scene.size)).sides }

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let parts = parts(of: area)
    if !candidates.isEmpty {
      let words = ClassWords.candidates(candidates, in: workspace)
      canvas.put(
        [Span(" "), Span(scene(words), .notice)], at: parts.candidates.origin,
        width: parts.candidates.columns)
    }
    sides.draw(in: scene, workspace, into: &canvas, area: parts.sides)
  }
}
