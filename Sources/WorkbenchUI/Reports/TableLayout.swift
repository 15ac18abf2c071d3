import Domain
import TerminalKit

/// A number on a page that can be opened: where it stands and what it opens.
struct Spot: Equatable {
  var row: Int
  var column: Int
  let width: Int
  let target: Target
  /// What the rows are called when they are shown: `按承办单位 住建局 未结`.
  let title: Phrase

  enum Target: Equatable {
    case rows(RowsBehind)
    case report(ReportName)
  }
}

/// The line with the heads of a table's columns, and the lines that stand under them.
struct TableHeads: Equatable {
  var line: Int
  var rows: Range<Int>

  func moved(rows count: Int) -> TableHeads {
    TableHeads(line: line + count, rows: rows.lowerBound + count..<rows.upperBound + count)
  }
}

/// The lines of a table for one width.
///
/// Columns that do not fit beside the others stand below them in a band of their own, behind the
/// first column again, as wide tables are printed. Where nobody looks at it on a terminal it is
/// whole instead: no text is cut, and a row is a line.
struct TableLayout {
  private(set) var lines: [[Span]] = []
  private(set) var spots: [Spot] = []
  private(set) var heads: [TableHeads] = []
  private let table: ReportTable
  private let language: Language
  private let texts: [[String]]
  /// Of the band in hand.
  private var widths: [Int]
  private let isWhole: Bool

  private static let gap = TableWidths.gap
  private static let barGlyph: Character = "█"

  init(_ table: ReportTable, width: Int, language: Language, isWhole: Bool = false) {
    self.table = table
    self.language = language
    self.isWhole = isWhole
    let cells = table.rows + (table.totals.map { [$0] } ?? [])
    texts = cells.map { row in row.map { Self.oneLine($0.words.text(in: language)) } }
    let measured = TableWidths(table, texts, width: width, language: language)
    widths = isWhole ? measured.whole : measured.shown
    add(width, measured)
  }

  /// What was written in several lines would break the row.
  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private mutating func add(_ width: Int, _ measured: TableWidths) {
    lines.append([Span(table.title.text(in: language), .title)])
    if table.rows.isEmpty {
      if !table.isWithheld { addWrapped(ReportPageWords.none, width) }
    } else {
      let beside = widths
      for band in bands(isWhole ? .max : width) {
        if !isWhole { widths = measured.grown(beside, besideEachOther: band) }
        add(band, width)
      }
    }
    for note in table.notes { addWrapped(note, width) }
  }

  private mutating func addWrapped(_ note: Phrase, _ width: Int) {
    for line in note.text(in: language).wrapped(toColumns: max(10, width - 2)) {
      lines.append([Span("  " + line, .muted)])
    }
  }

  /// Which columns stand beside each other; the first leads every band.
  private func bands(_ width: Int) -> [[Int]] {
    var bands: [[Int]] = []
    var band: [Int] = []
    var used = 0
    for place in table.columns.indices where !table.columns[place].isBar {
      let wanted = widths[place] + (band.isEmpty ? 0 : Self.gap)
      if band.count > 1, used + wanted > width {
        bands.append(band)
        (band, used) = ([0], widths[0])
      }
      band.append(place)
      used += band.count == 1 ? widths[place] : widths[place] + Self.gap
    }
    return bands + [band]
  }
}

// MARK: - Rows

extension TableLayout {
  private mutating func add(_ band: [Int], _ width: Int) {
    let bar = bar(behind: band, width)
    let line = lines.count
    lines.append([Span(head(band, bar == nil ? nil : barColumn), .muted)])
    for (row, cells) in table.rows.enumerated() { add(cells, at: row, band, bar) }
    if let totals = table.totals { add(totals, at: table.rows.count, band, nil, isTotal: true) }
    heads.append(TableHeads(line: line, rows: line + 1..<lines.count))
  }

  private var barColumn: Int? { table.columns.firstIndex(where: \.isBar) }

  private func head(_ band: [Int], _ bar: Int?) -> String {
    let titles = band.map { place in
      table.columns[place].title.text(in: language)
        .padded(toColumns: widths[place], table.columns[place].isRight ? .right : .left)
    }
    let gap = String(repeating: " ", count: Self.gap)
    let head = titles.joined(separator: gap)
    return bar.map { head + gap + table.columns[$0].title.text(in: language) } ?? head
  }

  private mutating func add(
    _ cells: [ReportCell], at row: Int, _ band: [Int], _ bar: Bar?, isTotal: Bool = false
  ) {
    var spans: [Span] = []
    var column = 0
    for place in band {
      if !spans.isEmpty {
        spans.append(Span(String(repeating: " ", count: Self.gap)))
        column += Self.gap
      }
      let side = table.columns[place].isRight ? Side.right : .left
      let text = texts[row][place].padded(toColumns: widths[place], side)
      spans.append(Span(text, role(of: cells[place], isTotal: isTotal)))
      note(cells[place], in: place, row: row, cells, text, at: column)
      column += widths[place]
    }
    if let bar { spans += bar.spans(for: cells) }
    lines.append(spans)
  }

  private func role(of cell: ReportCell, isTotal: Bool) -> Role {
    if cell.isQuiet { return .muted }
    return isTotal ? .headline : .text
  }

  private mutating func note(
    _ cell: ReportCell, in place: Int, row: Int, _ cells: [ReportCell], _ text: String,
    at column: Int
  ) {
    guard let behind = cell.behind else { return }
    let blanks = text.prefix { $0 == " " }.count
    let shown = text.columns - blanks - text.reversed().prefix { $0 == " " }.count
    spots.append(
      Spot(
        row: lines.count, column: column + blanks, width: max(1, shown), target: .rows(behind),
        title: title(of: place, cells)))
  }

  private func title(of place: Int, _ cells: [ReportCell]) -> Phrase {
    let first = place == 0 ? Phrase(verbatim: "") : cells[0].words
    // A number that merely counts is named by its row; a share opens what is missing from it.
    let column = table.columns[place].title
    let isPlain = column == ReportWords.count || column == ReportWords.share
    let isShare = if case .rate = cells[place].value { true } else { false }
    let parts =
      [table.title, first] + (isPlain ? [] : [column]) + (isShare ? [ReportPageWords.missing] : [])
    return Phrase(
      parts.map(\.zh).filter { !$0.isEmpty }.joined(separator: " "),
      parts.map(\.en).filter { !$0.isEmpty }.joined(separator: " "))
  }
}

// MARK: - Bars

extension TableLayout {
  /// How long bars may be, and how much the longest stands for.
  private struct Bar {
    let place: Int
    let room: Int
    let most: Int

    func spans(for cells: [ReportCell]) -> [Span] {
      guard case .number(let number) = cells[place].value, most > 0 else { return [] }
      let length = number > 0 ? max(1, number * room / most) : 0
      return [
        Span(String(repeating: " ", count: TableLayout.gap)),
        Span(String(repeating: TableLayout.barGlyph, count: length), .accent),
      ]
    }
  }

  private func bar(behind band: [Int], _ width: Int) -> Bar? {
    guard let place = barColumn, band.contains(place - 1) else { return nil }
    let used = band.reduce(-Self.gap) { $0 + widths[$1] + Self.gap }
    let room = min(width - used - Self.gap, 40)
    let numbers = table.rows.map { row in
      if case .number(let number) = row[place].value { number } else { 0 }
    }
    return room >= 6 ? Bar(place: place, room: room, most: numbers.max() ?? 0) : nil
  }
}
