import Domain

extension CalendarYear: Documented {
  static let record = Record<CalendarYear>([
    .init("year", \.year),
    .init("holidays", \.holidays),
    .init("extraWorkdays", \.extraWorkdays),
    .init("source", \.source),
  ])
}

/// Written as in a form, `2018-02-15..2018-02-21`.
extension DaySpan: TextRecordValue {
  var recordText: String { fieldText }
  init?(recordText: String) { try? self.init(fieldText: recordText) }
}
