/// How an issue stands at a glance, and why (C6).
package struct Light: Equatable, Sendable {
  package let colour: Colour
  /// Everything that speaks for this colour, the weightiest first; never empty.
  package let reasons: [Reason]

  /// From the quietest to the loudest; grey is beside them.
  package enum Colour: String, Coded {
    case green
    case blue
    case yellow
    case red
    case grey
  }

  package enum Reason: Equatable, Sendable {
    case over(IssueState)
    /// From an old ledger (C3b).
    case takenOver
    case putAside(until: Day)
    /// Working days past the day of its review.
    case reviewLate(Int)
    case late(Int)
    /// Late, and a matter that may not be.
    case flaggedLate(Int)
    case redone(Int)
    /// Working days without a signature.
    case unsigned(Int)
    /// Working days without a note of progress.
    case silent(Int)
    /// Working days.
    case dueIn(Int, by: Day)
    case nothingOwed
    /// Holidays nobody entered yet: the days before it are reckoned by weekends alone.
    case uncovered(UncoveredYear)
  }
}

extension Workspace {
  /// Nil before it was registered.
  package func light(of id: ID<Issue>, asOf day: Day) -> Light? {
    if let known = standings.light(of: id, on: day) { return known }
    return past(id, asOf: day).map { light(of: $0, due: due(of: $0)) }
  }

  /// grey > red > yellow > blue > green.
  func light(of past: PastIssue, due: StepDue?) -> Light {
    let gap = due?.uncovered.map { [Light.Reason.uncovered($0)] } ?? []
    if let reason = past.rest(due) { return Light(colour: .grey, reasons: [reason] + gap) }
    let found = concerns(past, due)
    for colour in [Light.Colour.red, .yellow, .blue] {
      let reasons = found.filter { $0.colour == colour }.map(\.reason)
      if !reasons.isEmpty { return Light(colour: colour, reasons: reasons + gap) }
    }
    return Light(colour: .green, reasons: [due.map(\.reason) ?? .nothingOwed] + gap)
  }

  private typealias Concern = (colour: Light.Colour, reason: Light.Reason)

  private func concerns(_ past: PastIssue, _ due: StepDue?) -> [Concern] {
    let limits = sla(on: past.issue.registeredOn)
    return [
      due.flatMap { lateness(past, $0, limits.lights) }, redone(past, limits.lights),
      unsigned(past), silence(past, limits.lights),
      due.flatMap { nearness($0, limits.lights) },
    ].compactMap(\.self)
  }

  private func lateness(_ past: PastIssue, _ due: StepDue, _ limits: SLA.Lights) -> Concern? {
    guard due.left < 0 else { return nil }
    let colour = -due.left > limits.lateAtMost ? Light.Colour.red : .yellow
    if due.task == .review { return (colour, .reviewLate(-due.left)) }
    let mayNotWait = past.issue.isRedFlag || caseDriven(by: past.issue.id, on: past.day) != nil
    return mayNotWait ? (.red, .flaggedLate(-due.left)) : (colour, .late(-due.left))
  }

  private func redone(_ past: PastIssue, _ limits: SLA.Lights) -> Concern? {
    let redos = past.redos
    guard redos > 0 else { return nil }
    return (redos >= limits.redos ? .red : .yellow, .redone(redos))
  }

  private func unsigned(_ past: PastIssue) -> Concern? {
    guard let due = signDue(of: past), due.left < 0 else { return nil }
    return (.yellow, .unsigned(calendar.workdayCount(from: due.from, to: past.day)))
  }

  private func silence(_ past: PastIssue, _ limits: SLA.Lights) -> Concern? {
    guard past.issue.state == .followUp, let arrival = past.arrival(in: .followUp) else {
      return nil
    }
    let noted = members(Note.self, of: past.issue.id.ref).lazy.filter { $0.rule == nil }.map(\.on)
      .filter { $0 <= past.day }
    let days = calendar.workdayCount(
      from: max(arrival.on, noted.max() ?? arrival.on), to: past.day)
    return days > limits.silence ? (.yellow, .silent(days)) : nil
  }

  private func nearness(_ due: StepDue, _ limits: SLA.Lights) -> Concern? {
    guard due.left >= 0, due.left <= limits.soon(within: due.allowance) else { return nil }
    return (.blue, due.reason)
  }
}

extension StepDue {
  fileprivate var reason: Light.Reason { .dueIn(left, by: due) }
}

extension SLA.Lights {
  /// Never the whole allowance, or it would be born blue.
  func soon(within allowance: Int) -> Int {
    min(allowance <= short ? soonIfShort : soon, max(0, allowance - 1))
  }
}

extension PastIssue {
  /// Why it is grey: it is over, or put aside and not yet to be looked at.
  fileprivate func rest(_ due: StepDue?) -> Light.Reason? {
    if issue.isTakenOver { return .takenOver }
    switch issue.state {
    case .closed, .merged, .declined, .withdrawn: return .over(issue.state)
    case .suspended, .longTerm:
      guard let due, due.left >= 0 else { return nil }
      return .putAside(until: due.due)
    default: return nil
    }
  }
}
