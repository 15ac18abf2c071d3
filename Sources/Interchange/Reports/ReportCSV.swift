import Domain

extension Report {
  /// All tables one after the other, each under a line with its name, for a spreadsheet.
  ///
  /// A share takes three columns: numerator, denominator, percent.
  package func csv(in language: Language, byteOrderMark: Bool = true) -> [UInt8] {
    var writer = CSVWriter(byteOrderMark: byteOrderMark)
    writer.write([heading.text(in: language), dated.text(in: language)])
    for line in basis { writer.write([line.text(in: language)]) }
    for table in tables { table.write(to: &writer, in: language) }
    return writer.bytes
  }
}

extension ReportTable {
  fileprivate func write(to writer: inout CSVWriter, in language: Language) {
    writer.write([""])
    writer.write([title.text(in: language)])
    let shown = columns.indices.filter { !columns[$0].isBar }
    writer.write(shown.flatMap { heads(of: $0, language) })
    for row in rows + (totals.map { [$0] } ?? []) {
      writer.write(shown.flatMap { cells(of: row[$0], isRate: isRate($0), language) })
    }
  }

  private func isRate(_ column: Int) -> Bool {
    rows.contains { row in if case .rate = row[column].value { true } else { false } }
  }

  private func heads(of column: Int, _ language: Language) -> [String] {
    let title = columns[column].title.text(in: language)
    guard isRate(column) else { return [title] }
    return [
      "\(title) \(ReportFileWords.numerator.text(in: language))",
      "\(title) \(ReportFileWords.denominator.text(in: language))", title,
    ]
  }

  private func cells(of cell: ReportCell, isRate: Bool, _ language: Language) -> [String] {
    if case .rate(let rate) = cell.value {
      return ["\(rate.numerator)", "\(rate.denominator)", rate.percent]
    }
    let text = cell.number.map { "\($0)" } ?? cell.words.text(in: language)
    return isRate ? ["", "", text] : [text]
  }
}

extension ReportCell {
  /// The number it stands for: words such as `+9` a spreadsheet would take for a text.
  fileprivate var number: Int? {
    if case .number(let number) = value { number } else { nil }
  }
}

/// What files of reports say beside the reports' own words.
enum ReportFileWords {
  static let numerator = Phrase("分子", "part")
  static let denominator = Phrase("分母", "of")
}
