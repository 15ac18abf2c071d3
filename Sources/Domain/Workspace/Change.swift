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
  /// A list is taken along unmasked (C14).
  case export(ListExport)
  /// Many at once, all or nothing: an import.
  case all([Change])
  /// Takes back what one earlier change did, as far as nobody built on it since.
  case undo([Touch], reason: String)
}

extension Workspace {
  /// Decides and carries out one change; the only way anything changes (C0).
  ///
  /// Pure but for the workspace. Throws before anything is changed. Returns what was touched; of many
  /// at once `telling` hears how many are done.
  package mutating func apply(
    _ change: Change, by person: ID<Person>, at instant: Instant,
    telling: Headway.Teller = { _ in }
  ) throws(Refusal) -> [Touch] {
    let actor = try actor(person, at: instant, for: change)
    return try transaction { (workspace) throws(Refusal) in
      guard case .all(let changes) = change else {
        return try workspace.decide(change, by: actor)
      }
      try workspace.applyAll(changes, by: actor, telling: telling)
    }
  }

  /// What a rule would say against a change, tried on a copy; nil where it would be carried out.
  package func refusal(to change: Change, by actor: Actor) -> Refusal? {
    var trial = self
    // It is decided on what is written, whatever a wall may show of it.
    trial.veil = nil
    do throws(Refusal) {
      _ = try trial.apply(change, by: actor.id, at: actor.at)
      return nil
    } catch {
      return error
    }
  }

  private mutating func decide(_ change: Change, by actor: Actor) throws(Refusal) {
    switch change {
    case .office(let change): try apply(change, by: actor)
    case .registry(let change): try apply(change, by: actor)
    case .pairing(let change): try apply(change, by: actor)
    case .visit(let change): try apply(change, by: actor)
    case .issue(let change): try apply(change, by: actor)
    case .meeting(let change): try apply(change, by: actor)
    case .settings(let change): try apply(change, by: actor)
    case .commonClass(let change): try apply(change, by: actor)
    case .card(let change): try apply(change, by: actor)
    case .excuse(let change): try apply(change, by: actor)
    case .project(let change): try apply(change, by: actor)
    case .retention(let change): try apply(change, by: actor)
    case .policy(let change): try apply(change, by: actor)
    case .duty(let change): try apply(change, by: actor)
    case .outreach(let change): try apply(change, by: actor)
    case .export(let export): try handOut(export, by: actor)
    case .all(let changes): try applyAll(changes, by: actor, telling: { _ in })
    case .undo(let touches, let reason):
      try keepingHead(actor) { (workspace) throws(Refusal) in
        try workspace.undo(touches, reason: reason, by: actor)
      }
    }
  }

  /// All or nothing; the refused one is named by its place, counted from 1.
  private mutating func applyAll(
    _ changes: [Change], by actor: Actor, telling: Headway.Teller
  ) throws(Refusal) {
    for (index, change) in changes.enumerated() {
      do {
        try decide(change, by: actor)
      } catch {
        throw .row(index + 1, error)
      }
      Headway(.saving, index + 1, of: changes.count).tellInTurn(telling)
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
