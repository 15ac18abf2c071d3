/// A pair of issues that somebody looked at side by side: not the same matter, though perhaps a
/// related one; so nobody is asked again (C9).
package struct NotSame: Entity {
  package var id: ID<NotSame> = .unassigned
  package var struck: Strike?
  /// The older of the two, and the newer.
  package var issue: ID<Issue> = .unassigned
  package var other: ID<Issue> = .unassigned
  /// They have to do with each other, and are shown with each other.
  package var isRelated = false
  package var reason = ""
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch

  package init() {}
  package static let kind = EntityKind.notSame
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.notSame }
  package var owners: [EntityRef] { [issue.ref, other.ref] }
  package var any: AnyEntity { .notSame(self) }

  func isAbout(_ one: ID<Issue>) -> Bool { issue == one || other == one }
}

extension Workspace {
  /// What was said of a pair, whichever is named first; nil while nobody looked at it.
  package func verdict(_ one: ID<Issue>, _ other: ID<Issue>) -> NotSame? {
    verdict(one, other, asOf: .distantFuture)
  }

  /// What had been said of it by the end of a day.
  func verdict(_ one: ID<Issue>, _ other: ID<Issue>, asOf day: Day) -> NotSame? {
    members(NotSame.self, of: one.ref).first { $0.isAbout(other) && $0.on <= day }
  }

  /// The issues that were said to have to do with one.
  package func related(to issue: ID<Issue>) -> [ID<Issue>] {
    members(NotSame.self, of: issue.ref).filter(\.isRelated)
      .map { $0.issue == issue ? $0.other : $0.issue }
  }

  /// Remembers a pair; a second thought takes the place of the first.
  mutating func judge(_ pair: IssueChange.Pair, by actor: Actor) throws(Refusal) {
    try requireOffice(actor)
    let (older, newer) = (min(pair.one, pair.other), max(pair.one, pair.other))
    for issue in [older, newer] where live(issue) == nil {
      throw .step(issue: issue, .unknown)
    }
    guard older != newer else { throw .step(issue: older, .mergeSelf) }
    var verdict = verdict(older, newer) ?? NotSame()
    if verdict.id == .unassigned { verdict.id = notSame.nextID() }
    (verdict.issue, verdict.other) = (older, newer)
    (verdict.isRelated, verdict.reason) = (pair.isRelated, pair.reason.trimmingBlanks)
    (verdict.by, verdict.on) = (actor.id, actor.today)
    put(verdict)
  }
}

extension IssueChange {
  /// Two issues that are not the same matter.
  package struct Pair: Equatable, Sendable {
    package var one: ID<Issue>
    package var other: ID<Issue>
    package var isRelated: Bool
    package var reason: String

    package init(
      _ one: ID<Issue>, _ other: ID<Issue>, isRelated: Bool = false, reason: String = ""
    ) {
      self.one = one
      self.other = other
      self.isRelated = isRelated
      self.reason = reason
    }
  }
}
