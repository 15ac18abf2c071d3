extension Workspace {
  /// Founds the office in an empty ledger; the founder becomes its head, so that somebody may go
  /// on (interface.md 1).
  mutating func apply(_ change: OfficeChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .found(let office, let founder):
      if let founded = offices.all.first { throw .office(.alreadyFounded(founded.name)) }
      guard !office.name.trimmingBlanks.isEmpty else { throw .office(.nameMissing) }
      put(office.founded)
      try welcome(founder, today: actor.today)
    }
  }

  private mutating func welcome(_ founder: Person, today: Day) throws(Refusal) {
    var head = founder
    head.id = people.nextID()
    head.struck = nil
    head.isActive = true
    if !head.holds(.head, on: today) { head.roles.append(RoleGrant(.head)) }
    try check(head, since: nil)
    put(head)
  }
}

extension Office {
  fileprivate var founded: Office {
    var office = self
    office.id = ID(1)
    office.struck = nil
    return office
  }
}

extension Workspace {
  /// The office this ledger belongs to; nil before it is founded.
  package var office: Office? { offices.all.first }

  /// What stands before the number of a letter.
  package var documentWord: String { office?.documentWord ?? "" }
}
