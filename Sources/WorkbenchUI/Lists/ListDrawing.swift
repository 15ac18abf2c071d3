import Domain
import TerminalKit

/// Draws a list into a pane: title, heads of the columns, the rows that are visible.
struct ListDrawing<Row: Listed> {
  let list: ListPane<Row>
  let scene: Scene
  let isFocused: Bool
  /// What the list is narrowed to, in words.
  let narrowing: String?

  /// The rows of a pane that are not rows of the list.
  static var overhead: Int { 2 }
  private static var margin: Int { PlacedColumn<Row>.margin }

  func draw(_ workspace: Workspace, into canvas: inout Canvas, area: Rect) {
    let (title, body) = area.cutTop(1)
    drawTitle(workspace, into: &canvas, title)
    let columns = PlacedColumn.placed(Row.columns, across: area, in: scene)
    let (head, rows) = body.cutTop(1)
    for column in columns { column.drawHead(in: scene, into: &canvas, head) }
    guard !list.rows.isEmpty else { return drawEmpty(workspace, into: &canvas, rows) }
    let range = list.range
    for place in list.visible {
      let row = rows.line(place - list.top)
      draw(
        place, columns, isInRange: range?.contains(place) == true, workspace, into: &canvas, row)
    }
  }
}

// MARK: - Nothing to show

extension ListDrawing {
  private func drawEmpty(_ workspace: Workspace, into canvas: inout Canvas, _ area: Rect) {
    let lines = lines(forNoneOf: workspace, columns: max(1, area.columns - Self.margin - 1))
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(line, at: Point(row: area.row + row, column: area.column + Self.margin))
    }
  }

  /// Why there is nothing; where the office never had any, what to do first.
  private func lines(forNoneOf workspace: Workspace, columns: Int) -> [[Span]] {
    let isNew = workspace[keyPath: Row.table].count == 0
    if isNew, let why = scene.notWhole { return wrapped(why, .error, columns) }
    guard !list.sifts, isNew else {
      let words =
        list.sifts
        ? WorkbenchWords.nothingFound : withheld(in: workspace) ?? Row.nothingShown(in: list.view)
      return wrapped(words, .muted, columns)
    }
    let (head, ways) = Row.firstDay
    return wrapped(head, .text, columns) + ways.flatMap { lines(of: $0, columns) }
  }

  /// That the list is short because of who looks (C16).
  private func withheld(in workspace: Workspace) -> Phrase? {
    guard let guarded = Row.guarded, !workspace.seesAll(guarded, by: scene.actor) else {
      return nil
    }
    return PermissionWords.short(guarded, for: scene.actor)
  }

  /// The key and what it is for; under it where there is no room beside it.
  private func lines(of way: FirstDayWords.Way, _ columns: Int) -> [[Span]] {
    let beside = [Span(scene(way.key) + "  ", .key), Span(scene(way.words), .muted)]
    if beside.reduce(0, { $0 + $1.text.columns }) <= columns { return [beside] }
    return wrapped(way.key, .key, columns)
      + wrapped(way.words, .muted, columns - 2).map { [Span("  ")] + $0 }
  }

  private func wrapped(_ words: Phrase, _ role: Role, _ columns: Int) -> [[Span]] {
    scene(words).wrapped(toColumns: columns).map { [Span(String($0), role)] }
  }
}

// MARK: - Title

extension ListDrawing {
  private func drawTitle(
    _ workspace: Workspace, into canvas: inout Canvas, _ area: Rect
  ) {
    TitleRule(left: name + filter + kept(in: workspace), right: counts).draw(into: &canvas, area)
    guard list.filter.isOpen, isFocused else { return }
    TitleRule.putCaret(behind: name + filter, into: &canvas, area)
  }

  private var name: [Span] {
    let heading = Span(scene(Row.heading), isFocused ? .focus : .title)
    guard let narrowing else { return [heading] }
    return [heading, Span("  " + scene(WorkbenchWords.only(narrowing)), .accent)]
  }

  private func kept(in workspace: Workspace) -> [Span] {
    guard !list.rows.isEmpty, let words = withheld(in: workspace) else { return [] }
    return [Span("  " + scene(words), .muted)]
  }

  private var filter: [Span] {
    Span.filter(list.filter.edited, isOpen: list.filter.isOpen, in: scene)
  }

  private var counts: [[Span]] {
    let position = ListPosition.text(list.place, of: list.rows.count, among: list.total)
    let marked = list.marks.isEmpty ? "" : scene(WorkbenchWords.marked(list.marks.count)) + "  "
    return [
      [Span(marked, .accent), Span(position, .title)],
      [Span("  " + scene(list.view.order.phrase), .muted)], list.sifts ? [] : list.tally,
    ]
  }
}

// MARK: - Rows

extension ListDrawing {
  private func draw(
    _ place: Int, _ columns: [PlacedColumn<Row>], isInRange: Bool, _ workspace: Workspace,
    into canvas: inout Canvas, _ area: Rect
  ) {
    let id = list.rows[place]
    guard let row = workspace[id] else { return }
    for column in columns {
      column.draw(row, lit: lit, in: scene, workspace, into: &canvas, area)
    }
    if list.marks.contains(id) || isInRange {
      canvas.put("*", at: Point(row: area.row, column: area.column + 1), .accent)
    }
    if scene.changes.author(of: id.ref) != nil {
      let last = area.columnRange.upperBound - 1
      canvas.put("Δ", at: Point(row: area.row, column: last), .changed)
    }
    canvas.offer(area, isChosen: place == list.place, hasKeys: isFocused)
  }

  private func lit(_ text: String) -> [Range<Int>] { list.query?.highlights(in: text) ?? [] }
}
