/// The readable beginning of bytes that are no record: its stamp says whose change was cut off.
enum Excerpt {
  /// So that it stays short beside what is said of it, on the smallest screen too.
  private static let columns = 72
  /// Enough of them to fill those columns, whatever the characters are.
  private static let bytes = 4 * columns

  /// One line without anything that steers a terminal; empty where nothing can be read.
  static func of(_ bytes: [UInt8]) -> String {
    let plain = bytes.lazy.filter { $0 >= 0x20 }.prefix(Self.bytes)
    let scalars = String(decoding: Array(plain), as: UTF8.self).unicodeScalars.filter(\.isReadable)
    var room = columns
    let shown = scalars.prefix { scalar in
      // No character is wider than two.
      room -= scalar.isASCII ? 1 : 2
      return room >= 0
    }
    return String(shown) + (shown.count < scalars.count ? "…" : "")
  }
}

extension Unicode.Scalar {
  /// The replacement character stands for what was cut off within a character.
  fileprivate var isReadable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      false
    default: value != 0xFFFD
    }
  }
}
