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
  /// Working days it stood still.
  package fileprivate(set) var paused = 0
  /// How often it was put off.
  package fileprivate(set) var extensions = 0
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

  /// Those that were given since a step that opened a leg, in the order they were entered.
  func extensions(of issue: ID<Issue>, since opening: StepMark) -> [Extension] {
    members(Extension.self, of: issue.ref).filter { !$0.precedes(opening) }
  }
}

/// The legs of one issue, one after the other, while its steps are gone through.
struct Legs {
  private var running: Leg?
  /// A measure was laid down before a unit got it.
  private var isPlanned = false
  /// Nobody looks for extensions before this is said.
  var mayBeExtended = false

  /// Takes the next step; gives back the leg that is over because this one opens another.
  mutating func take(
    _ step: StepMark, of issue: @autoclosure () -> IssueFrame, asOf day: Day,
    in workspace: Workspace
  ) -> UnitClock? {
    guard step.opensLeg else {
      takeOnTheWay(step, workspace.calendar)
      return nil
    }
    let issue = issue()
    let ended = running?.ended(by: step, workspace.calendar)
    var leg = workspace.leg(openedBy: step, isFirst: running == nil, of: issue, asOf: day)
    if mayBeExtended {
      leg.extensions = workspace.extensions(of: issue.id, since: step)
        .filter { $0.requestedOn <= day }
    }
    if isPlanned { leg.clock.firstMeasureDue = nil }
    leg.take(step, workspace.calendar)
    (running, isPlanned) = (leg, false)
    return ended
  }

  private mutating func takeOnTheWay(_ step: StepMark, _ calendar: WorkCalendar) {
    if step.hasMeasure, running?.isOver != false { isPlanned = true }
    running?.take(step, calendar)
  }

  /// The last leg as it stands on a day; nil where there is none.
  func last(on day: Day, _ calendar: WorkCalendar) -> UnitClock? {
    running?.standing(on: day, calendar)
  }
}

/// A leg while its steps are gone through, in the order they were entered.
private struct Leg {
  var clock: UnitClock
  /// Granted while it runs and not yet come to, in the order they were entered.
  var extensions: [Extension] = []
  private var pausedOn: Day?

  init(clock: UnitClock) { self.clock = clock }

  var isOver: Bool { clock.endedOn != nil }

  mutating func take(_ step: StepMark, _ calendar: WorkCalendar) {
    guard !step.rule.stopsNoClock, !isOver else { return }
    move(to: step, calendar)
    pausedOn = nil
    if step.hasMeasure { clock.firstMeasureDue = nil }
    switch step.to {
    case .suspended: pausedOn = step.on
    case let state where state.isWithUnit: break
    default: (clock.endedOn, clock.endedBy) = (step.on, step.rule)
    }
  }

  /// Over, for a step opens another.
  func ended(by step: StepMark, _ calendar: WorkCalendar) -> UnitClock {
    guard !isOver else { return clock }
    var leg = self
    leg.move(to: step, calendar)
    (leg.clock.endedOn, leg.clock.endedBy) = (step.on, step.rule)
    return leg.clock
  }

  /// As it stands on a day.
  func standing(on day: Day, _ calendar: WorkCalendar) -> UnitClock {
    guard !isOver else { return clock }
    var leg = self
    for granted in extensions { leg.take(granted, calendar) }
    leg.wait(until: day, calendar)
    return leg.clock
  }

  private mutating func move(to step: StepMark, _ calendar: WorkCalendar) {
    while let granted = extensions.first, granted.precedes(step) {
      take(granted, calendar)
      extensions.removeFirst()
    }
    wait(until: step.on, calendar)
  }

  /// It names the day itself: what stood still before is in it.
  private mutating func take(_ granted: Extension, _ calendar: WorkCalendar) {
    wait(until: granted.requestedOn, calendar)
    clock.due = granted.newDue
    clock.extensions += 1
  }

  /// The working days it stands still are added to what is due.
  private mutating func wait(until day: Day, _ calendar: WorkCalendar) {
    guard let since = pausedOn, since < day else { return }
    let pause = calendar.workdayCount(from: since, to: day)
    pausedOn = day
    clock.paused += pause
    clock.due = calendar.day(workdays: pause, after: clock.due)
    clock.firstMeasureDue = clock.firstMeasureDue.map {
      calendar.day(workdays: pause, after: $0)
    }
  }
}

extension Extension {
  /// Whether it was entered before a step.
  fileprivate func precedes(_ step: StepMark) -> Bool {
    after.map { $0 < step.id } ?? (requestedOn < step.on)
  }
}
