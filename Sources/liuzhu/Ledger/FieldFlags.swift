import Domain

/// Flags that are named after fields: `--lead-unit 安监局 --is-key=是`, and what stands without a
/// flag.
///
/// The fields of an entry or of a step say which flags there are; the same list serves forms and
/// imports, so a flag is never declared twice.
struct FieldFlags: Equatable {
  private(set) var words: [String] = []
  /// Values by flag without its dashes, in the order given; a flag may come more than once.
  private(set) var values: [(flag: String, value: String)] = []
  /// Those the command takes for itself, given or not: they belong to no field.
  private var ownFlags: [String] = []

  /// - Throws: `UsageError.valueMissing` for a flag with nothing or the next flag behind it; a value
  ///   that looks like a flag is written `--remarks=--x`.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      guard word.hasPrefix("--"), word.count > 2 else {
        words.append(word)
        continue
      }
      let (flag, given) = word.dropFirst(2).cut(at: "=")
      guard let value = given ?? rest.popValue() else { throw .valueMissing(flag: flag) }
      values.append((flag, value))
    }
  }

  /// Takes out the first word.
  mutating func takeWord() -> String? { words.isEmpty ? nil : words.removeFirst() }

  /// Takes out every word.
  mutating func takeWords() -> [String] {
    defer { words = [] }
    return words
  }

  /// Reads the first word as the value of a flag that is not given.
  mutating func readWord(as flag: String) {
    guard !values.contains(where: { $0.flag == flag }), let word = takeWord() else { return }
    values.append((flag, word))
  }

  /// Takes out every value of one flag, in the order given.
  mutating func take(_ flag: String) -> [String] {
    ownFlags.append(flag)
    let taken = values.filter { $0.flag == flag }.map(\.value)
    values.removeAll { $0.flag == flag }
    return taken
  }

  static func == (one: Self, other: Self) -> Bool {
    one.words == other.words && one.values.elementsEqual(other.values, by: ==)
  }

  /// The value given for each of `fields`; several of the same flag are joined by line breaks.
  ///
  /// - Throws: `UsageError.unknownFlag` with the flags there are, the command's own first;
  ///   `.tooManyWords` where a word is left that belongs to no flag, as when the quotes of a value
  ///   are forgotten.
  func texts<Field: RawRepresentable<String> & Hashable>(
    for fields: [Field]
  ) throws(UsageError) -> [Field: String] {
    if let word = words.first { throw .tooManyWords(word) }
    let names = fields.map(\.rawValue.kebabCased)
    var texts: [Field: String] = [:]
    for (flag, value) in values {
      guard let place = names.firstIndex(of: flag) else {
        throw .unknownFlag(flag, known: ownFlags.filter { !names.contains($0) } + names)
      }
      let field = fields[place]
      texts[field] = texts[field].map { "\($0)\n\(value)" } ?? value
    }
    return texts
  }
}

/// What was typed cannot be understood as a command (exit 64).
enum UsageError: Error, Equatable {
  case valueMissing(flag: String)
  case unknownFlag(String, known: [String])
  case wordMissing(Phrase)
  case tooManyWords(String)
  case yetToCome(Day, today: Day)
}

extension UsageError {
  var phrase: Phrase {
    switch self {
    case .valueMissing(let flag):
      Phrase("--\(flag) 后面要写内容", "--\(flag) needs a value behind it")
    case .unknownFlag(let flag, let known):
      Phrase(
        "没有 --\(flag) 这一项；可用：\(known.map { "--\($0)" }.joined(separator: " "))",
        "there is no --\(flag); there are: \(known.map { "--\($0)" }.joined(separator: " "))")
    case .wordMissing(let what): Phrase("还缺\(what.zh)", "\(what.en) is missing")
    case .tooManyWords(let word):
      Phrase(
        "不明白“\(word)”是什么；内容里有空格的，要加引号",
        "what is “\(word)”? a value with blanks in it stands in quotes")
    case .yetToCome(let day, let today):
      Phrase(
        "\(day.longPhrase.zh)还没到，最后一天是今天 \(today.longPhrase.zh)",
        "\(day.longPhrase.en) is yet to come; the last day is today, \(today.longPhrase.en)")
    }
  }
}

extension ArraySlice<String> {
  /// Takes out the next word, unless it is a flag.
  fileprivate mutating func popValue() -> String? {
    first?.hasPrefix("--") == true ? nil : popFirst()
  }
}

extension String {
  /// `leadUnit` → `lead-unit`.
  var kebabCased: String {
    var result = ""
    for character in self {
      if character.isUppercase { result += "-" }
      result += character.lowercased()
    }
    return result
  }
}
