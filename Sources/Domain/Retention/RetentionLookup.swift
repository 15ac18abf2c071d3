extension Workspace {
  /// The case of an enterprise that is open; there is at most one.
  package func openRetention(of enterprise: ID<Enterprise>) -> RetentionCase? {
    members(RetentionCase.self, of: enterprise.ref).first(where: \.isOpen)
  }

  /// The case, open on a day, of an enterprise that an issue drives away (C6); its name is for those who
  /// keep it, and nothing that is said of the issue may tell.
  func caseDriven(by issue: ID<Issue>, on day: Day) -> RetentionCase? {
    members(RetentionCase.self, of: issue.ref).compactMap { $0.asOf(day) }.first(where: \.isOpen)
  }

  /// What the leaders were told of a case, in the order of the numbers.
  package func briefs(of id: ID<RetentionCase>) -> [Brief] { members(Brief.self, of: id.ref) }

  /// Whether he knows of it: leaders, the head, the paired commissioner, a coordinator who was let
  /// (C16); nobody while the screen is projected (C14).
  package func maySee(_ retention: RetentionCase, by actor: Actor) -> Bool {
    guard veil == nil else { return false }
    return retention.grants.contains(actor.id)
      || sight(of: .retention, of: [retention.enterprise.ref], by: actor) == .whole
  }

  /// Whether he may open and lead one, be it of his own enterprise alone.
  package func mayKeep(by actor: Actor) -> Bool {
    veil == nil && actor.isAny(of: PermissionTable.writers(of: .retention))
  }

  /// Those he may know of.
  package func retentions(seenBy actor: Actor) -> [RetentionCase] {
    retentions.live.filter { maySee($0, by: actor) }
  }

  /// How it should be judged by what was noticed: a plain intent to leave is urgent; a person decides
  /// (C0.4).
  package func proposedLevel(of retention: RetentionCase) -> RetentionCase.Level? {
    guard retention.isOpen, retention.level != .urgent, retention.speaksOfLeaving else {
      return nil
    }
    // Who looked at it and found it less urgent is not asked again.
    return retention.judgements.isEmpty ? .urgent : nil
  }

  /// By when something is to be done with it: a word to the leaders the working day after it was found
  /// urgent (C7), a first contact the next working day, the joint visit that was planned (C5).
  package func due(of retention: RetentionCase) -> Day? {
    guard retention.isOpen else { return nil }
    if let urgent = retention.urgentSince,
      !briefs(of: retention.id).contains(where: { $0.on >= urgent })
    {
      return calendar.day(workdays: 1, after: urgent)
    }
    if let planned = retention.moves.last(where: { $0.visitOn != nil })?.visitOn {
      let isMade = retention.visits.compactMap { live($0) }.contains { $0.on >= planned }
      return isMade ? nil : planned
    }
    return calendar.day(workdays: 1, after: retention.openedOn)
  }
}

extension RetentionCase {
  /// The day from which on it has been found urgent; nil while it is not.
  var urgentSince: Day? {
    guard level == .urgent else { return nil }
    let calmer = judgements.lastIndex { $0.level != .urgent }
    return judgements[(calmer.map { $0 + 1 } ?? 0)...].first?.on
  }

  fileprivate var speaksOfLeaving: Bool {
    signs.contains(.intent)
      || (LeavingWords.intent + LeavingWords.doubtful).contains(where: text.contains)
  }
}

/// How many may leave, by how urgent it is, and what became of those that were kept (C11).
package struct RetentionCount: Equatable, Sendable {
  package let open: [RetentionCase.Level: Int]
  package let retained: Rate

  package var all: Int { open.values.reduce(0, +) }
}

extension Workspace {
  package func retentionCount(asOf day: Day) -> RetentionCount {
    let cases = retentions.live.compactMap { $0.asOf(day) }
    let open = Dictionary(grouping: cases.filter(\.isOpen), by: \.level).mapValues(\.count)
    let closed = cases.filter { !$0.isOpen && $0.state != .falseAlarm }
    return RetentionCount(
      open: open, retained: Rate(closed.count { $0.state == .retained }, of: closed.count))
  }
}
