import Domain
import JSONText

extension Report {
  /// The report for machines: stable keys, numbers as numbers, a share as its two numbers and its
  /// percent.
  package func json(in language: Language) -> JSON {
    [
      "report": .string(name.rawValue), "title": .string(name.title.text(in: language)),
      "asOf": .string(asOf.iso), "since": since.map { .string($0.iso) } ?? .null,
      "basis": .array(basis.map { .string($0.text(in: language)) }),
      "tables": .array(tables.map { $0.json(in: language) }),
      "notes": .array(notes.map { .string($0.text(in: language)) }),
    ]
  }
}

extension ReportTable {
  fileprivate func json(in language: Language) -> JSON {
    var object = JSONObject()
    object["table"] = .string(key)
    object["title"] = .string(title.text(in: language))
    object["rows"] = .array(rows.map { self.object(of: $0, language) })
    object["totals"] = totals.map { self.object(of: $0, language) } ?? .null
    object["notes"] = .array(notes.map { .string($0.text(in: language)) })
    return .object(object)
  }

  private func object(of row: [ReportCell], _ language: Language) -> JSON {
    var object = JSONObject()
    for (column, cell) in zip(columns, row) where !column.isBar {
      object[column.key] = cell.json(in: language)
    }
    return .object(object)
  }
}

extension ReportCell {
  fileprivate func json(in language: Language) -> JSON {
    switch value {
    case .text: .string(words.text(in: language))
    case .number(let number): .integer(Int64(number))
    case .day(let day): day.map { .string($0.iso) } ?? .null
    case .rate(let rate):
      [
        "numerator": .integer(Int64(rate.numerator)),
        "denominator": .integer(Int64(rate.denominator)),
        "percent": rate.tenths.map { .decimal("\($0 / 10).\($0 % 10)") } ?? .null,
      ]
    }
  }
}
