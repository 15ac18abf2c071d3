/// R-ANALYSIS: every month, once the projects' reports are in and before the month is over, the
/// office looks with those who answer for them at how the projects got on (P20).
///
/// Where no project was given to anybody there is nothing to look at.
enum AnalysisMonth: CadenceRule {
  static let cadence = Cadence.analysis
  static let period = 31
  /// Reports are due by the 20th.
  private static let reportDay = 20

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    guard let office = workspace.office,
      workspace.projects.live.contains(where: { $0.owner != nil })
    else { return [] }
    return CadenceWindows.months(endingIn: days).map { month in
      Claim(
        cadence: cadence, subject: office.ref,
        window: month.lowerBound.adding(days: reportDay)...month.upperBound, owner: .office)
    }
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    workspace.meetings.live.filter { $0.kind == .monthlyAnalysis }.compactMap(\.heldOn)
      .filter(claim.window.contains).min()
  }
}

extension Workspace {
  /// The 月分析例会 that is planned and was not held yet; the earliest.
  package var plannedAnalysis: Meeting? {
    meetings.live.filter { $0.kind == .monthlyAnalysis && $0.isPlanned }
      .min { $0.proposedOn < $1.proposedOn }
  }
}
