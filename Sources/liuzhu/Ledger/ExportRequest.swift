import ArgumentParser
import Domain
import Interchange
import JSONText

/// Which rows and columns of a list are wanted, in which order, and how they are to be written.
struct ExportRequest {
  var format = ExportFormat.csv
  /// For Excel, which guesses where there is none.
  var byteOrderMark = false
  var filter = ""
  /// Names of columns; all of the list where there are none.
  var columns: [String] = []
  var order: String?
  var isDescending = false
}

/// A list as it was written.
struct ExportedList {
  let name: String
  let rows: Int
  let bytes: [UInt8]
}

enum ExportFormat: String, CaseIterable, ExpressibleByArgument {
  case csv
  case json
  /// One object a line.
  case jsonl
}

extension ExportRequest {
  func list<Row: ListRow>(
    of _: Row.Type, called name: String, in session: LedgerSession
  ) throws -> ExportedList where Row.Kept: ListedOnCommandLine {
    let chosen = try columns.map { try column(named: $0, Row.self, session) }
    let today = session.today
    let found = try session.rows(Row.Kept.self, filter: filter) { Row.holds($0, on: today) }
    let rows = try ordered(found, Row.self, session)
    let shown = chosen.isEmpty ? ListColumn<Row>.whole : chosen
    let bytes =
      format == .csv
      ? csv(of: rows, shown, session) : json(of: rows, keys: chosen.map(\.name), session)
    return ExportedList(name: name, rows: rows.count, bytes: bytes)
  }

  private func column<Row: ListRow>(
    named name: String, _: Row.Type, _ session: LedgerSession
  ) throws -> ListColumn<Row> {
    if let column = ListColumn<Row>(named: name) { return column }
    let known = ListColumn<Row>.all.map { $0.title.text(in: session.options.language) }
    throw Stop(.usage, ExportCommandWords.unknownColumn(name, known: known), session.options)
  }

  /// By what stands in a column, numbers as numbers and answers of a closed list in its own order;
  /// what is alike stays in the order of the ids.
  private func ordered<Row: ListRow>(
    _ rows: [Row.Kept], _: Row.Type, _ session: LedgerSession
  ) throws -> [Row.Kept] {
    guard let order else { return rows }
    let column = try column(named: order, Row.self, session)
    let grades = column.grades(in: session.workspace, on: session.today)
    var file = file([column], session)
    let keyed = rows.enumerated().map { place, row in
      (key: OrderKey(file.cells(of: row)[0], grades), place: place, row: row)
    }
    return keyed.sorted { one, other in
      if one.key == other.key { return one.place < other.place }
      return isDescending ? other.key < one.key : one.key < other.key
    }.map(\.row)
  }

  private func file<Row: ListRow>(
    _ columns: [ListColumn<Row>], _ session: LedgerSession
  ) -> ListFile<Row> {
    ListFile(columns, in: session.workspace, on: session.today, session.options.language)
  }

  private func csv<Row: ListRow>(
    of rows: [Row.Kept], _ columns: [ListColumn<Row>], _ session: LedgerSession
  ) -> [UInt8] {
    var file = file(columns, session)
    return file.csv(of: rows, byteOrderMark: byteOrderMark)
  }

  /// The objects `list --json` prints; where columns are named, those of their members.
  private func json<Kept: ListedOnCommandLine>(
    of rows: [Kept], keys: [String], _ session: LedgerSession
  ) -> [UInt8] {
    let objects = rows.map { row in
      let whole = Kept.json(row, in: session)
      guard !keys.isEmpty, let members = whole.object else { return whole }
      var object = JSONObject()
      for key in keys { object[key] = members[key] }
      return JSON.object(object)
    }
    let text =
      format == .json
      ? JSON.array(objects).text() + "\n" : objects.map { $0.text() + "\n" }.joined()
    return Array(text.utf8)
  }
}

/// What rows are put in order by: numbers, and what begins with one, before words, and empty cells
/// last of all.
private struct OrderKey: Comparable {
  private let rank: Int
  private let number: Int
  /// `50人以下` is less than 50.
  private let isBelow: Bool
  private let text: String

  init(_ cell: String, _ grades: [String: Int]) {
    let grade = grades[String(cell.prefix { $0 != "、" })]
    let number = grade ?? Int(cell) ?? Int(cell.prefix { $0.isASCII && $0.isNumber })
    self.number = number ?? 0
    isBelow = cell.hasSuffix("以下")
    text = cell
    rank = cell.isEmpty ? 2 : number == nil ? 1 : 0
  }

  static func < (one: Self, other: Self) -> Bool {
    (one.rank, one.number, one.isBelow ? 0 : 1, one.text)
      < (other.rank, other.number, other.isBelow ? 0 : 1, other.text)
  }
}
