/// What a terminal answers when it is asked about itself.
package struct TerminalAnswers: Equatable, Sendable {
  /// The columns a character of ambiguous width takes.
  package var ambiguousColumns: Int?
  /// Whether pasted text comes in brackets; nil where it does not say.
  package var bracketsPaste: Bool?
  /// The name and version it gives itself.
  package var name: String?
  /// It answered what every terminal since the VT100 answers: there is nothing more to wait for.
  package var isComplete = false

  package init() {}

  /// Where an ambiguous character leaves the cursor, bracketed paste (DECRQM), the name (XTVERSION),
  /// and last what kind of terminal it is (DA1); then whatever it printed instead is wiped away.
  package static let question =
    "\r\u{25BD}\u{1B}[6n\r\u{1B}[K\u{1B}[?2004$p\u{1B}[>0q\u{1B}[c\r\u{1B}[K"

  /// Finds the answers among bytes; what is around them was typed.
  package init(reading bytes: [UInt8]) {
    for part in bytes.split(separator: 0x1B, omittingEmptySubsequences: false).dropFirst()
      .map({ String(decoding: $0, as: UTF8.self) })
    {
      if part.hasPrefix("P>|") {
        name = String(part.dropFirst(3))
      } else if part.hasPrefix("["), let end = part.dropFirst().firstIndex(where: Self.ends) {
        take(part[part.index(after: part.startIndex)..<end], part[end])
      }
    }
  }

  /// Takes one answer `ESC [ parameters ending`.
  private mutating func take(_ parameters: Substring, _ ending: Character) {
    let last = parameters.split(separator: ";").last ?? ""
    switch ending {
    case "R": ambiguousColumns = ["2": 1, "3": 2][last]
    case "y" where parameters.hasPrefix("?2004;"): bracketsPaste = !last.hasPrefix("0")
    case "c" where parameters.hasPrefix("?"): isComplete = true
    default: break
    }
  }

  private static func ends(_ character: Character) -> Bool { ("@"..."~").contains(character) }
}
