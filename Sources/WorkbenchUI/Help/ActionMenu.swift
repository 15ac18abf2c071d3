import Domain
import TerminalKit

/// Everything that can be done here, with its keys and why something cannot: help and palette.
///
/// What is typed sifts the list, by Chinese, pinyin or English; Enter does the selected thing. In the
/// palette what the person does most stands first.
/// Answers `.item` with what was chosen.
struct ActionMenu: Screen {
  enum Action: Equatable {
    case moved(ListMove)
    case accepted
    case left
  }

  let title: Phrase
  let items: [MenuItem]
  private let hints: [Hint]
  /// What each is called, and what is said of it.
  private let names: [SearchText]
  private let helps: [SearchText]
  /// The places of the items as they are listed.
  private let order: [Int]
  private var search = EditedText()
  private(set) var shown: [Int]
  private var place = 0

  init(title: Phrase, items: [MenuItem], order: [Int]? = nil) {
    (self.title, self.items) = (title, items)
    let hints = items.map(\.hint)
    self.hints = hints
    self.order = (order ?? Array(hints.indices)).filter { hints[$0].place != .hidden }
    names = hints.map { SearchText([$0.words.zh, $0.words.en]) }
    helps = hints.map { SearchText([$0.help.zh, $0.help.en] + OtherNames.of($0.words)) }
    shown = self.order
  }

  var takesText: Bool { true }
  var isList: Bool { true }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .accepted, WorkbenchWords.run),
      Binding([.down, .tab], .moved(.by(1)), WorkbenchWords.down, place: .help),
      Binding([.up, .backTab], .moved(.by(-1)), WorkbenchWords.up, place: .help),
      Binding([.pageDown], .moved(.pages(1)), WorkbenchWords.pageDown, place: .help),
      Binding([.pageUp], .moved(.pages(-1)), WorkbenchWords.pageUp, place: .help),
      Binding([.escape, .function(1)], .left, WorkbenchWords.back),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let move):
      let page = Frame.body(of: scene.size).rows - 2
      place = move.place(from: place, of: shown.count, page: page)
      return []
    case .accepted:
      guard shown.indices.contains(place) else { return [] }
      return [.answer(.item(items[shown[place]]))]
    case .left: return [.pop]
    }
  }

  mutating func type(
    _ typing: Typing, in scene: Scene, _ workspace: Workspace
  ) -> [Effect]? {
    guard let text = search.taking(typing) else { return nil }
    search = text
    shown = sifted(by: search.text)
    place = 0
    return []
  }

  /// The places of the items a search finds: what is on the key that was typed, then what has just
  /// that name, what has it inside a longer one, and what only speaks of it.
  private func sifted(by text: String) -> [Int] {
    guard let term = SearchTerm(text) else { return order }
    let onKey = order.filter { place in hints[place].keys.contains { $0.label.zh == text } }
    let called = order.filter { term.matches(names[$0]) }
    let named = called.filter { Self.isName(term, of: hints[$0].words) }
    let told = order.filter { term.matches(helps[$0]) }
    var found: [Int] = []
    for place in onKey + named + called + told where !found.contains(place) { found.append(place) }
    return found
  }

  /// Whether it is the whole name, the code before it, or what stands behind the place it is named by:
  /// R1, and not R12; 对接活动 of 设置：对接活动.
  private static func isName(_ term: SearchTerm, of words: Phrase) -> Bool {
    [words.zh, words.en].contains { name in
      let code = name.prefix { $0 != " " }
      let own = name.split { $0 == "：" || $0 == ":" }.last ?? ""
      return [name, String(code), String(own)].contains { term.equals(SearchText($0)) }
    }
  }
}

// MARK: - Drawing

