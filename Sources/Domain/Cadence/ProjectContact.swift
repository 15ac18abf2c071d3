/// R-CONTACT-M: who answers for a project is in touch with it every month; a visit on site counts
/// (T14).
enum ProjectContact: CadenceRule {
  static let cadence = Cadence.projectContact
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.projectClaims(cadence, CadenceWindows.months(endingIn: days), today)
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    workspace.projectContact(claim) { _ in true }
  }
}

/// R-SITE-Q: he goes there every quarter.
enum ProjectVisit: CadenceRule {
  static let cadence = Cadence.projectVisit
  static let period = 92

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.projectClaims(cadence, CadenceWindows.quarters(endingIn: days), today)
  }

  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    workspace.projectContact(claim) { $0 == .onSite }
  }
}

extension Workspace {
  fileprivate func projectClaims(
    _ cadence: Cadence, _ windows: [ClosedRange<Day>], _ today: Day
  ) -> [Claim] {
    projects.live.flatMap { $0.claims(cadence, windows, today) }
  }

  /// By whoever had it on the day.
  fileprivate func projectContact(
    _ claim: Claim, by isContact: (Visit.Kind) -> Bool
  ) -> Day? {
    guard let project = claim.subject.id(as: Project.self).flatMap({ self[$0] }) else { return nil }
    return visitDays(at: claim.subject, in: claim.window) { visit in
      isContact(visit.kind)
        && project.owner(on: visit.on).map(visit.visitors.contains) ?? false
    }.min()
  }
}
