import Domain
import TerminalKit

/// The lines of a detail, made for one width: labels in a column, long texts wrapped beside them.
struct DetailPage {
  private(set) var lines: [[Span]] = []
  /// What is seen however far one scrolls: under the lines, or at the bottom where they are cut.
  private(set) var foot: [[Span]] = []
  let width: Int
  let scene: Scene

  /// Columns between words and what stands at the right end of their line.
  static let gap = 2
  /// Columns of the labels with the blank behind them.
  private var indent: Int { scene.language == .chinese ? 9 : 13 }

  init(width: Int, scene: Scene) {
    self.width = width
    self.scene = scene
  }

  mutating func blank() {
    if let last = lines.last, !last.isEmpty { lines.append([]) }
  }

  /// Words over the whole width, and words that stand at its right end on the same line; under them
  /// where a name would be broken into a narrow column.
  mutating func head(_ text: String, _ role: Role = .headline, right: [Span] = []) {
    let taken = right.columns
    let room = right.isEmpty ? width : max(0, width - taken - Self.gap)
    guard text.columns <= room || room * 2 >= width else {
      head(text, role)
      return lines.append(right)
    }
    let wrapped = text.wrapped(toColumns: max(10, room)).map(String.init)
    for (place, line) in wrapped.enumerated() {
      guard place == 0, !right.isEmpty else {
        lines.append([Span(line, role)])
        continue
      }
      let gap = max(1, width - line.columns - taken)
      lines.append([Span(line, role), Span(String(repeating: " ", count: gap))] + right)
    }
  }

  /// A label and what it says; nothing where there is nothing to say.
  mutating func row(_ label: Phrase, _ text: String, _ role: Role = .text) {
    guard !text.isEmpty else { return }
    row(Span(scene(label), .muted), text, role)
  }

  /// Words in the column of the labels, and a text beside them.
  mutating func row(_ label: Span, _ text: String, _ role: Role = .text) {
    let start = label.text.padded(toColumns: columns(of: label.text)) + " "
    let room = max(10, width - start.columns)
    for (place, line) in text.wrapped(toColumns: room).enumerated() {
      let before = place == 0 ? start : String(repeating: " ", count: indent)
      lines.append([Span(before, label.role), Span(String(line), role)])
    }
  }

  /// A label that is longer than the column of the labels takes half of the line at most.
  private func columns(of label: String) -> Int {
    max(indent - 1, min(label.columns, width / 2))
  }

  /// The same at the foot of the page.
  mutating func footRow(_ label: Phrase, _ text: String, _ role: Role = .text) {
    let before = lines.count
    row(label, text, role)
    foot = Array(lines[before...])
    lines.removeSubrange(before...)
  }

  /// Whether all of it is seen in so many rows.
  func fits(in rows: Int) -> Bool { lines.count + (foot.isEmpty ? 0 : 1 + foot.count) <= rows }

  /// The rows at the bottom of so many that are kept for the foot.
  func rowsOfFoot(in rows: Int) -> Int {
    fits(in: rows) ? 0 : min(foot.count, rows / 2)
  }

  /// One line of several columns; the last one may be cut.
  mutating func columns(_ cells: [(Span, width: Int)], _ last: Span) {
    let fixed = cells.map { Span($0.0.text.padded(toColumns: $0.width) + " ", $0.0.role) }
    lines.append(fixed + [last])
  }

  mutating func line(_ spans: [Span]) { lines.append(spans) }
}

// MARK: - Beside a list

extension DetailPage {
  /// The file of what is selected in a list, as far as it is scrolled, under a rule with its id.
  func draw(of ref: EntityRef, _ scroll: Scroll, into canvas: inout Canvas, _ area: Rect) {
    let (title, body) = area.cutTop(1)
    Self.drawTitle(of: ref, in: scene, into: &canvas, title)
    let visible = scroll.visible(of: lines.count, height: body.rows)
    for (row, line) in lines[visible].enumerated() {
      let point = Point(row: body.row + row, column: body.column + 1)
      canvas.put(line, at: point, width: max(0, body.columns - 2))
    }
  }

  /// Scrolls it where it is drawn so.
  func move(_ scroll: inout Scroll, _ move: ListMove, in area: Rect) {
    scroll.move(move, of: lines.count, height: area.rows - 1)
  }

  /// The rule alone, where nothing is selected.
  static func drawTitle(
    of ref: EntityRef?, in scene: Scene, into canvas: inout Canvas, _ area: Rect
  ) {
    TitleRule(
      left: [Span(scene(WorkbenchWords.details), .title)],
      right: [[Span(ref?.description ?? "", .title)]]
    ).draw(into: &canvas, area)
  }
}
