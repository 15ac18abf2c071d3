extension Pairing {
  /// 顶岗: who looks after the enterprise while its commissioner is away.
  ///
  /// The pairing stays his, so I1 says nothing of it, and no day is without somebody (C8).
  package struct Cover: Equatable, Sendable {
    package var by: ID<Person>
    /// The first and the last day.
    package var from: Day
    package var to: Day
    package var reason: String

    package init(by: ID<Person>, from: Day, to: Day, reason: String) {
      self.by = by
      self.from = from
      self.to = to
      self.reason = reason
    }

    package var days: ClosedRange<Day> { from...max(from, to) }
  }

  package func cover(on day: Day) -> Cover? { covers.first { $0.days.contains(day) } }

  /// Who looks after the enterprise on a day of the pairing: its commissioner, or who stands in.
  package func inCharge(on day: Day) -> ID<Person> { cover(on: day)?.by ?? commissioner }
}

extension Workspace {
  /// What a person looks after on a day: his own enterprise, and those he stands in for.
  package func lookedAfter(by person: ID<Person>, on day: Day) -> [Pairing] {
    members(Pairing.self, of: person.ref).filter { pairing in
      pairing.holds(on: day)
        && (pairing.commissioner == person || pairing.inCharge(on: day) == person)
    }
  }
}

// MARK: - What a cover must be

extension Workspace {
  /// One that begins on the same day takes the place of the other: who is back sooner says so.
  mutating func cover(
    _ id: ID<Pairing>, _ draft: Pairing.Cover
  ) throws(Refusal) {
    guard var pairing = live(id) else { throw .pairing(.unknown(id)) }
    var cover = draft
    cover.reason = draft.reason.trimmingBlanks
    pairing.covers.removeAll { $0.from == cover.from }
    do { try check(cover, of: pairing) } catch { throw .pairing(error) }
    pairing.covers = (pairing.covers + [cover]).sorted { $0.from < $1.from }
    put(pairing)
  }

  private func check(
    _ cover: Pairing.Cover, of pairing: Pairing
  ) throws(PairingRefusal) {
    guard !cover.reason.isEmpty else { throw .leaveReasonMissing }
    guard cover.from != .epoch else { throw .beginMissing }
    guard cover.from <= cover.to else { throw .endsBeforeItBegins(cover.from) }
    guard cover.from >= pairing.from else { throw .endsBeforeItBegins(pairing.from) }
    if let end = pairing.to, end < cover.to { throw .alreadyEnded(end) }
    if let other = pairing.covers.first(where: { $0.days.overlaps(cover.days) }) {
      throw .covered(other)
    }
    try checkSubstitute(of: cover, pairing)
    try checkIsNotNeeded(pairing.commissioner, cover.days)
  }

  /// Somebody else, a commissioner from the first day to the last, and not away himself.
  private func checkSubstitute(
    of cover: Pairing.Cover, _ pairing: Pairing
  ) throws(PairingRefusal) {
    guard let person = live(cover.by) else { throw .commissionerMissing }
    guard person.id != pairing.commissioner else { throw .standsInForHimself }
    guard person.holds(.commissioner, on: cover.from), person.holds(.commissioner, on: cover.to)
    else { throw .notACommissioner(person.id) }
    for own in members(Pairing.self, of: person.ref) where own.commissioner == person.id {
      if let away = own.covers.first(where: { $0.days.overlaps(cover.days) }) {
        throw .substituteAway(person.id, away)
      }
    }
  }

  /// Who stands in for somebody is not away in the same days.
  private func checkIsNotNeeded(
    _ person: ID<Person>, _ days: ClosedRange<Day>
  ) throws(PairingRefusal) {
    for other in members(Pairing.self, of: person.ref) {
      let isNeeded = other.covers.contains { $0.by == person && $0.days.overlaps(days) }
      if isNeeded { throw .standsIn(for: other.id) }
    }
  }
}
