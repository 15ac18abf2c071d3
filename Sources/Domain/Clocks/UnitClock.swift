/// One leg of the 承办时限: since when a unit has an issue, and by when it owes what (C5).
///
/// A leg opens when the unit is given the issue (T4, T9), and anew when an answer did not hold
/// (T14), it was taken up again (T19, T20), or at the day planned for the rest (T15). It stands still
/// while the issue is suspended, and ends when it leaves the unit.
package struct UnitClock: Equatable, Sendable {
  package let opening: ID<Step>
  package let start: Day
  /// When the reply is due, extensions and pauses included.
  package fileprivate(set) var due: Day
  /// When the first measure is due; nil where none is asked for, or it was given.
  package fileprivate(set) var firstMeasureDue: Day?
  package fileprivate(set) var endedOn: Day?
  /// The rule of the step that ended it.
  package fileprivate(set) var endedBy: Rule?

  /// By when the unit owes its next move.
  package var nextDue: Day { firstMeasureDue.map { min($0, due) } ?? due }
}

extension Workspace {
  /// The leg that runs, or stands still; nil while no unit has the issue.
  package func unitClock(of id: ID<Issue>, asOf day: Day) -> UnitClock? {
    past(id, asOf: day).flatMap { unitClock(of: $0) }
  }

  func unitClock(of past: PastIssue) -> UnitClock? {
    guard let last = unitClocks(of: past).last, last.endedOn == nil else { return nil }
    return last
  }

  /// Every leg there was until a day, the oldest first: what punctuality is counted from (C4).
  package func unitClocks(of past: PastIssue) -> [UnitClock] {
    var legs = Legs()
    legs.mayBeExtended = true
    let ended = past.steps.compactMap { legs.take($0, of: past.issue, asOf: past.day, in: self) }
    return ended + [legs.last(on: past.day, calendar)].compactMap(\.self)
  }

  /// The leg that a step opens.
  fileprivate func leg(
    openedBy opening: StepMark, isFirst: Bool, of issue: IssueFrame, asOf day: Day
  ) -> Leg {
    let allowances = sla(on: issue.registeredOn).allowances(
      for: issue.lane, issue.severity, isRedo: opening.rule == .redo)
    let start = start(of: opening, isFirst: isFirst, issue, asOf: day)
    return Leg(
      clock: UnitClock(
        opening: opening.id, start: start,
        due: opening.writtenDue ?? calendar.day(workdays: allowances.reply, after: start),
        firstMeasureDue: allowances.firstMeasure.map {
          calendar.day(workdays: $0, after: start)
        }))
  }

  /// A common matter counts from the day its class has a lead unit (C5).
  private func start(
    of opening: StepMark, isFirst: Bool, _ issue: IssueFrame, asOf day: Day
  ) -> Day {
    guard opening.rule != .partlySolved, let led = ledOn(issue, asOf: day) else {
      return opening.start
    }
    return isFirst ? led : max(led, opening.start)
  }

  /// The day the class of a common matter got its lead unit; nil where that was before the issue
  /// joined it: one that comes later has its whole time.
  private func ledOn(_ issue: IssueFrame, asOf day: Day) -> Day? {
    guard issue.lane == .joint, let id = issue.commonClass,
      let led = self[id]?.asOf(day)?.ledOn, led >= issue.registeredOn
    else { return nil }
    let joined = steps(of: issue.id).last { step in
      step.on <= day && step.amended.contains { $0.field == .commonClass }
    }
    return led >= joined?.on ?? led ? led : nil
  }

  fileprivate func extensions(of issue: ID<Issue>, since: Day, asOf day: Day) -> [Extension] {
    members(Extension.self, of: issue.ref).filter { since...max(since, day) ~= $0.requestedOn }
  }
}

/// The legs of one issue, one after the other, while its steps are gone through.
struct Legs {
  private var running: Leg?
  /// Nobody looks for extensions before this is said.
  var mayBeExtended = false

  /// Takes the next step; gives back the leg that is over because this one opens another.
  mutating func take(
    _ step: StepMark, of issue: @autoclosure () -> IssueFrame, asOf day: Day,
    in workspace: Workspace
  ) -> UnitClock? {
    guard step.opensLeg else {
      running?.take(step, workspace.calendar)
      return nil
    }
    let issue = issue()
    let ended = running?.closed(on: step.on, by: step.rule, workspace.calendar)
    var leg = workspace.leg(openedBy: step, isFirst: running == nil, of: issue, asOf: day)
    if mayBeExtended {
      leg.extensions = workspace.extensions(of: issue.id, since: step.on, asOf: day)
    }
    leg.take(step, workspace.calendar)
    running = leg
    return ended
  }

  /// The last leg as it stands on a day; nil where there is none.
  func last(on day: Day, _ calendar: WorkCalendar) -> UnitClock? {
    running?.closed(on: day, by: nil, calendar)
  }
}

/// A leg while its steps are gone through, day by day.
private struct Leg {
  private(set) var clock: UnitClock
  /// Granted while it runs and not yet come to, in the order they were asked for.
  var extensions: [Extension] = []
  private var pausedOn: Day?

  init(clock: UnitClock) { self.clock = clock }

  mutating func take(_ step: StepMark, _ calendar: WorkCalendar) {
    guard step.rule != .amend, clock.endedOn == nil else { return }
    move(to: step.on, calendar)
    pausedOn = nil
    if step.hasMeasure { clock.firstMeasureDue = nil }
    switch step.to {
    case .suspended, .merged: pausedOn = step.on
    case let state where state.isWithUnit: break
    default: (clock.endedOn, clock.endedBy) = (step.on, step.rule)
    }
  }

  /// As it stands on a day; over, if a step of that rule opens another on it.
  func closed(on day: Day, by rule: Rule?, _ calendar: WorkCalendar) -> UnitClock {
    guard clock.endedOn == nil else { return clock }
    var leg = self
    leg.move(to: day, calendar)
    if let rule { (leg.clock.endedOn, leg.clock.endedBy) = (day, rule) }
    return leg.clock
  }

  /// Extensions granted until then, and the working days it stood still.
  private mutating func move(to day: Day, _ calendar: WorkCalendar) {
    while let granted = extensions.first, granted.requestedOn <= day {
      clock.due = granted.newDue
      extensions.removeFirst()
    }
    guard let pausedOn else { return }
    let pause = calendar.workdayCount(from: pausedOn, to: day)
    clock.due = calendar.day(workdays: pause, after: clock.due)
    clock.firstMeasureDue = clock.firstMeasureDue.map {
      calendar.day(workdays: pause, after: $0)
    }
  }
}
