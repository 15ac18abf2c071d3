import Domain
import TerminalKit

/// Several lines of text, broken as Chinese is broken; Enter begins a new line.
struct LinesField: FieldEditor {
  private(set) var text: EditedText
  /// The display column that Up and Down keep to.
  private var goal: Int?
  /// The first line shown before the last key.
  private var top = 0
  /// The rows of a long text while one writes elsewhere.
  private static let mostRows = 6
  /// What the screen keeps for all else while one writes here: its head and foot, those of the form, and
  /// the fields above and below.
  private static let rowsAround = 14

  init(_ text: String = "") { self.text = EditedText(text) }

  var value: String { text.text }
  var longText: String? { text.text }
  var isText: Bool { true }

  func use(of key: Key) -> Phrase? {
    switch key {
    case .enter: FormWords.newLine
    case .down: FormWords.lineOrFieldOn
    case .up: FormWords.lineOrFieldBack
    default: nil
    }
  }

  mutating func rewrite(_ text: String) {
    goal = nil
    self.text.rewrite(text.cleanedForLines)
  }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    text.reset(to: value.cleanedForLines)
  }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    let layout = TextLayout(text.shown(in: scene), columns: columns)
    top = firstShown(of: layout, rows: rows(of: layout, isFocused: true, in: scene))
    switch typing {
    case .key(.up): return moveLine(by: -1, in: layout)
    case .key(.down): return moveLine(by: 1, in: layout)
    case .key(.enter): edit(.insert("\n"), in: layout)
    case .text(let burst), .paste(let burst): edit(.insert(burst.cleanedForLines), in: layout)
    case .key(let key):
      guard let command = TextCommand(key) else { return false }
      edit(command, in: layout)
    }
    return true
  }

  /// What goes to the start or the end keeps to the line one sees; pressed again, deleting takes the
  /// break and goes on with the next line.
  private mutating func edit(_ command: TextCommand, in layout: TextLayout) {
    goal = nil
    let line = layout.place(of: text.caret).line
    let (start, end) = (layout.lines[line].lowerBound, layout.lines[line].upperBound)
    switch command {
    case .start: text.move(to: start)
    case .end: text.move(to: layout.lastCaret(onLine: line))
    case .deleteToStart: text.delete(min(start, text.caret - 1)..<text.caret)
    case .deleteToEnd: text.delete(text.caret..<max(end, text.caret + 1))
    default: text.apply(command)
    }
  }

  /// False on the first and the last line, so that the form goes to the next field.
  private mutating func moveLine(by step: Int, in layout: TextLayout) -> Bool {
    let place = layout.place(of: text.caret)
    guard layout.lines.indices.contains(place.line + step) else { return false }
    let column = goal ?? place.column
    text.move(to: layout.caret(onLine: place.line + step, nearColumn: column))
    goal = column
    return true
  }
}

// MARK: - Drawing

extension LinesField {
  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    let layout = TextLayout(text.shown(in: scene), columns: columns)
    return rows(of: layout, isFocused: isFocused, in: scene)
  }

  private func rows(of layout: TextLayout, isFocused: Bool, in scene: Scene) -> Int {
    let room = isFocused ? scene.size.rows - Self.rowsAround : 0
    return min(layout.lines.count, max(Self.mostRows, room))
  }

  /// What was shown goes on being shown while the caret stands in it and the lines fill the rows.
  private func firstShown(of layout: TextLayout, rows: Int) -> Int {
    let caret = layout.place(of: text.caret).line
    let first = min(max(top, caret - rows + 1), caret)
    return min(first, max(0, layout.lines.count - rows))
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    canvas.fieldGround(area, isFocused: isFocused)
    let layout = TextLayout(text.shown(in: scene), columns: area.columns)
    let first = isFocused ? firstShown(of: layout, rows: area.rows) : 0
    for (row, line) in layout.lines.indices.dropFirst(first).prefix(area.rows).enumerated() {
      canvas.put(
        layout.text(of: line), at: Point(row: area.row + row, column: area.column),
        isFocused ? .fieldFocused : .field)
    }
    guard isFocused else { return }
    let caret = layout.place(of: text.caret)
    canvas.caret = Point(row: area.row + caret.line - first, column: area.column + caret.column)
  }
}
