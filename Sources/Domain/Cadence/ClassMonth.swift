/// R-CLASS-M: each month the unit that leads a common class says how far it got (C5).
///
/// Owed from the first month it led from the first day on, until the class is concluded or put aside
/// (C9).
enum ClassMonth: CadenceRule {
  static let cadence = Cadence.classMonth
  static let period = 31

  static func claims(
    endingIn days: ClosedRange<Day>, today: Day, _ workspace: Workspace
  ) -> [Claim] {
    workspace.classes.live.flatMap { claims(of: $0, endingIn: days, today: today) }
  }

  /// What is known today of months to come.
  static func claims(
    of known: CommonClass, endingIn days: ClosedRange<Day>, today: Day
  ) -> [Claim] {
    CadenceWindows.months(endingIn: days).compactMap { month in
      guard let then = known.asOf(min(month.lowerBound, today)), then.isActive,
        let ledOn = then.ledOn, ledOn <= month.lowerBound, let unit = then.leadUnit
      else { return nil }
      return Claim(cadence: cadence, subject: known.ref, window: month, owner: .unit(unit))
    }
  }

  /// A move of the class, or a countermeasure laid down or carried out; that another unit leads it is
  /// no progress.
  static func metOn(_ claim: Claim, _ workspace: Workspace, asOf day: Day) -> Day? {
    guard let known = claim.subject.id(as: CommonClass.self).flatMap({ workspace.live($0) }) else {
      return nil
    }
    let measures = workspace.countermeasures(of: known.id)
    let days =
      known.moves.filter { $0.unit == nil }.map(\.on) + measures.map(\.on)
      + measures.compactMap(\.doneOn)
    return days.filter(claim.window.contains).min()
  }
}

extension Workspace {
  /// The month of a class, as it stood on a day, that is to be answered next; nil where the office asks
  /// for none.
  func progressDuty(of known: CommonClass, on day: Day) -> Obligation? {
    guard thresholds(on: day)[ClassMonth.cadence] == .on else { return nil }
    let days = day.adding(days: -ClassMonth.period)...day.month.adding(months: 1).lastDay
    let claims = ClassMonth.claims(of: known, endingIn: days, today: day)
    return standing(claims, of: ClassMonth.self, on: day, until: days.upperBound)
  }
}
