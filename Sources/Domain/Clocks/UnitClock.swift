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
    guard let opening = past.steps.indices.last(where: { past.steps[$0].opensLeg }) else {
      return nil
    }
    let marks = past.steps[opening...].map { mark($0) }
    let clock = leg(marks[...], next: nil, terms(of: past), until: past.day)
    return clock.endedOn == nil ? clock : nil
  }

  /// Every leg there was until a day, the oldest first: what punctuality is counted from (C4).
  package func unitClocks(of past: PastIssue) -> [UnitClock] {
    unitClocks(of: past.steps.map { mark($0) }, terms(of: past), until: past.day)
  }

  func unitClocks(of marks: [StepMark], _ terms: LegTerms, until day: Day) -> [UnitClock] {
    let openings = marks.indices.filter { marks[$0].opensLeg }
    return zip(openings, openings.dropFirst() + [marks.endIndex]).map { opening, end in
      leg(
        marks[opening..<end], next: end < marks.endIndex ? marks[end] : nil, terms, until: day)
    }
  }

  private func terms(of past: PastIssue) -> LegTerms {
    let issue = past.issue
    var terms = LegTerms(
      issue: issue.id, sla: sla(on: issue.registeredOn), lane: issue.lane,
      severity: issue.severity)
    guard let led = ledOn(past) else { return terms }
    terms.led = (on: led, first: past.steps.first(where: \.opensLeg)?.id)
    return terms
  }

  /// The day the class of a common matter got its lead unit; nil where that was before the issue
  /// joined it: one that comes later has its whole time.
  private func ledOn(_ past: PastIssue) -> Day? {
    guard past.issue.lane == .joint, let id = past.issue.commonClass,
      let led = self[id]?.asOf(past.day)?.ledOn
    else { return nil }
    let joined = past.steps.last { step in step.amended.contains { $0.field == .commonClass } }
    return led >= joined?.on ?? past.issue.registeredOn ? led : nil
  }

  /// The leg that the first of some steps opens; `next` is the one that opens another.
  private func leg(
    _ marks: ArraySlice<StepMark>, next: StepMark?, _ terms: LegTerms, until day: Day
  ) -> UnitClock {
    let opening = marks[marks.startIndex]
    var leg = Leg(clock: clock(openedBy: opening, terms), calendar: calendar)
    leg.extensions = members(Extension.self, of: terms.issue.ref).filter {
      opening.on <= $0.requestedOn && $0.requestedOn <= day
    }
    for mark in marks where mark.rule != .amend && leg.clock.endedOn == nil { leg.take(mark) }
    leg.close(on: day, next: next)
    return leg.clock
  }

  private func clock(openedBy opening: StepMark, _ terms: LegTerms) -> UnitClock {
    let allowances = terms.allowances(isRedo: opening.rule == .redo)
    let start = terms.start(of: opening)
    return UnitClock(
      opening: opening.id, start: start,
      due: opening.writtenDue ?? calendar.day(workdays: allowances.reply, after: start),
      firstMeasureDue: allowances.firstMeasure.map { calendar.day(workdays: $0, after: start) })
  }
}

/// What decides how long a unit has for an issue, as it stands on the day that is asked about.
struct LegTerms {
  let issue: ID<Issue>
  let sla: SLA
  let lane: Issue.Lane?
  let severity: Issue.Severity
  /// Since when the class of a common matter is led, and the leg that counts from that day (C5).
  var led: (on: Day, first: ID<Step>?)?

  func start(of opening: StepMark) -> Day {
    guard let led, opening.rule != .partlySolved else { return opening.start }
    return opening.id == led.first ? led.on : max(led.on, opening.start)
  }

  func allowances(isRedo: Bool) -> SLA.Allowances {
    sla.allowances(for: lane, severity, isRedo: isRedo)
  }
}

/// A leg while its steps are gone through, day by day.
private struct Leg {
  var clock: UnitClock
  let calendar: WorkCalendar
  var extensions: [Extension] = []
  var pausedOn: Day?

  mutating func take(_ mark: StepMark) {
    move(to: mark.on)
    pausedOn = nil
    if mark.hasMeasure { clock.firstMeasureDue = nil }
    switch mark.to {
    case .suspended, .merged: pausedOn = mark.on
    case let state where state.isWithUnit: break
    default: clock.end(on: mark.on, by: mark.rule)
    }
  }

  /// Goes on to the end of the leg: the next one, or the day that is asked about.
  mutating func close(on day: Day, next: StepMark?) {
    guard clock.endedOn == nil else { return }
    move(to: next?.on ?? day)
    if let next { clock.end(on: next.on, by: next.rule) }
  }

  /// Extensions granted until then, and the working days it stood still.
  private mutating func move(to day: Day) {
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

extension UnitClock {
  fileprivate mutating func end(on day: Day, by rule: Rule) {
    endedOn = day
    endedBy = rule
  }
}
