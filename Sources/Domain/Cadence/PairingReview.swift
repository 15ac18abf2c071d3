/// R-PAIR-REVIEW: every year the office looks at a pairing and writes down what it finds.
enum PairingReview: CadenceRule {
  static let cadence = Cadence.pairingReview
  static let period = 366

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairings.live.flatMap { pairing in
      let years =
        days.lowerBound.year - pairing.from.year...days.upperBound.year - pairing.from.year
      return years.filter { $0 > 0 }.map { pairing.from.adding(years: $0) }
        .filter { days.contains($0) && $0 <= pairing.to ?? .distantFuture }
        .map {
          Claim(cadence: cadence, subject: pairing.ref, window: month(to: $0), owner: .office)
        }
    }
  }

  /// In the month before the day it has stood for a year.
  private static func month(to day: Day) -> ClosedRange<Day> { day.adding(months: -1)...day }

  static func metOn(_ claim: Claim, _ workspace: Workspace) -> Day? {
    let pairing = claim.subject.id(as: Pairing.self).flatMap { workspace[$0] }
    return pairing?.reviews.lazy.map(\.on).filter { $0 >= claim.window.lowerBound }.min()
  }
}

/// R-HANDOVER: no pairing is left without its commissioner; who leaves hands over.
///
/// Where the end of his term is known the office has the month before it, else it is due at once.
enum Handover: CadenceRule {
  static let cadence = Cadence.handover
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairings.live.compactMap { pairing in
      guard pairing.holds(on: today), let person = workspace[pairing.commissioner],
        let end = person.lastDay(as: .commissioner, on: today), days.contains(end)
      else { return nil }
      let start = max(pairing.from, end.adding(months: -1))
      return Claim(
        cadence: cadence, subject: pairing.ref, window: min(start, end)...end, owner: .office)
    }
  }

  /// What was handed over has ended, and is not asked about.
  static func metOn(_ claim: Claim, _ workspace: Workspace) -> Day? { nil }
}

extension Person {
  /// Today where he no longer holds the role; nil where no end is known.
  fileprivate func lastDay(as role: Role, on today: Day) -> Day? {
    guard holds(role, on: today) else { return today }
    let grants = roles.filter { $0.role == role && $0.holds(on: today) }
    return grants.contains { $0.to == nil } ? nil : grants.compactMap(\.to).max()
  }
}
