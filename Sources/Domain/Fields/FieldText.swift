/// A value that a field shows and takes as text.
package protocol FieldValue: Equatable {
  var fieldText: String { get }
  /// Reads a text that is not empty and has no blanks around it.
  init(fieldText: String) throws(FieldProblem)
}

extension FilledIn {
  /// Sets a field that must not be empty.
  package mutating func take<Value: FieldValue>(
    _ text: String, into path: WritableKeyPath<Self, Value>
  ) throws(FieldProblem) {
    let text = text.trimmingBlanks
    guard !text.isEmpty else { throw .missing }
    self[keyPath: path] = try Value(fieldText: text)
  }

  /// Sets a field that may be empty.
  package mutating func take<Value: FieldValue>(
    _ text: String, into path: WritableKeyPath<Self, Value?>
  ) throws(FieldProblem) {
    let text = text.trimmingBlanks
    self[keyPath: path] = text.isEmpty ? nil : try Value(fieldText: text)
  }

  /// Sets a list, one value a line or separated by 、 or commas.
  package mutating func take<List: RangeReplaceableCollection>(
    _ text: String, into path: WritableKeyPath<Self, List>,
    separators: Set<Character> = ["、", "，", ",", ";", "；", "\n"]
  ) throws(FieldProblem) where List.Element: FieldValue {
    var values = List()
    for part in text.split(whereSeparator: separators.contains) {
      let part = String(part).trimmingBlanks
      if !part.isEmpty { values.append(try List.Element(fieldText: part)) }
    }
    self[keyPath: path] = values
  }
}

/// Reads a text that may be empty.
package func plain(_ text: String) throws(FieldProblem) -> String {
  let text = text.trimmingBlanks
  return text.isEmpty ? "" : try String(fieldText: text)
}

extension Sequence where Element: FieldValue {
  package func fieldText(separator: String = "、") -> String {
    map(\.fieldText).joined(separator: separator)
  }
}

extension Optional where Wrapped: FieldValue {
  package var fieldText: String { self?.fieldText ?? "" }
}

extension String {
  /// Without blanks, line breaks and full-width blanks at both ends.
  package var trimmingBlanks: String {
    // Mostly there are none, and single characters are found sooner than what they form together.
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.isBlank || last.isBlank
    else { return self }
    guard let start = firstIndex(where: { !$0.isBlank }),
      let end = lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[start...end])
  }
}

extension StringProtocol {
  /// What stands before the first of `separators` and what behind it, either of them empty where
  /// nothing stands there; no tail where there is no separator.
  package func cut(at separators: String) -> (head: String, tail: String?) {
    guard let place = firstIndex(where: { separators.contains($0) }) else {
      return (String(self), nil)
    }
    return (String(self[..<place]), String(self[index(after: place)...]))
  }
}

extension Character {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool {
    switch self {
    case " ", "\u{3000}", "\t", "\n", "\r": true
    default: false
    }
  }
}

extension String: FieldValue {
  package var fieldText: String { self }
  /// Anything a person can read: a control character would act on the terminal that shows it.
  package init(fieldText: String) throws(FieldProblem) {
    let control = fieldText.unicodeScalars.first(where: \.steersTerminals)
    if let control { throw .controlCharacter(control) }
    self = fieldText
  }
}

extension Unicode.Scalar {
  /// Acts on the terminal that shows it: C0 without line feeds and tabs, DEL, C1, and what turns the
  /// writing round, so that a name reads as another.
  package var steersTerminals: Bool {
    switch self {
    case "\n", "\t": false
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": true
    case "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
      true
    default: false
    }
  }
}

extension Int: FieldValue {
  package var fieldText: String { String(self) }
  package init(fieldText: String) throws(FieldProblem) {
    guard let number = Int(fieldText) else { throw .notANumber(fieldText) }
    // The office counts people, minutes, money and per cent: there are never less than none.
    guard number >= 0 else { throw .below(0) }
    self = number
  }
}

/// What a number is counted in; its label says so, and it may be typed as well: `45分`, `12%`.
enum CountedIn {
  case percent
  case minutes
  case tenThousandYuan

  fileprivate var spellings: [String] {
    switch self {
    case .percent: ["%", "％"]
    case .minutes: ["分钟", "分", "minutes", "min"]
    case .tenThousandYuan: ["万元", "万"]
    }
  }
}

extension String {
  /// The number before its unit; as it stands where there is no number or another unit.
  func number(_ unit: CountedIn) -> String {
    let text = trimmingBlanks
    guard let spelling = unit.spellings.first(where: { text.hasSuffix($0) }) else { return text }
    let number = String(text.dropLast(spelling.count)).trimmingBlanks
    return number.isEmpty ? text : number
  }

  /// The minutes something takes that takes any.
  func minutes() throws(FieldProblem) -> String {
    let text = number(.minutes)
    if Int(text) == 0 { throw .below(1) }
    return text
  }
}

extension Bool: FieldValue {
  package var fieldText: String { self ? "是" : "否" }
  package init(fieldText: String) throws(FieldProblem) {
    switch fieldText.lowercased() {
    case "是", "有", "y", "yes", "true", "1": self = true
    case "否", "无", "n", "no", "false", "0": self = false
    default: throw .notYesOrNo(fieldText)
    }
  }
}

extension Day: FieldValue {
  /// Nothing for a day nobody gave.
  package var fieldText: String { self == .epoch ? "" : iso }
  package init(fieldText: String) throws(FieldProblem) {
    guard let day = Day(iso: fieldText) else { throw .notADay(fieldText) }
    self = day
  }
}

extension ID: FieldValue {
  /// Nothing for what nobody chose.
  package var fieldText: String { self == .unassigned ? "" : description }
  package init(fieldText: String) throws(FieldProblem) {
    guard let id = Self(fieldText) else { throw .notAnID(fieldText, kinds: [Owner.kind]) }
    self = id
  }
}

extension EntityRef: FieldValue {
  package var fieldText: String { description }
  package init(fieldText: String) throws(FieldProblem) {
    guard let ref = Self(fieldText) else { throw .notAnID(fieldText, kinds: []) }
    self = ref
  }
}
