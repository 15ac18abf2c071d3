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

  /// By when the unit owes its next move.
  package var nextDue: Day { firstMeasureDue.map { min($0, due) } ?? due }
}

extension Workspace {
  /// The leg that runs, or stands still; nil while no unit has the issue.
  package func unitClock(of id: ID<Issue>, asOf day: Day) -> UnitClock? {
    past(id, asOf: day).flatMap { unitClock(of: $0) }
  }

  func unitClock(of past: PastIssue) -> UnitClock? {
    guard let opening = past.steps.lastIndex(where: \.opensLeg) else { return nil }
    let clock = leg(past.steps[opening...], next: nil, past)
    return clock.endedOn == nil ? clock : nil
  }

  /// Every leg there was until a day, the oldest first: what punctuality is counted from (C4).
  package func unitClocks(of past: PastIssue) -> [UnitClock] {
    let steps = past.steps
    let openings = steps.indices.filter { steps[$0].opensLeg }
    return zip(openings, openings.dropFirst() + [steps.endIndex]).map { opening, end in
      leg(steps[opening..<end], next: end < steps.endIndex ? steps[end] : nil, past)
    }
  }

  /// The leg that the first of some steps opens; `next` is the one that opens another.
  private func leg(_ steps: ArraySlice<Step>, next: Step?, _ past: PastIssue) -> UnitClock {
    let opening = steps[steps.startIndex]
    var leg = Leg(clock: clock(openedBy: opening, past), calendar: calendar)
    leg.extensions = members(Extension.self, of: past.issue.ref).filter {
      opening.on <= $0.requestedOn && $0.requestedOn <= past.day
    }
    for step in steps where step.rule != .amend && leg.clock.endedOn == nil { leg.take(step) }
    leg.close(on: past.day, next: next)
    return leg.clock
  }

  private func clock(openedBy opening: Step, _ past: PastIssue) -> UnitClock {
    let allowances = sla(of: past.issue)
      .allowances(for: past.issue, isRedo: opening.rule == .redo)
    let start = start(of: opening)
    return UnitClock(
      opening: opening.id, start: start,
      due: writtenDue(of: opening) ?? calendar.day(workdays: allowances.reply, after: start),
      firstMeasureDue: allowances.firstMeasure.map { calendar.day(workdays: $0, after: start) })
  }

  /// A partly solved issue goes on at the day that was planned (T15).
  private func start(of opening: Step) -> Day {
    guard opening.rule == .partlySolved else { return opening.on }
    let reply = members(Reply.self, of: opening.issue.ref).last { $0.receivedOn <= opening.on }
    return reply?.planOn ?? opening.on
  }

  /// What the letter itself says.
  private func writtenDue(of opening: Step) -> Day? {
    opening.refs.lazy.compactMap { $0.id(as: DispatchDoc.self) }.first.flatMap { self[$0]?.dueOn }
  }
}

/// A leg while its steps are gone through, day by day.
private struct Leg {
  var clock: UnitClock
  let calendar: WorkCalendar
  var extensions: [Extension] = []
  var pausedOn: Day?

  mutating func take(_ step: Step) {
    move(to: step.on)
    pausedOn = nil
    if step.refs.contains(where: { $0.kind == .measure }) { clock.firstMeasureDue = nil }
    switch step.to {
    case .suspended, .merged: pausedOn = step.on
    case let state where state.isWithUnit: break
    default: clock.endedOn = step.on
    }
  }

  /// Goes on to the end of the leg: the next one, or the day that is asked about.
  mutating func close(on day: Day, next: Step?) {
    guard clock.endedOn == nil else { return }
    move(to: next?.on ?? day)
    clock.endedOn = next?.on
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

extension Step {
  /// Opens a leg of the unit's clock (C5).
  fileprivate var opensLeg: Bool {
    switch rule {
    case .dispatch, .partlySolved: true
    case .conclude: refs.contains { $0.kind == .dispatch }
    case .redo, .reopen, .takeUp: to == .inProgress
    default: false
    }
  }
}
