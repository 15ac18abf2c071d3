import Domain
import TerminalKit

/// One or several records of the ledger: what is typed finds them, Enter takes the marked one.
struct RecordField: FieldEditor {
  let kinds: [EntityKind]
  let isSeveral: Bool
  /// Of the units, those that are a 镇街.
  let areTowns: Bool
  var chosen: [EntityRef]
  private(set) var typed = EditedText()
  var found: [EntityRef] = []
  /// What can be taken at once, while nothing is typed and nothing is taken.
  private(set) var offered: [EntityRef] = []
  private var marked = 0
  private var search: RecordSearch?
  private static let mostShown = 5
  /// The rows that names taken may have.
  private static let mostRows = 8
  /// What stands between two of several.
  private static let marks: Set<Character> = ["、", "，", ","]

  init(
    _ kinds: [EntityKind], isSeveral: Bool, areTowns: Bool = false, chosen value: String = ""
  ) {
    self.kinds = kinds
    self.isSeveral = isSeveral
    self.areTowns = areTowns
    chosen = Self.read(value, kinds)
  }

  var isDoneByEnter: Bool { !isSeveral }
  var isHalfTyped: Bool { !typed.isEmpty }
  var isText: Bool { true }
  func use(of key: Key) -> Phrase? { found.isEmpty ? nil : key.useOnOffers }
  var value: String { chosen.map(\.description).joined(separator: "、") }

  /// What is being typed stands behind a tab.
  var written: String { typed.isEmpty ? value : "\(value)\t\(typed.text)" }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    let parts = value.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
    chosen = Self.read(String(parts[0]), kinds)
    typed = EditedText(parts.count > 1 ? String(parts[1]) : "")
    look(for: typed.text.trimmingBlanks, workspace)
  }

  /// What is typed and not taken yet was answered in another way.
  mutating func forgetTyped() { typed = EditedText() }

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
    case .key(.control("u")) where typed.isEmpty:
      chosen = []
      enter()
    case .text(let mark)
    where isSeveral && (typed.isEmpty || !found.isEmpty) && Self.ends(typed.text, mark):
      if !typed.isEmpty { pick(workspace) }
    default:
      guard let command = TextCommand(typing) else { return false }
      typed.apply(command.forOneLine())
      look(for: typed.text.trimmingBlanks, workspace)
      if isSeveral { takeEach(workspace) }
    }
    return true
  }

  /// Of names that were typed or pasted in one go, takes each that a mark ends.
  ///
  /// One that names nothing stays to be seen, with all behind it; what is called so with its marks is
  /// one name.
  private mutating func takeEach(_ workspace: Workspace) {
    while found.isEmpty, let mark = typed.characters.firstIndex(where: Self.marks.contains) {
      let name = String(typed.characters[..<mark]).trimmingBlanks
      if !name.isEmpty {
        guard let named = likeliest(name, workspace) else { return }
        chosen.append(named)
      }
      typed = EditedText(String(typed.characters[(mark + 1)...]))
      look(for: typed.text.trimmingBlanks, workspace)
    }
  }

  private mutating func likeliest(_ name: String, _ workspace: Workspace) -> EntityRef? {
    let met = matches(name, workspace)
    return met.first { workspace.recordName($0) == name } ?? met.first
  }

  /// Whether a mark between two of several ends the one being typed: behind a number a blank does too,
  /// so that `3 7 12` are three.
  private static func ends(_ typed: String, _ mark: String) -> Bool {
    if mark.count == 1 && mark.allSatisfy(marks.contains) { return true }
    return [" ", "\u{3000}"].contains(mark) && Int(typed.trimmingBlanks) != nil
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
    if text.isEmpty { (typed, search) = (EditedText(), nil) }
    found = text.isEmpty ? [] : matches(text, workspace)
    marked = 0
    if text.isEmpty && chosen.isEmpty && !offered.isEmpty { enter() }
  }

  private mutating func matches(_ name: String, _ workspace: Workspace) -> [EntityRef] {
    let search = search ?? RecordSearch(kinds, areTowns: areTowns, in: workspace)
    self.search = search
    let met = search.matches(name)
    // One that stands there may be typed again, over itself.
    return isSeveral ? met.filter { !chosen.contains($0) } : met
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
    typed.isEmpty ? nil : notFound(typed.text, workspace)
  }

  /// What is called so and not offered is told by its reason: it is gone, or no 镇街.
  func notFound(_ typed: String, _ workspace: Workspace) -> Phrase {
    let nothing = FormWords.notFound(typed, kinds: kinds)
    guard case .found(let ref) = workspace.resolve(typed, kinds: kinds) else { return nothing }
    if let past = (workspace.entity(ref) as? any Registered)?.past {
      return FormWords.offeredNoMore(workspace.recordName(ref), past)
    }
    let isNoTown = areTowns && !workspace.isTown(ref)
    return isNoTown ? RegistryRefusal.notATown(ref).phrase(in: workspace) : nothing
  }
}

