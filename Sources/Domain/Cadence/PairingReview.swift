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

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    let pairing = claim.subject.id(as: Pairing.self).flatMap { workspace[$0] }
    return pairing?.reviews.lazy.map(\.on).filter { $0 >= claim.window.lowerBound }.min()
  }
}

/// R-HANDOVER: no enterprise is left without its commissioner; who leaves hands over.
///
/// Where the end of his term is known the office has the month before it, else it is due at once. What
/// ended without a next one stays due from day to day.
enum Handover: CadenceRule {
  static let cadence = Cadence.handover
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.pairings.live.compactMap { pairing in
      guard let window = workspace.handoverWindow(of: pairing, on: today),
        days.contains(window.upperBound)
      else { return nil }
      return Claim(cadence: cadence, subject: pairing.ref, window: window, owner: .office)
    }
  }

  /// What was handed over has its next one, and is not asked about.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? { nil }
}

extension Workspace {
  fileprivate func handoverWindow(of pairing: Pairing, on today: Day) -> ClosedRange<Day>? {
    if let ended = pairing.to, ended <= today {
      return isLeftAlone(pairing, on: today) ? ended...today : nil
    }
    guard pairing.holds(on: today), let person = self[pairing.commissioner],
      let end = person.lastDay(as: .commissioner, on: today)
    else { return nil }
    return min(max(pairing.from, end.adding(months: -1)), end)...end
  }

  /// Whether the enterprise of a pairing that ended is still in the registry, and nobody came after; who
  /// comes the next day is written down already.
  private func isLeftAlone(_ ended: Pairing, on day: Day) -> Bool {
    live(ended.enterprise)?.isRegistered(on: day) == true
      && !members(Pairing.self, of: ended.enterprise.ref).contains {
        ended.from < $0.from && $0.from <= day.adding(days: 1)
      }
  }
}

extension Person {
  /// Today where he no longer holds the role; nil where no end is known.
  fileprivate func lastDay(as role: Role, on today: Day) -> Day? {
    guard holds(role, on: today) else { return today }
    let grants = roles.filter { $0.role == role && $0.holds(on: today) }
    return grants.contains { $0.to == nil } ? nil : grants.compactMap(\.to).max()
  }
}
