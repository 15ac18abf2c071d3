import Domain
import TerminalKit

/// Two people set the same fields: what it was, what I want, what stands there now; one chooses.
///
/// Answers `.sides`, one for each field.
struct ConflictScreen: Screen {
  enum Action: Equatable {
    case moved(by: Int)
    /// Of texts longer than there is room for.
    case turned(by: Int)
    case switched
    case accepted
    case left
  }

  /// Whose text of a field stands.
  enum Side: Equatable {
    case mine, theirs
  }

  let conflicts: [FieldConflict]
  /// Who the other is, where that is known.
  private let author: Author?
  private var sides: [Side]
  private var selected = 0
  /// How many pages of its texts were turned.
  private var page = 0

  init(_ conflicts: [FieldConflict], by author: Author? = nil) {
    self.conflicts = conflicts
    self.author = author
    sides = conflicts.map { _ in .mine }
  }

  var extent: Extent { .whole }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    let isLong = lastPage(in: scene, workspace) > 0
    return [
      Binding([.left, .right, .character(" ")], .switched, FormWords.switchSides),
      Binding([.down, .tab, .character("j")], .moved(by: 1), FormWords.nextField),
      Binding(
        [.up, .backTab, .character("k")], .moved(by: -1), FormWords.previousField, place: .help),
      Binding(
        [.pageDown], .turned(by: 1), WorkbenchWords.pageDown, place: isLong ? .footer : .help),
      Binding([.pageUp], .turned(by: -1), WorkbenchWords.pageUp, place: .help),
      Binding([.enter, .control("s"), .function(2)], .accepted, FormWords.saveSo),
      Binding([.escape, .character("q")], .left, FormWords.backToForm),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let step):
      selected = min(max(0, selected + step), conflicts.count - 1)
      page = 0
    case .turned(let step): page = min(max(0, page + step), lastPage(in: scene, workspace))
    case .switched: sides[selected] = sides[selected] == .mine ? .theirs : .mine
    case .accepted: return [.answer(.sides(sides))]
    case .left: return [.pop]
    }
    return []
  }
}

// MARK: - Drawing

extension ConflictScreen {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    canvas.titledRule(
      scene(FormWords.conflictTitle(conflicts.count)), at: area.origin, width: area.columns,
      role: .focus, right: other(in: scene, workspace))
    let body = area.cutTop(2).rest
    let blocks = conflicts.indices.map { block($0, in: scene, workspace, body) }
    var row = 0
    for place in firstShown(of: blocks, rows: body.rows)..<blocks.count {
      let end = row + blocks[place].count
      // Only whole ones: a heading without its texts says nothing.
      guard end <= body.rows || place == selected else { break }
      draw(blocks[place], place, &canvas, body.cutTop(row).rest)
      row = end + 1
    }
  }

  /// `对方 钱乙 09:00`.
  private func other(in scene: Scene, _ workspace: Workspace) -> String {
    guard let author else { return "" }
    let name = workspace.name(of: author.person.ref) ?? author.person.description
    return scene(FormWords.others(name, at: author.at))
  }

  /// As many as there is room for above the one in hand.
  private func firstShown(of blocks: [[[Span]]], rows: Int) -> Int {
    var first = selected
    var used = blocks[selected].count
    while first > 0, used + 1 + blocks[first - 1].count <= rows {
      first -= 1
      used += 1 + blocks[first].count
    }
    return first
  }

  private func draw(_ block: [[Span]], _ place: Int, _ canvas: inout Canvas, _ area: Rect) {
    let start = Point(row: area.row, column: area.column + 2)
    canvas.choices.append(Rect(row: area.row, column: area.column, rows: 1, columns: area.columns))
    if place == selected { canvas.parking = start }
    for (row, spans) in block.prefix(area.rows).enumerated() {
      canvas.put(
        spans, at: Point(row: start.row + row, column: start.column),
        width: max(1, area.columns - 3))
    }
  }

  /// What the field is called and whose text is saved, then the three texts.
  private func block(
    _ place: Int, in scene: Scene, _ workspace: Workspace, _ area: Rect
  ) -> [[Span]] {
    let isSelected = place == selected
    let words = sides[place] == .mine ? FormWords.savesMine : FormWords.savesTheirs
    let name = [
      Span(scene(conflicts[place].field) + "  ", isSelected ? .focus : .title),
      Span(scene(words), .accent),
    ]
    let texts = texts(place, in: scene, workspace, area.columns)
    let room = isSelected ? Self.room(for: texts, area) : 1
    let first = isSelected ? Self.firstLine(of: texts, room, page) : 0
    return [name] + texts.flatMap { $0.rows(room, from: first) }
  }

  /// How many lines of each text of the field in hand are shown.
  private static func room(for texts: [SideText], _ area: Rect) -> Int {
    max(1, (area.rows - 1) / texts.count)
  }

  /// Where what is shown begins: at the first line that is not the same on both sides, and pages on.
  private static func firstLine(of texts: [SideText], _ room: Int, _ page: Int) -> Int {
    zip(texts[1].lines, texts[2].lines).prefix { $0 == $1 }.count + page * room
  }

  private func lastPage(in scene: Scene, _ workspace: Workspace) -> Int {
    let area = Frame.body(of: scene.size).cutTop(2).rest
    let texts = texts(selected, in: scene, workspace, area.columns)
    let room = Self.room(for: texts, area)
    let longest = texts.map(\.lines.count).max() ?? 0
    return max(0, longest - Self.firstLine(of: texts, room, 0) - 1) / room
  }

  private func texts(
    _ place: Int, in scene: Scene, _ workspace: Workspace, _ columns: Int
  ) -> [SideText] {
    let conflict = conflicts[place]
    let sides: [(Phrase, String, Bool)] = [
      (FormWords.base, conflict.base, false),
      (FormWords.mine, conflict.mine, sides[place] == .mine),
      (FormWords.theirs, conflict.theirs, sides[place] == .theirs),
    ]
    return sides.map { (label, text, isSaved) in
      let spoken = scene(workspace.spoken(text, conflict.shape))
      return SideText(
        label: scene(label), text: text.isEmpty ? scene(FormWords.empty) : spoken,
        isSaved: isSaved, columns: columns)
    }
  }
}

/// One of the three texts of a field, broken into lines.
private struct SideText {
  private let label: String
  private let isSaved: Bool
  let lines: [String]

  /// The room at both ends, a mark, blanks, and what says that there is more.
  private static let margin = 9

  init(label: String, text: String, isSaved: Bool, columns: Int) {
    (self.label, self.isSaved) = (label, isSaved)
    let width = max(1, columns - Self.margin - label.columns)
    lines = text.wrapped(toColumns: width).map { String($0).cleanedForOneLine }
  }

  /// As many rows as there is room for; what is not longer is shown whole.
  func rows(_ room: Int, from first: Int) -> [[Span]] {
    let skipped = min(first, max(0, lines.count - room))
    let shown = lines.dropFirst(skipped).prefix(room)
    let isCut = skipped + shown.count < lines.count
    return shown.enumerated().map { place, line in
      let isFirst = place == 0
      let begun = isFirst && skipped > 0 ? "…" + line : line
      let text = isCut && place == shown.count - 1 ? begun + "…" : begun
      let head = isFirst ? label : String(repeating: " ", count: label.columns)
      return [
        Span(isSaved ? "▌" : " ", .accent), Span(" \(head)  ", .muted),
        Span(text, isSaved ? .accent : .text),
      ]
    }
  }
}
