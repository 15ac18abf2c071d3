import Domain
import TerminalKit

/// 会前检查: every place in a text that projecting hides or may miss; Enter opens the record to mend
/// it (C14).
struct ProjectionCheck: Screen {
  private var places: [DoubtfulPlace] = []
  private var place = 0

  enum Action: Equatable {
    case moved(ListMove)
    case opened
    case left
  }

  var isList: Bool { true }

  func bindings(in scene: Scene, _ workspace: Workspace) -> [Binding<Action>] {
    [
      Binding([.enter], .opened, ProjectionWords.mend),
      Binding([.escape, "q"], .left, WorkbenchWords.back),
    ] + ListMove.bindings(Action.moved)
  }

  mutating func update(_ action: Action, in scene: Scene, _ workspace: Workspace) -> [Effect] {
    switch action {
    case .moved(let move):
      let page = Frame.body(of: scene.size).rows - 1
      place = move.place(from: place, of: places.count, page: page)
    case .opened: return open(in: scene, workspace)
    case .left: return [.pop]
    }
    return []
  }

  /// Its form, where it has one; else the record where it is worked on.
  private func open(in scene: Scene, _ workspace: Workspace) -> [Effect] {
    guard places.indices.contains(place) else { return [.say(.notice(noPlaces(in: scene)))] }
    let ref = places[place].ref
    if let form = RecordForms.editing(ref, in: scene, workspace) { return [.push(form)] }
    let subject = places[place].subject(in: workspace)
    return [.open([subject], titled: Phrase(verbatim: workspace.label(of: subject)))]
  }

  /// What is hidden must not be listed once the screen is projected.
  mutating func refresh(in scene: Scene, _ workspace: Workspace) {
    places = scene.isProjecting ? [] : workspace.doubtfulPlaces(for: scene.actor)
    place = min(place, max(0, places.count - 1))
  }

  private func noPlaces(in scene: Scene) -> Phrase {
    scene.isProjecting ? ProjectionWords.checkNotNow : ProjectionWords.nothingFound
  }
}

// MARK: - Drawing

extension ProjectionCheck {
  func draw(
    in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas, area: Rect
  ) {
    let count = ProjectionWords.found(places.count, shown: places.count { !$0.isHidden })
    canvas.titledRule(
      scene(ProjectionWords.check), at: area.origin, width: area.columns, role: .focus,
      right: places.isEmpty ? "" : scene(count))
    let rows = area.cutTop(1).rest
    guard !places.isEmpty else { return drawNothing(in: scene, into: &canvas, rows) }
    let top = max(0, place - rows.rows + 1)
    for (offset, doubt) in places.dropFirst(top).prefix(rows.rows).enumerated() {
      let row = rows.line(offset)
      draw(doubt, in: scene, workspace, into: &canvas, row)
      canvas.offer(row, isChosen: top + offset == place)
    }
  }

  private func drawNothing(in scene: Scene, into canvas: inout Canvas, _ rows: Rect) {
    for (row, line) in scene(noPlaces(in: scene)).wrapped(toColumns: rows.columns - 3).enumerated()
    {
      canvas.put(line, at: Point(row: rows.row + row, column: rows.column + 2), .notice)
    }
  }

  /// What the wall does with it, the words themselves, and where they stand.
  private func draw(
    _ doubt: DoubtfulPlace, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    _ area: Rect
  ) {
    let wall = scene(doubt.isHidden ? ProjectionWords.hidden : ProjectionWords.shown)
    let width = scene.language == .chinese ? 8 : 7
    let isNarrow = area.columns < 100
    canvas.put(
      [
        Span(wall.padded(toColumns: width) + " ", doubt.isHidden ? .muted : .notice),
        Span(doubt.excerpt.padded(toColumns: isNarrow ? 24 : 36) + " "),
        Span(scene(doubt.label).padded(toColumns: isNarrow ? 10 : 14) + " ", .muted),
        Span(workspace.label(of: doubt.subject(in: workspace)), .muted),
      ], at: Point(row: area.row, column: area.column + 2), width: area.columns - 3)
  }
}
