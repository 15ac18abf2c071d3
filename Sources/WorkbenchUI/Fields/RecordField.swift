import Domain
import TerminalKit

/// One or several records of the ledger: what is typed finds them, Enter takes the marked one.
struct RecordField: FieldEditor {
  let kinds: [EntityKind]
  let isSeveral: Bool
  var chosen: [EntityRef]
  private(set) var typed = EditedText()
  var found: [EntityRef] = []
  /// What can be taken at once, while nothing is typed and nothing is taken.
  private(set) var offered: [EntityRef] = []
  private var marked = 0
  private var search: RecordSearch?
  private static let mostShown = 5

  init(_ kinds: [EntityKind], isSeveral: Bool, chosen value: String = "") {
    self.kinds = kinds
    self.isSeveral = isSeveral
    chosen = Self.read(value, kinds)
  }

  var isDoneByEnter: Bool { !isSeveral }
  var isHalfTyped: Bool { !typed.isEmpty }
  var value: String { chosen.map(\.description).joined(separator: "、") }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    chosen = Self.read(value, kinds)
    look(for: "", workspace)
  }

  private static func read(_ value: String, _ kinds: [EntityKind]) -> [EntityRef] {
    value.split { "、，,;；\n ".contains($0) }.compactMap { EntityRef(String($0)) }
      .filter { kinds.contains($0.kind) }
  }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    switch typing {
    case .key(.up), .key(.down): return mark(by: typing == .key(.up) ? -1 : 1)
    case .key(.enter):
      guard !found.isEmpty else { return false }
      pick(workspace)
    case .key(.backspace) where typed.isEmpty:
      if !chosen.isEmpty { chosen.removeLast() }
      enter()
    case .text(let mark) where isHalfTyped && !found.isEmpty && ends(mark): pick(workspace)
    default:
      guard let command = TextCommand(typing) else { return false }
      typed.apply(command.forOneLine())
      dropLeadingMarks()
      look(for: typed.text.trimmingBlanks, workspace)
    }
    return true
  }

  private static let marks: Set<Character> = ["、", "，", ","]

  /// Whether a mark between two of several ends the one being typed: behind a number a blank does too,
  /// so that `3 7 12` are three.
  private func ends(_ mark: String) -> Bool {
    guard isSeveral, mark.count == 1 else { return false }
    if mark.allSatisfy(Self.marks.contains) { return true }
    return [" ", "\u{3000}"].contains(mark) && Int(typed.text.trimmingBlanks) != nil
  }

  /// A mark behind a name that is taken already divides nothing.
  private mutating func dropLeadingMarks() {
    guard isSeveral, typed.characters.first.map(Self.marks.contains) == true else { return }
    typed.reset(to: String(typed.text.drop(while: Self.marks.contains)))
  }

  /// Says what can be taken without typing; `now` where the caret stands in the field already.
  mutating func offer(_ refs: [EntityRef], now: Bool) {
    offered = refs
    if now { enter() }
  }

  mutating func enter() {
    guard typed.isEmpty else { return }
    found = chosen.isEmpty ? offered : []
    marked = 0
  }

  private mutating func mark(by step: Int) -> Bool {
    guard !found.isEmpty else { return false }
    marked = (marked + step + found.count) % found.count
    return true
  }

  private mutating func look(for text: String, _ workspace: Workspace) {
    if text.isEmpty {
      (typed, search) = (EditedText(), nil)
    } else if search == nil {
      search = RecordSearch(kinds, in: workspace)
    }
    found = search?.matches(text, limit: Self.mostShown) ?? []
    found.removeAll(where: chosen.contains)
    marked = 0
    if text.isEmpty && chosen.isEmpty && !offered.isEmpty { enter() }
  }

  private mutating func pick(_ workspace: Workspace) {
    guard found.indices.contains(marked) else { return }
    if !isSeveral { chosen = [] }
    chosen.append(found[marked])
    look(for: "", workspace)
  }

  /// What was typed is taken; what is only offered is not.
  mutating func leave(in scene: Scene, _ workspace: Workspace) {
    if typed.isEmpty { found = [] } else { pick(workspace) }
  }

  func problem(in scene: Scene, _ workspace: Workspace) -> Phrase? {
    typed.isEmpty ? nil : FormWords.notFound(typed.text, kinds: kinds)
  }
}

// MARK: - Drawing

extension RecordField {
  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    1 + (isFocused ? found.count : 0)
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let (line, list) = area.cutTop(1)
    canvas.fieldGround(line, isFocused: isFocused)
    drawLine(isFocused, scene, workspace, &canvas, line)
    guard isFocused else { return }
    for (row, ref) in found.prefix(list.rows).enumerated() {
      draw(ref, row: list.row + row, isMarked: row == marked, workspace, &canvas, list)
    }
  }

  /// The names taken so far, and behind them what is being typed.
  private func drawLine(
    _ isFocused: Bool, _ scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas,
    _ line: Rect
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    let typing = !typed.isEmpty || isFocused && (isSeveral || chosen.isEmpty)
    let names = chosen.map { workspace.name(of: $0) ?? $0.description }.joined(separator: "、")
    let lead = names + (typing && !names.isEmpty ? "、" : "")
    let room = typing ? max(4, typed.text.columns + 1) : 0
    let used = canvas.put(lead.cut(toColumns: max(0, line.columns - room)), at: line.origin, role)
    let rest = line.cutLeft(used).rest
    let window = LineWindow(typed.shown(in: scene), columns: rest.columns)
    if !rest.isEmpty { canvas.put(window.shown, at: rest.origin, role) }
    guard isFocused else { return }
    canvas.caret = Point(
      row: line.row, column: min(rest.column + window.caretColumn, line.columnRange.upperBound - 1))
  }

  private func draw(
    _ ref: EntityRef, row: Int, isMarked: Bool, _ workspace: Workspace, _ canvas: inout Canvas,
    _ area: Rect
  ) {
    let point = Point(row: row, column: area.column)
    let highlights = SearchTerm(typed.text)
    let spans = Span.highlighting(workspace.recordName(ref), highlights)
    canvas.put(
      spans + [Span("  " + workspace.recordDetail(ref), .muted)], at: point, width: area.columns)
    if isMarked { canvas.markAnswer(row: row, in: area) }
  }
}

extension Span {
  /// A name with the characters that a term met in the role of a match.
  static func highlighting(_ name: String, _ term: SearchTerm?) -> [Span] {
    let characters = Array(name)
    var spans: [Span] = []
    var place = 0
    for range in term?.highlights(in: name) ?? [] {
      spans.append(Span(String(characters[place..<range.lowerBound])))
      spans.append(Span(String(characters[range]), .match))
      place = range.upperBound
    }
    return spans + [Span(String(characters[place...]))]
  }
}
