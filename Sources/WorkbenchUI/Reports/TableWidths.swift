import Domain
import TerminalKit

/// How wide each column of a table stands on a page of so many display columns.
struct TableWidths {
  private let columns: [ReportTable.Column]
  private let heads: [Int]
  /// What the head and the texts of each take at most.
  private let longest: [Int]
  /// The columns whose texts may be cut: no numbers, no days, nothing that tells its row from others.
  private let words: [Int]
  private let width: Int

  /// Between two columns.
  static let gap = 2
  private static let narrowest = 6
  /// A text cut shorter than this says too little.
  private static let readable = 14
  /// Still enough of a name where another column tells the row.
  private static let known = 8
  /// A bar that is shorter compares little.
  private static let bar = 12

  /// For the texts of a table, row by row.
  init(_ table: ReportTable, _ texts: [[String]], width: Int, language: Language) {
    columns = table.columns
    self.width = width
    heads = table.columns.map { $0.title.text(in: language).columns }
    longest = heads.enumerated().map { place, head in
      texts.reduce(head) { max($0, $1[place].columns) }
    }
    words = table.columns.indices.filter { place in
      let column = table.columns[place]
      return !column.isRight && !column.isBar && !column.isWhole && !table.holdsDays(at: place)
    }
  }

  /// Where nobody looks at it on a terminal.
  var whole: [Int] { longest }
  /// On the page.
  var shown: [Int] { narrowed(grown(fitted(wanted), besideEachOther: shownColumns)) }

  /// The columns a bar is not.
  private var shownColumns: [Int] { columns.indices.filter { !columns[$0].isBar } }

  /// As wide as its longest text; words give way at the width they are given, numbers never.
  private var wanted: [Int] {
    columns.indices.map { place in
      let column = columns[place]
      let most = max(column.width, heads[place])
      let wanted = column.isRight || column.isWhole ? longest[place] : min(longest[place], most)
      return min(wanted, width)
    }
  }

  /// Words that are long give way to one another where that makes room for all columns.
  private func fitted(_ wanted: [Int]) -> [Int] {
    let isTold = columns.contains(where: \.isWhole)
    return fitted(wanted, downTo: Self.readable)
      ?? (isTold ? fitted(wanted, downTo: Self.known) : nil) ?? wanted
  }

  private func fitted(_ wanted: [Int], downTo least: Int) -> [Int]? {
    var widths = wanted
    var excess = taken(by: wanted, shownColumns) - width
    while excess > 0 {
      let texts = words.filter { widths[$0] > least }
      guard let longest = texts.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[longest] -= 1
      excess -= 1
    }
    return widths
  }

  /// What is left over goes to words that are cut; a bar keeps its part.
  func grown(_ widths: [Int], besideEachOther band: [Int]) -> [Int] {
    var widths = widths
    let hasBar = columns.firstIndex(where: \.isBar).map { band.contains($0 - 1) } ?? false
    var room = width - taken(by: widths, band) - (hasBar ? Self.gap + Self.bar : 0)
    while room > 0 {
      let cut = words.filter { band.contains($0) && widths[$0] < longest[$0] }
      guard let shortest = cut.min(by: { widths[$0] < widths[$1] }) else { break }
      widths[shortest] += 1
      room -= 1
    }
    return widths
  }

  /// Beside each other.
  private func taken(by widths: [Int], _ band: [Int]) -> Int {
    band.reduce(Self.gap * (band.count - 1)) { $0 + widths[$1] }
  }

  /// The first column leaves room for each of the others beside it.
  private func narrowed(_ widths: [Int]) -> [Int] {
    guard let first = widths.first, widths.count > 1 else { return widths }
    let others = widths.dropFirst().map { min($0, max(1, width - Self.gap - Self.narrowest)) }
    let room = width - Self.gap - (others.max() ?? 0)
    return [min(first, max(Self.narrowest, room))] + others
  }
}

extension ReportTable {
  fileprivate func holdsDays(at place: Int) -> Bool {
    rows.contains { row in
      if case .day = row[place].value { true } else { false }
    }
  }
}
