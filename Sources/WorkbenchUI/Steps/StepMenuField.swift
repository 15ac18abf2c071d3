import Domain
import TerminalKit

/// The list of 办理: numbered steps to choose from, and behind them the ones that cannot be taken.
///
/// The impossible ones stand in one line as soon as a step is chosen or there is no room for them;
/// `?`, or walking down past the last step, opens them with their reasons. Neither their line nor a
/// number is shown while another field has the caret: there the keys mean something else.
struct StepMenuField: FieldEditor {
  let menu: StepMenu
  let possible: OptionList
  let all: OptionList
  var cursor = 0
  private var typed = ""
  /// What was typed last names no step.
  private(set) var namesNone = false
  /// Rows that the fields under the list take.
  var rowsBelow = 0
  /// The step whose fields hold what was typed: it stays chosen though somebody else made it
  /// impossible meanwhile.
  var begun: StepChoice?

  init(_ menu: StepMenu) {
    self.menu = menu
    possible = OptionList(menu.possible.map { Option($0.choice.code, $0.words) })
    all = OptionList(menu.items.map { Option($0.choice.code, $0.words) })
  }

  /// The chosen step; nil while the cursor stands on one that cannot be taken.
  var choice: StepChoice? { isLooking ? nil : item?.choice }
  /// The cursor stands among those that cannot be taken.
  private var isLooking: Bool { cursor >= possible.count && item?.choice != begun }
  /// The chosen one cannot be taken any more; what was typed for it stands below.
  var isStranded: Bool { choice != nil && item?.isPossible == false }
  var item: StepMenu.Item? {
    menu.items.indices.contains(cursor) ? menu.items[cursor] : nil
  }

  var value: String { item?.choice.code ?? "" }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    cursor = all.place(ofCode: value) ?? cursor
  }

  func use(of key: Key) -> Phrase? {
    switch key {
    case .down: menu.items.indices.contains(cursor + 1) ? FormWords.markNext : nil
    case .up: cursor > 0 ? FormWords.markPrevious : nil
    default: nil
    }
  }

  mutating func enter() { (typed, namesNone) = ("", false) }
  mutating func leave(in scene: Scene, _ workspace: Workspace) { namesNone = false }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    switch typing {
    case .key(.up): return move(to: cursor - 1)
    case .key(.down): return move(to: cursor + 1)
    case .text("?"), .text("？"): return move(to: isLooking ? 0 : possible.count)
    case .text(let text): find(text)
    default: return false
    }
    return true
  }

  private mutating func move(to place: Int) -> Bool {
    guard menu.items.indices.contains(place) else { return false }
    (cursor, namesNone) = (place, false)
    return true
  }

  /// What can be done is found first; what cannot shows its reason.
  private mutating func find(_ text: String) {
    for candidate in [typed + text, text] {
      guard let place = place(matching: candidate, addsUp: candidate != text) else { continue }
      (typed, cursor, namesNone) = (candidate, place, false)
      return
    }
    namesNone = true
  }

  /// Digits add up only to what can be done: who types 2, looks, and types 1 means 1 and not 21.
  private func place(matching candidate: String, addsUp: Bool) -> Int? {
    if let place = possible.first(matching: candidate) { return place }
    return addsUp && Int(candidate.halfWidth) != nil ? nil : all.first(matching: candidate)
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    choice == nil ? StepFormWords.notThisOne : nil
  }
}

// MARK: - What is shown

extension StepMenuField {
  /// One row of the list.
  private enum Row: Equatable {
    case heading(Phrase)
    case item(Int)
    /// A reason that has no room beside its step.
    case remark(String)
    case folded(Int)
    case blank
  }

  /// Rows around the list: the title, and two at the foot.
  private static let frame = 3
  /// What is left to the fields while the caret is in the list.
  private static let glimpse = 4
  /// Narrower than this, reasons are read one by one.
  private static let leastForReasons = 72

