import Domain
import TerminalKit

/// What is to be read before one answers: nothing can be typed into it, and who tries is told.
struct ShownField: FieldEditor {
  let lines: [Phrase]
  /// What stands for it where the form is saved.
  var value = ""
  private(set) var complaint: Phrase?

  /// More than these run on in one text.
  private static let mostLines = 8

  mutating func take(_ value: String, in scene: Scene, _ workspace: Workspace) {}

  mutating func type(
    _ typing: Typing, columns: Int, in scene: Scene, _ workspace: Workspace
  ) -> Bool {
    guard case .text = typing else { return false }
    complaint = PlainWords.onlyShown
    return true
  }

  private func wrapped(_ columns: Int, _ scene: Scene) -> [String] {
    let texts = lines.map(scene.callAsFunction)
    let shown = texts.count > Self.mostLines ? [texts.joined(separator: "  ")] : texts
    return shown.flatMap { $0.wrapped(toColumns: max(1, columns)).map(String.init) }
  }

  func rows(columns: Int, isFocused: Bool, in scene: Scene, _ workspace: Workspace) -> Int {
    max(1, wrapped(columns, scene).count)
  }

  func draw(
    isFocused: Bool, in scene: Scene, _ workspace: Workspace, into canvas: inout Canvas,
    area: Rect
  ) {
    for (row, line) in wrapped(area.columns, scene).prefix(area.rows).enumerated() {
      canvas.put(line, at: Point(row: area.row + row, column: area.column), .text)
    }
    if isFocused { canvas.caret = area.origin }
  }
}
