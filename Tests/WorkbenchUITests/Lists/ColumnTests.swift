import Domain
import TerminalKit
import Testing

@testable import WorkbenchUI

/// Columns leave in the order of their rank, and what is left is shared.
struct ColumnTests {
  private let columns: [Column<Int>] = [
    column("编号", width: 10, rank: 2), column("标题", width: 12, growth: 3, rank: 0),
    column("企业", width: 8, growth: 1, rank: 3), column("环节", width: 8, rank: 1),
  ]

  @Test(arguments: [
    (60, ["编号 10", "标题 26", "企业 13", "环节 8"]),
    (41, ["编号 10", "标题 12", "企业 8", "环节 8"]),
    (40, ["编号 10", "标题 20", "环节 8"]),
    (31, ["标题 22", "环节 8"]),
    (20, ["标题 20"]),
    (7, ["标题 7"]),
  ])
  func `so many columns give`(width: Int, places: [String]) {
    let placed = PlacedColumn.placed(columns, in: width)
    #expect(placed.map { "\($0.column.title.zh) \($0.width)" } == places)
  }

  @Test func `where there is room none cuts its head, and where there is none nothing grows`() {
    let widths = { (width: Int) in
      PlacedColumn.placed(columns, in: width, whole: { _ in 12 }).map(\.width)
    }
    #expect(widths(60) == [12, 18, 15, 12])
    #expect(widths(41) == [10, 12, 8, 8])
  }

  @Test func `columns stand one apart`() {
    let placed = PlacedColumn.placed(columns, in: 41)
    #expect(placed.map(\.offset) == [0, 11, 24, 33])
  }

  private static func column(
    _ title: String, width: Int, growth: Int = 0, rank: Int
  ) -> Column<Int> {
    Column(Phrase(verbatim: title), width: width, growth: growth, rank: rank) { number, _, _ in
      Span("\(number)")
    }
  }
}
