/// What a person asks a list for: `town:泽国 state:办理中 unit:jyj due<7 !大溪 xlysj`.
///
/// All conditions must hold. `field:value` finds the value as words are found, `field=value` wants
/// the whole text, `field:` any value at all; `!` before any of them turns it round. Numbers and
/// days can be compared with < > <= >= =; a bare number for a day counts days from today.
package struct Query<Field: QueryField>: Equatable, Sendable {
  private var words: [Word] = []
  private var conditions: [Condition] = []

  private struct Word: Equatable {
    var term: SearchTerm
    var isNegated: Bool
  }

  private struct Condition: Equatable {
    var field: Field
    var test: QueryTest
    var isNegated: Bool
  }

  package var isEmpty: Bool { words.isEmpty && conditions.isEmpty }

  /// Whether a thing is asked for.
  ///
  /// - Parameters:
  ///   - texts: what plain words look through; each may match anywhere in it.
  ///   - value: what the thing has in a field; asked only for fields the query names.
  /// - Returns: true if all conditions hold; so always for an empty query.
  package func matches(_ texts: SearchText, value: (Field) -> QueryValue) -> Bool {
    words.allSatisfy { $0.term.matches(texts) != $0.isNegated }
      && conditions.allSatisfy { $0.test.holds(for: value($0.field)) != $0.isNegated }
  }

  /// The characters of a shown text that plain words match, as ranges of offsets, in order and
  /// apart.
  package func highlights(in text: String) -> [Range<Int>] {
    let ranges = words.filter { !$0.isNegated }.flatMap { $0.term.highlights(in: text) }
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
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
        add(word: piece.value, isNegated: piece.isNegated)
      }
    }
  }

  private mutating func add(word: String, isNegated: Bool) {
    guard let term = SearchTerm(word) else { return }
    words.append(Word(term: term, isNegated: isNegated))
  }

  private mutating func add(_ piece: QueryPiece, name: String, today: Day) throws(QueryError) {
    let folded = Folding.fold(name)
    let field = Field.allCases.first { field in
      field.names.contains { Folding.fold($0) == folded }
    }
    guard let field else {
      if let title = piece.title { return add(word: title, isNegated: piece.isNegated) }
      throw .unknownField(name, known: Field.allCases.compactMap(\.names.first))
    }
    let test = try QueryTest(piece, kind: field.kind, name: field.names.first ?? "", today: today)
    conditions.append(Condition(field: field, test: test, isNegated: piece.isNegated))
  }
}
