/// The reasons there are to go up the ladder with one issue (C7).
struct Ladder {
  let past: PastIssue
  let due: StepDue?
  let light: Light
  let workspace: Workspace

  /// One for each rung that is reached, the highest first; what comes of it is a person's decision.
  ///
  /// Urging and meeting are no use while a meeting is being called. What no unit has, the office
  /// itself lets lie: there is nobody to urge or to order, only the leading group to tell.
  var reasons: [Escalation] {
    guard past.issue.state.isWithUnit, past.issue.unit != nil else {
      return [urgent ?? redForLong].compactMap(\.self)
    }
    let isMeeting = past.issue.state == .coordinating
    return [
      urgent ?? redForLong, unanswered, red ?? redone ?? dispatchedAgain,
      isMeeting ? nil : yellowForLong ?? disagreement,
      isMeeting ? nil : yellow, dueSoon,
    ].compactMap(\.self)
  }

  private var day: Day { past.day }
  private var calendar: WorkCalendar { workspace.calendar }
  private var limits: Thresholds { workspace.thresholds(on: day) }

  private func card(_ rung: Rung, _ cause: Escalation.Cause, since day: Day) -> Escalation {
    Escalation(issue: past.issue.id, rung: rung, cause: cause, since: day)
  }
}

// MARK: - By the light

extension Ladder {
  private var dueSoon: Escalation? {
    guard light.colour == .blue, let due else { return nil }
    return card(.remind, .dueSoon(due.left), since: max(due.from, turned(blue: due)))
  }

  private func turned(blue due: StepDue) -> Day {
    let soon = workspace.sla(on: past.issue.registeredOn).lights.soon(within: due.allowance)
    return calendar.day(workdays: -soon, after: due.due)
  }

  private var yellow: Escalation? {
    since(.yellow).map { card(.urge, .yellow, since: $0) }
  }

  private var yellowForLong: Escalation? {
    guard let begin = since(.yellow) else { return nil }
    let days = workdays(since: begin)
    guard days >= limits.meetingAfter else { return nil }
    return card(
      .coordinate, .yellowFor(days),
      since: calendar.day(workdays: limits.meetingAfter - 1, after: begin))
  }

  private var red: Escalation? {
    since(.red).map { card(.supervise, .red, since: $0) }
  }

  /// What an enterprise of the highest level may leave for (C11).
  private var urgent: Escalation? {
    workspace.caseDriven(by: past.issue.id, on: day)?.urgentSince.map {
      card(.leadership, .urgent, since: $0)
    }
  }

  private var redForLong: Escalation? {
    guard let begin = since(.red) else { return nil }
    let days = workdays(since: begin)
    guard days > limits.leadersAfter else { return nil }
    return card(
      .leadership, .redFor(days), since: calendar.day(workdays: limits.leadersAfter, after: begin))
  }

  /// Working days that a colour stands, the first one among them.
  private func workdays(since begin: Day) -> Int {
    calendar.workdayCount(from: begin.adding(days: -1), to: day)
  }

  /// Since when it has had this colour: the oldest of its reasons.
  private func since(_ colour: Light.Colour) -> Day? {
    guard light.colour == colour else { return nil }
    return light.reasons.compactMap { begin(of: $0, colour) }.min()
  }

  private func begin(of reason: Light.Reason, _ colour: Light.Colour) -> Day? {
    let sla = workspace.sla(on: past.issue.registeredOn)
    switch reason {
    case .late, .reviewLate:
      let grace = colour == .red ? sla.lights.lateAtMost : 0
      return due.map { calendar.day(workdays: grace + 1, after: $0.due) }
    case .flaggedLate: return due.map { calendar.day(workdays: 1, after: $0.due) }
    case .redone: return redo(number: colour == .red ? sla.lights.redos : 1)
    case .unsigned(let days): return calendar.day(workdays: sla.sign + 1 - days, after: day)
    case .silent(let days):
      return calendar.day(workdays: sla.lights.silence + 1 - days, after: day)
    default: return nil
    }
  }

  private func redo(number: Int) -> Day? {
    past.steps.lazy.filter(\.isRedo)
      .dropFirst(number - 1).first?.on
  }
}

// MARK: - By what happened

extension Ladder {
  /// A return that was ruled on, whichever way: two units think the other should do it.
  private var disagreement: Escalation? {
    let ruled = workspace.returns(of: past.issue.id).last { $0.ruledOn <= day }
    return ruled.map { card(.coordinate, .disagreement, since: $0.ruledOn) }
  }

  /// Done again so often, whatever the light says of it.
  private var redone: Escalation? {
    let times = past.redos
    guard times >= limits.superviseRedos, let last = redo(number: limits.superviseRedos) else {
      return nil
    }
    return card(.supervise, .redone(times), since: last)
  }

  /// Two dispatches without a result (L8): one came back and the other is late, or two came back.
  private var dispatchedAgain: Escalation? {
    let sent = past.steps.filter { $0.rule == .dispatch }
    guard sent.count >= limits.superviseDispatches, let last = sent.last else { return nil }
    let cause = Escalation.Cause.dispatched(times: sent.count)
    if sent.count > limits.superviseDispatches { return card(.supervise, cause, since: last.on) }
    guard let due, due.left < 0 else { return nil }
    return card(.supervise, cause, since: calendar.day(workdays: 1, after: due.due))
  }

  /// The unit did not reply to a 督办.
  private var unanswered: Escalation? {
    let orders = workspace.urgingDays(of: past.issue.id)
      .filter { $0.kind == .supervise && $0.on <= day }
    guard let order = orders.last, !isAnswered(since: order.on) else { return nil }
    let days = calendar.workdayCount(from: order.on, to: day)
    guard days >= limits.reportAfter else { return nil }
    return card(
      .publish, .unanswered(days),
      since: calendar.day(workdays: limits.reportAfter, after: order.on))
  }

  private func isAnswered(since day: Day) -> Bool {
    past.steps.contains { $0.to == .replied && $0.on >= day }
  }
}
