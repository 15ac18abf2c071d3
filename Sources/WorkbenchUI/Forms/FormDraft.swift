import Domain

/// What was typed into a form, as lines of `key<tab>text<tab>text before`, to be read back after a
/// dropped line.
///
/// With what stood there before it is known which fields were touched, and what somebody else wrote
/// since is not overwritten unseen.
/// The first line names the field that had the caret. A newline, a tab and a backslash in a text are
/// written `\n`, `\t`, `\\`. What belongs to fields that are not asked for is laid aside. Behind the
/// key `+` stand the further ones of several issues the form is about.
struct FormDraft: Equatable {
  var focus = ""
  var texts: [String: String] = [:]
  var bases: [String: String] = [:]
  private(set) var further: [ID<Issue>] = []
  private static let further = "+"

  init(focus: String = "", texts: [String: String] = [:], bases: [String: String] = [:]) {
    self.focus = focus
    self.texts = texts
    self.bases = bases
  }

  init(of form: Form, further: [ID<Issue>] = []) {
    self.further = further
    focus = form.focused?.key ?? ""
    for field in form.fields {
      texts[field.key] = field.editor.written
      bases[field.key] = field.base
    }
    for (key, aside) in form.aside { (texts[key], bases[key]) = (aside.text, aside.base) }
  }

  init(text: String) {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if number == 0 { focus = String(line) } else { take(line) }
    }
  }

  private mutating func take(_ line: Substring) {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return }
    guard parts[0] != Self.further else {
      further = parts.dropFirst().compactMap { ID(String($0)) }
      return
    }
    texts[String(parts[0])] = Self.unescaped(parts[1])
    if parts.count > 2 { bases[String(parts[0])] = Self.unescaped(parts[2]) }
  }

  var text: String {
    let lines = texts.sorted { $0.key < $1.key }.map { key, text in
      ([key] + [text, bases[key]].compactMap { $0.map(Self.escaped) }).joined(separator: "\t")
    }
    let others =
      further.isEmpty ? [] : [([Self.further] + further.map(\.description)).joined(separator: "\t")]
    return ([focus] + others + lines).joined(separator: "\n")
  }

  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\t": escaped += "\\t"
      default: escaped.append(character)
      }
    }
  }

  private static func unescaped(_ text: Substring) -> String {
    var unescaped = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        unescaped.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        unescaped.append(character)
      }
    }
    return unescaped
  }
}

extension Form {
  /// Takes up what a draft holds; fields it does not name keep what they have.
  mutating func restore(_ draft: FormDraft, in scene: Scene, _ workspace: Workspace) {
    for (key, text) in draft.texts where field(key) == nil {
      let base = draft.bases[key] ?? ""
      if text != base { aside[key] = Aside(text: text, base: base) }
    }
    for place in fields.indices {
      guard let text = draft.texts[fields[place].key] else { continue }
      fields[place].editor.take(text, in: scene, workspace)
      if let base = draft.bases[fields[place].key] { fields[place].base = base }
    }
    comeBack(to: draft.focus)
  }
}

extension Draft {
  private static let mostColumns = 20

  /// `6月7日 “订单比去年…”`: the day that stands in it and its longest sentence, to know it by.
  func gist(on today: Day) -> Phrase? {
    let typed = FormDraft(text: text)
    let sentences = typed.texts.filter { typed.bases[$0.key] != $0.value && !$0.value.isCode }
    let longest = sentences.values.max { ($0.count, $0) < ($1.count, $1) }
    let words = longest.map { $0.firstLine.cut(toColumns: Self.mostColumns) }
    let day = typed.texts[Visit.Field.on.rawValue].flatMap { Day(iso: $0) }
    let parts = [
      day?.shortPhrase(today: today), words.map { Phrase("“\($0)”", "“\($0)”") },
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Phrase(
      parts.map(\.zh).joined(separator: " "), parts.map(\.en).joined(separator: " "))
  }
}

extension String {
  /// What was chosen is kept by its code or number, a sentence has blanks or Han.
  fileprivate var isCode: Bool {
    self == true.fieldText || self == false.fieldText
      || allSatisfy { $0 == "、" || $0.isASCII && !$0.isWhitespace }
  }

  fileprivate var firstLine: String { String(prefix { !$0.isNewline && $0 != "\t" }) }
}
