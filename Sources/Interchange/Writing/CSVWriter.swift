/// Writes a table as RFC 4180: CRLF after every row, quotes where they are needed.
package struct CSVWriter {
  /// The text so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// With a byte order mark, spreadsheets on Windows open the file as UTF-8 by themselves.
  package init(byteOrderMark: Bool = false) {
    if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
  }

  /// Adds a row; cells a spreadsheet would take for a formula are made harmless.
  package mutating func write(_ row: [String]) {
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      // A row of one empty cell would read as an empty line.
      append(FormulaGuard.guarded(cell), quoted: row.count == 1 && cell.isEmpty)
    }
    bytes += [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private mutating func append(_ cell: String, quoted: Bool) {
    guard quoted || cell.utf8.contains(where: needsQuotes) else {
      bytes += cell.utf8
      return
    }
    bytes.append(quote)
    for byte in cell.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}

private let quote = UInt8(ascii: "\"")

/// Semicolons and tabs too, so that our own files never mislead a reader that guesses.
private func needsQuotes(_ byte: UInt8) -> Bool {
  switch byte {
  case quote, UInt8(ascii: ","), UInt8(ascii: ";"): true
  case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
  default: false
  }
}
