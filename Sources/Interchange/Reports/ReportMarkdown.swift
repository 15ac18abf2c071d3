import Domain

extension Report {
  /// Headings, the basis as a list, and one table after the other.
  package func markdown(in language: Language) -> String {
    let head = "# \(heading.text(in: language))"
    let lines = [dated] + basis
    let list = lines.map { "- \($0.text(in: language))" }.joined(separator: "\n")
    let tables = tables.map { $0.markdown(in: language) }
    let notes = notes.map { $0.text(in: language) }
    return ([head, list] + tables + notes).joined(separator: "\n\n")
  }
}

extension ReportTable {
  fileprivate func markdown(in language: Language) -> String {
    let shown = columns.indices.filter { !columns[$0].isBar }
    let head = shown.map { columns[$0].title.text(in: language) }
    let rule = shown.map { columns[$0].isRight ? "---:" : "---" }
    let body = (rows + (totals.map { [$0] } ?? [])).map { row in
      shown.map { row[$0].words.text(in: language) }
    }
    let table = ([head, rule] + body).map(Self.line).joined(separator: "\n")
    let title = "## \(title.text(in: language))"
    return ([title, table] + notes.map { $0.text(in: language) }).joined(separator: "\n\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// A bar or a line break would end the cell.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "|": escaped += "\\|"
      case _ where character.isNewline: escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
