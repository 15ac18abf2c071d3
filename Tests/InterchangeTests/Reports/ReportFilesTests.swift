import Domain
import JSONText
import TestSupport
import Testing

@testable import Interchange

/// One small report in every format.
struct ReportFilesTests {
  private let report = Report(
    name: .units, asOf: .thursday, basis: [Phrase("只计有效件", "valid ones only")],
    tables: [
      ReportTable(
        "units", Phrase("单位", "Units"),
        [
          .init("unit", Phrase("单位", "unit"), width: 10),
          .number("valid", Phrase("有效", "valid")), .rate("solved", Phrase("解决率", "solved")),
          .init("bar", Phrase("条", "bar"), width: 6, isBar: true),
        ],
        rows: [
          [.text("教育局|分局"), .number(9), .rate(Rate(8, of: 9)), .number(9)],
          [.text("=1+1"), .number(0), .rate(Rate(0, of: 0)), .number(0)],
        ], totals: [.phrase(ReportWords.total), .number(9), .rate(Rate(8, of: 9)), .empty],
        notes: [Phrase("按件数", "by volume")])
    ])

  @Test func `a spreadsheet gets each share as two numbers and a percent`() {
    let text = String(decoding: report.csv(in: .chinese, byteOrderMark: false), as: UTF8.self)
    #expect(
      text.split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init) == [
        "R4 单位台账与三率,截至 2018年6月7日 周四", "只计有效件", "\"\"", "单位",
        "单位,有效,解决率 分子,解决率 分母,解决率", "教育局|分局,9,8,9,88.9%", "'=1+1,0,0,0,—",
        "合计,9,8,9,88.9%", "",
      ])
  }

  @Test func `a rise is a number to a spreadsheet, as a fall is`() {
    let report = Report(
      name: .briefing, asOf: .thursday, basis: [],
      tables: [
        ReportTable(
          "months", Phrase("两月", "Months"), [.number("change", Phrase("增减", "change"))],
          rows: [[.change(9)], [.change(-6)]])
      ])
    let text = String(decoding: report.csv(in: .chinese, byteOrderMark: false), as: UTF8.self)
    #expect(text.hasSuffix("增减\r\n9\r\n-6\r\n"))
    #expect(report.markdown(in: .chinese).contains("| +9 |"))
  }

  @Test func `markdown has a table whose cells no text can break`() {
    #expect(
      report.markdown(in: .chinese) == """
        # R4 单位台账与三率

        - 截至 2018年6月7日 周四
        - 只计有效件

        ## 单位

        | 单位 | 有效 | 解决率 |
        | --- | ---: | ---: |
        | 教育局\\|分局 | 9 | 8/9 88.9% |
        | =1+1 | 0 | 0/0 — |
        | 合计 | 9 | 8/9 88.9% |

        按件数
        """)
  }

  @Test func `machines get numbers as numbers under keys that stay`() {
    #expect(
      report.json(in: .english).text()
        == #"{"report":"R4","title":"Units and their rates","asOf":"2018-06-07","since":null,"#
        + #""basis":["valid ones only"],"tables":[{"table":"units","title":"Units","rows":["#
        + #"{"unit":"教育局|分局","valid":9,"solved":{"numerator":8,"denominator":9,"percent":88.9}},"#
        + #"{"unit":"=1+1","valid":0,"solved":{"numerator":0,"denominator":0,"percent":null}}],"#
        + #""totals":{"unit":"total","valid":9,"#
        + #""solved":{"numerator":8,"denominator":9,"percent":88.9}},"#
        + #""notes":["by volume"]}],"notes":[]}"#)
  }
}
