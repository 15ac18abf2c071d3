/// Blanks behind the last line of a segment, laid down for lines to come.
///
/// A line that overwrites them leaves the file as long as it was, so its sync has nothing to note
/// beside the line itself: ext4 and XFS then need less than half the time (README, speed). They say
/// nothing: whoever reads passes over blanks that go on to the end of the file, and over an LF at
/// the very end, as editors add one.
package enum Blanks {
  /// As much as is laid down at once: a few hundred changes.
  package static let usual = 128 << 10
  private static let blank = UInt8(ascii: " ")
  private static let feed = UInt8(ascii: "\n")

  static func laid(_ count: Int) -> [UInt8] { [UInt8](repeating: blank, count: count) }

  static func mayBegin(with byte: UInt8) -> Bool { byte == blank || byte == feed }

  /// Whether these bytes say nothing.
  static func are(_ bytes: ArraySlice<UInt8>, toEndOfFile isAtEnd: Bool = false) -> Bool {
    let bytes = isAtEnd && bytes.last == feed ? bytes.dropLast() : bytes
    guard let first = bytes.first else { return true }
    return first == blank && bytes.withUnsafeBufferPointer(isOneByteRepeated)
  }

  /// What is left of a torn tail without the blanks before it.
  static func text(of tail: [UInt8]) -> [UInt8] { Array(tail.drop { $0 == blank }) }

  /// What stands before the blanks at the end of a file.
  static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let isFed = bytes.last == feed && bytes.dropLast().last.map { $0 == blank } ?? true
    let rest = isFed ? bytes.dropLast() : bytes[...]
    return Array(rest[..<(rest.lastIndex { $0 != blank }.map { $0 + 1 } ?? 0)])
  }
}
