/// Making alike what people mean to be alike, before anything is compared or looked for.
///
/// Full-width forms become half-width, capitals small, Chinese punctuation its ASCII key, radicals
/// and compatibility ideographs the unified Han character; ü becomes v as on a pinyin keyboard;
/// spaces and control characters vanish. Every other scalar stays as it is.
package enum Folding {
  package static func fold(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ fold($0) == $0 }) { return text }
    return String(String.UnicodeScalarView(scalars(of: text)))
  }

  static func scalars(of text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    folded.reserveCapacity(text.utf8.count / 2)
    append(text, to: &folded)
    return folded
  }

  static func append(_ text: String, to folded: inout [Unicode.Scalar]) {
    for scalar in text.unicodeScalars {
      if let result = fold(scalar) { folded.append(result) }
    }
  }

  /// Nil for what has no say in a comparison.
  package static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0...0x20, 0x7F...0xA0: nil
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0x21...0x7E, 0x3400...0x9FFF: scalar
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).flatMap(fold)
    case 0x2E80...0x2FD5: twin(of: scalar, in: CompatibilityTable.radicals, from: 0x2E80)
    case 0xF900...0xFAD9: twin(of: scalar, in: CompatibilityTable.ideographs, from: 0xF900)
    case 0xA1...0x52F: lowercase(scalar)
    default: scalar.properties.isWhitespace ? nil : punctuation(scalar)
    }
  }

  /// Latin, Greek and Cyrillic letters.
  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar == "ü" || scalar == "Ü" { return "v" }
    return scalar.properties.lowercaseMapping.unicodeScalars.first
  }

  private static func punctuation(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "。", "…", "︒", "｡": "."
    case "、", "､": ","
    case "“", "”", "〝", "〞", "「", "」", "『", "』": "\""
    case "‘", "’": "'"
    case "【", "〔", "〖", "〘": "["
    case "】", "〕", "〗", "〙": "]"
    case "《", "〈": "<"
    case "》", "〉": ">"
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "〜": "~"
    case "•", "・", "‧", "･": "·"
    case "￥": "¥"
    case "\u{200B}"..."\u{200F}", "\u{2028}"..."\u{202F}", "\u{2060}"..."\u{206F}", "\u{FEFF}": nil
    default: scalar
    }
  }

  /// The table has three UTF-8 bytes for each scalar, and 〓 where there is no twin.
  private static func twin(
    of scalar: Unicode.Scalar, in table: StaticString, from first: UInt32
  ) -> Unicode.Scalar {
    let bytes = table.utf8Start + Int(scalar.value - first) * 3
    let value =
      UInt32(bytes[0] & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    guard let twin = Unicode.Scalar(value), twin != "〓" else { return scalar }
    return twin
  }
}
