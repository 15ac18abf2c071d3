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
    let cells = (rows + (totals.map { [$0] } ?? [])).map { row in shown.map { row[$0].words } }
    let table = MarkdownTable.text(
      heads: shown.map { columns[$0].title }, cells, right: shown.map { columns[$0].isRight },
      in: language)
    let title = "## \(title.text(in: language))"
    return ([title, table] + notes.map { $0.text(in: language) }).joined(separator: "\n\n")
  }
}
