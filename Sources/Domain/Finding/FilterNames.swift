/// Saved filters in a query: `@黄红灯 town:泽国` (interface.md 3).
extension Workspace {
  /// A query with every saved filter it names in its place.
  ///
  /// A name is met in full, or by letters that only one filter of the list has, pinyin included.
  package func spellingOut(
    _ text: String, for kind: EntityKind
  ) throws(QueryError) -> String {
    guard text.contains(where: \.isFilterMark) else { return text }
    var words: [String] = []
    var isQuoted = false
    for word in text.split(whereSeparator: \.isWhitespace) {
      let isName = !isQuoted && word.first?.isFilterMark == true
      words.append(isName ? try filter(String(word.dropFirst()), kind).query : String(word))
      if word.count(where: { $0 == "\"" }) % 2 == 1 { isQuoted.toggle() }
    }
    return words.joined(separator: " ")
  }

  private func filter(_ name: String, _ kind: EntityKind) throws(QueryError) -> SavedFilter {
    let all = settings(SavedFilter.self).filter { $0.list.kind == kind }
    if let whole = all.first(where: { Folding.fold($0.name) == Folding.fold(name) }) {
      return whole
    }
    let near = SearchTerm(name).map { term in all.filter { term.matches(SearchText([$0.name])) } }
    guard let near, near.count == 1 else {
      throw .unknownFilter(name, known: (near ?? all).map(\.name))
    }
    return near[0]
  }
}

extension Character {
  fileprivate var isFilterMark: Bool { self == "@" || self == "＠" }
}
