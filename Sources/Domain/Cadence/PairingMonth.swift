/// R-PAIR-M: a commissioner is in touch with his enterprise every month, in whatever way.
enum PairingMonth: CadenceRule {
  static let cadence = Cadence.pairingMonth
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairingClaims(cadence, CadenceWindows.months(endingIn: days))
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace) -> Day? {
    workspace.pairingContact(claim)
  }
}

/// R-WEEK: the same every week, and a letter does not count; one commissioner's own habit, so it is
/// advice unless the office decides otherwise (T12).
enum PairingWeek: CadenceRule {
  static let cadence = Cadence.pairingWeek
  static let period = 7

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairingClaims(cadence, CadenceWindows.weeks(endingIn: days))
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace) -> Day? {
    workspace.pairingContact(claim) { $0 != .written }
  }
}

extension Workspace {
  /// How a commissioner stands with his contact of the month a day is in; nil where he owes none,
  /// because the pairing began or ended within it.
  package func contactDuty(of pairing: Pairing, on day: Day) -> Obligation? {
    let window = day.month.days
    guard pairing.from <= window.lowerBound, window.upperBound <= pairing.to ?? .distantFuture,
      thresholds(on: day)[.pairingMonth] != .off
    else { return nil }
    let claim = Claim(
      cadence: .pairingMonth, subject: pairing.ref, window: window,
      owner: .person(pairing.commissioner))
    return obligation(claim, of: PairingMonth.self, asOf: day)
  }

  /// Each pairing owes the windows in which it held from the first to the last day.
  fileprivate func pairingClaims(_ cadence: Cadence, _ windows: [ClosedRange<Day>]) -> [Claim] {
    pairings.live.flatMap { pairing in
      windows.filter {
        $0.lowerBound >= pairing.from && $0.upperBound <= pairing.to ?? .distantFuture
      }
      .map { window in
        Claim(
          cadence: cadence, subject: pairing.ref, window: window,
          owner: .person(pairing.commissioner))
      }
    }
  }

  fileprivate func pairingContact(
    _ claim: Claim, by isContact: (Visit.Kind) -> Bool = { _ in true }
  ) -> Day? {
    guard let pairing = claim.subject.id(as: Pairing.self).flatMap({ self[$0] }) else { return nil }
    return contact(
      of: pairing.commissioner, with: pairing.enterprise.ref, in: claim.window, by: isContact)
  }
}
