import Domain
import TerminalKit

extension BatchTriage {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    guard let matter = matter(in: scene, workspace) else {
      return drawList(in: scene, workspace, &canvas, area)
    }
    let told = told(of: matter, in: area)
    let (list, rest) = area.cutBottom(min(10, area.rows / 2) + told.count)
    drawList(in: scene, workspace, &canvas, list)
    let (rule, body) = rest.cutTop(1)
    canvas.titledRule(
      matter.heading(columns: rule.columns), at: rule.origin, width: rule.columns,
      role: isChanging ? .focus : .title)
    for (row, line) in told.enumerated() {
      canvas.put([line], at: Point(row: body.row + row, column: body.column + 2))
    }
    let shown = isChanging ? rows[current].form : rows[current].form.unfocused
    shown.draw(in: scene, workspace, into: &canvas, area: body.cutTop(told.count).rest)
  }

  private func told(of matter: TriageMatter, in area: Rect) -> [Span] {
    matter.lines(columns: area.columns, atMost: area.rows < 20 ? 3 : 5)
  }

  /// How many rows of the list are seen over the one in hand.
  func height(in scene: Scene, _ workspace: Workspace) -> Int {
    let area = Frame.body(of: scene.size)
    guard let matter = matter(in: scene, workspace) else { return max(1, area.rows - 1) }
    return max(1, area.rows - 1 - min(10, area.rows / 2) - told(of: matter, in: area).count)
  }

  /// The issue in hand, as far as one has to know it.
  func matter(in scene: Scene, _ workspace: Workspace) -> TriageMatter? {
    guard rows.indices.contains(current), let issue = workspace[rows[current].issue] else {
      return nil
    }
    return TriageMatter(issue: issue, scene: scene, workspace: workspace)
  }

  private func drawList(
    in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    canvas.titledRule(
      scene(TriageWords.title), at: area.origin, width: area.columns,
      role: isChanging ? .title : .focus,
      right: scene(TriageWords.accepted(accepted.count, of: rows.count)))
    let body = area.cutTop(1).rest
    let shown = Range.visible(rows.count, around: current, in: body.rows)
    let words = rows.map { $0.words(in: scene, workspace) }
    let widths = widths(of: words, in: scene, columns: area.columns)
    for (offset, place) in shown.enumerated() {
      let cells = Array(zip(words[place], widths)).filter { $1 > 0 }
      draw(place, cells, workspace, &canvas, body.line(offset))
    }
  }

  /// `▌[x] W2018-0001 储油设施改建手续补办   审批与手续补办 简单 个性 安监局`.
  private func draw(
    _ place: Int, _ cells: [(String, Int)], _ workspace: Workspace, _ canvas: inout Canvas,
    _ line: Rect
  ) {
    let row = rows[place]
    let decided = cells.map { $0.padded(toColumns: $1) }.joined(separator: " ").trimmingBlanks
    let head = (row.isAccepted ? "[x] " : "[ ] ") + "\(row.issue) "
    let taken = cells.reduce(0) { $0 + 1 + $1.1 }
    let room = max(4, line.columns - 2 - head.columns - taken)
    let title = (workspace[row.issue]?.title ?? "").padded(toColumns: room)
    let isCurrent = place == current
    if !isChanging { canvas.choices.append(line) }
    if isCurrent { canvas.put("▌", at: line.origin, .accent) }
    canvas.put(
      [
        Span(head, row.isAccepted ? .accent : .muted), Span(title + " "),
        Span(decided, row.isAccepted ? .text : .muted),
      ], at: Point(row: line.row, column: line.column + 1), width: line.columns - 2)
    guard isCurrent else { return }
    canvas.highlight(line, isChanging ? .selectionIdle : .selection)
    if !isChanging { canvas.parking = line.origin }
  }

  /// The columns of what was decided: the category as wide as the longest of the rows, once titles
  /// have twelve Han.
  ///
  /// Where it is narrow, for longer words sooner, how hard it is and how wide stand in the form below
  /// alone.
  private func widths(of words: [[String]], in scene: Scene, columns: Int) -> [Int] {
    let isChinese = scene.language == .chinese
    let longest = words.map { $0[0].columns }.max() ?? 0
    let codes = columns < (isChinese ? 80 : 100) ? [0, 0] : isChinese ? [8, 8] : [7, 10]
    // Beside them stand the mark, the number, the unit and what keeps them apart.
    let room = columns - 30 - codes.reduce(0, +) - 24
    return [min(max(12, longest), max(12, room))] + codes + [10]
  }
}
