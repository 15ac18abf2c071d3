/// Blanks behind the last line of a segment, laid down for lines to come.
///
/// A line that overwrites them leaves the file as long as it was, so its sync has nothing to note
/// beside the line itself: ext4 and XFS then need less than half the time (README, speed). They say
/// nothing: whoever reads passes over blanks that go on to the end of the file.
package enum Blanks {
  /// As much as is laid down at once: a few hundred changes.
  package static let usual = 128 << 10
  private static let blank = UInt8(ascii: " ")

  static func laid(_ count: Int) -> [UInt8] { [UInt8](repeating: blank, count: count) }

  static func are(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.isEmpty || bytes[0] == blank && isOneByteRepeated(bytes)
  }

  static func are(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.withUnsafeBufferPointer(are) }

  /// What stands before the blanks at the end.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let end = bytes.lastIndex { $0 != blank }.map { $0 + 1 } ?? 0
    return Array(bytes[..<end])
  }
}
