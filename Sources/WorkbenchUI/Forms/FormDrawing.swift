import Domain
import TerminalKit

extension Form {
  /// Draws as many fields as there is room for, the focused one among them.
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let layout = FormLayout(self, columns: area.columns, in: scene)
    let (places, rows) = layout.places(workspace)
    let top = FormLayout.top(of: places, focus: focus, rows: rows, height: area.rows)
    canvas.clipped(to: area) { canvas in
      for ((index, field), place) in zip(fields.enumerated(), places) {
        let shown = place.moved(rows: area.row - top, columns: area.column)
        guard shown.value.row < area.rowRange.upperBound,
          (shown.remark ?? shown.value).rowRange.upperBound > area.row
        else { continue }
        draw(field, shown, in: scene, workspace, &canvas, area)
        if let remark = layout.remark(under: index), let area = shown.remark {
          draw(remark, field.problem == nil ? .hint : .error, in: scene, &canvas, area)
        }
        if index != focus {
          canvas.clickSpots.append(ClickSpot(shown.whole.intersection(area), .field(index)))
        }
      }
    }
    keepCaret(inside: area, &canvas)
  }

  /// A field that is out of sight must not put the caret into somebody else's row.
  private func keepCaret(inside area: Rect, _ canvas: inout Canvas) {
    if let caret = canvas.caret, !area.contains(caret) { canvas.caret = nil }
  }

  private func draw(
    _ field: FormField, _ place: FormLayout.Place, in scene: Scene, _ workspace: Workspace,
    _ canvas: inout Canvas, _ area: Rect
  ) {
    let isFocused = field.key == focused?.key
    if let section = field.section {
      let row = Point(row: place.row - 1, column: area.column)
      canvas.titledRule(scene(section), at: row, width: area.columns)
    }
    canvas.put(
      scene(field.label), at: place.label.origin, isFocused ? .focus : .muted,
      width: place.label.columns)
    field.editor.draw(isFocused: isFocused, in: scene, workspace, into: &canvas, area: place.value)
    if field.isRequired && field.editor.isEmpty { drawRequired(scene, place, &canvas) }
  }

  private func draw(
    _ remark: Phrase, _ role: Role, in scene: Scene, _ canvas: inout Canvas, _ area: Rect
  ) {
    for (row, line) in scene(remark).wrapped(toColumns: area.columns).enumerated() {
      canvas.put(line, at: Point(row: area.row + row, column: area.column), role)
    }
  }

  /// At the right end of an empty field, a blank before it, on its first row where nothing else stands
  /// there: what can be chosen lies under it.
  ///
  /// Where there is no room, its star stands before the label.
  private func drawRequired(_ scene: Scene, _ place: FormLayout.Place, _ canvas: inout Canvas) {
    let words = scene(FormWords.required)
    let end = place.value.cutRight(words.columns + 1).right
    let marks = end.rowRange.map {
      Rect(row: $0, column: end.column, rows: 1, columns: end.columns)
    }
    guard end.columns > words.columns, let mark = marks.first(where: { canvas.isBlank($0) }) else {
      let label = place.label.origin
      canvas.put("*", at: Point(row: label.row, column: max(0, label.column - 1)), .notice)
      return
    }
    canvas.put(words, at: Point(row: mark.row, column: mark.column + 1), .notice)
  }
}

extension FormLayout.Place {
  /// Label and value.
  fileprivate var whole: Rect {
    Rect(
      row: label.row, column: label.column, rows: value.rows,
      columns: value.columnRange.upperBound - label.column)
  }

  fileprivate func moved(rows: Int, columns: Int) -> FormLayout.Place {
    func move(_ rect: Rect) -> Rect {
      Rect(
        row: rect.row + rows, column: rect.column + columns, rows: rect.rows, columns: rect.columns)
    }
    return FormLayout.Place(
      row: row + rows, label: move(label), value: move(value), remark: remark.map(move))
  }
}

extension Canvas {
  /// Whether nothing is drawn on a stretch of a row.
  fileprivate func isBlank(_ stretch: Rect) -> Bool {
    stretch.intersection(bounds) == stretch
      && stretch.columnRange.allSatisfy {
        self[Point(row: stretch.row, column: $0)].character == " "
      }
  }

  /// `─ 答复 ────────── 已签收 ─`: a rule with words at its left, and at its right end.
  mutating func titledRule(
    _ title: String, at point: Point, width: Int, role: Role = .title, right: String = ""
  ) {
    horizontalRule(at: point, width: width)
    let room = width - 4 - (right.isEmpty ? 0 : right.columns + 3)
    put(
      " \(title.cut(toColumns: room)) ", at: Point(row: point.row, column: point.column + 1), role)
    guard !right.isEmpty else { return }
    let column = point.column + width - right.columns - 3
    put(" \(right) ", at: Point(row: point.row, column: column), .muted)
  }
}
