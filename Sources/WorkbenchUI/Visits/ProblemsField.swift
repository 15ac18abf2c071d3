import Domain
import TerminalKit

/// The problems a visit found, one a line: what it is, and what was done about it on the spot.
///
/// Enter goes to the next problem, for that is what a line after a line is taken for; an empty line
/// ends the list. Tab goes from a problem to its `当场办结？`: what is left empty there goes to the
/// office.
struct ProblemsField: FieldEditor {
  private(set) var lines = [Line()]
  private var row = 0
  private(set) var isDone = false

  struct Line: Equatable {
    var title = EditedText()
    var done = EditedText()

    var isEmpty: Bool { title.isEmpty && done.isEmpty }
  }

  var problems: [FoundProblem] {
    lines.filter { !$0.isEmpty }.map { line in
      FoundProblem(title: line.title.text.trimmingBlanks, done: line.done.text.trimmingBlanks)
    }
  }

  /// A problem a line, what was done behind a tab.
  var value: String {
    lines.filter { !$0.isEmpty }
      .map { $0.done.isEmpty ? $0.title.text : "\($0.title.text)\t\($0.done.text)" }
      .joined(separator: "\n")
  }

  var isText: Bool { true }

  func use(of key: Key) -> Phrase? {
    switch key {
    case .enter: current.isEmpty ? nil : VisitFormWords.nextProblem
    case .tab: isDone || current.title.isEmpty ? nil : VisitFormWords.tellDone
    case .backTab: isDone && !current.title.isEmpty ? VisitFormWords.backToProblem : nil
    case .down: FormWords.lineOrFieldOn
    case .up: FormWords.lineOrFieldBack
    default: nil
    }
  }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    lines = value.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
      return Line(
        title: EditedText(String(parts[0])),
        done: EditedText(parts.count > 1 ? String(parts[1]) : ""))
    }
    if lines.isEmpty { lines = [Line()] }
    (row, isDone) = (lines.count - 1, false)
  }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    switch typing {
    case .key(.enter): return goToNextLine()
    case .key(.tab): return turn(toDone: true)
    case .key(.backTab): return turn(toDone: false)
    case .key(.up): return move(by: -1)
    case .key(.down): return move(by: 1)
    case .key(.backspace) where current.isEmpty && lines.count > 1:
      lines.remove(at: row)
      (row, isDone) = (max(0, row - 1), false)
    case .key(.backspace) where isDone && current.done.isEmpty: isDone = false
    case .paste(let text) where !isDone: paste(text)
    default:
      guard let command = TextCommand(typing)?.forOneLine() else { return false }
      if isDone { lines[row].done.apply(command) } else { lines[row].title.apply(command) }
    }
    return true
  }

  /// A line of a list that was written elsewhere is a problem here too.
  private mutating func paste(_ text: String) {
    let titles = text.split(whereSeparator: \.isNewline).map { String($0).cleanedForOneLine }
    for (place, title) in titles.filter({ !$0.trimmingBlanks.isEmpty }).enumerated() {
      if place > 0 {
        row += 1
        lines.insert(Line(), at: row)
      }
      lines[row].title.insert(title)
    }
  }

  private var current: Line { lines[row] }

  /// A further problem, below those that stand there.
  mutating func openLine() {
    if !isDone, !current.isEmpty { lines.append(Line()) }
    if !isDone { row = lines.count - 1 }
  }

  /// To the next problem, below those that stand there; false on an empty line.
  mutating func goToNextLine() -> Bool {
    if current.isEmpty { return false }
    if row + 1 == lines.count { lines.append(Line()) }
    (row, isDone) = (row + 1, false)
    return true
  }

  /// From the problem to what was done, and back; false where the person leaves the field.
  mutating func turn(toDone: Bool) -> Bool {
    guard toDone != isDone, !current.title.isEmpty else { return false }
    isDone = toDone
    return true
  }

  private mutating func move(by step: Int) -> Bool {
    guard lines.indices.contains(row + step) else { return false }
    row += step
    return true
  }

  mutating func enter() { (row, isDone) = (lines.count - 1, false) }

  /// Empty lines are no problems.
  mutating func leave(in scene: Scene, _ workspace: Workspace) {
    lines.removeAll(where: \.isEmpty)
    if lines.isEmpty { lines = [Line()] }
    (row, isDone) = (0, false)
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    problems.contains { $0.title.isEmpty } ? VisitFormWords.doneWithoutProblem : nil
  }
}

// MARK: - Drawing

extension ProblemsField {
  /// Room enough for both parts in a row.
  private static let leastForBoth = 56

  /// An empty line asks for no second part.
  private func rows(of line: Line, columns: Int) -> Int {
    line.isEmpty || columns >= Self.leastForBoth ? 1 : 2
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    lines.reduce(0) { $0 + rows(of: $1, columns: columns) }
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    var rest = area
    for place in lines.indices {
      let cut = rest.cutTop(rows(of: lines[place], columns: area.columns))
      draw(lines[place], isFocused && place == row, in: scene, &canvas, cut.top)
      rest = cut.rest
    }
  }

  private func draw(
    _ line: Line, _ isFocused: Bool, in scene: Scene, _ canvas: inout Canvas, _ area: Rect
  ) {
    let words = scene(VisitFormWords.doneOnTheSpot)
    let isWide = area.columns >= Self.leastForBoth
    let (top, below) = isWide ? area.cutLeft(area.columns * 3 / 5) : area.cutTop(1)
    draw(
      line.title.shown(in: scene), isFocused && !isDone, &canvas,
      isWide ? top.cutRight(1).rest : top)
    guard !line.isEmpty else { return }
    let label = below.cutLeft(isWide ? 0 : 2).rest
    canvas.put(words, at: label.origin, isFocused && isDone ? .focus : .muted)
    draw(
      line.done.shown(in: scene), isFocused && isDone, &canvas,
      label.cutLeft(words.columns + 1).rest)
  }

  private func draw(
    _ text: EditedText, _ isFocused: Bool, _ canvas: inout Canvas, _ area: Rect
  ) {
    guard !area.isEmpty else { return }
    canvas.fieldGround(area, isFocused: isFocused)
    let window = LineWindow(
      isFocused ? text : EditedText(text.text, caret: 0), columns: area.columns)
    canvas.put(window.shown, at: area.origin, isFocused ? .fieldFocused : .field)
    guard isFocused else { return }
    canvas.caret = Point(row: area.row, column: area.column + window.caretColumn)
  }
}
