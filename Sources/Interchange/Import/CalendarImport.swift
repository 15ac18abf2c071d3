import Domain

/// The holidays of a year from a small list: a day or a span of days in each row, and whether it is
/// a holiday or worked for one.
///
/// Such as the notice puts it: `2019-02-04..2019-02-10,放假` and `2019-02-02,补班`.
package struct CalendarImport: Equatable {
  package var year: CalendarYear
  package private(set) var problems: [TableProblem]
  /// How many lines stand above the header, such as a title: they are passed over.
  package let linesAbove: Int
  /// What stands there first.
  package let title: String
  /// The lines of rows that add up others: they are passed over too.
  package let sums: [Int]
  /// Where each day stood first.
  private var lines: [Day: Int] = [:]

  /// What its two columns may be called.
  package static var heads: KnownHeads {
    KnownHeads(CalendarColumn.days.names + CalendarColumn.kind.names)
  }

  package init(of table: CSVTable, year: Int) throws(MappingProblem) {
    self.year = CalendarYear(year)
    (problems, sums) = (table.problems, table.sums)
    (linesAbove, title) = (table.linesAboveHeader, table.title)
    let days = try Self.column(CalendarColumn.days, of: table)
    let kinds = try Self.column(CalendarColumn.kind, of: table)
    for row in 0..<table.rowCount {
      read(table.cell(row: row, column: days), table.cell(row: row, column: kinds))
    }
    problems.sort(by: TableProblem.isEarlier)
  }

  private static func column(
    _ column: CalendarColumn, of table: CSVTable
  ) throws(MappingProblem) -> Int {
    let names = table.columns.map { comparable($0.name) }
    guard let place = names.firstIndex(where: column.names.map(comparable).contains) else {
      throw .columnMissing(column.phrase, known: table.columns.map(\.name))
    }
    return place
  }

  private mutating func read(_ days: TableCell, _ kind: TableCell) {
    guard let span = span(in: days) else { return }
    switch DayKind(trimmed(kind.text)) {
    case .holiday?: year.holidays.append(span)
    case .worked?:
      for day in span.days where !day.weekday.isWeekend { refuse(days, .weekend(day)) }
      year.extraWorkdays += span.days
    case nil: refuse(kind, .dayKind)
    }
  }

  private mutating func span(in cell: TableCell) -> DaySpan? {
    let text = trimmed(cell.text)
    do {
      let span = try DaySpan(isoDay(text), in: year.year)
      for day in span.days {
        if day.year != year.year { return refuse(cell, .dayIn(year.year)) }
        if let first = lines[day] { return refuse(cell, .distinct(firstLine: first)) }
        lines[day] = cell.place.line
      }
      return span
    } catch {
      return refuse(cell, .field(error))
    }
  }

  @discardableResult
  private mutating func refuse(_ cell: TableCell, _ expected: Expectation) -> DaySpan? {
    problems.append(
      TableProblem(at: cell.place, found: trimmed(cell.text), expected: expected))
    return nil
  }
}

/// The two columns such a list has.
private enum CalendarColumn {
  case days
  case kind

  var names: [String] {
    switch self {
    case .days: ["日期", "放假日期", "时间", "date", "days"]
    case .kind: ["类型", "安排", "类别", "kind", "type"]
    }
  }

  var phrase: Phrase {
    switch self {
    case .days: Phrase("日期", "date")
    case .kind: Phrase("类型", "kind")
    }
  }
}

private enum DayKind {
  case holiday
  case worked

  init?(_ text: String) {
    switch comparable(text) {
    case "放假", "休", "休息", "假", "holiday", "off": self = .holiday
    case "补班", "班", "上班", "调休上班", "work", "worked": self = .worked
    default: return nil
    }
  }
}
