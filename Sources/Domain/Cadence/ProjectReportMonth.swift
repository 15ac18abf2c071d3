/// R-REPORT-20: who answers for a project reports each month by the 20th how far it got; the window
/// closes earlier where that day is not worked (P20, T13).
enum ProjectReportMonth: CadenceRule {
  static let cadence = Cadence.projectReport
  static let period = 40

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    let windows = workspace.calendar.reportWindows(endingIn: days)
    return workspace.projects.live.flatMap { $0.claims(cadence, windows, today) }
  }

  /// The day its report came, which may be late.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    claim.subject.id(as: Project.self).flatMap {
      workspace.monthly(of: $0, in: claim.window.lowerBound.month)?.submittedOn
    }
  }
}

extension WorkCalendar {
  /// From the first of a month to the day its reports close.
  func reportWindow(in month: Month) -> ClosedRange<Day> {
    month.firstDay...reportsClose(in: month)
  }

  fileprivate func reportWindows(endingIn days: ClosedRange<Day>) -> [ClosedRange<Day>] {
    var windows: [ClosedRange<Day>] = []
    var month = days.lowerBound.month
    while month <= days.upperBound.month {
      let window = reportWindow(in: month)
      if days.contains(window.upperBound) { windows.append(window) }
      month = month.adding(months: 1)
    }
    return windows
  }
}

extension Workspace {
  /// Whether a project owes the report of a month at all.
  package func owesReport(_ project: Project, of month: Month) -> Bool {
    let window = calendar.reportWindow(in: month)
    return project.owner(on: window.upperBound) != nil && isInUse(in: month) && project.owes(window)
  }

  /// Whether somebody said why the report of a month does not count.
  func isExcusedReport(of project: Project, in month: Month, asOf day: Day) -> Bool {
    project.claims(.projectReport, [calendar.reportWindow(in: month)], day)
      .contains { excuse(of: $0, asOf: day) != nil }
  }

  /// Whether the ledger was in use when a month began.
  func isInUse(in month: Month) -> Bool {
    let office = Claim(
      cadence: .projectReport, subject: EntityRef(kind: .office, year: 0, number: 1),
      window: month.days, owner: .office)
    return isOwed(office, on: .distantFuture)
  }

  /// What is owed of a project in the month and the quarter a day is in: the report, the contact and
  /// the visit on site, in this order.
  package func projectDuties(
    of project: Project, on day: Day, asOf today: Day? = nil
  ) -> [Obligation] {
    let today = today ?? day
    let quarter = CadenceWindows.quarter(of: day)
    let owed: [(any CadenceRule.Type, ClosedRange<Day>)] = [
      (ProjectReportMonth.self, calendar.reportWindow(in: day.month)),
      (ProjectContact.self, day.month.days), (ProjectVisit.self, quarter),
    ]
    let thresholds = thresholds(on: today)
    return owed.filter { thresholds[$0.0.cadence] != .off }.flatMap { rule, window in
      project.claims(rule.cadence, [window], today).filter { isOwed($0, on: today) }
        .map { obligation($0, of: rule, asOf: today) }
    }
  }
}

extension Project {
  /// From the month it came onto a list, unless the window had closed by then.
  func owes(_ window: ClosedRange<Day>) -> Bool {
    guard let includedOn else { return true }
    return includedOn.month.firstDay <= window.lowerBound && includedOn <= window.upperBound
  }

  /// Of who had it last in the window, as far as that is known today; what was given to nobody nobody
  /// owes anything.
  func claims(_ cadence: Cadence, _ windows: [ClosedRange<Day>], _ today: Day) -> [Claim] {
    windows.filter(owes).compactMap { window in
      owner(on: min(window.upperBound, today)).map {
        Claim(cadence: cadence, subject: ref, window: window, owner: .person($0))
      }
    }
  }
}
