import Domain
import TerminalKit

/// Drawing what stands in the columns of a list.
extension PlacedColumn {
  /// Left of the first column: the bar of the selected row, and the sign of a marked one.
  static var margin: Int { 2 }
  /// Right of the last column: the Δ of a row somebody else changed.
  private static var tail: Int { 2 }

  /// Columns over the whole width of a list, each whole where there is room.
  static func placed(
    _ columns: [Column<Row>], across area: Rect, in scene: Scene
  ) -> [PlacedColumn] {
    placed(columns, in: area.columns - margin - tail) { $0.whole(in: scene) }
  }

  func drawHead(in scene: Scene, into canvas: inout Canvas, _ area: Rect) {
    canvas.put(
      column.head(in: scene), at: start(in: area), .muted, width: width, column.side)
  }

  /// What a row says in it; of texts the characters that were looked for are lit.
  func draw(
    _ row: Row, lit: (String) -> [Range<Int>], in scene: Scene, _ workspace: Workspace,
    into canvas: inout Canvas, _ area: Rect
  ) {
    let span = column.cell(row, scene, workspace)
    let start = start(in: area)
    canvas.put(span.text, at: start, span.role, width: width, column.side)
    guard column.side == .left else { return }
    for range in lit(span.text) {
      let before = span.text.prefix(range.lowerBound).columns
      let matched = span.text.dropFirst(range.lowerBound).prefix(range.count).columns
      canvas.paint(
        Rect(
          row: area.row, column: start.column + before, rows: 1,
          columns: min(matched, width - before)), .match)
    }
  }

  private func start(in area: Rect) -> Point {
    Point(row: area.row, column: area.column + Self.margin + offset)
  }
}
