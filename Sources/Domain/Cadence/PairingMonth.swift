/// R-PAIR-M: a commissioner is in touch with his enterprise every month, in whatever way; while he is
/// away it falls to who stands in.
enum PairingMonth: CadenceRule {
  static let cadence = Cadence.pairingMonth
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairingClaims(cadence, CadenceWindows.months(endingIn: days), today)
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
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
    workspace.pairingClaims(cadence, CadenceWindows.weeks(endingIn: days), today)
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    workspace.pairingContact(claim) { $0 != .written }
  }
}

extension Workspace {
  /// How a commissioner stands with his contact of the month a day is in; nil where he owes none,
  /// because the pairing began or ended within it, or the ledger did.
  package func contactDuty(of pairing: Pairing, on day: Day) -> Obligation? {
    guard thresholds(on: day)[.pairingMonth] != .off else { return nil }
    return pairing.claims(.pairingMonth, [day.month.days], day).first { isOwed($0, on: day) }
      .map { obligation($0, of: PairingMonth.self, asOf: day) }
  }

  fileprivate func pairingClaims(
    _ cadence: Cadence, _ windows: [ClosedRange<Day>], _ today: Day
  ) -> [Claim] {
    pairings.compactMap { $0.claims(cadence, windows, today) }.flatMap(\.self)
  }

  fileprivate func pairingContact(
    _ claim: Claim, by isContact: (Visit.Kind) -> Bool = { _ in true }
  ) -> Day? {
    guard let pairing = claim.subject.id(as: Pairing.self) else { return nil }
    return pairings.figure(of: pairing) { pairing in
      visitDays(at: pairing.enterprise.ref, in: claim.window) {
        pairing.isVisit($0) && isContact($0.kind)
      }.min()
    } ?? nil
  }
}

extension Pairing {
  /// It owes the windows in which it held from the first to the last day; who looks after it today
  /// answers for them, also for what he found undone.
  fileprivate func claims(
    _ cadence: Cadence, _ windows: [ClosedRange<Day>], _ today: Day
  ) -> [Claim] {
    windows.filter { $0.lowerBound >= from && $0.upperBound <= to ?? .distantFuture }.map {
      Claim(cadence: cadence, subject: ref, window: $0, owner: .person(inCharge(on: today)))
    }
  }
}
