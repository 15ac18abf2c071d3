extension Workspace {
  /// The pairing of an enterprise that holds on a day; there is at most one (I1).
  package func activePairing(of enterprise: ID<Enterprise>, on day: Day) -> Pairing? {
    members(Pairing.self, of: enterprise.ref).first { $0.holds(on: day) }
  }

  /// Who looks after an enterprise on a day.
  package func commissioner(of enterprise: ID<Enterprise>, on day: Day) -> Person? {
    activePairing(of: enterprise, on: day).flatMap { self[$0.commissioner] }
  }

  /// The pairing of a commissioner that holds on a day; there is at most one (I1).
  package func activePairing(ofCommissioner person: ID<Person>, on day: Day) -> Pairing? {
    members(Pairing.self, of: person.ref).first {
      $0.commissioner == person && $0.holds(on: day)
    }
  }

  /// The pairing of the same enterprise that was handed over to this one, with a note for who comes.
  package func predecessor(of pairing: Pairing) -> Pairing? {
    members(Pairing.self, of: pairing.enterprise.ref).first {
      !$0.handoverNote.isEmpty && $0.to?.adding(days: 1) == pairing.from
    }
  }

  /// Whether an enterprise, park, site or project is this person's own on a day: his paired
  /// enterprise with its parks and projects, one he stands in for, his town, the project he answers for (C3 "Roles").
  package func isOwn(_ object: EntityRef, of person: Person, on day: Day) -> Bool {
    isPaired(object, with: person, on: day) || isInTown(object, of: person, on: day)
      || isProject(object, of: person, on: day)
  }

  private func isPaired(_ object: EntityRef, with person: Person, on day: Day) -> Bool {
    guard person.holds(.commissioner, on: day) else { return false }
    let own = lookedAfter(by: person.id, on: day).flatMap(\.objects)
    return own.contains { $0 == object || belongs(object, to: $0) }
  }

  /// A project without a town of its own lies where its enterprise does.
  private func isInTown(_ object: EntityRef, of person: Person, on day: Day) -> Bool {
    guard person.holds(.town, on: day), let town = person.unit else { return false }
    let enterprise = object.id(as: Project.self).flatMap { self[$0]?.enterprise }
    return belongs(object, to: town.ref)
      || enterprise.map { belongs($0.ref, to: town.ref) } ?? false
  }

  private func isProject(_ object: EntityRef, of person: Person, on day: Day) -> Bool {
    guard person.holds(.projectOwner, on: day) else { return false }
    return object.id(as: Project.self).flatMap { live($0) }?.owner == person.id
  }

  private func belongs(_ object: EntityRef, to owner: EntityRef) -> Bool {
    entity(object)?.owners.contains(owner) == true
  }
}
