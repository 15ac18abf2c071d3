import Domain
import TerminalKit

/// One of many answers, a row each: what is typed leaves those it could mean, Up and Down mark one,
/// Enter takes it.
struct PickField: OneAnswer {
  let options: OptionList
  private(set) var selected: Int?
  private var typed = EditedText()
  /// Among those that are shown.
  private var marked = 0
  private static let mostShown = 10

  init(_ options: [Option], selected code: String = "") {
    self.options = OptionList(options)
    selected = self.options.place(ofCode: code)
  }

  var isDoneByEnter: Bool { true }
  var isText: Bool { true }
  func use(of key: Key) -> Phrase? { shown.isEmpty ? nil : key.useOnOffers }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    selected = options.place(ofCode: value)
    clearTyped()
  }

  /// What is to be chosen among; nothing once something is, until somebody types again.
  private var shown: [Int] {
    selected != nil && wanted.isEmpty ? [] : options.places(matching: wanted)
  }

  /// Blanks alone mean no answer.
  private var wanted: String { typed.text.trimmingBlanks }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    switch typing {
    case .key(.up), .key(.down): return mark(by: typing == .key(.up) ? -1 : 1)
    case .key(.enter):
      guard !shown.isEmpty else { return false }
      pick()
    case .key(.backspace) where typed.isEmpty: selected = nil
    default:
      guard let command = TextCommand(typing) else { return false }
      typed.apply(command.forOneLine())
      marked = 0
    }
    return true
  }

  private mutating func mark(by step: Int) -> Bool {
    let count = shown.count
    guard count > 0 else { return false }
    marked = (marked + step + count) % count
    return true
  }

  private mutating func pick() {
    let shown = shown
    guard shown.indices.contains(marked) else { return }
    selected = shown[marked]
    clearTyped()
  }

  private mutating func clearTyped() { (typed, marked) = (EditedText(), 0) }

  /// What was typed is taken; what is only marked is not.
  ///
  /// What means none of them stays to be seen: the answer before it would be saved in its place.
  mutating func leave(in scene: Scene, _ workspace: Workspace) {
    if wanted.isEmpty { clearTyped() } else { pick() }
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    wanted.isEmpty ? nil : FormWords.noAnswer(wanted)
  }
}

// MARK: - Drawing

extension PickField {
  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    1 + (isFocused ? min(shown.count, Self.mostShown) : 0)
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let (line, list) = area.cutTop(1)
    canvas.fieldGround(line, isFocused: isFocused)
    drawLine(isFocused, scene, &canvas, line)
    guard isFocused else { return }
    let shown = shown
    let window = Range.visible(shown.count, around: marked, in: list.rows)
    for (row, place) in window.enumerated() {
      draw(shown[place], row: list.row + row, isMarked: place == marked, scene, &canvas, list)
    }
  }

  /// What is being typed, else what was chosen.
  private func drawLine(
    _ isFocused: Bool, _ scene: Scene, _ canvas: inout Canvas, _ line: Rect
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    let chosen = selected.map { scene(options[$0].phrase) } ?? ""
    let window = LineWindow(
      typed.isEmpty ? EditedText(chosen, caret: 0) : typed.shown(in: scene), columns: line.columns)
    canvas.put(window.shown, at: line.origin, role)
    guard isFocused else { return }
    canvas.caret = Point(row: line.row, column: line.column + window.caretColumn)
  }

  private func draw(
    _ place: Int, row: Int, isMarked: Bool, _ scene: Scene, _ canvas: inout Canvas, _ area: Rect
  ) {
    let words = scene(options[place].phrase).cut(toColumns: area.columns)
    canvas.put(
      Span.highlighting(words, SearchTerm(typed.text)), at: Point(row: row, column: area.column))
    if isMarked { canvas.markAnswer(row: row, in: area) }
  }
}
