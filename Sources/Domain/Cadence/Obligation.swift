/// What somebody owes at a regular time, and how it stands (C8); reckoned, never stored.
package struct Obligation: Equatable, Sendable {
  package let cadence: Cadence
  /// The pairing, project, issue or common class it is about.
  package let subject: EntityRef
  /// It is met by something that happens on one of these days.
  package let window: ClosedRange<Day>
  /// The last working day of the window: what 14 days ahead goes by (T13).
  package let due: Day
  package let owner: Owner
  package let status: Status
  package let metOn: Day?

  package enum Owner: Equatable, Sendable {
    case office
    case person(ID<Person>)
    /// The office mostly writes it down for the unit (C0.5).
    case unit(ID<Unit>)
  }

  package enum Status: String, Coded {
    case due
    case met
    case late
    /// A person gave a reason; not the same as met, in every count.
    case excused
    /// There was no working day in it, or it is only advised (T12, T15).
    case skipped
  }
}

/// One window of a rule before anybody asks how it stands.
struct Claim {
  let cadence: Cadence
  let subject: EntityRef
  let window: ClosedRange<Day>
  let owner: Obligation.Owner
}

/// One rule of C8: whose windows there are, and what meets one.
protocol CadenceRule: SendableMetatype {
  static var cadence: Cadence { get }
  /// How far back the window before the one that runs may have ended, in days.
  static var period: Int { get }
  /// The windows that end on these days; `today` is the day that is asked about.
  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim]
  /// The first day on which something met it, as it stood at the end of a day; it may lie after the
  /// window.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day?
}

extension Workspace {
  /// Every rule whose entities there are; another is a file and a line here.
  private static let rules: [any CadenceRule.Type] = [
    PairingMonth.self, PairingWeek.self, ProjectContact.self, ProjectVisit.self,
    ProjectReportMonth.self, AnalysisMonth.self, CallbackDuty.self, LongTermReview.self,
    PairingReview.self, Handover.self, ClassMonth.self, FormCollection.self, ThursdayDuty.self,
    CampaignCoverage.self,
  ]

  /// What was owed in windows that end on these days, as it stood at the end of `day`, in the order
  /// of the rules.
  package func obligations(
    endingIn days: ClosedRange<Day>, asOf day: Day, of wanted: Set<Cadence>? = nil
  ) -> [Obligation] {
    rules(on: day, wanted).flatMap { rule in
      rule.claims(endingIn: days, today: day, self)
        .filter { isOwed($0, on: day) }.map { obligation($0, of: rule, asOf: day) }
    }
  }

  /// For each rule and subject the window that ends next, up to `horizon`, and the one before it
  /// where that was missed and nothing happened since; what is only advised is never among them.
  package func standingObligations(on day: Day, until horizon: Day) -> [Obligation] {
    standingObligations(on: day, until: horizon) { _ in true }
  }

  /// The same for whoever asks about one person alone: the others are not looked into.
  func standingObligations(
    on day: Day, until horizon: Day, of wanted: (Claim) -> Bool
  ) -> [Obligation] {
    let thresholds = thresholds(on: day)
    let binding = rules(on: day, nil).filter {
      !$0.isOfIssues && thresholds[$0.cadence] == .on
    }
    return binding.flatMap { rule in
      let days = day.adding(days: -rule.period)...horizon.adding(days: longestHoliday)
      let all = Dictionary(
        grouping: rule.claims(endingIn: days, today: day, self).filter(wanted), by: \.subject)
      return all.values.compactMap { standing($0, of: rule, on: day, until: horizon) }
    }
  }

  /// The one of some windows of one subject that is to be shown.
  func standing(
    _ claims: [Claim], of rule: any CadenceRule.Type, on day: Day, until horizon: Day
  ) -> Obligation? {
    let owed = claims.filter { isOwed($0, on: day) }
    return standing(owed.map { obligation($0, of: rule, asOf: day) }, horizon)
  }

  private func standing(_ windows: [Obligation], _ horizon: Day) -> Obligation? {
    let last = windows.last { $0.status == .met || $0.status == .late }
    // What came late is done, and counts as late.
    if let last, last.status == .late, last.metOn == nil { return last }
    return windows.first { $0.status == .due && $0.due <= horizon }
  }

  private func rules(on day: Day, _ wanted: Set<Cadence>?) -> [any CadenceRule.Type] {
    let thresholds = thresholds(on: day)
    return Self.rules.filter { rule in
      thresholds[rule.cadence] != .off && wanted?.contains(rule.cadence) != false
    }
  }

  /// Nobody owed anything before the ledger was in use; what still runs then is owed until its end, and
  /// not held against anybody afterwards.
  func isOwed(_ claim: Claim, on day: Day) -> Bool {
    guard let since = inUseSince, claim.window.lowerBound < since else { return true }
    return since <= day && day <= claim.window.upperBound
  }

  /// The day of the oldest thing that was entered: its first visit or step.
  private var inUseSince: Day? {
    let visit = visits.count > 0 ? visits[at: 0].on : nil
    let step = steps.count > 0 ? steps[at: 0].on : nil
    guard let visit, let step else { return visit ?? step }
    return min(visit, step)
  }

  func obligation(
    _ claim: Claim, of rule: any CadenceRule.Type, asOf day: Day
  ) -> Obligation {
    let workday = calendar.lastWorkday(in: claim.window)
    let metOn = rule.metOn(claim, self, asOf: day).flatMap { $0 <= day ? $0 : nil }
    return Obligation(
      cadence: claim.cadence, subject: claim.subject, window: claim.window,
      due: workday ?? claim.window.upperBound, owner: claim.owner,
      status: status(of: claim, metOn: metOn, isWorked: workday != nil, asOf: day), metOn: metOn)
  }

  private func status(
    of claim: Claim, metOn: Day?, isWorked: Bool, asOf day: Day
  ) -> Obligation.Status {
    let end = claim.window.upperBound
    if let metOn { return metOn <= end ? .met : .late }
    if excuse(of: claim, asOf: day) != nil { return .excused }
    if !isWorked { return .skipped }
    guard day > end else { return .due }
    return thresholds(on: day)[claim.cadence] == .advice ? .skipped : .late
  }
}

/// A window may end this many days after its last working day.
private let longestHoliday = 10

extension CadenceRule {
  /// What 该谁办 says of an issue already (C5).
  fileprivate static var isOfIssues: Bool { cadence == .callback || cadence == .longTerm }
}
