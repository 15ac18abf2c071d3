/// Who makes somebody head of office or leader, and that an office once headed stays so (C16).
///
/// Where nobody is head, in an old ledger or after a term that ran out, the office itself names one.
extension Workspace {
  /// What the head and the leaders may do is given and taken by the head alone: a coordinator would
  /// else confirm what he drafted himself.
  func requireMayGrant(
    _ person: Person, since before: Person?, by actor: Actor
  ) throws(Refusal) {
    let (had, has) = (before?.weightyGrants ?? [], person.weightyGrants)
    let changed = (had + has).filter { had.contains($0) != has.contains($0) }
    guard let role = changed.first?.role, !actor.isAny(of: .head), hasHead(on: actor.today) else {
      return
    }
    throw .permission(.grantedByHead(role))
  }

  /// Refuses what leaves an office without the head it had: nobody could bring one back.
  mutating func keepingHead(
    _ actor: Actor, _ change: (inout Workspace) throws(Refusal) -> Void
  ) throws(Refusal) {
    let hadHead = hasHead(on: actor.today)
    try change(&self)
    guard !hadHead || hasHead(on: actor.today) else { throw .registry(.lastHead) }
  }

  func hasHead(besides person: ID<Person>? = nil, on day: Day) -> Bool {
    people.firstID { $0.id != person && $0.holds(.head, on: day) } != nil
  }
}

extension Person {
  /// The roles others depend on, as far as he can use them.
  fileprivate var weightyGrants: [RoleGrant] {
    guard isActive, struck == nil else { return [] }
    return roles.filter { [.head, .leader].contains($0.role) }
  }
}
