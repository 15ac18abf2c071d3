extension [Span] {
  /// How many columns they take side by side.
  package var columns: Int { reduce(0) { $0 + $1.text.columns } }
}

extension [[Span]] {
  /// The lines as plain text, without blanks at their ends.
  package var plainText: String {
    map { spans in
      let line = spans.map(\.text).joined()
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
