/// One word of a query as typed, before anyone asks what its field is.
struct QueryPiece: Equatable, Sendable {
  enum Operator: Equatable, Sendable {
    /// `:`, contains.
    case has
    case equals
    case less
    case lessOrEqual
    case more
    case moreOrEqual
  }

  var isNegated = false
  /// What stands before the operator, if there is one.
  var name: String?
  var relation = Operator.has
  var value = ""
  /// The piece without its negation, if it may be a title in prose: `关于《三十条措施》`.
  var title: String?
}

/// Cuts a query into pieces: `!大溪 town:泽国 "a b" unit:"a b" due<=7`.
///
/// Chinese punctuation does as well as ASCII, 《 》 and ≤ ≥ for comparisons too. What is within
/// quotes is taken as it stands; a quote left open ends with the text, since it may be being typed.
struct QueryReader {
  private var rest: Substring

  init(_ text: String) {
    rest = text[...]
  }

  mutating func next() -> QueryPiece? {
    rest = rest.drop { $0.isWhitespace }
    guard !rest.isEmpty else { return nil }
    var piece = QueryPiece()
    piece.isNegated = take("!")
    let start = rest
    let isQuoted = rest.first.map(key) == "\""
    let head = readText(upToOperator: true)
    let mark = rest.first
    if !isQuoted, QueryReader.isName(head), let relation = takeOperator() {
      piece.name = head
      piece.relation = relation
      piece.value = readText(upToOperator: false)
      if let mark, "《》".contains(mark) { piece.title = String(start[..<rest.startIndex]) }
    } else {
      piece.value = head + readText(upToOperator: false)
    }
    return piece
  }

  /// Reads to the next space outside quotes, which are dropped.
  private mutating func readText(upToOperator: Bool) -> String {
    var text = ""
    var isQuoted = false
    while let character = rest.first {
      let key = key(character)
      if !isQuoted, character.isWhitespace || upToOperator && ":=<>≤≥".contains(key) { break }
      if key == "\"" { isQuoted.toggle() } else { text.append(character) }
      rest.removeFirst()
    }
    return text
  }

  private mutating func takeOperator() -> QueryPiece.Operator? {
    if take("≤") { return .lessOrEqual }
    if take("≥") { return .moreOrEqual }
    if take("<") { return take("=") ? .lessOrEqual : .less }
    if take(">") { return take("=") ? .moreOrEqual : .more }
    if take(":") { return .has }
    return take("=") ? .equals : nil
  }

  private mutating func take(_ wanted: Character) -> Bool {
    guard let first = rest.first, key(first) == wanted else { return false }
    rest.removeFirst()
    return true
  }

  /// The ASCII key that a character stands for; `「` and `《` are `"` and `<` on a Chinese keyboard.
  private func key(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, let folded = Folding.fold(scalar) else {
      return character
    }
    return Character(folded)
  }

  /// 10:30 is no field, nor is an address of the web.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0 == "-" || $0 == "_" }
  }
}
