import Domain

/// Text without the blanks around it: spaces of either width, tabs, line breaks, a stray mark.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !isBlank($0) }),
    let last = scalars.lastIndex(where: { !isBlank($0) })
  else { return "" }
  return String(scalars[first...last])
}

/// `合计` of `合　计`.
func withoutBlanks(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { !isBlank($0) }))
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{200B}": true
  default: false
  }
}

/// Text with line feeds alone: a cell is broken as its file's lines are, and no field keeps a return.
func withPlainLineBreaks(_ text: String) -> String {
  guard text.utf8.contains(0x0D) else { return text }
  return String(text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 })
}

/// A full date as spreadsheets write it, in ISO: 2018/7/5, 2018年7月5日, 20180705, 180705, 18.7.5.
///
/// It is read as in a form. Anything else stays as it is: what people type there, such as 明天 or
/// 15日, means something different each day and has no place in a list.
func isoDay(_ text: String) -> String {
  let date = withoutTime(text)
  let lengths = date.split { !$0.isWholeNumber }.map(\.count)
  let hasYear = lengths.count == 3 ? [2, 4].contains(lengths[0]) : [6, 8].contains(lengths.first)
  guard hasYear, let day = try? DayWords.parse(date, today: .epoch) else { return text }
  return day.iso
}

/// What a day that nobody can read lacks: 7月5日 its year, and in 5/7/18 it is not told which of them
/// it is.
func lack(ofDay text: String) -> Expectation? {
  let date = withoutTime(text)
  guard isoDay(text) == text, date.allSatisfy({ $0.isWholeNumber || "-/.年月日号".contains($0) })
  else { return nil }
  let parts = date.split { !$0.isWholeNumber }
  guard let first = parts.first, first.count <= 2, let last = parts.last else { return nil }
  switch parts.count {
  case 2 where last.count <= 2: return .dayWithYear
  case 3 where Int(first) ?? .max <= 12 || last.count == 4: return .dayYearFirst
  default: return nil
  }
}

/// Databases and spreadsheets write a day with its time: `2018-07-05 00:00:00`, `2018/7/5 9:30`.
private func withoutTime(_ text: String) -> String {
  let parts = text.split(separator: " ", omittingEmptySubsequences: true)
  guard parts.count == 2, parts[1].contains(":"),
    parts[1].utf8.allSatisfy({ (0x30...0x3A).contains($0) || $0 == UInt8(ascii: ".") })
  else { return text }
  return String(parts[0])
}

/// The day a spreadsheet keeps as this number, which it writes where the column is no date.
///
/// 43221 is 2018-05-01. From 1970 to 2099, so that no year and no month is taken for one.
func spreadsheetDay(_ text: String) -> Day? {
  guard text.utf8.count == 5, let number = Int(text), (25_569...73_050).contains(number) else {
    return nil
  }
  return Day(iso: "1970-01-01")?.adding(days: number - 25_569)
}

/// Text whose line breaks have become spaces, as pasting into a one-line field makes them.
func onOneLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).joined(separator: " ")
}
