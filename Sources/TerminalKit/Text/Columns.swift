extension StringProtocol {
  /// The columns this text takes on one line of the screen.
  package var columns: Int {
    if isPlainASCII { return utf8.count }
    return reduce(0) { $0 + Glyph($1).columns }
  }

  /// Where the text may be cut so that what comes before fits into `limit` columns.
  package func index(fitting limit: Int) -> Index {
    var used = 0
    for index in indices {
      used += Glyph(self[index]).columns
      if used > limit { return index }
    }
    return endIndex
  }

  /// The text itself when it fits, else as much as leaves room for `…`; never half a glyph.
  package func cut(toColumns limit: Int) -> String {
    if fits(limit) { return String(self) }
    return limit < 1 ? "" : self[..<index(fitting: limit - 1)] + "…"
  }

  /// The text cut or filled up with spaces so that it takes exactly `width` columns.
  package func padded(toColumns width: Int, _ side: Side = .left) -> String {
    let cut = cut(toColumns: width)
    let gap = String(repeating: " ", count: Swift.max(0, width - cut.columns))
    return side == .left ? cut + gap : gap + cut
  }

  /// Whether the text takes at most `limit` columns; stops looking as soon as it does not.
  package func fits(_ limit: Int) -> Bool {
    utf8.count <= limit && isPlainASCII || index(fitting: limit) == endIndex
  }

  /// Printable ASCII, where bytes are columns.
  private var isPlainASCII: Bool { utf8.allSatisfy { (0x20...0x7E).contains($0) } }
}

/// The side that text leans to in a wider space.
package enum Side: Sendable {
  case left
  case right
}
