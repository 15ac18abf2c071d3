/// The public holidays of one year, and the weekend days worked for them (C5, L9); its number is its
/// year.
package struct CalendarYear: Setting {
  package var id: ID<CalendarYear> = .unassigned
  package var struck: Strike?
  package var year = 0
  package var holidays: [DaySpan] = []
  /// Saturdays and Sundays that are worked (补班).
  package var extraWorkdays: [Day] = []
  /// The notice it was announced by.
  package var source = ""

  package init() {}

  package init(_ year: Int) {
    id = ID(year)
    self.year = year
  }

  package static let kind = EntityKind.calendar
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.calendarYears }
  package static let shipped = [china2018]
  package var any: AnyEntity { .calendar(self) }
  package var name: String { String(year) }

  package func freshID(in workspace: Workspace) -> ID<CalendarYear> { ID(year) }
}

extension CalendarYear {
  package enum Field: String, FieldName {
    case year, holidays, extraWorkdays, source

    package var isRequired: Bool { [.year, .holidays].contains(self) }

    package var shape: FieldShape {
      switch self {
      case .year: .number
      case .holidays, .extraWorkdays: .lines
      case .source: .line
      }
    }
  }

  package func text(_ field: Field) -> String {
    switch field {
    case .year: year == 0 ? "" : year.fieldText
    case .holidays: holidays.fieldText(separator: "\n")
    case .extraWorkdays: extraWorkdays.fieldText()
    case .source: source
    }
  }

  package mutating func set(_ field: Field, to text: String) throws(FieldProblem) {
    switch field {
    case .year: try take(text, into: \.year)
    case .holidays: holidays = try spans(text)
    case .extraWorkdays: extraWorkdays = try spans(text).flatMap(\.days)
    case .source: source = try plain(text)
    }
  }

  /// Where no year is set yet, any will do to see whether the days can be read.
  private func spans(_ text: String) throws(FieldProblem) -> [DaySpan] {
    var spans: [DaySpan] = []
    for part in text.split(whereSeparator: { "、，,;；\n".contains($0) }) {
      let part = String(part).trimmingBlanks
      if !part.isEmpty { spans.append(try DaySpan(part, in: year == 0 ? 2000 : year)) }
    }
    return spans
  }
}

// MARK: - What a year must be

extension CalendarYear {
  private static let years = 1990...2100

  package func check(
    since before: CalendarYear?, in workspace: Workspace, today: Day
  ) throws(Refusal) {
    if let before, before.year != year { throw .settings(.yearFixed(before.year)) }
    guard Self.years.contains(year) else {
      throw .settings(.outOfRange(field: Field.year.phrase, Self.years))
    }
    let days = holidays.flatMap(\.days)
    try check(days, .holidays)
    try check(extraWorkdays, .extraWorkdays)
    for day in extraWorkdays {
      guard !days.contains(day) else { throw .settings(.workedHoliday(day)) }
      guard day.weekday.isWeekend else { throw .settings(.notAWeekend(day)) }
    }
  }

  private func check(_ days: [Day], _ field: Field) throws(Refusal) {
    var seen: Set<Day> = []
    for day in days {
      guard day.year == year else {
        throw .settings(.wrongYear(field: field.phrase, day, year))
      }
      guard seen.insert(day).inserted else {
        throw .settings(.dayTwice(field: field.phrase, day))
      }
    }
  }
}

extension WorkCalendar {
  package init(_ years: [CalendarYear]) {
    self.init(
      coveredYears: Set(years.map(\.year)),
      holidays: Set(years.flatMap(\.holidays).flatMap(\.days)),
      extraWorkdays: Set(years.flatMap(\.extraWorkdays)))
  }
}

extension Workspace {
  /// The next year to enter: the first not covered from this one on.
  package func nextCalendarYear(from day: Day) -> Int {
    var year = day.year
    while calendar.coveredYears.contains(year) { year += 1 }
    return year
  }
}
