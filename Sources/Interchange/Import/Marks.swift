import Domain

/// The names and codes the rows of a list have borne so far, and whose entries they were.
struct Marks<Kept: Entity> {
  private var lines: [EntryKey: Int] = [:]
  private var linesOfEntries: [ID<Kept>: Int] = [:]

  /// Notes that a row bears a name or code, and tells whose that is; nil when it is nobody's yet.
  ///
  /// `known` is whose row it is by a surer one, `meant` whose somebody said it is.
  mutating func claim(
    _ key: EntryKey, for known: ID<Kept>?, meant: ID<Kept>?, line: Int, in workspace: Workspace
  ) throws(Misfit) -> ID<Kept>? {
    if let first = lines[key] { throw Misfit(expected: .distinct(firstLine: first)) }
    lines[key] = line
    let found = try meant == nil ? owner(of: key, for: known, in: workspace) : meant
    guard let bearer = found else { return nil }
    if let known, known != bearer { throw Misfit(expected: .notTaken(by: bearer.ref)) }
    if let first = linesOfEntries[bearer], first != line {
      throw Misfit(expected: .distinct(firstLine: first))
    }
    linesOfEntries[bearer] = line
    return bearer
  }

  /// A name alone may be several people's, or what another is called for short: to guess would be to
  /// change the wrong one, or to enter one twice.
  private func owner(
    of key: EntryKey, for known: ID<Kept>?, in workspace: Workspace
  ) throws(Misfit) -> ID<Kept>? {
    let bearers = workspace.bearers(of: key)
    let near = bearers.isEmpty ? key.forShort.map(workspace.bearers(of:)) ?? [] : bearers
    if known == nil, near.count > 1 || near != bearers { throw Misfit(expected: .oneOf(near)) }
    return bearers.first?.id(as: Kept.self)
  }
}
