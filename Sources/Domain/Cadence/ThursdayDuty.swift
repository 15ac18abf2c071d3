/// R-THU: every Thursday afternoon somebody answers the telephone (P19).
///
/// A Thursday that is a holiday skips by itself and is never missed (T15), nor is one somebody gave a
/// reason for. It begins with the first afternoon that was arranged: an office that has no such
/// telephone owes nobody there.
enum ThursdayDuty: CadenceRule {
  static let cadence = Cadence.thursday
  static let period = 7

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    guard let office = workspace.office,
      let first = workspace.rosters.live.map(\.on).min()
    else { return [] }
    let due = days.thursdays.filter { day in
      first <= day && workspace.roster(on: day)?.isSkipped != true
    }
    return due.map {
      Claim(cadence: cadence, subject: office.ref, window: $0...$0, owner: .office)
    }
  }

  /// Once it is known who sits there.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    let roster = workspace.roster(on: claim.window.lowerBound)
    return roster.flatMap { $0.people.isEmpty ? nil : $0.arrangedOn }
  }
}
