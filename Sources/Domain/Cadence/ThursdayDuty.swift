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
    let begin = max(days.lowerBound, first)
    var thursday = begin.startOfWeek.adding(days: 3)
    if thursday < begin { thursday = thursday.adding(days: 7) }
    var claims: [Claim] = []
    while thursday <= days.upperBound {
      if workspace.roster(on: thursday)?.isSkipped != true {
        claims.append(
          Claim(
            cadence: cadence, subject: office.ref, window: thursday...thursday, owner: .office))
      }
      thursday = thursday.adding(days: 7)
    }
    return claims
  }

  /// Once it is known who sits there.
  static func metOn(_ claim: Claim, _ workspace: Workspace) -> Day? {
    let roster = workspace.roster(on: claim.window.lowerBound)
    return roster.flatMap { $0.people.isEmpty ? nil : $0.arrangedOn }
  }
}
