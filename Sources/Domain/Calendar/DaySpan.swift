/// Days one after the other, such as a holiday: `2018-02-15..2018-02-21`, a single one `2018-01-01`.
package struct DaySpan: Equatable, Sendable {
  package let first: Day
  package let last: Day

  /// `last` is not before `first`.
  package init(_ first: Day, _ last: Day) {
    self.first = first
    self.last = last
  }

  package var days: [Day] { (first.number...last.number).map(Day.init(number:)) }
}

extension DaySpan: FieldValue {
  package var fieldText: String { first == last ? first.iso : "\(first.iso)..\(last.iso)" }

  package init(fieldText: String) throws(FieldProblem) {
    try self.init(fieldText, in: nil)
  }

  /// Reads days as people write them, in a year where none is named: `2-15..2-21`, `2月15日至21日`.
  package init(_ text: String, in year: Int?) throws(FieldProblem) {
    let parts = Self.parts(of: text)
    guard 1...2 ~= parts.count else { throw .notADay(text) }
    let start = year.flatMap { Day(year: $0, month: 1, day: 1) }
    let first = try Self.day(parts[0], after: start)
    let last = parts.count == 2 ? try Self.day(parts[1], after: first) : first
    guard first <= last else { throw .notADay(text) }
    self.init(first, last)
  }

  private static func parts(of text: String) -> [String] {
    var text = text
    for mark in ["..", "～", "~", "—", "–"] { text = text.replacing(mark, with: "至") }
    return text.split(separator: "至").map { String($0).trimmingBlanks }
  }

  /// A month, or a month and a year, may be left out where an earlier day says them.
  private static func day(_ text: String, after start: Day?) throws(FieldProblem) -> Day {
    if let day = Day(iso: text) { return day }
    guard let start, text.first?.isNumber == true,
      let day = try? DayWords.parse(text, today: start)
    else { throw .notADay(text) }
    return day
  }
}