extension ActionMenu {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let (head, body) = area.cutTop(1)
    let words = scene(title)
    let found = [[Span("\(shown.count)/\(hints.count)", .muted)]]
    TitleRule(left: [Span(words, .focus)], right: found).draw(into: &canvas, head)
    let (field, rows) = body.cutTop(1)
    drawField(in: scene, into: &canvas, field)
    if shown.isEmpty {
      let start = Point(row: rows.row, column: rows.column + 2)
      canvas.put(scene(WorkbenchWords.noSuchAction), at: start, .muted)
    }
    let listed = shown.map { hints[$0] }
    let width = wordColumns(of: listed, in: scene, area.columns)
    let lines = unfolded(wordColumns: width, in: scene, rows.columns)
    let top = min(place, max(0, place + 1 + lines.count - rows.rows))
    for (offset, hint) in listed.dropFirst(top).prefix(rows.rows).enumerated() {
      let isBelow = top + offset > place
      let (row, below) = rows.cutTop(offset + (isBelow ? lines.count : 0)).rest.cutTop(1)
      guard !row.isEmpty else { break }
      let isSelected = top + offset == place
      draw(
        hint, wordColumns: width, isSelected: isSelected, isUnfolded: isSelected && !lines.isEmpty,
        in: scene, into: &canvas, row)
      if isSelected { draw(lines, into: &canvas, below) }
    }
  }

  /// What is said of the selected one, where there is no room for it beside its name.
  private func unfolded(wordColumns: Int, in scene: Scene, _ columns: Int) -> [String] {
    guard shown.indices.contains(place) else { return [] }
    let remark = remark(on: hints[shown[place]], in: scene)
    guard !remark.fits(columns - Self.keyColumns - wordColumns - 5) else { return [] }
    return remark.wrapped(toColumns: max(1, columns - Self.indent - 1)).map { String($0) }
  }

  private func draw(_ lines: [String], into canvas: inout Canvas, _ area: Rect) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(line, at: Point(row: area.row + row, column: area.column + Self.indent), .muted)
    }
  }

  /// Why it cannot be done, else what more there is to say than its name.
  private func remark(on hint: Hint, in scene: Scene) -> String {
    hint.unless.map { scene($0) } ?? (hint.help == hint.words ? "" : scene(hint.help))
  }

  private static let indent = 4
  /// Before the words stand the keys, and a blank behind each.
  private static let keyColumns = 18
  private static let leastWordColumns = 22

  /// As wide as the longest of all the words, so that it stays where it is while one scrolls; what is
  /// said of them keeps a third of the room.
  private func wordColumns(of hints: [Hint], in scene: Scene, _ columns: Int) -> Int {
    let widest = hints.map { scene($0.words).columns }.max() ?? 0
    return max(Self.leastWordColumns, min(widest, (columns - Self.keyColumns - 4) * 2 / 3))
  }

  private func drawField(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    let start = Point(row: area.row, column: area.column + 2)
    let prompt = scene(WorkbenchWords.filter) + " "
    let used = canvas.put(prompt, at: start, .muted)
    let place = Point(row: area.row, column: start.column + used)
    canvas.put(search.shown(in: scene).text, at: place, .fieldFocused)
    let before = String(search.beforeCaret).columns
    let last = area.columnRange.upperBound - 1
    canvas.caret = Point(row: area.row, column: min(last, place.column + before))
  }

  private func draw(
    _ hint: Hint, wordColumns: Int, isSelected: Bool, isUnfolded: Bool, in scene: Scene,
    into canvas: inout Canvas, _ area: Rect
  ) {
    let keys = hint.keys.prefix(3).map { scene($0.label) }.joined(separator: " ")
    let isPossible = hint.unless == nil
    let remark = isUnfolded ? "" : remark(on: hint, in: scene)
    canvas.put(
      [
        Span(keys.padded(toColumns: Self.keyColumns) + " ", isPossible ? .key : .disabled),
        Span(
          scene(hint.words).padded(toColumns: wordColumns) + " ",
          isPossible ? .text : .disabled),
        Span(remark, isPossible ? .muted : .disabled),
      ], at: Point(row: area.row, column: area.column + 2), width: max(0, area.columns - 3))
    canvas.choices.append(area)
    guard isSelected else { return }
    canvas.put("▌", at: area.origin, .accent)
    canvas.highlight(area, .selection)
  }
}
