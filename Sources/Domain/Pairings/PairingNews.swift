/// What a commissioner is told unasked when he sits down (interface.md 2): what became of what he
/// brought in, what others did since he was there, what he still owes.
package struct PairingNews: Equatable, Sendable {
  package let pairing: Pairing
  /// His newest visit to the enterprise, of whatever kind.
  package let lastContact: Visit?
  /// What he brought in himself, the newest first.
  package let reported: [ID<Issue>]
  /// What others did for it since then, the newest first.
  package let happened: [ID<Step>]
  /// What is open about the enterprise and its parks, the most urgent first.
  package let open: [ID<Issue>]
  /// What he owes until the month ends, and what is late; the first due first.
  package let owed: [Obligation]
  /// The day he was in touch this month.
  package let metOn: Day?
}

extension Workspace {
  package func news(of pairing: Pairing, on day: Day) -> PairingNews {
    let issues = Set(pairing.objects.flatMap { self.issues(of: $0) }.map(\.id))
    let last = lastContact(of: pairing, on: day)
    return PairingNews(
      pairing: pairing, lastContact: last,
      reported: issues.filter { commissioner(whoFound: $0) == pairing.commissioner }
        .sorted(by: >),
      happened: steps(of: issues, since: last?.on ?? pairing.from, notBy: pairing.commissioner),
      open: issues.filter { self[$0]?.isOpen == true }.sorted { isMoreUrgent($0, $1, on: day) },
      owed: owed(for: pairing, on: day),
      metOn: last.flatMap { day.month.days.contains($0.on) ? $0.on : nil })
  }

  /// The newest visit of a commissioner, or of who stood in for him, to his enterprise up to a day, of
  /// whatever kind.
  package func lastContact(of pairing: Pairing, on day: Day) -> Visit? {
    members(Visit.self, of: pairing.enterprise.ref)
      .filter { $0.on <= day && pairing.isVisit($0) }
      .max { ($0.on, $0.id) < ($1.on, $1.id) }
  }

  private func steps(
    of issues: Set<ID<Issue>>, since day: Day, notBy person: ID<Person>
  ) -> [ID<Step>] {
    issues.flatMap { members(Step.self, of: $0.ref) }
      .filter { $0.struck == nil && $0.on >= day && $0.by != person && $0.rule != .register }
      .sorted { ($0.on, $0.id) > ($1.on, $1.id) }.map(\.id)
  }

  private func isMoreUrgent(_ one: ID<Issue>, _ other: ID<Issue>, on day: Day) -> Bool {
    func left(_ issue: ID<Issue>) -> Int { firstDue(of: issue, asOf: day)?.left ?? .max }
    return (left(one), one) < (left(other), other)
  }

  private func owed(for pairing: Pairing, on day: Day) -> [Obligation] {
    standingObligations(on: day, until: day.month.days.upperBound) { claim in
      // Who stands in has duties of his own, which are told with his own enterprise.
      claim.owner == .person(pairing.commissioner)
        || claim.subject == pairing.ref && claim.owner == .person(pairing.inCharge(on: day))
    }
    .sorted { ($0.due, $0.subject) < ($1.due, $1.subject) }
  }
}

extension Pairing {
  /// Whether one of those who looked after the enterprise on its day was there.
  func isVisit(_ visit: Visit) -> Bool {
    visit.visitors.contains(commissioner) || visit.visitors.contains(inCharge(on: visit.on))
  }
}
