/// Everything a person may do; one case for each feature's own changes, held at one remove as `AnyEntity`.
package indirect enum Change: Equatable, Sendable {
  case office(OfficeChange)
  case registry(RegistryChange)
  case pairing(PairingChange)
  case visit(VisitChange)
  case issue(IssueChange)
  case meeting(MeetingChange)
  case settings(SettingsChange)
  case commonClass(ClassChange)
  case card(CardChange)
  case excuse(ExcuseChange)
  case project(ProjectChange)
  case retention(RetentionChange)
  case policy(PolicyChange)
  case duty(DutyChange)
  case outreach(OutreachChange)
  /// Takes back what one earlier change did, as far as nobody built on it since.
  case undo([Touch], reason: String)
}

extension Workspace {
  /// Decides and carries out one change; the only way anything changes (C0).
  ///
  /// Pure but for the workspace. Throws before anything is changed. Returns what was touched.
  package mutating func apply(
    _ change: Change, by person: ID<Person>, at instant: Instant
  ) throws(Refusal) -> [Touch] {
    let actor = try actor(person, at: instant, for: change)
    return try transaction { (workspace) throws(Refusal) in
      switch change {
      case .office(let change): try workspace.apply(change, by: actor)
      case .registry(let change): try workspace.apply(change, by: actor)
      case .pairing(let change): try workspace.apply(change, by: actor)
      case .visit(let change): try workspace.apply(change, by: actor)
      case .issue(let change): try workspace.apply(change, by: actor)
      case .meeting(let change): try workspace.apply(change, by: actor)
      case .settings(let change): try workspace.apply(change, by: actor)
      case .commonClass(let change): try workspace.apply(change, by: actor)
      case .card(let change): try workspace.apply(change, by: actor)
      case .excuse(let change): try workspace.apply(change, by: actor)
      case .project(let change): try workspace.apply(change, by: actor)
      case .retention(let change): try workspace.apply(change, by: actor)
      case .policy(let change): try workspace.apply(change, by: actor)
      case .duty(let change): try workspace.apply(change, by: actor)
      case .outreach(let change): try workspace.apply(change, by: actor)
      case .undo(let touches, let reason):
        try workspace.undo(touches, reason: reason, by: actor)
      }
    }
  }

  /// Carries out what several people did, as one: all of it or nothing.
  ///
  /// Each deed is decided on what the ones before it left.
  package mutating func apply(_ deeds: [Deed]) throws(Refusal) -> [Touch] {
    var touches: [Touch] = []
    do throws(Refusal) {
      for deed in deeds {
        for change in deed.changes(self) {
          touches += try apply(change, by: deed.person, at: deed.at)
        }
      }
    } catch {
      takeBack(touches)
      throw error
    }
    return Touch.merged(touches)
  }

  /// Who acts; before the office is founded there is nobody yet.
  private func actor(
    _ person: ID<Person>, at instant: Instant, for change: Change
  ) throws(Refusal) -> Actor {
    if case .office(.found(_, let founder)) = change { return Actor(founder, at: instant) }
    guard let found = self[person] else { throw .permission(.unknownPerson(person)) }
    guard found.isActive, found.struck == nil else { throw .permission(.inactive(person)) }
    return Actor(found, at: instant)
  }
}

/// What somebody does at a moment, decided when its turn has come.
package struct Deed {
  package let person: ID<Person>
  package let at: Instant
  package let changes: (Workspace) -> [Change]

  package init(
    _ person: ID<Person>, at instant: Instant, _ changes: @escaping (Workspace) -> [Change]
  ) {
    (self.person, at, self.changes) = (person, instant, changes)
  }
}

/// The person who does something, and when.
package struct Actor: Sendable {
  package let person: Person
  package let at: Instant

  package init(_ person: Person, at instant: Instant) {
    self.person = person
    at = instant
  }

  package var id: ID<Person> { person.id }
  package var today: Day { at.day }

  package func isAny(of roles: Role...) -> Bool { isAny(of: roles) }

  package func isAny(of roles: [Role]) -> Bool {
    roles.contains { person.holds($0, on: today) }
  }
}
