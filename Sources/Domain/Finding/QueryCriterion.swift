/// What a query wants of one field.
enum QueryCriterion: Equatable, Sendable {
  case present
  case contains(SearchTerm)
  case whole(SearchTerm)
  /// One of these of a closed list.
  case codes(Set<String>)
  case number(QueryPiece.Operator, Int)
  case day(QueryPiece.Operator, Day)

  /// Whether a value is wanted; `folded` keeps what was folded for it.
  func holds(for value: QueryValue, folded: inout FoldedTexts) -> Bool {
    switch (self, value) {
    case (_, .missing): false
    case (.present, .flag(let flag)): flag
    case (.present, _): true
    case (.codes(let codes), .texts(let texts)): texts.contains(where: codes.contains)
    case (.codes(let codes), .flag(let flag)): codes.contains(String(flag))
    case (_, .texts(let texts)): texts.contains { holds(for: folded.text($0)) }
    case (.number(let relation, let limit), .number(let number)): relation.holds(number, limit)
    case (.day(let relation, let limit), .day(let day)): relation.holds(day, limit)
    default: false
    }
  }

  /// What is wanted of a closed list; nil where that is none of it.
  ///
  /// Of what is no such list, nobody can say.
  func settled(among codes: [FieldShape.Choice]) -> QueryCriterion? {
    if codes.isEmpty { return self }
    switch self {
    case .contains(let term): return Self.among(codes.meant(by: term))
    case .whole(let term): return Self.among(codes.filter { $0.isCalled(term) })
    case .present, .codes, .number, .day: return self
    }
  }

  private static func among(_ codes: [FieldShape.Choice]) -> QueryCriterion? {
    codes.isEmpty ? nil : .codes(Set(codes.map(\.code)))
  }

  private func holds(for text: SearchText) -> Bool {
    switch self {
    case .contains(let term): term.matches(text)
    case .whole(let term): term.equals(text)
    case .present, .codes, .number, .day: false
    }
  }
}

extension QueryPiece.Operator {
  fileprivate func holds<Value: Comparable>(_ value: Value, _ limit: Value) -> Bool {
    switch self {
    case .has, .equals: value == limit
    case .less: value < limit
    case .lessOrEqual: value <= limit
    case .more: value > limit
    case .moreOrEqual: value >= limit
    }
  }
}

/// Understanding it.
extension QueryCriterion {
  /// Reads what stands after the field's name; `name` is for the error.
  init(
    _ piece: QueryPiece, kind: QueryFieldKind, name: Phrase, today: Day
  ) throws(QueryError) {
    guard let term = SearchTerm(piece.value) else {
      guard piece.relation == .has else { throw .missingValue(field: name) }
      self = .present
      return
    }
    switch (kind, piece.relation) {
    case (.text, .has): self = .contains(term)
    case (.text, .equals): self = .whole(term)
    case (.text, _): throw .notComparable(field: name)
    case (.number, let relation): self = .number(relation, try Self.number(piece.value, name))
    case (.day, let relation): self = .day(relation, try Self.day(piece.value, name, today))
    }
  }

  private static func number(_ value: String, _ field: Phrase) throws(QueryError) -> Int {
    guard let number = Int(Folding.fold(value)) else {
      throw .notANumber(field: field, value: value)
    }
    return number
  }

  /// Unlike in a form, 7 means in seven days: `due<7` is asked far more often than the 7th.
  private static func day(
    _ value: String, _ field: Phrase, _ today: Day
  ) throws(QueryError) -> Day {
    let folded = Folding.fold(value)
    if folded.utf8.count <= 4, let distance = Int(folded) { return today.adding(days: distance) }
    do throws(DayWordsError) {
      return try DayWords.parse(value, today: today)
    } catch {
      throw .notADay(field: field, value: value, error)
    }
  }
}
