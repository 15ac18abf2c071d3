import Domain

/// What tells entries apart: who bears which mark, in the registry and in the list so far.
struct Marks<Entry: Importable> {
  private struct Mark: Hashable {
    let field: Entry.Field
    let text: String
  }
  private var bearers: [Mark: ID<Entry>] = [:]
  private var lines: [Mark: Int] = [:]
  private var linesOfEntries: [ID<Entry>: Int] = [:]

  init(_ entries: Table<Entry>) {
    for entry in entries.live {
      for field in Entry.identity {
        let text = entry.text(field)
        if !text.isEmpty { bearers[mark(field, text)] = entry.id }
      }
    }
  }

  /// Notes that a row bears a mark, and tells whose it is; nil when it is nobody's yet.
  ///
  /// `known` is whose row it is by a surer mark.
  mutating func claim(
    _ field: Entry.Field, _ text: String, for known: ID<Entry>?, line: Int
  ) -> Result<ID<Entry>?, Misfit> {
    let mark = mark(field, text)
    if let first = lines[mark] { return .failure(Misfit(expected: .distinct(firstLine: first))) }
    lines[mark] = line
    guard let bearer = bearers[mark] else { return .success(known) }
    if let known, known != bearer {
      return .failure(Misfit(expected: .notTaken(by: bearer.ref)))
    }
    if let first = linesOfEntries[bearer], first != line {
      return .failure(Misfit(expected: .distinct(firstLine: first)))
    }
    linesOfEntries[bearer] = line
    return .success(bearer)
  }

  private func mark(_ field: Entry.Field, _ text: String) -> Mark {
    Mark(field: field, text: Folding.fold(text))
  }
}
