import Domain

/// The names and codes the rows of a list have borne so far, and whose entries they were.
struct Marks<Kept: Entity> {
  private var lines: [EntryKey: Int] = [:]
  private var linesOfEntries: [ID<Kept>: Int] = [:]

  /// Notes that a row bears a name or code, and tells whose that is; nil when it is nobody's yet.
  ///
  /// `known` is whose row it is by a surer one.
  mutating func claim(
    _ key: EntryKey, for known: ID<Kept>?, line: Int, in workspace: Workspace
  ) throws(Misfit) -> ID<Kept>? {
    if let first = lines[key] { throw Misfit(expected: .distinct(firstLine: first)) }
    lines[key] = line
    let bearers = workspace.bearers(of: key)
    // A name alone may be several people's: to guess would be to change the wrong one.
    if bearers.count > 1, known == nil { throw Misfit(expected: .oneOf(Array(bearers))) }
    guard let bearer = bearers.first?.id(as: Kept.self) else {
      // A list that was exported as it is shown has short names: each would be entered once more.
      if known == nil, let owner = key.asShortName.flatMap({ workspace.bearers(of: $0).first }) {
        throw Misfit(expected: .wholeName(of: owner))
      }
      return nil
    }
    if let known, known != bearer { throw Misfit(expected: .notTaken(by: bearer.ref)) }
    if let first = linesOfEntries[bearer], first != line {
      throw Misfit(expected: .distinct(firstLine: first))
    }
    linesOfEntries[bearer] = line
    return bearer
  }
}

extension EntryKey {
  /// What bears this name for short.
  fileprivate var asShortName: EntryKey? {
    if case .name(let kind, let text) = self { .shortName(kind, text) } else { nil }
  }
}
