/// A column as its header names it.
package struct TableColumn: Equatable {
  /// Trimmed; empty where the header row leaves it blank.
  package let name: String
  /// From 1.
  package let number: Int

  package init(name: String, number: Int) {
    self.name = name
    self.number = number
  }
}

/// What stands in one place of a table, as written.
package struct TableCell: Equatable {
  package let text: String
  package let place: TablePlace

  package init(text: String, place: TablePlace) {
    self.text = text
    self.place = place
  }
}

/// A table read from CSV: a header row, and the rows with nothing beyond its last column.
///
/// Rows that do not read are left out of `rows` and told in `problems`, so that all of a file's
/// problems can be shown together. The cells are cut out of the text when they are asked for.
package struct CSVTable {
  package let columns: [TableColumn]
  package let problems: [TableProblem]
  private let utf8: [UInt8]
  private let spans: [FieldSpan]
  /// How many lines stand above the header, such as a title; 0 where they are empty.
  package let linesAboveHeader: Int
  /// What the first cell there says; empty where none does.
  package let title: String
  /// The lines of rows that add up others, which are passed over.
  package let sums: [Int]

  /// Reads RFC 4180 from valid UTF-8; `heads` tells the header from a title above it, else the first
  /// row is it.
  package init(reading utf8: [UInt8], heads: KnownHeads = KnownHeads()) {
    var start = TableStart.found(in: utf8, heads)
    guard let header = start.header else {
      self.init(withoutHeader: start.reader.problems)
      return
    }
    let columns = header.enumerated().map { index, span in
      TableColumn(name: trimmed(span.text(in: utf8)), number: index + 1)
    }
    var rows = RowCollector(columns: columns, line: header.first?.line ?? 1, header, of: utf8)
    for record in start.below { rows.add(record, of: utf8) }
    while let record = start.reader.nextRecord() { rows.add(record, of: utf8) }
    let problems = start.reader.problems + rows.problems
    self.init(
      utf8, columns: columns, spans: rows.spans, problems: problems, above: start.linesAbove,
      title: start.title, sums: rows.sums)
  }

  private init(
    _ utf8: [UInt8], columns: [TableColumn], spans: [FieldSpan], problems: [TableProblem],
    above: Int = 0, title: String = "", sums: [Int] = []
  ) {
    self.utf8 = utf8
    self.columns = columns
    self.spans = spans
    (linesAboveHeader, self.title, self.sums) = (above, title, sums)
    self.problems = problems.map { $0.named(from: columns) }.sorted(by: TableProblem.isEarlier)
  }

  /// Without a header that reads nothing below it can be told apart.
  private init(withoutHeader problems: [TableProblem]) {
    let nothing = TableProblem(at: TablePlace(line: 1), found: "", expected: .headerRow)
    self.init([], columns: [], spans: [], problems: problems.first.map { [$0] } ?? [nothing])
  }

  package var rowCount: Int { columns.isEmpty ? 0 : spans.count / columns.count }

  /// The line a row begins on; rows count from 0 and leave out what `problems` tells.
  package func line(ofRow row: Int) -> Int { spans[row * columns.count].line }

  /// A cell by row and column, both from 0.
  package func cell(row: Int, column: Int) -> TableCell {
    let span = spans[row * columns.count + column]
    let header = columns[column].name
    return TableCell(
      text: span.text(in: utf8),
      place: TablePlace(
        line: span.line, column: column + 1, header: header.isEmpty ? nil : header))
  }
}

/// Keeps the rows that fit the header, and tells of those that do not.
private struct RowCollector {
  private let width: Int
  private let line: Int
  private let header: [ArraySlice<UInt8>]
  var spans: [FieldSpan] = []
  var problems: [TableProblem] = []
  var sums: [Int] = []

  init(
    columns: [TableColumn], line: Int, _ header: ArraySlice<FieldSpan>, of utf8: [UInt8]
  ) {
    width = columns.count
    self.line = line
    self.header = header.map { utf8[$0.start..<$0.end] }
    var seen: [String: Int] = [:]
    for column in columns where !column.name.isEmpty {
      guard let first = seen[column.name] else {
        seen[column.name] = column.number
        continue
      }
      let place = TablePlace(line: line, column: column.number)
      problems.append(
        TableProblem(at: place, found: column.name, expected: .distinctHeader(first: first)))
    }
  }

  /// A spreadsheet pads its end with rows of empty cells: they are passed over, however many.
  mutating func add(_ record: ArraySlice<FieldSpan>, of utf8: [UInt8]) {
    guard let said = record.first(where: { !$0.isBlank(in: utf8) }) else { return }
    if said.saysSum(in: utf8) {
      sums.append(record[record.startIndex].line)
    } else if let misfit = misfit(record, of: utf8) {
      problems.append(misfit)
    } else {
      spans += filled(record)
    }
  }

  private func misfit(_ record: ArraySlice<FieldSpan>, of utf8: [UInt8]) -> TableProblem? {
    let first = record[record.startIndex]
    let place = TablePlace(line: first.line)
    if record.dropFirst(width).contains(where: { !trimmed($0.text(in: utf8)).isEmpty }) {
      return TableProblem(at: place, found: String(record.count), expected: .cells(width))
    }
    guard zip(filled(record), header).allSatisfy({ utf8[$0.start..<$0.end] == $1 }) else {
      return nil
    }
    return TableProblem(
      at: place, found: first.text(in: utf8), expected: .rowNotHeader(first: line))
  }

  /// As wide as the header: Excel leaves out empty cells at the end of some rows, and adds them to
  /// others.
  private func filled(_ record: ArraySlice<FieldSpan>) -> ArraySlice<FieldSpan> {
    guard record.count < width, let last = record.last else { return record.prefix(width) }
    let empty = FieldSpan(start: last.end, end: last.end, line: last.line)
    return record + Array(repeating: empty, count: width - record.count)
  }
}

extension FieldSpan {
  /// Whether its row adds up others: `合  计` before anything else.
  fileprivate func saysSum(in utf8: [UInt8]) -> Bool {
    end - start <= Self.longestSum && Self.sums.contains(withoutBlanks(text(in: utf8)))
  }

  private static let sums: Set = ["合计", "总计", "小计", "共计"]
  /// With a few blanks between; a name is longer, and not looked at.
  private static let longestSum = 24
}

extension TableProblem {
  /// The reader knows numbers only: the header's words are put in afterwards.
  fileprivate func named(from columns: [TableColumn]) -> TableProblem {
    guard let column = place.column, place.header == nil, column <= columns.count,
      !columns[column - 1].name.isEmpty
    else { return self }
    let named = TablePlace(line: place.line, column: column, header: columns[column - 1].name)
    return TableProblem(at: named, found: found, expected: expected)
  }
}
