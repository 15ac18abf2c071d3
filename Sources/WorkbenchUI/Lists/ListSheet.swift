import Domain
import TerminalKit

/// A list as it stands on the screen, to be taken along: its filter, its order, all its columns.
package struct ListSheet: Equatable, Sendable {
  package let name: String
  package let heads: [String]
  package let rows: [[String]]
}

extension ListPane {
  /// The marked rows, or all that are shown; also the columns that had to leave a narrow screen.
  ///
  /// Numbers in what people wrote are masked: a file goes through many hands (C14).
  func sheet(in scene: Scene, _ workspace: Workspace) -> ListSheet {
    let ids = marks.isEmpty ? rows : chosen
    return ListSheet(
      name: scene(Row.heading),
      heads: [scene(WorkbenchWords.number)] + Self.columns.map { scene($0.title) },
      rows: ids.compactMap { workspace[$0] }.map { row in
        [row.id.description]
          + Self.columns.map { PrivatePart.masking($0.cell(row, scene, workspace).text) }
      })
  }

  /// The id stands before them.
  private static var columns: [Column<Row>] {
    Row.columns.filter { $0.title != WorkbenchWords.number }
  }
}

extension OfficeList {
  /// Those rows of a list of that kind, masked as any other list is.
  func sheet(
    of rows: [Row], _ kind: EntityKind, in scene: Scene, _ workspace: Workspace
  ) -> ListSheet {
    ListSheet(
      name: scene(kind.phrase), heads: columns.map { scene($0.title) },
      rows: rows.map { row in
        [row.ref.description]
          + columns.dropFirst().map {
            PrivatePart.masking($0.cell(row, scene, workspace).text)
          }
      })
  }
}
