import Domain
import TerminalKit

extension MenuBar {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (bar, rest) = area.cutTop(1)
    canvas.fill(bar)
    var column = bar.column
    for (place, menu) in menus.enumerated() {
      let words = " \(scene(menu.group.phrase)) "
      if place == open { drop(at: column, in: scene, into: &canvas, rest) }
      let start = Point(row: bar.row, column: column)
      column += canvas.put(words, at: start, place == open ? .focus : .muted)
      let name = Rect(row: bar.row, column: start.column, rows: 1, columns: words.columns)
      let keys: [Key] = .presses(of: .right, from: open, to: place, of: menus.count)
      canvas.clickSpots.append(ClickSpot(name, .keys(keys)))
      if place == open { canvas.highlight(name, .selection) }
    }
  }

  /// Draws the open menu under its name, moved to the left where it would leave the screen.
  private func drop(at column: Int, in scene: Scene, into canvas: inout Canvas, _ room: Rect) {
    let columns = min(room.columns, width(in: scene) + 4)
    let below = remark(in: scene, columns: columns - 4)
    let rows = min(menus[open].items.count, max(1, room.rows - 2 - below.count))
    let box = Rect(
      row: room.row, column: min(column, room.columnRange.upperBound - columns),
      rows: rows + below.count + 2, columns: columns)
    canvas.fill(box)
    canvas.frame(box)
    let (list, foot) = box.inset(rows: 1, columns: 1).cutTop(rows)
    let top = max(0, row - rows + 1)
    for (offset, item) in menus[open].items.dropFirst(top).prefix(rows).enumerated() {
      let line = list.line(offset)
      draw(item.hint, in: scene, into: &canvas, line)
      canvas.offer(line, isChosen: top + offset == row)
    }
    drawMore(above: top > 0, below: top + rows < menus[open].items.count, into: &canvas, box)
    let role: Role = selected.hint.unless == nil ? .muted : .notice
    for (offset, line) in below.enumerated() {
      canvas.put(line, at: Point(row: foot.row + offset, column: foot.column + 1), role)
    }
  }

  /// On the frame, where the open menu has more rows than are seen.
  private func drawMore(above: Bool, below: Bool, into canvas: inout Canvas, _ box: Rect) {
    let column = box.columnRange.upperBound - 3
    if above { canvas.put("▲", at: Point(row: box.row, column: column), .accent) }
    let last = box.rowRange.upperBound - 1
    if below { canvas.put("▼", at: Point(row: last, column: column), .accent) }
  }

  private static let leastColumns = 24
  /// Where something is said under the rows, it shall not be broken into many lines.
  private static let leastForRemarks = 44
  private static let mostKeys = 2
  private static let mostRemarkRows = 4

  private func width(in scene: Scene) -> Int {
    let hints = menus[open].items.map(\.hint)
    let rows = hints.map { hint in
      scene(hint.words).columns + keys(of: hint, in: scene).columns + 2
    }
    let isRemarked = hints.contains { remark(on: $0) != nil }
    return max(isRemarked ? Self.leastForRemarks : Self.leastColumns, rows.max() ?? 0)
  }

  private func keys(of hint: Hint, in scene: Scene) -> String {
    hint.keys.prefix(Self.mostKeys).map { scene($0.label) }.joined(separator: " ")
  }

  /// Why the selected row cannot be done now, or what it does where its words do not say it all.
  private func remark(in scene: Scene, columns: Int) -> [String] {
    guard let words = remark(on: selected.hint) else { return [] }
    return scene(words).wrapped(toColumns: columns).prefix(Self.mostRemarkRows).map(String.init)
  }

  private func remark(on hint: Hint) -> Phrase? {
    hint.unless ?? (hint.help == hint.words ? nil : hint.help)
  }

  private func draw(_ hint: Hint, in scene: Scene, into canvas: inout Canvas, _ line: Rect) {
    let isPossible = hint.unless == nil
    let keys = keys(of: hint, in: scene)
    let room = max(4, line.columns - 2 - keys.columns - 1)
    canvas.put(
      [
        Span(scene(hint.words).padded(toColumns: room) + " ", isPossible ? .text : .disabled),
        Span(keys, isPossible ? .key : .disabled),
      ], at: Point(row: line.row, column: line.column + 1), width: line.columns - 2)
  }
}
