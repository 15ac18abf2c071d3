extension Workspace {
  /// Begins, ends and hands over pairings; I1 holds before and after (C1, C16).
  mutating func apply(_ change: PairingChange, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.pairing, by: actor)
    switch change {
    case .begin(let draft):
      try begin(draft, today: actor.today)
    case .appoint(let person, let draft):
      var pairing = draft
      pairing.commissioner = people.nextID()
      try apply(.person(.add(person)), by: actor)
      try begin(pairing, today: actor.today)
    case .end(let id, let day, let reason):
      guard !reason.trimmingBlanks.isEmpty else { throw .pairing(.reasonMissing) }
      put(try ended(id, on: day, reason: reason.trimmingBlanks, today: actor.today))
    case .review(let id, let day, let note): try review(id, on: day, note, by: actor)
    case .cover(let id, let cover): try self.cover(id, cover)
    case .handOver(let id, let person, let day, let note, let charterReadOn):
      guard !note.trimmingBlanks.isEmpty else { throw .pairing(.handoverNoteMissing) }
      var old = try ended(id, on: day, reason: GivenReason.handover.recorded, today: actor.today)
      old.handoverNote = note.trimmingBlanks
      put(old)
      try succeed(old, by: person, charterReadOn: charterReadOn, actor)
    }
  }

  private mutating func begin(_ draft: Pairing, today: Day) throws(Refusal) {
    var pairing = draft
    pairing.id = pairings.nextID()
    pairing.struck = nil
    try checkDays(pairing, today: today)
    try checkSides(pairing)
    try checkIsFree(pairing)
    put(pairing)
  }

  private mutating func review(
    _ id: ID<Pairing>, on day: Day, _ note: String, by actor: Actor
  ) throws(Refusal) {
    guard var pairing = live(id) else { throw .pairing(.unknown(id)) }
    let note = note.trimmingBlanks
    guard !note.isEmpty else { throw .pairing(.reviewNoteMissing) }
    guard day >= pairing.from else { throw .pairing(.endsBeforeItBegins(pairing.from)) }
    guard day <= actor.today else { throw .pairing(.inTheFuture(day)) }
    if let end = pairing.to, end < day { throw .pairing(.alreadyEnded(end)) }
    pairing.reviews.append(Pairing.Review(on: day, by: actor.id, note: note))
    put(pairing)
  }

  private func ended(
    _ id: ID<Pairing>, on day: Day, reason: String, today: Day
  ) throws(Refusal) -> Pairing {
    guard var pairing = live(id) else { throw .pairing(.unknown(id)) }
    if let end = pairing.to { throw .pairing(.alreadyEnded(end)) }
    guard day >= pairing.from else { throw .pairing(.endsBeforeItBegins(pairing.from)) }
    guard day <= today else { throw .pairing(.inTheFuture(day)) }
    pairing.to = day
    pairing.endReason = reason
    return pairing
  }

  /// The next pairing begins the day after, which may be tomorrow; the enterprise has heard the
  /// charter already unless it is read again.
  private mutating func succeed(
    _ old: Pairing, by person: ID<Person>, charterReadOn: Day?, _ actor: Actor
  ) throws(Refusal) {
    guard person != old.commissioner else { throw .pairing(.commissionerTaken(by: old.id)) }
    guard let begin = old.to?.adding(days: 1) else { return }
    var next = Pairing()
    next.enterprise = old.enterprise
    next.commissioner = person
    next.from = begin
    next.parks = old.parks
    next.charterReadOn = charterReadOn ?? old.charterReadOn
    try self.begin(next, today: max(actor.today, begin))
  }
}

// MARK: - What a pairing must be

extension Workspace {
  private func checkDays(_ pairing: Pairing, today: Day) throws(Refusal) {
    guard pairing.from != .epoch else { throw .pairing(.beginMissing) }
    for day in [pairing.from, pairing.charterReadOn, pairing.to].compactMap(\.self) {
      guard day <= today else { throw .pairing(.inTheFuture(day)) }
    }
    if let end = pairing.to {
      guard end >= pairing.from else { throw .pairing(.endsBeforeItBegins(pairing.from)) }
      guard !pairing.endReason.trimmingBlanks.isEmpty else { throw .pairing(.reasonMissing) }
    }
    guard pairing.charterReadOn != nil || !pairing.appointment.trimmingBlanks.isEmpty else {
      throw .pairing(.charterNotRead)
    }
  }

  private func checkSides(_ pairing: Pairing) throws(Refusal) {
    guard live(pairing.enterprise) != nil else { throw .pairing(.enterpriseMissing) }
    guard let commissioner = live(pairing.commissioner) else {
      throw .pairing(.commissionerMissing)
    }
    guard commissioner.holds(.commissioner, on: pairing.from) else {
      throw .pairing(.notACommissioner(commissioner.id))
    }
    for park in pairing.parks where live(park) == nil {
      throw .registry(.unknownReference(park.ref))
    }
  }

  /// I1: no other pairing of either side is in force on a day of this one.
  func checkIsFree(_ pairing: Pairing) throws(Refusal) {
    if let other = overlapping(pairing, of: pairing.enterprise.ref) {
      throw .pairing(.enterpriseTaken(by: other))
    }
    if let other = overlapping(pairing, of: pairing.commissioner.ref) {
      throw .pairing(.commissionerTaken(by: other))
    }
  }

  private func overlapping(_ pairing: Pairing, of side: EntityRef) -> ID<Pairing>? {
    members(Pairing.self, of: side).first { other in
      other.id != pairing.id && other.overlaps(pairing)
        && [other.enterprise.ref, other.commissioner.ref].contains(side)
    }?.id
  }
}
