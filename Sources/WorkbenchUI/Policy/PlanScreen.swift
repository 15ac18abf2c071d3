import Domain
import TerminalKit

/// 拟排: the proposal of lectures for the wishes that are open, to be looked at and taken over (C10).
struct PlanScreen: Screen {
  private(set) var terms: LectureTerms
  private(set) var plan: LecturePlan?
  private var page = FigurePage()

  enum Action: Equatable {
    case moved(FigurePage.Move)
    case opened
    case taken
    case weeksMoved(by: Int)
    case fewestMoved(by: Int)
    case left
  }

  init(in scene: Scene) { terms = .usual(after: scene.today) }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let nothing = plan?.sessions.isEmpty != false ? PolicyScreenWords.nothingToPlan : nil
    return [
      Binding(
        [.control("s"), .function(2)], .taken, PolicyScreenWords.take,
        unless: scene.readOnly ?? nothing),
      Binding(["["], .weeksMoved(by: -1), PolicyScreenWords.weekLess),
      Binding(["]"], .weeksMoved(by: 1), PolicyScreenWords.weekMore),
      Binding(["-"], .fewestMoved(by: -1), PolicyScreenWords.fewer),
      Binding(["+", "="], .fewestMoved(by: 1), PolicyScreenWords.more),
    ] + FigurePage.bindings(move: Action.moved, opened: .opened, left: .left)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move): page.move(move)
    case .opened:
      guard let spot = page.spot, case .rows(.rows(let refs)) = spot.target else { return [] }
      return RowsBehindNumber.open(refs, titled: spot.title, in: scene, workspace)
    case .taken: return [.commit(.policy(.plan(plan?.sessions ?? [])))]
    case .weeksMoved(let step):
      terms.to = max(terms.from, terms.to.adding(days: 7 * step))
      refresh(in: scene, workspace)
    case .fewestMoved(let step):
      terms.fewest = max(1, terms.fewest + step)
      refresh(in: scene, workspace)
    case .left: return [.pop]
    }
    return []
  }

  mutating func settle(
    _ outcome: Outcome, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch outcome {
    case .recorded(let receipt):
      [.say(.notice(PolicyWords.taken(receipt.touches.count))), .pop]
    case .refused(let error): [.say(.error(error.phrase(in: workspace)))]
    }
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let plan = workspace.lecturePlan(terms, asOf: scene.today)
    self.plan = plan
    let area = Frame.body(of: scene.size)
    var (lines, spots): ([[Span]], [Spot]) = ([], [])
    lines.append([Span(scene(PolicyWords.coverage(plan)), .headline)])
    lines += scene(PolicyScreenWords.terms(terms, today: scene.today))
      .wrapped(toColumns: area.columns - 2).map { [Span(String($0), .muted)] }
    for table in plan.tables(in: workspace) {
      lines.append([])
      let layout = TableLayout(table, width: area.columns - 2, language: scene.language)
      spots += layout.spots.map { $0.moved(rows: lines.count, columns: 0) }
      lines += layout.lines
    }
    page.show(lines, spots, height: area.rows - 1)
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    page.draw(titled: scene(PolicyWords.plan), in: scene, into: &canvas, area: area)
  }
}