  private func rows(columns: Int, isFocused: Bool, in scene: Scene) -> [Row] {
    let room = Frame.body(of: scene.size).rows - Self.frame
    let shown = { (places: Range<Int>) in places.flatMap { rows(of: $0, columns, scene) } }
    let others = possible.count..<menu.items.count
    let steps = [Row.heading(StepFormWords.possible)] + shown(0..<possible.count)
    let whole =
      others.isEmpty
      ? steps : steps + [.blank, .heading(StepFormWords.impossible)] + shown(others)
    if isLooking { return window(whole, room) }
    if isStranded {
      return rows(of: cursor, columns, scene) + (isFocused ? [.folded(others.count - 1)] : [])
    }
    let isRoomy = columns >= Self.leastForReasons && whole.count + rowsBelow <= room
    if isFocused && isRoomy { return whole }
    let fold: [Row] = others.isEmpty || !isFocused ? [] : [.folded(others.count)]
    let below = isFocused ? min(Self.glimpse, rowsBelow) : rowsBelow
    if steps.count + fold.count + below <= room { return steps + fold }
    return (isFocused ? window(steps, room - below - fold.count) : [.item(cursor)]) + fold
  }

  /// A step; under it its reason, where the cursor stands and there is no room beside it.
  private func rows(of place: Int, _ columns: Int, _ scene: Scene) -> [Row] {
    guard place == cursor, !hasRoom(for: place, columns, scene) else { return [.item(place)] }
    let lines = scene(menu.items[place].remark).wrapped(toColumns: max(1, columns - Self.indent))
    return [.item(place)] + lines.map { .remark(String($0)) }
  }

  /// Columns of the bar and the number.
  private static let indent = 4

  private func wordColumns(_ columns: Int) -> Int { min(22, columns / 3) }

  private func remarkColumns(_ columns: Int) -> Int {
    columns - Self.indent - wordColumns(columns) - 1
  }

  private func hasRoom(for place: Int, _ columns: Int, _ scene: Scene) -> Bool {
    scene(menu.items[place].remark).fits(remarkColumns(columns))
  }

  /// Where there is no room for all of it, the number of its rule is what one misses least.
  private func remark(of place: Int, _ columns: Int, _ scene: Scene) -> String {
    let whole = scene(menu.items[place].remark)
    return whole.fits(remarkColumns(columns)) ? whole : whole.withoutRule
  }

  /// As many rows as there is room for, the cursor's among them.
  private func window(_ rows: [Row], _ room: Int) -> [Row] {
    let room = max(1, room)
    guard rows.count > room, let place = rows.firstIndex(of: .item(cursor)) else { return rows }
    let first = min(max(0, place - room / 2), rows.count - room)
    return Array(rows[first..<first + room])
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    rows(columns: columns, isFocused: isFocused, in: scene).count
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let rows = rows(columns: area.columns, isFocused: isFocused, in: scene)
    for (offset, row) in rows.enumerated() {
      let line = area.line(offset)
      let inside = Point(row: line.row, column: line.column + Self.indent)
      switch row {
      case .heading(let words): canvas.put(scene(words), at: line.origin, .title)
      case .item(let place): draw(place, isFocused, in: scene, &canvas, line)
      case .remark(let words): canvas.put(words, at: inside, .muted)
      case .folded(let count):
        let words = scene(StepFormWords.folded(count))
        canvas.put(words.cut(toColumns: line.columns - Self.indent), at: inside, .muted)
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
    let number = (isFocused ? String(place + 1) : "").padded(toColumns: 2, .right)
    let words = scene(item.words).padded(toColumns: wordColumns(line.columns))
    let isSpread = isChosen && !hasRoom(for: place, line.columns, scene)
    if isChosen { canvas.put("▌", at: line.origin, .accent) }
    canvas.put(
      [
        Span("\(number) ", .key), Span(words + " ", role),
        Span(isSpread ? "" : remark(of: place, line.columns, scene), .muted),
      ], at: Point(row: line.row, column: line.column + 1), width: max(1, line.columns - 1))
    guard isChosen && isFocused else { return }
    canvas.highlight(line, .selection)
    canvas.caret = Point(row: line.row, column: line.column + Self.indent)
  }
}

extension String {
  /// `先回访企业（T13）` without its end.
  fileprivate var withoutRule: String {
    guard last == "）" || last == ")", let open = lastIndex(where: { "（(".contains($0) }),
      "TCI".contains(self[index(after: open)])
    else { return self }
    return String(self[..<open]).trimmingBlanks
  }
}
