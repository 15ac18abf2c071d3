import Domain
import TerminalKit

/// 总览: how the office stands today; every number opens the rows behind it.
///
/// The counts follow each change, so that a ledger of any size is counted once.
struct OverviewView: Screen {
  private var counts: Counts?
  private(set) var page = FigurePage()

  enum Action: Equatable {
    case moved(FigurePage.Move)
    case opened
    case left
  }

  var extent: Extent { .view }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    FigurePage.bindings(move: Action.moved, opened: .opened, left: .left)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move): page.move(move)
    case .opened: return open(in: scene, workspace)
    case .left: return [.show(.workbench)]
    }
    return []
  }

  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard let spot = page.spot, let counts else { return [] }
    switch spot.target {
    case .report(let name): return [.push(ReportScreen(name))]
    case .rows(let behind):
      return RowsBehindNumber.open(
        behind.refs(in: counts), titled: spot.title, in: scene, workspace)
    }
  }

  mutating func absorb(_ touches: [Touch], _ workspace: Workspace) {
    counts?.refresh(touches, in: workspace)
  }

  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    let today = scene.today
    let counts = counts.flatMap { $0.day == today ? $0 : nil } ?? Counts(of: workspace, asOf: today)
    self.counts = counts
    let area = Frame.view(of: scene.size)
    let made = OverviewPage(counts, workspace, width: area.columns - 2, scene.language)
    page.show(made.lines, made.spots, height: area.rows - 1)
  }

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    page.draw(titled: scene(ReportWords.overview), in: scene, into: &canvas, area: area)
  }
}

/// The lines of the overview: two columns of tables where there is room, one elsewhere, the list of
/// reports below them.
struct OverviewPage {
  private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  private let language: Language

  /// From so many columns on, tables stand side by side.
  private static let wide = 96
  private static let gap = 4

  init(_ counts: Counts, _ workspace: Workspace, width: Int, _ language: Language) {
    self.language = language
    let dated = Phrase(
      "截至 \(counts.day.longPhrase.zh)", "as of \(counts.day.longPhrase.en)")
    lines.append([Span(dated.text(in: language), .muted)])
    add(ReportWords.validBasis, width)
    let (left, right) = Overview.tables(counts, in: workspace)
    if width < Self.wide {
      add(stacked(left + right, width), at: 0)
    } else {
      let half = (width - Self.gap) / 2
      add(stacked(left, half), beside: stacked(right, width - half - Self.gap), at: half)
    }
    addReports(width)
  }

  private mutating func add(_ basis: Phrase, _ width: Int) {
    for line in basis.text(in: language).wrapped(toColumns: width) {
      lines.append([Span(String(line), .muted)])
    }
  }

  private typealias Block = (lines: [[Span]], spots: [Spot])

  private func stacked(_ tables: [ReportTable], _ width: Int) -> Block {
    var block: Block = ([], [])
    for table in tables {
      block.lines.append([])
      let layout = TableLayout(table, width: width, language: language)
      block.spots += layout.spots.map { $0.moved(rows: block.lines.count, columns: 0) }
      block.lines += layout.lines
    }
    return block
  }

  private mutating func add(_ block: Block, at column: Int) {
    spots += block.spots.map { $0.moved(rows: lines.count, columns: column) }
    lines += block.lines
  }

  private mutating func add(_ left: Block, beside right: Block, at half: Int) {
    let start = lines.count
    spots += left.spots.map { $0.moved(rows: start, columns: 0) }
    spots += right.spots.map { $0.moved(rows: start, columns: half + Self.gap) }
    for row in 0..<max(left.lines.count, right.lines.count) {
      let line = left.lines.indices.contains(row) ? left.lines[row] : []
      let other = right.lines.indices.contains(row) ? right.lines[row] : []
      let gap = Span(String(repeating: " ", count: Self.gap))
      lines.append(Span.fitted(line, toColumns: half) + [gap] + other)
    }
  }

  /// Each report opens by its name.
  private mutating func addReports(_ width: Int) {
    lines += [[], [Span(ReportWords.reports.text(in: language), .title)]]
    for name in ReportName.allCases {
      let words = name.heading
      spots.append(
        Spot(
          row: lines.count, column: 0, width: words.text(in: language).columns,
          target: .report(name), title: words))
      lines.append([Span(words.text(in: language))])
    }
  }
}
