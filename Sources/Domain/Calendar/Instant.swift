/// A moment, in milliseconds; what the journal stamps and what clocks give.
package struct Instant: Hashable, Comparable, Sendable {
  /// Since 1970-01-01T00:00:00Z.
  package let milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Instant.limits.lowerBound), Instant.limits.upperBound)
  }

  /// Years 1 to 9999 in the office, so that every moment has a day and a written form.
  private static let limits: ClosedRange<Int64> = -62_135_625_600_000...253_402_271_999_999

  /// The moment a clock in the office shows this; hours past 23 run into the next day.
  package init(
    day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
  ) {
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(milliseconds: (seconds - Instant.officeOffset) * 1000 + Int64(millisecond))
  }

  /// UTC+8, in seconds.
  private static let officeOffset: Int64 = 8 * 3600
  private static let millisecondsPerDay = 86_400_000

  package static let epoch = Instant(milliseconds: 0)

  /// The day in the office.
  package var day: Day {
    Day(number: Int32(clamping: CivilCalendar.floorDivide(local, Instant.millisecondsPerDay)))
  }
  package var hour: Int { millisecondOfDay / 3_600_000 }
  package var minute: Int { millisecondOfDay / 60_000 % 60 }
  package var second: Int { millisecondOfDay / 1000 % 60 }

  package func adding(milliseconds more: Int64) -> Instant {
    Instant(milliseconds: milliseconds + more)
  }

  private var local: Int { Int(milliseconds) + Int(Instant.officeOffset) * 1000 }
  private var millisecondOfDay: Int {
    local - CivilCalendar.floorDivide(local, Instant.millisecondsPerDay)
      * Instant.millisecondsPerDay
  }

  package static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// The written form, `2018-05-03T09:12:44.120+08:00`.
extension Instant: CustomStringConvertible {
  /// Reads a moment with its zone: `Z` or `±hh:mm`; a fraction of a second may be missing or
  /// longer than three digits, the rest is cut off.
  package init?(iso: String) { self.init(iso: iso.utf8.span) }

  package init?(iso bytes: Span<UInt8>) {
    guard
      let day = Day(isoPrefixOf: bytes), bytes.has(UInt8(ascii: "T"), at: 10),
      let time = Instant.secondOfDay(bytes),
      let fraction = Instant.fraction(bytes, at: 19),
      let offset = Instant.offset(bytes, at: fraction.end)
    else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(time - offset)
    self.init(milliseconds: seconds * 1000 + Int64(fraction.milliseconds))
  }

  /// Always to the millisecond, always in the office's zone.
  package var iso: String {
    String(unsafeUninitializedCapacity: 29) { bytes in
      day.writeISO(into: bytes)
      bytes[10] = UInt8(ascii: "T")
      writeTime(into: bytes)
      for (index, byte) in "+08:00".utf8.enumerated() { bytes[23 + index] = byte }
      return 29
    }
  }

  package var description: String { iso }

  private func writeTime(into bytes: UnsafeMutableBufferPointer<UInt8>) {
    bytes.writeDecimal(hour, at: 11, count: 2)
    bytes[13] = UInt8(ascii: ":")
    bytes.writeDecimal(minute, at: 14, count: 2)
    bytes[16] = UInt8(ascii: ":")
    bytes.writeDecimal(second, at: 17, count: 2)
    bytes[19] = UInt8(ascii: ".")
    bytes.writeDecimal(millisecondOfDay % 1000, at: 20, count: 3)
  }

  private static func secondOfDay(_ bytes: Span<UInt8>) -> Int? {
    guard
      let hour = bytes.decimal(at: 11, count: 2), hour < 24, bytes.has(UInt8(ascii: ":"), at: 13),
      let minute = bytes.decimal(at: 14, count: 2), minute < 60,
      bytes.has(UInt8(ascii: ":"), at: 16),
      let second = bytes.decimal(at: 17, count: 2), second < 60
    else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  private static func fraction(
    _ bytes: Span<UInt8>, at start: Int
  ) -> (milliseconds: Int, end: Int)? {
    guard bytes.has(UInt8(ascii: "."), at: start) else { return (0, start) }
    var milliseconds = 0
    var weight = 100
    var index = start + 1
    while let digit = bytes.decimal(at: index, count: 1) {
      milliseconds += digit * weight
      weight /= 10
      index += 1
    }
    return index > start + 1 ? (milliseconds, index) : nil
  }

  /// Seconds east of Greenwich; nil unless the zone ends the text.
  private static func offset(_ bytes: Span<UInt8>, at start: Int) -> Int? {
    if bytes.has(UInt8(ascii: "Z"), at: start) { return bytes.count == start + 1 ? 0 : nil }
    let isWest = bytes.has(UInt8(ascii: "-"), at: start)
    guard
      isWest || bytes.has(UInt8(ascii: "+"), at: start), bytes.count == start + 6,
      let hour = bytes.decimal(at: start + 1, count: 2), hour < 24,
      bytes.has(UInt8(ascii: ":"), at: start + 3),
      let minute = bytes.decimal(at: start + 4, count: 2), minute < 60
    else { return nil }
    return (hour * 3600 + minute * 60) * (isWest ? -1 : 1)
  }
}
