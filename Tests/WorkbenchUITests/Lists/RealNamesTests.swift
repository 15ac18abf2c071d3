import Domain
import TerminalKit
import TestSupport
import Testing

@testable import WorkbenchUI

/// Real names, with everything people put into them, move no column.
struct RealNamesTests {
  /// The names of listed companies, and each with what stands in names elsewhere around it.
  private func names() throws -> [String] {
    let path = try #require(Places.listedCompanies)
    let text = String(decoding: readFile(path) ?? [], as: UTF8.self)
    let names = text.split(whereSeparator: \.isNewline).dropFirst()
      .flatMap { $0.split(separator: ",") }.map(String.init)
      .filter { $0.unicodeScalars.contains { $0.properties.isIdeographic } }
    return names.flatMap { [$0, "ST\($0)Ⅱ", "“\($0)”—·①", "\($0)（浙江）е\u{301}𠮷"] }
  }

  @Test(
    .enabled(if: Places.listedCompanies != nil, "no list of companies beside the package"),
    arguments: [60, 80, 120])
  func `the column behind every name begins at the same place`(columns: Int) throws {
    let all = try names()
    #expect(all.count > 1000)
    let list = PlacedColumn<String>.placed(
      [
        Column(Phrase(verbatim: "名称"), width: 20, growth: 1, rank: 0) { name, _, _ in Span(name) },
        Column(Phrase(verbatim: "镇街"), width: 4, rank: 0) { _, _, _ in Span("城西") },
      ], in: columns)
    var canvas = Canvas(size: Size(rows: 1, columns: columns))
    for name in all {
      canvas.put(name, at: Point(row: 0, column: list[0].offset), width: list[0].width)
      canvas.put("城西", at: Point(row: 0, column: list[1].offset), width: list[1].width)
      let row = Array(canvas.cells(ofRow: 0))
      #expect(row[list[1].offset].character == "城", "\(name)")
      #expect(row.reduce(0) { $0 + Int($1.columns) } == columns, "\(name)")
    }
  }
}
