/// A list of plain texts for a spreadsheet: with a byte order mark, for Excel would guess.
package enum SheetCSV {
  package static func bytes(heads: [String], rows: [[String]]) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: true)
    writer.write(heads)
    for row in rows { writer.write(row) }
    return writer.bytes
  }
}
