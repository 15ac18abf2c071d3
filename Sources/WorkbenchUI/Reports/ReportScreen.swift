import Domain
import TerminalKit

/// A report to read on the screen, as of any month's end; its numbers open.
struct ReportScreen: Screen {
  let name: ReportName
  /// The day it speaks of; nil for today.
  private var asOf: Day?
  private var page = FigurePage()
  private var counts: Counts?
  private var report: Report?

  enum Action: Equatable {
    case moved(FigurePage.Move)
    case monthLeft(by: Int)
    case opened
    case written
    case left
  }

  init(_ name: ReportName) { self.name = name }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    FigurePage.bindings(
      move: Action.moved, opened: .opened, opening: opening(in: scene), left: .left) + [
        Binding(["x"], .written, ReportPageWords.write),
        Binding(["["], .monthLeft(by: -1), ReportPageWords.monthBefore),
        Binding(
          ["]"], .monthLeft(by: 1), ReportPageWords.monthAfter,
          unless: asOf == nil ? ReportPageWords.isToday : nil),
      ]
  }

  /// A number shows its rows; a name may be that of a record with a form, which opens at once.
  private func opening(in scene: Scene) -> Phrase {
    guard case .rows(.rows(let refs))? = page.spot?.target,
      RowsBehindNumber.opensForm(of: refs, in: scene)
    else { return ReportPageWords.open }
    return WorkbenchWords.edit
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move): page.move(move)
    case .monthLeft(let step): turn(step, in: scene, workspace)
    case .opened:
      guard let spot = page.spot, case .rows(let behind) = spot.target, let counts else {
        return [.say(.notice(ReportPageWords.nothingBehind))]
      }
      return RowsBehindNumber.open(
        behind.refs(in: counts), titled: spot.title, in: scene, workspace)
    case .written:
      let office = workspace.office?.name ?? ""
      return report.map { [.order(.print($0.paper(by: office)))] } ?? []
    case .left: return [.pop]
    }
    return []
  }

  /// The ends of months before this one, and today.
  private mutating func turn(_ step: Int, in scene: Scene, _ workspace: Workspace) {
    let month = (asOf ?? scene.today).month.adding(months: step)
    asOf = month.lastDay < scene.today ? month.lastDay : nil
    refresh(in: scene, workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let area = Frame.body(of: scene.size)
    let day = asOf ?? scene.today
    let counts = Counts(of: workspace, asOf: day)
    self.counts = counts
    let report = workspace.report(name, from: counts).seen(by: scene.actor, in: workspace)
    self.report = report
    let layout = ReportLayout(report, width: area.columns - 2, language: scene.language)
    page.show(layout.lines, layout.spots, under: layout.heads, height: area.rows - 1)
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    page.draw(titled: scene(ReportWords.reports), in: scene, into: &canvas, area: area)
  }
}
