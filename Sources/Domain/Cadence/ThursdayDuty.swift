/// R-THU: every Thursday afternoon somebody answers the telephone (P19).
///
/// A Thursday that is a holiday skips by itself and is never missed (T15), nor is one somebody gave a
/// reason for.
enum ThursdayDuty: CadenceRule {
  static let cadence = Cadence.thursday
  static let period = 7

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    guard let office = workspace.office else { return [] }
    var thursday = days.lowerBound.startOfWeek.adding(days: 3)
    if thursday < days.lowerBound { thursday = thursday.adding(days: 7) }
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
