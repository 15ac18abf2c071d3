/// R-COVER: a round of a campaign reaches everybody it is for, one by one (P2, C8).
///
/// Place by place it would be a thousand lines of what there is to do; a town sees to all of its own,
/// so each town owes one thing a round, and the list of whom nobody visited says what is missing.
enum CampaignCoverage: CadenceRule {
  static let cadence = Cadence.coverage
  /// A round that missed somebody is spoken of for a quarter.
  static let period = 92

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.campaignRounds.live.flatMap { round -> [Claim] in
      guard let window = round.window, days.contains(window.upperBound) else { return [] }
      return workspace.townsOwing(round).compactMap { town in
        (town?.ref ?? workspace.office?.ref).map {
          Claim(
            cadence: cadence, subject: $0, window: window,
            owner: town.map(Obligation.Owner.unit) ?? .office)
        }
      }
    }
  }

  /// The day on which the last of its places was first visited.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    var last = claim.window.lowerBound
    for round in workspace.rounds(in: claim.window) {
      for target in workspace.targets(of: round, in: claim.subject) {
        guard let day = workspace.firstVisit(of: target, in: round) else { return nil }
        last = max(last, day)
      }
    }
    return last
  }
}
