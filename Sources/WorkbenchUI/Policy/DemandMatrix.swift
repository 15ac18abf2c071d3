import Domain
import TerminalKit

/// The demand by topic and town, the most wanted topic first.
///
/// Numbers one can read from a distance, their heads always in sight; a cell opens the enterprises behind
/// it.
struct DemandMatrix {
  private var cursor = RowCursor<ID<PolicyTopic>>()
  private(set) var towns: [ID<Unit>] = []
  private var demand: PolicyDemand?
  /// 0 is the sum of a topic.
  private(set) var column = 0
  private var most = 1

  enum Move: Equatable {
    case rows(ListMove)
    case columns(Int)
  }

  var topics: [ID<PolicyTopic>] { cursor.rows }

  mutating func refresh(_ demand: PolicyDemand, height: Int) {
    self.demand = demand
    towns = demand.towns
    let before = cursor.hold
    cursor.resize(height: height)
    cursor.show(demand.ranking, keeping: before, or: cursor.place)
    most = topics.flatMap { topic in towns.map { demand.count(topic, in: $0) } }.max() ?? 1
    go(to: column)
  }

  mutating func move(_ move: Move) {
    switch move {
    case .rows(let move): cursor.move(move)
    case .columns(let step): go(to: column + step)
    }
  }

  private mutating func go(to column: Int) { self.column = min(max(0, column), towns.count) }

  /// Whom the cell in hand counts, and what that is called.
  func opened(in workspace: Workspace) -> (refs: [EntityRef], title: Phrase)? {
    guard let demand, let topic = cursor.selected else { return nil }
    let town = column == 0 ? nil : towns[column - 1]
    let name = workspace.label(of: topic)
    let place = town.map(workspace.townName) ?? ReportWords.total
    return (
      demand.wishers(topic, in: town).map(\.ref),
      Phrase("\(name) \(place.zh)", "\(name) \(place.en)")
    )
  }
}

// MARK: - Drawing

/// The towns there is room for, and how wide everything is.
private struct MatrixColumns {
  let widths: [Int]
  private(set) var shown: [Int] = []
  private(set) var title = 0

  static let sum = 5
  private static let mark = 2
  private static let leastTitle = 18
  /// Beyond it the eye loses the row.
  private static let longestTitle = 40

  /// With the town in hand among them; 0 is the sum.
  init(_ names: [String], in columns: Int, with chosen: Int) {
    widths = names.map { max(3, min($0.columns, 8)) + 1 }
    let room = columns - Self.sum - Self.mark - 1
    shown = fitting(room - Self.leastTitle, with: chosen)
    let taken = shown.reduce(0) { $0 + widths[$1] }
    title = min(Self.longestTitle, max(Self.leastTitle, room - taken))
  }

  private func fitting(_ room: Int, with chosen: Int) -> [Int] {
    var first = 0
    while true {
      var (shown, used) = ([Int](), 0)
      for place in first..<max(first, widths.count) where used + widths[place] <= room {
        shown.append(place)
        used += widths[place]
      }
      if chosen == 0 || shown.contains(chosen - 1) || first >= widths.count { return shown }
      first += 1
    }
  }

  /// Where a cell stands in a row.
  func cell(_ chosen: Int, in row: Rect) -> Rect {
    var start = row.column + Self.mark + title
    guard chosen > 0 else { return Rect(row: row.row, column: start, rows: 1, columns: Self.sum) }
    start += Self.sum
    for place in shown where place < chosen - 1 { start += widths[place] }
    return Rect(row: row.row, column: start, rows: 1, columns: widths[chosen - 1])
  }
}

extension DemandMatrix {
  func draw(in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    let names = towns.map { scene(workspace.townName($0)) }
    let columns = MatrixColumns(names, in: area.columns, with: column)
    let (head, body) = area.cutTop(1)
    drawHead(names, columns, in: scene, into: &canvas, head)
    for place in cursor.visible {
      let row = body.line(place - cursor.top)
      canvas.put(spans(of: topics[place], columns, workspace), at: row.origin, width: row.columns)
      if place == cursor.place { drawCursor(columns, into: &canvas, row) }
    }
  }

  private func drawHead(
    _ names: [String], _ columns: MatrixColumns, in scene: Scene, into canvas: inout Canvas,
    _ area: Rect
  ) {
    let texts =
      [
        "  " + scene(EntityKind.topic.phrase).padded(toColumns: columns.title),
        scene(ReportWords.total).padded(toColumns: MatrixColumns.sum, .right),
      ] + columns.shown.map { names[$0].padded(toColumns: columns.widths[$0], .right) }
    canvas.put(texts.map { Span($0, .muted) }, at: area.origin, width: area.columns)
  }

  private func spans(
    of topic: ID<PolicyTopic>, _ columns: MatrixColumns, _ workspace: Workspace
  ) -> [Span] {
    guard let demand else { return [] }
    let sum = demand.count(topic)
    let name = "\(topic) \(workspace.name(of: topic.ref) ?? "")"
    return [
      Span("  " + name.padded(toColumns: columns.title), sum == 0 ? .muted : .text),
      Span(
        "\(sum)".padded(toColumns: MatrixColumns.sum, .right), sum == 0 ? .muted : .headline),
    ]
      + columns.shown.map { place in
        let count = demand.count(topic, in: towns[place])
        // The most wanted third stands out by weight, and is a number like the others.
        return Span(
          (count == 0 ? "" : "\(count)").padded(toColumns: columns.widths[place], .right),
          count * 3 >= most * 2 ? .headline : .text)
      }
  }

  private func drawCursor(_ columns: MatrixColumns, into canvas: inout Canvas, _ row: Rect) {
    canvas.choose(row)
    let cell = columns.cell(column, in: row)
    canvas.highlight(cell, .fieldFocused)
    canvas.parking = Point(row: row.row, column: cell.columnRange.upperBound - 1)
  }
}
