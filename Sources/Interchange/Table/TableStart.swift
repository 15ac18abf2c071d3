/// The first rows of a text, and which of them is its header.
///
/// A list often has its title, or the day it was made, above the header: the row with most of the
/// heads the list knows is it, the first where no row has any.
struct TableStart {
  /// Goes on below the rows read so far.
  var reader: CSVReader
  private var rows: [ArraySlice<FieldSpan>] = []
  private var place = 0
  private var known = 0
  private let utf8: [UInt8]

  /// So far down a header is looked for.
  private static let mostRows = 10
  /// No head is longer; a cell may hold a book.
  private static let longestHead = 200

  /// Read with the separator by which a header is known, for a title may have none of its own.
  static func found(in utf8: [UInt8], _ heads: KnownHeads) -> TableStart {
    let starts = CSVReader.delimiters(of: utf8).lazy.map {
      TableStart(of: utf8, separatedBy: $0, heads)
    }
    return starts.first { $0.known > 0 } ?? starts[0]
  }

  private init(of utf8: [UInt8], separatedBy delimiter: UInt8, _ heads: KnownHeads) {
    self.utf8 = utf8
    reader = CSVReader(utf8, delimiter: delimiter)
    while rows.count < Self.mostRows, let row = reader.nextRecord() { rows.append(row) }
    for (place, row) in rows.enumerated() {
      let count = row.count { isHead($0, heads) }
      // One word alone may stand in a cell of a list; below nothing but titles it is a head.
      guard count > known, count >= min(2, row.count) || isBelowTitles(place) else { continue }
      (self.place, known) = (place, count)
    }
  }

  private func isBelowTitles(_ place: Int) -> Bool {
    rows.prefix(place).allSatisfy { row in row.count { !$0.isBlank(in: utf8) } <= 1 }
  }

  private func isHead(_ span: FieldSpan, _ heads: KnownHeads) -> Bool {
    span.end - span.start <= Self.longestHead && heads.know(span.text(in: utf8))
  }

  /// Nil where there is none, or what should be it has broken quotes.
  var header: ArraySlice<FieldSpan>? {
    guard rows.indices.contains(place), let line = rows[place].first?.line,
      !reader.problems.contains(where: { $0.place.line < line })
    else { return nil }
    return rows[place]
  }

  var below: ArraySlice<ArraySlice<FieldSpan>> { rows.dropFirst(place + 1) }

  /// What stands above the header, as far as its first cell goes; what names the separator where
  /// nothing else does.
  var title: String {
    let first = rows.prefix(place).joined().first { !$0.isBlank(in: utf8) }
    return trimmed(first?.text(in: utf8) ?? reader.separatorLine)
  }

  var linesAbove: Int {
    guard let line = rows[place].first?.line, !title.isEmpty else { return 0 }
    return line - 1
  }
}
