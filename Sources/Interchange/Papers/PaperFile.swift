import Domain

/// How a paper is written to a file.
package enum PaperFormat: String, CaseIterable, Sendable {
  case html
  case markdown

  package func text(of paper: Paper, in language: Language) -> String {
    switch self {
    case .html: paper.html(in: language)
    case .markdown: paper.markdown(in: language)
    }
  }

  private var ending: String { self == .html ? "html" : "md" }

  /// `交办〔2018〕12号 经信局.html`: the number, then to whom or what it is.
  ///
  /// Whatever a path or a Windows disk would trip over becomes a dash; behind the name of the office
  /// one that stands apart: `温岭市留驻办 - Units and their rates.html`.
  package func fileName(of paper: Paper, called name: String, in language: Language) -> String {
    let number = paper.number.isEmpty ? paper.heading.text(in: language) : paper.number
    let words = [number, name].filter { !$0.isEmpty }.joined(separator: " ")
      .replacing(": ", with: " - ")
    let safe = words.map { $0.isNewline || "/\\:*?\"<>|".contains($0) ? "-" : $0 }
    return String(safe.drop { $0 == "." || $0 == " " }.prefix(80)) + ".\(ending)"
  }
}

extension Day {
  /// As papers are dated: no weekday.
  var printed: Phrase {
    let parts = parts
    return Phrase("\(parts.year)年\(parts.month)月\(parts.day)日", iso)
  }
}
