import Domain
import TerminalKit

/// A paper in lines of so many columns: for reading it before it is printed, and for
/// `--format text`.
package struct PaperLayout {
  package private(set) var lines: [[Span]] = []
  private let width: Int
  private let language: Language

  package init(_ paper: Paper, width: Int, language: Language) {
    self.width = width
    self.language = language
    add(centred: say(paper.heading), .headline)
    if !paper.number.isEmpty { add(centred: paper.number, .muted) }
    lines.append([])
    if !paper.addressee.isEmpty { add(paper.addressee + colon) }
    for block in paper.blocks { add(block) }
    lines.append([])
    for text in [paper.signature, say(paper.day.longPhrase)] { add(right: text) }
    if let slip = paper.slip { add(slip) }
  }

  package var text: String { lines.plainText }

  private var colon: String { language == .chinese ? "：" : ":" }
  private func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private mutating func add(_ text: String, _ role: Role = .text, indent: Int = 0) {
    for line in text.wrapped(toColumns: max(10, width - indent)) {
      lines.append([Span(String(repeating: " ", count: indent) + line, role)])
    }
  }

  private mutating func add(centred text: String, _ role: Role) {
    for line in text.wrapped(toColumns: width) {
      let gap = max(0, (width - String(line).columns) / 2)
      lines.append([Span(String(repeating: " ", count: gap) + line, role)])
    }
  }

  private mutating func add(right text: String) {
    let gap = max(0, width - text.columns)
    lines.append([Span(String(repeating: " ", count: gap) + text)])
  }

  private mutating func add(_ block: Paper.Block) {
    switch block {
    case .text(let words): add(say(words), indent: 2)
    case .title(let words):
      lines.append([])
      add(say(words), .title)
    case .table(let grid): add(grid)
    }
  }

  private mutating func add(_ slip: Paper.Slip) {
    lines += [[], [Span(String(repeating: "─", count: width), .border)]]
    add(centred: say(slip.heading), .title)
    add(say(slip.lead), indent: 2)
    add(slip.grid)
    for line in slip.signed { add(say(line), indent: 2) }
  }
}

// MARK: - Tables

extension PaperLayout {
  private static let gap = 2

  /// Cells wrap beside one another; nothing on a paper is cut.
  private mutating func add(_ grid: Paper.Grid) {
    let widths = widths(of: grid)
    lines.append([])
    add(row: grid.heads, widths, .muted)
    for row in grid.rows { add(row: row, widths, .text) }
    lines.append([])
  }

  /// By the shares, but no column so narrow that a number in it breaks; the widest gives way.
  private func widths(of grid: Paper.Grid) -> [Int] {
    let room = width - Self.gap * (grid.shares.count - 1)
    let all = max(1, grid.shares.reduce(0, +))
    let least = grid.shares.indices.map { column in
      grid.rows.map { longestCode(in: say($0[column])) }.max().map { max(4, $0) } ?? 4
    }
    var widths = zip(grid.shares, least).map { max($1, room * $0 / all) }
    while widths.reduce(0, +) > room,
      let widest = widths.indices.filter({ widths[$0] > least[$0] })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// The columns of a cell that is one code, such as `W2018-0042`.
  private func longestCode(in cell: String) -> Int {
    cell.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } && cell.utf8.count <= 12 ? cell.utf8.count : 0
  }

  private mutating func add(row: [Phrase], _ widths: [Int], _ role: Role) {
    let cells = zip(row, widths).map { cell, width in
      say(cell).isEmpty ? [""] : say(cell).wrapped(toColumns: width).map(String.init)
    }
    let gap = String(repeating: " ", count: Self.gap)
    for place in 0..<(cells.map(\.count).max() ?? 0) {
      let texts = zip(cells, widths).map { cell, width in
        (cell.indices.contains(place) ? cell[place] : "").padded(toColumns: width)
      }
      lines.append([Span(texts.joined(separator: gap), role)])
    }
  }
}
