import Domain
import TerminalKit

/// The list of 办理: numbered steps to choose from, and below them the ones that cannot be taken.
///
/// Where the screen is small the impossible ones fold into one line; `?` opens and folds them.
struct StepMenuField: FieldEditor {
  private let menu: StepMenu
  private let options: OptionList
  private var cursor = 0
  private var isOpen = false
  private var typed = ""

  init(_ menu: StepMenu) {
    self.menu = menu
    options = OptionList(menu.possible.map { Option($0.choice.code, $0.words) })
  }

  /// The chosen step; nil while the cursor stands on one that cannot be taken.
  var choice: StepChoice? {
    menu.possible.indices.contains(cursor) ? menu.items[cursor].choice : nil
  }

  var value: String { choice?.code ?? "" }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    cursor = options.place(ofCode: value) ?? cursor
  }

  mutating func enter() { typed = "" }
  mutating func leave(in scene: Scene, _ workspace: Workspace) { isOpen = false }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    switch typing {
    case .key(.up): return move(by: -1)
    case .key(.down): return move(by: 1)
    case .text("?"), .text("？"):
      isOpen.toggle()
      cursor = isOpen ? cursor : min(cursor, max(0, options.count - 1))
    case .text(let text): find(text)
    default: return false
    }
    return true
  }

  private mutating func move(by step: Int) -> Bool {
    let reach = isOpen ? menu.items.count : options.count
    guard (0..<reach).contains(cursor + step) else { return false }
    cursor += step
    return true
  }

  private mutating func find(_ text: String) {
    for candidate in [typed + text, text] {
      guard let place = options.first(matching: candidate) else { continue }
      (typed, cursor) = (candidate, place)
      return
    }
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    choice == nil ? StepFormWords.nothingPossible : nil
  }
}

// MARK: - What is shown

extension StepMenuField {
  /// One row of the list.
  private enum Row: Equatable {
    case heading(Phrase)
    case item(Int)
    case folded(Int, isAll: Bool)
    case blank
  }

  /// Rows the list may take: with the caret in it nearly all, else what leaves room for the fields.
  private func budget(_ scene: Scene, isFocused: Bool) -> Int {
    max(4, scene.size.rows - (isFocused ? 8 : 14))
  }

  private func rows(in scene: Scene, isFocused: Bool) -> [Row] {
    let budget = budget(scene, isFocused: isFocused)
    let possible: [Row] =
      [.heading(StepFormWords.possible)] + options.options.indices.map { .item($0) }
    let others = Array(options.count..<menu.items.count)
    if isOpen {
      return window(
        possible + [.blank, .heading(StepFormWords.impossible)] + others.map { .item($0) }, budget)
    }
    let room = scene.size.columns < 72 ? 0 : budget - possible.count - 3
    let shown = room < 2 ? 0 : min(others.count, room)
    let reasons: [Row] =
      shown == 0
      ? [] : [.blank, .heading(StepFormWords.impossible)] + others.prefix(shown).map { .item($0) }
    let left = others.count - shown
    let folded: [Row] = left == 0 ? [] : [.folded(left, isAll: shown == 0)]
    let all = possible + reasons + folded
    if all.count <= budget { return all }
    return (isFocused ? window(possible, budget - folded.count) : [.item(cursor)]) + folded
  }

  /// As many rows as there is room for, the cursor's among them.
  private func window(_ rows: [Row], _ budget: Int) -> [Row] {
    guard rows.count > budget, let place = rows.firstIndex(of: .item(cursor)) else { return rows }
    let first = min(max(0, place - budget / 2), rows.count - budget)
    return Array(rows[first..<first + budget])
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    rows(in: scene, isFocused: isFocused).count
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    for (offset, row) in rows(in: scene, isFocused: isFocused).enumerated() {
      let line = area.cutTop(offset).rest.cutTop(1).top
      switch row {
      case .heading(let words): canvas.put(scene(words), at: line.origin, .title)
      case .item(let place): draw(place, isFocused, in: scene, &canvas, line)
      case .folded(let count, let isAll):
        let words = scene(StepFormWords.folded(count, isAll: isAll))
        canvas.put(words.cut(toColumns: line.columns), at: line.origin, .muted)
      case .blank: break
      }
    }
  }

  /// `▌ 1 答复        已有答复，录入内容和结果`.
  private func draw(
    _ place: Int, _ isFocused: Bool, in scene: Scene, _ canvas: inout Canvas, _ line: Rect
  ) {
    let item = menu.items[place]
    let isChosen = place == cursor
    let role: Role = item.isPossible ? (isChosen ? .accent : .text) : .disabled
    let number = String(place + 1).padded(toColumns: 2, .right)
    let words = scene(item.words).padded(toColumns: min(22, line.columns / 3))
    if isChosen { canvas.put("▌", at: line.origin, .accent) }
    canvas.put(
      [Span("\(number) ", .key), Span(words + " ", role), Span(scene(item.remark), .muted)],
      at: Point(row: line.row, column: line.column + 1), width: max(1, line.columns - 1))
    guard isChosen && isFocused else { return }
    canvas.highlight(line, .selection)
    canvas.caret = Point(row: line.row, column: line.column + 4)
  }
}
