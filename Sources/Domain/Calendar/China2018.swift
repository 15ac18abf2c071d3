/// The public holidays of 2018 as announced for the whole country (C5).
extension CalendarYear {
  package static let china2018: CalendarYear = {
    var year = CalendarYear(2018)
    year.holidays = [
      span("01-01"),  // New Year
      span("02-15", "02-21"),  // Spring Festival
      span("04-05", "04-07"),  // Qingming
      span("04-29", "05-01"),  // Labour Day
      span("06-16", "06-18"),  // Dragon Boat Festival
      span("09-22", "09-24"),  // Mid-Autumn Festival
      span("10-01", "10-07"),  // National Day
      span("12-30", "12-31"),  // New Year 2019
    ]
    year.extraWorkdays = ["02-11", "02-24", "04-08", "04-28", "09-29", "09-30", "12-29"].map(day)
    year.source = "国办发明电〔2017〕12号、〔2018〕15号"
    return year
  }()

  private static func span(_ first: String, _ last: String? = nil) -> DaySpan {
    DaySpan(day(first), day(last ?? first))
  }

  private static func day(_ text: String) -> Day { Day(iso: "2018-\(text)") ?? .epoch }
}

extension WorkCalendar {
  package static let china2018 = WorkCalendar([.china2018])
}