// MARK: - Drawing

extension RecordField {
  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    names(columns: columns, isFocused: isFocused, in: scene, workspace).count
      + (isFocused ? min(found.count, Self.mostShown) : 0)
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let names = names(columns: area.columns, isFocused: isFocused, in: scene, workspace)
    let (lines, list) = area.cutTop(names.count)
    canvas.fieldGround(lines, isFocused: isFocused)
    draw(Array(names.suffix(lines.rows)), isFocused, scene, &canvas, lines)
    guard isFocused else { return }
    let window = Range.visible(found.count, around: marked, in: list.rows)
    for (row, place) in window.enumerated() {
      draw(found[place], row: list.row + row, workspace, &canvas, list)
    }
    if window.count < found.count { drawPlace(&canvas, list) }
    guard window.contains(marked) else { return }
    canvas.markAnswer(row: list.row + marked - window.lowerBound, in: list)
  }

  /// Where one is among more than are shown: `3/49` behind the last of them.
  private func drawPlace(_ canvas: inout Canvas, _ list: Rect) {
    guard let last = list.rowRange.last else { return }
    let words = "  " + ListPosition.text(marked, of: found.count, among: found.count)
    let column = list.columnRange.upperBound - words.columns
    canvas.put(words, at: Point(row: last, column: column), .muted)
  }

  /// The names taken so far in rows, none of them broken; the last row has room for what is typed.
  private func names(
    columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace
  ) -> [String] {
    let isTyping = !typed.isEmpty || isFocused && (isSeveral || chosen.isEmpty)
    var rows = [""]
    func add(_ words: String, width: Int) {
      if let last = rows.last, !last.isEmpty, last.columns + width > columns { rows.append("") }
      rows[rows.count - 1] += words
    }
    for ref in chosen {
      let name = workspace.takenName(ref) + (isTyping || ref != chosen.last ? "、" : "")
      add(name, width: name.columns)
    }
    if isTyping { add("", width: max(4, typed.text.columns + 1)) }
    guard rows.count > Self.mostRows else { return rows }
    return [scene(FormWords.inAll(chosen.count))] + rows.suffix(Self.mostRows - 1)
  }

  /// Names, and what is being typed behind the last of them.
  private func draw(
    _ names: [String], _ isFocused: Bool, _ scene: Scene, _ canvas: inout Canvas, _ area: Rect
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    var used = 0
    for (row, words) in names.enumerated() {
      let point = Point(row: area.row + row, column: area.column)
      used = canvas.put(words.cut(toColumns: area.columns), at: point, role)
    }
    let rest = area.cutBottom(1).bottom.cutLeft(used).rest
    let window = LineWindow(typed.shown(in: scene), columns: rest.columns)
    if !rest.isEmpty { canvas.put(window.shown, at: rest.origin, role) }
    guard isFocused else { return }
    canvas.caret = Point(
      row: rest.row, column: min(rest.column + window.caretColumn, area.columnRange.upperBound - 1))
  }

  private func draw(
    _ ref: EntityRef, row: Int, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let point = Point(row: row, column: area.column)
    let highlights = SearchTerm(typed.text)
    let spans = Span.highlighting(workspace.recordName(ref), highlights)
    canvas.put(
      spans + [Span("  " + workspace.recordDetail(ref), .muted)], at: point, width: area.columns)
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
