/// A constant of many bytes as Swift source.
enum StaticTable {
  /// Records joined to rows of a readable length.
  static func rows(_ records: [String], perRow: Int) -> [String] {
    stride(from: 0, to: records.count, by: perRow).map { start in
      records[start..<min(start + perRow, records.count)].joined()
    }
  }

  /// A computed property, so that reading it is taking an address and never an initialiser.
  static func property(_ name: String, comment: String, rows: [String]) -> String {
    let literal = rows.map { "    \($0)" }.joined(separator: "\\\n")
    return """
        /// \(comment)
        static var \(name): StaticString {
          \"""
      \(literal)
          \"""
        }

      """
  }
}

/// Small numbers as printable bytes that need no escape in a string literal.
enum PrintableNumber {
  private static let base = 57

  /// Two digits from `#` to `[`, the higher first; 0–3248.
  static func pair(_ number: Int) -> String {
    precondition(number < base * base, "more sets of readings than two digits can number")
    return digit(number / base) + digit(number % base)
  }

  private static func digit(_ value: Int) -> String {
    String(Unicode.Scalar(UInt8(ascii: "#") + UInt8(value)))
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - utf8.count))
  }
}

extension Character {
  /// The plain letter under tone marks: `ǎ` gives `a`, `ḿ` gives `m`.
  var unaccented: String {
    for (plain, accented) in Self.accents where accented.contains(self) { return plain }
    return String(String.UnicodeScalarView(unicodeScalars.filter(\.isASCII)))
  }

  private static let accents = [
    ("a", "āáǎà"), ("e", "ēéěèê"), ("i", "īíǐì"), ("o", "ōóǒò"), ("u", "ūúǔù"), ("n", "ńňǹ"),
    ("m", "ḿ"),
  ]
}
