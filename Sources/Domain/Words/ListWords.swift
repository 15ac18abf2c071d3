/// Several things said in one sentence.
extension Phrase {
  /// A、B或C; “A, B or C”.
  package static func anyOf(_ phrases: [Phrase]) -> Phrase {
    guard let last = phrases.last, phrases.count > 1 else { return phrases.first ?? Phrase("", "") }
    let first = phrases.dropLast()
    return Phrase(
      first.map(\.zh).joined(separator: "、") + "或" + last.zh,
      first.map(\.en).joined(separator: ", ") + " or " + last.en)
  }

  /// A、B、C; “A, B, C”.
  package static func list(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.zh).joined(separator: "、"), phrases.map(\.en).joined(separator: ", "))
  }

  /// The same of names, which are so in every language, the marks between them are not; of very many
  /// the first.
  package static func names(_ names: [String], atMost most: Int = .max) -> Phrase {
    let rest = names.count > most ? [Phrase("……", "…")] : []
    return list(names.prefix(most).map { Phrase(verbatim: $0) } + rest)
  }

  /// `教育局（已撤并）`.
  package func marked(_ mark: Phrase?) -> Phrase {
    mark.map { Phrase("\(zh)（\($0.zh)）", "\(en) (\($0.en))") } ?? self
  }

  /// Several sentences one after the other.
  package static func sentences(_ phrases: [Phrase]) -> Phrase {
    Phrase(
      phrases.map(\.zh).joined(separator: "；"), phrases.map(\.en).joined(separator: "; "))
  }
}
