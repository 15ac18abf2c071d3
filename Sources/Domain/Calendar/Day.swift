/// A day of the civil calendar in the office's time zone, UTC+8 all year.
///
/// Four bytes, years 1 to 9999: reckoning stops at their ends. The host's zone plays no part.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, which is 0.
  package let number: Int32

  /// A number before year 1 or after year 9999 gives the first or last day of these.
  package init(number: Int32) {
    self.number = min(max(number, Day.limits.lowerBound), Day.limits.upperBound)
  }

  /// 0001-01-01 to 9999-12-31.
  private static let limits: ClosedRange<Int32> = -719_162...2_932_896

  /// The day of these parts, or nil if no calendar has it (2018-02-29, month 13, year 0).
  package init?(year: Int, month: Int, day: Int) {
    guard let month = Month(year: year, month: month), 1...month.length ~= day else { return nil }
    self = month.firstDay.adding(days: day - 1)
  }

  /// 1970-01-01, which stands in a draft for a day not yet given.
  package static let epoch = Day(number: 0)
  /// Later than any day of the ledger: the end of what has no end.
  package static let distantFuture = Day(number: .max)

  /// Year, month 1–12 and day of the month 1–31.
  package var parts: (year: Int, month: Int, day: Int) { CivilCalendar.parts(of: number) }
  package var year: Int { parts.year }
  package var month: Month { Month(of: self) }
  package var dayOfMonth: Int { parts.day }

  package var weekday: Weekday {
    // 1970-01-01 was a Thursday, three days after a Monday.
    let daysAfterMonday = ((Int(number) + 3) % 7 + 7) % 7
    return Weekday.allCases[daysAfterMonday]
  }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

/// Reckoning with days.
extension Day {
  package func adding(days: Int) -> Day {
    let (sum, overflow) = Int(number).addingReportingOverflow(days)
    return Day(number: overflow ? (days < 0 ? .min : .max) : Int32(clamping: sum))
  }

  /// The same day of a later (or, below zero, earlier) month; a shorter month gives its last day.
  package func adding(months: Int) -> Day {
    let target = month.adding(months: months)
    return target.firstDay.adding(days: min(dayOfMonth, target.length) - 1)
  }

  /// The same date of another year; 29 February becomes the 28th where there is none.
  package func adding(years: Int) -> Day {
    adding(months: years * 12)
  }

  /// Whole days from here to `other`, below zero if it lies before.
  package func days(to other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// Weeks since the one of 1970-01-01, which is 0; they begin on Mondays.
  var weekNumber: Int { CivilCalendar.floorDivide(Int(number) + 3, 7) }

  /// The Monday of the week this day belongs to.
  package var startOfWeek: Day {
    adding(days: 1 - weekday.rawValue)
  }
}

/// The written form, `2018-06-07`.
extension Day: CustomStringConvertible {
  /// Reads exactly `YYYY-MM-DD`.
  package init?(iso: String) { self.init(iso: iso.utf8.span) }

  package init?(iso bytes: Span<UInt8>) {
    guard bytes.count == Day.isoLength else { return nil }
    self.init(isoPrefixOf: bytes)
  }

  init?(isoPrefixOf bytes: Span<UInt8>) {
    guard
      let year = bytes.decimal(at: 0, count: 4), bytes.has(UInt8(ascii: "-"), at: 4),
      let month = bytes.decimal(at: 5, count: 2), bytes.has(UInt8(ascii: "-"), at: 7),
      let day = bytes.decimal(at: 8, count: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  static let isoLength = 10

  package var iso: String {
    String(unsafeUninitializedCapacity: Day.isoLength) { bytes in
      writeISO(into: bytes)
      return Day.isoLength
    }
  }

  func writeISO(into bytes: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = parts
    bytes.writeDecimal(year, at: 0, count: 4)
    bytes[4] = UInt8(ascii: "-")
    bytes.writeDecimal(month, at: 5, count: 2)
    bytes[7] = UInt8(ascii: "-")
    bytes.writeDecimal(day, at: 8, count: 2)
  }

  package var description: String { iso }
}
