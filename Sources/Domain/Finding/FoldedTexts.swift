/// Texts folded once: many rows have the same town, state or unit.
package struct FoldedTexts: Sendable {
  private var known: [Spelling: SearchText] = [:]

  package init() {}

  mutating func text(_ text: String) -> SearchText {
    let spelling = Spelling(text: text)
    if let known = known[spelling] { return known }
    let folded = SearchText(text)
    known[spelling] = folded
    return folded
  }
}

/// A text compared byte by byte: strings normalise Han characters each time they are hashed.
private struct Spelling: Hashable {
  let text: String

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  static func == (one: Self, other: Self) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }
}
