/// The bytes of one field, without its quotes.
struct FieldSpan {
  var start: Int
  var end: Int
  /// The physical line the field begins on, from 1.
  var line: Int
  /// Whether quotes inside are still doubled.
  var hasDoubledQuotes = false

  func text(in utf8: [UInt8]) -> String {
    let raw = utf8[start..<end]
    guard hasDoubledQuotes else { return String(decoding: raw, as: UTF8.self) }
    var halved: [UInt8] = []
    var afterQuote = false
    for byte in raw {
      let dropsQuote = afterQuote && byte == quote
      if !dropsQuote { halved.append(byte) }
      afterQuote = byte == quote && !dropsQuote
    }
    return String(decoding: halved, as: UTF8.self)
  }

  func isBlank(in utf8: [UInt8]) -> Bool {
    utf8[start..<end].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }
}

private let quote = UInt8(ascii: "\"")
private let carriageReturn = UInt8(ascii: "\r")
private let lineFeed = UInt8(ascii: "\n")

/// Cuts UTF-8 into records and fields as RFC 4180 has it.
///
/// Lines end with CRLF, LF or CR. A quote inside a field that does not begin with one is an
/// ordinary character, as in `5" pipe`. Lines with nothing on them are passed over. A record with
/// broken quotes is left out and told in `problems`, columns by number. `sep=;` on the first line,
/// as Excel has it, names the separator and is no record.
struct CSVReader {
  private(set) var problems: [TableProblem] = []
  private let utf8: [UInt8]
  private let delimiter: UInt8
  /// The first line where it names the separator; empty where it does not.
  let separatorLine: String
  private var position = 0
  private var line = 1
  private var record: [FieldSpan] = []
  private var isBroken = false

  /// The first line says what separates fields, unless a `delimiter` is to be tried.
  init(_ utf8: [UInt8], delimiter: UInt8? = nil) {
    self.utf8 = utf8
    let named = namedDelimiter(utf8)
    self.delimiter = named ?? delimiter ?? detectedDelimiter(utf8)
    position = named == nil ? 0 : delimiterLine.count + 1
    separatorLine = String(decoding: utf8[..<position], as: UTF8.self)
  }

  /// What may separate the fields, the likeliest first.
  static func delimiters(of utf8: [UInt8]) -> [UInt8] {
    let likely = detectedDelimiter(utf8)
    return [likely]
      + [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].filter { $0 != likely }
  }

  /// The fields of the next record that reads well; nothing at the end of the text.
  mutating func nextRecord() -> ArraySlice<FieldSpan>? {
    while position < utf8.count {
      record.removeAll(keepingCapacity: true)
      isBroken = false
      if skipLineEnd() { continue }
      repeat { readField() } while skipDelimiter()
      _ = skipLineEnd()
      if !isBroken { return record[...] }
    }
    return nil
  }

  private mutating func readField() {
    if position < utf8.count && utf8[position] == quote {
      readQuotedField()
    } else {
      let start = position
      skipToFieldEnd()
      record.append(FieldSpan(start: start, end: position, line: line))
    }
  }

  private mutating func readQuotedField() {
    position += 1
    var field = FieldSpan(start: position, end: position, line: line)
    while position < utf8.count {
      guard utf8[position] == quote else {
        skipInsideQuotes()
        continue
      }
      field.end = position
      position += 1
      guard position < utf8.count && utf8[position] == quote else {
        finishQuotedField(field)
        return
      }
      field.hasDoubledQuotes = true
      position += 1
    }
    field.end = position
    refuse(field, found: firstLine(of: field), expected: .closingQuote)
  }

  private mutating func finishQuotedField(_ field: FieldSpan) {
    let start = position
    skipToFieldEnd()
    if start == position {
      record.append(field)
      return
    }
    let found = String(decoding: utf8[start..<position], as: UTF8.self)
    refuse(field, found: found, expected: .delimiterAfterQuote)
  }

  /// Notes the first fault of a record and goes on, so that the next record is read again.
  private mutating func refuse(_ field: FieldSpan, found: String, expected: Expectation) {
    record.append(field)
    guard !isBroken else { return }
    isBroken = true
    let place = TablePlace(line: field.line, column: record.count)
    problems.append(TableProblem(at: place, found: found, expected: expected))
  }

  private func firstLine(of field: FieldSpan) -> String {
    let text = utf8[field.start..<field.end]
    return String(decoding: text.prefix { $0 != lineFeed && $0 != carriageReturn }, as: UTF8.self)
  }

  private mutating func skipToFieldEnd() {
    while position < utf8.count {
      let byte = utf8[position]
      if byte == delimiter || byte == lineFeed || byte == carriageReturn { return }
      position += 1
    }
  }

  private mutating func skipInsideQuotes() {
    if !skipLineEnd() { position += 1 }
  }

  private mutating func skipDelimiter() -> Bool {
    guard position < utf8.count && utf8[position] == delimiter else { return false }
    position += 1
    return true
  }

  private mutating func skipLineEnd() -> Bool {
    guard position < utf8.count else { return false }
    let byte = utf8[position]
    guard byte == lineFeed || byte == carriageReturn else { return false }
    position += 1
    if byte == carriageReturn && position < utf8.count && utf8[position] == lineFeed {
      position += 1
    }
    line += 1
    return true
  }
}

private let delimiterLine = Array("sep=".utf8)

/// What stands between `sep=` and the end of the first line; nil where that is no such line.
private func namedDelimiter(_ utf8: [UInt8]) -> UInt8? {
  let rest = utf8.dropFirst(delimiterLine.count).prefix(2)
  let begins = utf8.prefix(delimiterLine.count).map { $0 | 0x20 } == delimiterLine.map { $0 | 0x20 }
  guard begins, let named = rest.first, named < 0x80, named != quote, !endsLine(named),
    rest.dropFirst().allSatisfy(endsLine)
  else { return nil }
  return named
}

private func endsLine(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }

/// The separator the first line uses most outside quotes; a comma when it uses none.
private func detectedDelimiter(_ utf8: [UInt8]) -> UInt8 {
  var counts = (comma: 0, semicolon: 0, tab: 0)
  var isQuoted = false
  for byte in utf8.drop(while: { $0 == lineFeed || $0 == carriageReturn }) {
    if byte == quote { isQuoted.toggle() }
    if isQuoted { continue }
    if byte == lineFeed || byte == carriageReturn { break }
    if byte == UInt8(ascii: ",") { counts.comma += 1 }
    if byte == UInt8(ascii: ";") { counts.semicolon += 1 }
    if byte == UInt8(ascii: "\t") { counts.tab += 1 }
  }
  if counts.tab > max(counts.comma, counts.semicolon) { return UInt8(ascii: "\t") }
  return counts.semicolon > counts.comma ? UInt8(ascii: ";") : UInt8(ascii: ",")
}
