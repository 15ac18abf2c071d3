/// The plain words of a query, those to be found and those to be absent.
///
/// Apart from `Query`, because generic code called from another module is several times slower.
struct QueryWords: Equatable, Sendable {
  private var wanted: [SearchTerm] = []
  private var unwanted: [SearchTerm] = []

  var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  mutating func add(_ word: String, isNegated: Bool) {
    guard let term = SearchTerm(word) else { return }
    if isNegated { unwanted.append(term) } else { wanted.append(term) }
  }

  func match(_ text: SearchText) -> Bool {
    for term in wanted where !term.matches(text) { return false }
    for term in unwanted where term.matches(text) { return false }
    return true
  }

  /// Whether they match no text that others do not: each of those stands among them, those to be
  /// found also as the beginning of a longer one.
  func narrow(_ others: QueryWords) -> Bool {
    others.wanted.allSatisfy { other in wanted.contains { $0.begins(with: other) } }
      && others.unwanted.allSatisfy { unwanted.contains($0) }
  }

  /// Those of some places whose texts match.
  func places(in texts: [SearchText], among places: [Int]) -> [Int] {
    places.filter { match(texts[$0]) }
  }

  /// The characters the wanted words match, as ranges of offsets, in order and apart.
  func highlights(in text: String) -> [Range<Int>] {
    let ranges = wanted.flatMap { $0.highlights(in: text) }
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
