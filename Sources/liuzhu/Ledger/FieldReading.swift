import Domain

extension LedgerSession {
  /// What was typed for a field, as the field itself takes it: names become ids, 昨天 becomes a day.
  func fieldText(_ text: String, for shape: FieldShape, called field: Phrase) throws -> String {
    switch shape {
    case .reference(let kind): try idText(text, kinds: [kind], field)
    case .town: try idText(text, kinds: [.unit], field)
    case .references(let kinds): try idTexts(text, kinds: kinds, field)
    case .day: try dayText(text, field)
    case .category, .categories: categoryText(text)
    case .code(let list): workspace.code(named: text, of: list) ?? text
    case .choice(let choices): choices.meant(by: text)?.code ?? text
    default: text
    }
  }

  /// Names of categories become their codes; what is none, the rules name.
  private func categoryText(_ text: String) -> String {
    let separators: Set<Character> = ["、", "，", ",", ";", "；", "\n"]
    return text.split(whereSeparator: separators.contains).map { part in
      let part = String(part).trimmingBlanks
      return workspace.categories.code(of: part) ?? part
    }.joined(separator: "、")
  }

  private func idTexts(_ text: String, kinds: [EntityKind], _ field: Phrase) throws -> String {
    let separators: Set<Character> = ["、", "，", ",", ";", "；", "\n"]
    let ids = try text.split(whereSeparator: separators.contains).map {
      try idText(String($0), kinds: kinds, field)
    }
    return ids.joined(separator: "、")
  }

  private func idText(_ text: String, kinds: [EntityKind], _ field: Phrase) throws -> String {
    if text.trimmingBlanks.isEmpty { return "" }
    switch workspace.resolve(text, kinds: kinds) {
    case .found(let ref): return ref.description
    case .ambiguous(let refs):
      throw Stop(.usage, ReadingWords.ambiguous(field, text, names(of: refs)), options)
    case .unknown(let near):
      throw Stop(.usage, ReadingWords.unknown(field, text, near: names(of: near)), options)
    }
  }

  private func names(of refs: [EntityRef]) -> Phrase {
    .names(refs.map { workspace.label(of: $0) })
  }

  private func dayText(_ text: String, _ field: Phrase) throws -> String {
    if text.trimmingBlanks.isEmpty { return "" }
    do {
      return try DayWords.parse(text, today: today).iso
    } catch {
      let problem = error.phrase
      throw Stop(
        .usage, Phrase("\(field.zh)：\(problem.zh)", "\(field.en): \(problem.en)"), options)
    }
  }

  /// The one entity a word names, of a kind that is known.
  func id<Row: Entity>(of word: String, _ type: Row.Type) throws -> ID<Row> {
    let text = try idText(word, kinds: [Row.kind], Row.kind.phrase)
    guard let id = ID<Row>(text) else {
      throw Stop(.usage, UsageError.wordMissing(Row.kind.phrase).phrase, options)
    }
    return id
  }
}

/// What is said of a name that names nothing, or too much.
enum ReadingWords {
  static func ambiguous(_ field: Phrase, _ text: String, _ names: Phrase) -> Phrase {
    Phrase(
      "\(field.zh)“\(text)”不止一个：\(names.zh)，请写编号",
      "\(field.en) “\(text)” may be \(names.en); use the id")
  }

  static func noRows(_ limit: Int) -> Phrase {
    Phrase("--limit 至少是 1，不能是 \(limit)", "--limit is 1 at least, not \(limit)")
  }

  static func unknown(_ field: Phrase, _ text: String, near: Phrase = .names([])) -> Phrase {
    near.zh.isEmpty
      ? Phrase("\(field.zh)没有“\(text)”", "there is no \(field.en) “\(text)”")
      : Phrase(
        "\(field.zh)没有“\(text)”，您要找的是不是 \(near.zh)？",
        "there is no \(field.en) “\(text)”; near: \(near.en)")
  }
}
