import TerminalKit

/// What a character means as a key while an input method is on: full-width and Chinese punctuation
/// stand on the keys of their ASCII forms (interface.md 3).
enum WideKeys {
  /// The ASCII character on the same key; nil for what is no key, such as a Han character.
  static func ascii(for character: Character) -> Character? {
    if character.isASCII { return character }
    if let ascii = punctuation[character] { return ascii }
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
      (0xFF01...0xFF5E).contains(scalar.value)
    else { return nil }
    return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init)
  }

  /// The keys that a text committed by an input method stands for; nil if any of it is no key.
  static func keys(for text: String) -> [Key]? {
    var keys: [Key] = []
    for character in text {
      guard let ascii = ascii(for: character) else { return nil }
      keys.append(.character(ascii))
    }
    return keys
  }

  private static let punctuation: [Character: Character] = [
    "、": "/", "。": ".", "【": "[", "】": "]", "「": "[", "」": "]", "\u{3000}": " ", "《": "<",
    "》": ">", "“": "\"", "”": "\"", "‘": "'", "’": "'", "￥": "$", "¥": "$", "·": "`",
    "…": "^", "—": "_", "〔": "[", "〕": "]",
  ]
}
