/// Numbers in blocks, five rows high, so that the last row of a hall reads them: `832`, `89.5%`.
package enum BlockDigits {
  package static let rows = 5
  private static let gap = 2
  /// A dot of a digit is as wide as it is high: two columns.
  private static let dot = "██"
  private static let blank = "  "

  /// The columns a number takes.
  package static func columns(of number: String) -> Int {
    let widths = number.map { (shapes[$0]?[0].count ?? 0) * 2 }
    return widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// Its rows, each as wide as the other; characters that are no part of a number are left out.
  package static func lines(of number: String) -> [String] {
    let shown = number.compactMap { shapes[$0] }
    return (0..<rows).map { row in
      shown.map { shape in shape[row].map { $0 == "#" ? dot : blank }.joined() }
        .joined(separator: String(repeating: " ", count: gap))
    }
  }

  private static let shapes: [Character: [String]] = [
    "0": ["###", "# #", "# #", "# #", "###"], "1": [" # ", "## ", " # ", " # ", "###"],
    "2": ["###", "  #", "###", "#  ", "###"], "3": ["###", "  #", "###", "  #", "###"],
    "4": ["# #", "# #", "###", "  #", "  #"], "5": ["###", "#  ", "###", "  #", "###"],
    "6": ["###", "#  ", "###", "# #", "###"], "7": ["###", "  #", "  #", "  #", "  #"],
    "8": ["###", "# #", "###", "# #", "###"], "9": ["###", "# #", "###", "  #", "###"],
    ".": [" ", " ", " ", " ", "#"], "%": ["# #", "  #", " # ", "#  ", "# #"],
    "—": ["   ", "   ", "###", "   ", "   "],
  ]
}
