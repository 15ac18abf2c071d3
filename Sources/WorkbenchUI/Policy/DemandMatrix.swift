import Domain
import TerminalKit

/// The demand by topic and town, the most wanted topic first.
///
/// Numbers one can read from a distance, their heads always in sight; a cell opens the enterprises behind
/// it.
struct DemandMatrix {
  private(set) var topics: [ID<PolicyTopic>] = []
  private(set) var towns: [ID<Unit>] = []
  private var demand: PolicyDemand?
  private(set) var row = 0
  /// 0 is the sum of a topic.
  private(set) var column = 0
  private var top = 0
  private var left = 0
  private var height = 1
  private var most = 1

  enum Move: Equatable {
    case rows(Int)
    case columns(Int)
    case pages(Int)
    case first
    case last
  }

  mutating func refresh(_ demand: PolicyDemand, height: Int) {
    self.demand = demand
    (topics, towns) = (demand.ranking, demand.towns)
    self.height = max(1, height)
    most = topics.flatMap { topic in towns.map { demand.count(topic, in: $0) } }.max() ?? 1
    go(row, column)
  }

  mutating func move(_ move: Move) {
    switch move {
    case .rows(let step): go(row + step, column)
    case .columns(let step): go(row, column + step)
    case .pages(let pages): go(row + pages * height, column)
    case .first: go(0, column)
    case .last: go(topics.count - 1, column)
    }
  }

  private mutating func go(_ row: Int, _ column: Int) {
    self.row = min(max(0, row), max(0, topics.count - 1))
    self.column = min(max(0, column), towns.count)
    top = min(max(top, self.row - height + 1), self.row)
    top = max(0, min(top, topics.count - height))
  }

  /// Whom the cell in hand counts, and what that is called.
  func opened(in workspace: Workspace) -> (refs: [EntityRef], title: Phrase)? {
    guard let demand, topics.indices.contains(row) else { return nil }
    let town = column == 0 ? nil : towns[column - 1]
    let name = workspace.label(of: topics[row])
    let place = town.map(workspace.townName) ?? ReportWords.total
    return (
      demand.wishers(topics[row], in: town).map(\.ref),
      Phrase("\(name) \(place.zh)", "\(name) \(place.en)")
    )
  }
}

// MARK: - Drawing

extension DemandMatrix {
  private static let gap = 1
  private static let sumWidth = 5
  private static let leastTitle = 18
  private static let longestTitle = 40

  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    let names = towns.map { scene(workspace.townName($0)) }
    let widths = names.map { max(3, min($0.columns, 8)) + Self.gap }
    let shown = visible(widths, in: area.columns - Self.sumWidth - 3)
    let taken = shown.reduce(0) { $0 + widths[$1] }
    // Beyond it the eye loses the row.
    let title = min(
      Self.longestTitle, max(Self.leastTitle, area.columns - Self.sumWidth - taken - 3))
    let (head, body) = area.cutTop(1)
    drawHead(names, widths, shown, title, scene, &canvas, head)
    for line in 0..<min(body.rows, topics.count - top) {
      let place = body.cutTop(line).rest.cutTop(1).top
      draw(top + line, widths, shown, title, scene, workspace, &canvas, place)
    }
  }

  /// The towns there is room for, with the one in hand among them.
  private func visible(_ widths: [Int], in room: Int) -> [Int] {
    let room = room - Self.leastTitle
    var first = 0
    while true {
      var (shown, used) = ([Int](), 0)
      for place in first..<max(first, widths.count) where used + widths[place] <= room {
        shown.append(place)
        used += widths[place]
      }
      if column == 0 || shown.contains(column - 1) || first >= widths.count { return shown }
      first += 1
    }
  }

  private func drawHead(
    _ names: [String], _ widths: [Int], _ shown: [Int], _ title: Int, _ scene: Scene,
    _ canvas: inout Canvas, _ area: Rect
  ) {
    var spans = [Span("  " + scene(EntityKind.topic.phrase).padded(toColumns: title), .muted)]
    spans.append(Span(scene(ReportWords.total).padded(toColumns: Self.sumWidth, .right), .muted))
    for place in shown {
      spans.append(Span(names[place].padded(toColumns: widths[place], .right), .muted))
    }
    canvas.put(spans, at: area.origin, width: area.columns)
  }

  private func draw(
    _ place: Int, _ widths: [Int], _ shown: [Int], _ title: Int, _ scene: Scene,
    _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    guard let demand else { return }
    let (topic, sum) = (topics[place], demand.count(topics[place]))
    let name = "\(topic) \(workspace.name(of: topic.ref) ?? "")"
    var spans = [
      Span("  " + name.padded(toColumns: title), sum == 0 ? .muted : .text),
      Span("\(sum)".padded(toColumns: Self.sumWidth, .right), sum == 0 ? .muted : .headline),
    ]
    for town in shown {
      let count = demand.count(topic, in: towns[town])
      // The most wanted third stands out by weight, and is a number like the others.
      let role: Role = count * 3 >= most * 2 ? .headline : .text
      spans.append(
        Span((count == 0 ? "" : "\(count)").padded(toColumns: widths[town], .right), role))
    }
    canvas.put(spans, at: area.origin, width: area.columns)
    guard place == row else { return }
    canvas.choose(area)
    drawCursor(widths, shown, title, &canvas, area)
  }

  private func drawCursor(
    _ widths: [Int], _ shown: [Int], _ title: Int, _ canvas: inout Canvas, _ area: Rect
  ) {
    var start = area.column + 2 + title
    var width = Self.sumWidth
    if column > 0 {
      start += Self.sumWidth
      for place in shown where place < column - 1 { start += widths[place] }
      width = widths[column - 1]
    }
    let cell = Rect(row: area.row, column: start, rows: 1, columns: width)
    canvas.highlight(cell, .fieldFocused)
    canvas.parking = Point(row: area.row, column: start + width - 1)
  }
}
