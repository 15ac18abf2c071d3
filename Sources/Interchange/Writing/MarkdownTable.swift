import Domain

/// A table with bars, as reports and papers print it.
enum MarkdownTable {
  /// `right` are the columns of numbers.
  static func text(
    heads: [Phrase], _ rows: [[Phrase]], right: [Bool] = [], in language: Language
  ) -> String {
    let rule = heads.indices.map { right.indices.contains($0) && right[$0] ? "---:" : "---" }
    let cells = ([heads] + rows).map { row in row.map { escaped($0.text(in: language)) } }
    return ([cells[0], rule] + cells.dropFirst()).map(line).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
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
