import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

struct TableLayoutTests {
  private let table = ReportTable(
    "units", Phrase("按单位", "By unit"),
    [
      .init("name", Phrase("单位", "unit"), width: 12), .number("valid", Phrase("有效", "valid")),
      .rate("solved", Phrase("解决率", "solved")),
      .init("bar", Phrase(verbatim: ""), width: 6, isBar: true),
    ],
    rows: [
      [
        .text("安全生产监督管理局"), .number(90, .rows([ID<Domain.Issue>(year: 2018, 1).ref])),
        .rate(Rate(80, of: 90)), .number(90),
      ],
      [.text("教育局"), .number(9), .rate(Rate(3, of: 9), isQuiet: true), .number(9)],
    ], totals: [.text("合计"), .number(99), .rate(Rate(83, of: 99)), .empty])

  private var barless: ReportTable {
    ReportTable(
      "units", Phrase("按单位", "By unit"), Array(table.columns.prefix(3)),
      rows: table.rows.map { Array($0.prefix(3)) }, totals: table.totals.map { Array($0.prefix(3)) }
    )
  }

  private func lines(_ width: Int) -> [String] {
    TableLayout(table, width: width, language: .chinese).lines.map { spans in
      spans.map(\.text).joined()
    }
  }

  @Test func `columns stand as wide as their longest text, numbers to the right`() {
    let layout = TableLayout(barless, width: 31, language: .chinese)
    #expect(
      layout.lines.map { $0.map(\.text).joined() } == [
        "按单位",
        "单位          有效       解决率",
        "安全生产监…     90  80/90 88.9%",
        "教育局           9    3/9 33.3%",
        "合计            99  83/99 83.8%",
      ])
  }

  @Test func `what is left of the line goes to names that would be cut, a bar keeps its part`() {
    let layout = TableLayout(barless, width: 60, language: .chinese)
    #expect(
      layout.lines.map { $0.map(\.text).joined() } == [
        "按单位",
        "单位                有效       解决率",
        "安全生产监督管理局    90  80/90 88.9%",
        "教育局                 9    3/9 33.3%",
        "合计                  99  83/99 83.8%",
      ])
    #expect(lines(48)[2].hasPrefix("安全生产监督管…") && lines(48)[2].count { $0 == "█" } == 12)
  }

  @Test func `whole, no text is cut and a row is a line, however wide`() {
    let layout = TableLayout(table, width: 24, language: .chinese, isWhole: true)
    #expect(
      layout.lines.map { $0.map(\.text).joined() } == [
        "按单位",
        "单位                有效       解决率",
        "安全生产监督管理局    90  80/90 88.9%",
        "教育局                 9    3/9 33.3%",
        "合计                  99  83/99 83.8%",
      ])
  }

  @Test func `a number that tells its row is never cut: the names beside it are, and no day`() {
    let table = ReportTable(
      "letters", Phrase("文书", "letters"),
      [
        .init("number", Phrase("文号", "number"), width: 12, isWhole: true),
        .init("unit", Phrase("单位", "unit"), width: 14), .init("on", Phrase("日期", "on"), width: 10),
      ], rows: [[.text("交办〔2018〕123号"), .text("行政服务中心"), .day(.iso("2018-01-25"))]])
    let layout = TableLayout(table, width: 40, language: .chinese)
    let row = layout.lines.last?.map(\.text).joined() ?? ""
    #expect(layout.lines.count == 3 && row.columns <= 40)
    #expect(row.hasPrefix("交办〔2018〕123号  行政") && row.hasSuffix("  2018-01-25"))
  }

  @Test func `a text of several lines stays in its row`() {
    let table = ReportTable(
      "late", Phrase("滞后", "late"), [.init("why", Phrase("困难", "why"), width: 20)],
      rows: [[.text("高压线未迁\n资金未到")]])
    let layout = TableLayout(table, width: 40, language: .chinese)
    #expect(layout.lines.last?.map(\.text).joined() == "高压线未迁 资金未到")
  }

  @Test func `bars take what is left, the longest number all of it`() {
    let bars = lines(60).map { line in line.count { $0 == "█" } }
    #expect(bars == [0, 0, 21, 2, 0])
    #expect(!lines(34).contains { $0.contains("█") })
  }

  @Test func `columns that do not fit stand below, behind the first again, each band to the page`()
  {
    #expect(
      lines(24) == [
        "按单位",
        "单位                有效",
        "安全生产监督管理局    90",
        "教育局                 9",
        "合计                  99",
        "单位              解决率",
        "安全生产监…  80/90 88.9%",
        "教育局         3/9 33.3%",
        "合计         83/99 83.8%",
      ])
  }

  @Test func `a number that opens is a spot where it stands, called by row and column`() {
    let layout = TableLayout(table, width: 60, language: .chinese)
    let spot = layout.spots[0]
    #expect(layout.spots.count == 1)
    #expect((spot.row, spot.column, spot.width) == (2, 22, 2))
    #expect(spot.title.zh == "按单位 安全生产监督管理局 有效")
  }

  @Test func `too few are grey, totals stand out, and an empty table says so`() {
    let layout = TableLayout(table, width: 60, language: .chinese)
    #expect(layout.lines[3].first { $0.text.contains("33.3%") }?.role == .muted)
    #expect(layout.lines[4].first?.role == .headline)
    let empty = ReportTable("units", Phrase("按单位", "By unit"), table.columns, rows: [])
    let words = TableLayout(empty, width: 60, language: .english).lines.map {
      $0.map(\.text).joined()
    }
    #expect(words == ["By unit", "  (none)"])
  }

  @Test(arguments: [24, 40, 60, 80, 120, 132], Language.allCases)
  func `no line is wider than the page`(width: Int, language: Language) {
    let layout = TableLayout(table, width: width, language: language)
    for line in layout.lines { #expect(line.map(\.text).joined().columns <= width) }
  }
}
