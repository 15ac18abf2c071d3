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
  /// Numbers in what people wrote are masked: a file goes through many hands (C14). The day all of it
  /// was so stands behind each row.
  func sheet(in scene: Scene, _ workspace: Workspace) -> ListSheet {
    let ids = marks.isEmpty ? rows : chosen
    let columns = Self.columns
    return ListSheet(
      name: scene(Row.heading),
      heads: ([WorkbenchWords.number] + columns.map(\.title) + [ReportWords.asOfTitle])
        .map { scene($0) },
      rows: ids.compactMap { workspace[$0] }.map { row in
        let cells = columns.map { PrivatePart.masking($0.text(row, scene, workspace)) }
        return [row.id.description] + cells + [scene.today.iso]
      })
  }

  /// The id stands before them.
  private static var columns: [FileColumn<Row>] {
    Row.columns.filter { $0.title != WorkbenchWords.number }.flatMap(\.fileColumns)
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
