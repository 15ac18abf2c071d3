import Domain
import TerminalKit

/// A report laid out in lines of so many columns, the same for the screen and for `--format text`;
/// whole where a file or another program reads it.
package struct ReportLayout {
  package private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  private(set) var heads: [TableHeads] = []

  package init(_ report: Report, width: Int, language: Language, isWhole: Bool = false) {
    add(report, width, language)
    for table in report.tables {
      lines.append([])
      let layout = TableLayout(
        table, width: width, language: language, isWhole: isWhole)
      spots += layout.spots.map { $0.moved(rows: lines.count, columns: 0) }
      heads += layout.heads.map { $0.moved(rows: lines.count) }
      lines += layout.lines
    }
    if !report.notes.isEmpty { lines.append([]) }
    for note in report.notes { addWrapped(note.text(in: language), "", width) }
  }

  package var text: String { lines.plainText }

  private mutating func add(_ report: Report, _ width: Int, _ language: Language) {
    let heading = report.heading.text(in: language)
    let dated = report.dated.text(in: language)
    let gap = width - heading.columns - dated.columns
    if gap >= 2 {
      let blanks = Span(String(repeating: " ", count: gap))
      lines.append([Span(heading, .headline), blanks, Span(dated, .muted)])
    } else {
      lines += [[Span(heading, .headline)], [Span(dated, .muted)]]
    }
    let label = ReportWords.basisTitle.text(in: language)
    for (place, basis) in report.basis.enumerated() {
      let words = place == 0 ? label : String(repeating: " ", count: label.columns)
      addWrapped(basis.text(in: language), words + "  ", width)
    }
  }

  /// A text behind its label, wrapped beside it.
  private mutating func addWrapped(_ text: String, _ label: String, _ width: Int) {
    for (place, line) in text.wrapped(toColumns: max(10, width - label.columns)).enumerated() {
      let words = place == 0 ? label : String(repeating: " ", count: label.columns)
      lines.append([Span(words + line, .muted)])
    }
  }
}

extension Spot {
  func moved(rows: Int, columns: Int) -> Spot {
    var moved = self
    moved.row += rows
    moved.column += columns
    return moved
  }
}

/// What pages of figures say.
enum ReportPageWords {
  static let none = Phrase("（无）", "(none)")
  static let open = Phrase("看明细", "see the rows")
  static let write = Phrase("输出打印", "write it for print")
  static let nextNumber = Phrase("下一个数", "next number")
  static let previousNumber = Phrase("上一个数", "previous number")
  static let monthBefore = Phrase("上月末", "month before")
  static let monthAfter = Phrase("下月末", "month after")
  static let isToday = Phrase("已是今天", "it is of today")
  static let missing = Phrase("未达到的", "missing")
  static let nothingBehind = Phrase("这里没有可以打开的数", "there is no number here to open")
}
