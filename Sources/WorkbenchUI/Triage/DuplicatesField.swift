import Domain
import TerminalKit

/// Whether the candidates were looked at: Enter shows them side by side, and only then it is so (T2).
struct DuplicatesField: FieldEditor {
  let issue: ID<Domain.Issue>
  let category: String
  let others: [ID<Domain.Issue>]
  private(set) var value = ""

  init(_ issue: ID<Domain.Issue>, category: String, others: [ID<Domain.Issue>]) {
    self.issue = issue
    self.category = category
    self.others = others
  }

  func use(of key: Key) -> Phrase? {
    key == .enter && value.isEmpty ? DuplicateWords.check : nil
  }

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {
    self.value = value
  }

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool { false }

  func opened(in scene: Scene, _ workspace: Workspace) -> (any Screen)? {
    value.isEmpty ? DuplicateScreen(issue, category: category, in: workspace) : nil
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    words(scene, workspace).wrapped(toColumns: max(1, columns)).count
  }

  func words(_ scene: Scene, _ workspace: Workspace) -> String {
    let labels = others.map { workspace.label(of: $0) }
    return scene(value.isEmpty ? DuplicateWords.toSee(labels) : DuplicateWords.seen(labels))
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    let lines = words(scene, workspace).wrapped(toColumns: max(1, area.columns))
    for (row, line) in lines.prefix(area.rows).enumerated() {
      canvas.put(
        String(line), at: Point(row: area.row + row, column: area.column),
        value.isEmpty ? .notice : .muted)
    }
    if isFocused { canvas.caret = area.origin }
  }
}
