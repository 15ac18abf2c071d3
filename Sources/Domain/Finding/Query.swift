/// What a person asks a list for: `town:泽国 state:办理中 unit:jyj due<7 !大溪 xlysj`.
///
/// All conditions must hold. `field:value` finds the value as words are found, `field=value` wants
/// the whole text, `field:` any value at all; `!` before any of them turns it round. Numbers and
/// days can be compared with < > <= >= =; a bare number for a day counts days from today.
package struct Query<Field: QueryField>: Equatable, Sendable {
  private(set) var words = QueryWords()
  private var conditions: [Condition] = []

  private struct Condition: Equatable {
    let field: Field
    let criterion: QueryCriterion
    let isNegated: Bool
  }

  package var isEmpty: Bool { words.isEmpty && conditions.isEmpty }
  var hasConditions: Bool { !conditions.isEmpty }

  /// Whether a thing is asked for.
  ///
  /// - Parameters:
  ///   - texts: what plain words look through; each may match anywhere in it.
  ///   - value: what the thing has in a field; asked only for fields the query names.
  /// - Returns: true if all conditions hold; so always for an empty query.
  package func matches(_ texts: SearchText, value: (Field) -> QueryValue) -> Bool {
    var folded = FoldedTexts()
    return words.match(texts) && conditionsHold(&folded, value: value)
  }

  /// Whether everything but the plain words holds.
  func conditionsHold(_ folded: inout FoldedTexts, value: (Field) -> QueryValue) -> Bool {
    for condition in conditions {
      let value = value(condition.field)
      if condition.criterion.holds(for: value, folded: &folded) == condition.isNegated {
        return false
      }
    }
    return true
  }

  /// The characters of a shown text that plain words match, as ranges of offsets, in order and
  /// apart.
  package func highlights(in text: String) -> [Range<Int>] {
    words.highlights(in: text)
  }
}

/// Understanding what was typed.
extension Query {
  /// Reads a query; words like 明天 and bare numbers for days are counted from `today`.
  package init(parsing text: String, today: Day) throws(QueryError) {
    var reader = QueryReader(text)
    while let piece = reader.next() {
      if let name = piece.name {
        try add(piece, name: name, today: today)
      } else {
        words.add(piece.value, isNegated: piece.isNegated)
      }
    }
  }

  private mutating func add(_ piece: QueryPiece, name: String, today: Day) throws(QueryError) {
    guard let field = Query.field(named: name) else {
      if let title = piece.title { return words.add(title, isNegated: piece.isNegated) }
      throw .unknownField(name, known: Field.allCases.map(\.title))
    }
    let criterion = try QueryCriterion(piece, kind: field.kind, name: field.title, today: today)
    guard let criterion = criterion.settled(among: field.codes) else {
      throw .unknownValue(
        field: field.title, value: piece.value, known: field.codes.map(\.phrase))
    }
    conditions.append(Condition(field: field, criterion: criterion, isNegated: piece.isNegated))
  }

  private static func field(named name: String) -> Field? {
    let folded = Folding.fold(name)
    return Field.allCases.first { field in
      field.names.contains { Folding.fold($0) == folded }
    }
  }
}
