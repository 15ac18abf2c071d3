import Domain
import TerminalKit

/// Two people set the same fields: what it was, what I want, what stands there now; one chooses.
///
/// Answers `.sides`, one for each field.
struct ConflictScreen: Screen {
  enum Action: Equatable {
    case moved(by: Int)
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

  init(_ conflicts: [FieldConflict], by author: Author? = nil) {
    self.conflicts = conflicts
    self.author = author
    sides = conflicts.map { _ in .mine }
  }

  var extent: Extent { .whole }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.left, .right, .character(" ")], .switched, FormWords.switchSides),
      Binding([.down, .tab, .character("j")], .moved(by: 1), FormWords.nextField),
      Binding(
        [.up, .backTab, .character("k")], .moved(by: -1), FormWords.previousField, place: .help),
      Binding([.enter, .control("s"), .function(2)], .accepted, FormWords.saveSo),
      Binding([.escape, .character("q")], .left, FormWords.backToForm),
    ]
  }

  mutating func update(
    _ action: Action, in scene: Scene, _ workspace: Workspace
  ) -> [Effect] {
    switch action {
    case .moved(let step): selected = min(max(0, selected + step), conflicts.count - 1)
    case .switched: sides[selected] = sides[selected] == .mine ? .theirs : .mine
    case .accepted: return [.answer(.sides(sides))]
    case .left: return [.pop]
    }
    return []
  }

  /// A line for the field and one for each of the three texts.
  private static let rowsEach = 5

  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    canvas.titledRule(
      scene(FormWords.conflictTitle(conflicts.count)), at: area.origin, width: area.columns,
      role: .focus, right: other(in: scene, workspace))
    let body = area.cutTop(2).rest
    let room = max(1, body.rows / Self.rowsEach)
    let first = max(0, selected - room + 1)
    for (place, field) in conflicts.indices.dropFirst(first).prefix(room).enumerated() {
      let row = body.row + place * Self.rowsEach
      draw(field, in: scene, workspace, &canvas, body.cutTop(row - body.row).rest)
    }
  }

  /// `对方 钱乙 09:00`.
  private func other(in scene: Scene, _ workspace: Workspace) -> String {
    guard let author else { return "" }
    let name = workspace.name(of: author.person.ref) ?? author.person.description
    return scene(FormWords.others(name, at: author.at))
  }

  private func draw(
    _ place: Int, in scene: Scene, _ workspace: Workspace, _ canvas: inout Canvas, _ area: Rect
  ) {
    let conflict = conflicts[place]
    let isSelected = place == selected
    canvas.put(
      scene(conflict.field), at: Point(row: area.row, column: area.column + 2),
      isSelected ? .focus : .title)
    canvas.choices.append(Rect(row: area.row, column: area.column, rows: 1, columns: area.columns))
    if isSelected { canvas.parking = Point(row: area.row, column: area.column + 2) }
    let lines: [(Phrase, String, Bool)] = [
      (FormWords.base, conflict.base, false),
      (FormWords.mine, conflict.mine, sides[place] == .mine),
      (FormWords.theirs, conflict.theirs, sides[place] == .theirs),
    ]
    for (row, line) in lines.enumerated() {
      let point = Point(row: area.row + 1 + row, column: area.column + 2)
      let spoken = scene(workspace.spoken(line.1, conflict.shape)).cleanedForOneLine
      let text = line.1.isEmpty ? scene(FormWords.empty) : spoken
      canvas.put(line.2 ? "▌" : " ", at: point, .accent)
      canvas.put(
        [Span(scene(line.0) + "  ", .muted), Span(text, line.2 ? .accent : .text)],
        at: Point(row: point.row, column: point.column + 2), width: max(1, area.columns - 5))
    }
  }
}
