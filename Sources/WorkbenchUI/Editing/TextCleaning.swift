import Domain

/// What may enter a field, from a keyboard, an input method or a paste.
extension String {
  /// One line: newlines and tabs become spaces, other control characters vanish.
  var cleanedForOneLine: String { cleaned { _ in " " } }

  /// Several lines: a newline of any kind becomes `\n`.
  var cleanedForLines: String { cleaned { $0.isNewline ? "\n" : " " } }

  private func cleaned(_ replacing: (Character) -> Character) -> String {
    var cleaned = ""
    for character in self {
      if character.isNewline || character == "\t" {
        cleaned.append(replacing(character))
      } else if !character.isControl {
        cleaned.append(character)
      }
    }
    return cleaned
  }
}

extension Phrase {
  /// The same in the one line that a row of a list or of a preview has.
  package var onOneLine: Phrase { Phrase(zh.cleanedForOneLine, en.cleanedForOneLine) }
}

extension Character {
  /// What must never reach a terminal or a ledger.
  fileprivate var isControl: Bool { unicodeScalars.first?.steersTerminals ?? true }
}
