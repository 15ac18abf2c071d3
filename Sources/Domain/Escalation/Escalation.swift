/// A card that lies open: what might be done about an issue, proposed because of what is recorded
/// and the day alone (C7).
///
/// It does nothing by itself: a named person accepts it, declines it or puts it off (C0.4).
package struct Escalation: Equatable, Sendable {
  package let issue: ID<Issue>
  package let rung: Rung
  package let cause: Cause
  /// The first day on which there was a reason for it.
  package let since: Day

  package enum Cause: Equatable, Sendable {
    case dueSoon(Int)
    case yellow
    /// Working days.
    case yellowFor(Int)
    /// A unit sent it back and it was ruled on: two units disagree.
    case disagreement
    case red
    case dispatched(times: Int)
    case redone(Int)
    case redFor(Int)
    /// Found urgent by those who may say why; the words do not.
    case urgent
    /// Working days since the 督办.
    case unanswered(Int)
  }
}

extension Workspace {
  /// The card of an issue on a day; there is never more than one.
  package func card(of id: ID<Issue>, asOf day: Day) -> Escalation? {
    if let known = standings.standing(of: id, on: day) { return known.card }
    return past(id, asOf: day).flatMap { past in
      let due = due(of: past)
      return card(of: past, due: due, light: light(of: past, due: due))
    }
  }

  /// Every card of a day, in the order of the issues.
  package func cards(asOf day: Day) -> [Escalation] {
    issues.live.compactMap { card(of: $0.id, asOf: day) }
  }

  /// The highest rung there is a reason for and that nobody answered since.
  func card(of past: PastIssue, due: StepDue?, light: Light) -> Escalation? {
    guard past.issue.isOpen else { return nil }
    let ladder = Ladder(past: past, due: due, light: light, workspace: self)
    let reasons = ladder.reasons
    guard !reasons.isEmpty else { return nil }
    let answers = answers(until: past.day, of: past)
    return reasons.first { reason in !answers.contains { $0.covers(reason, on: past.day) } }
  }
}

/// Something a person did about an issue that answers cards: the answer itself, or the very thing a
/// card would have proposed.
private struct CardAnswer {
  let rung: Rung
  let on: Day
  /// Put off until then.
  var until: Day?

  /// What was done before there was a reason answers nothing.
  func covers(_ card: Escalation, on day: Day) -> Bool {
    guard rung.covers(card.rung) else { return false }
    return until.map { day < $0 } ?? (on >= card.since)
  }
}

extension Workspace {
  private func answers(until day: Day, of past: PastIssue) -> [CardAnswer] {
    let cards = members(Card.self, of: past.issue.id.ref).map {
      CardAnswer(rung: $0.rung, on: $0.on, until: $0.snoozedUntil)
    }
    let urgings = urgingDays(of: past.issue.id).map {
      CardAnswer(rung: $0.kind == .supervise ? .supervise : .urge, on: $0.on)
    }
    let meetings = past.steps.filter { $0.rule == .coordinate }.map {
      CardAnswer(rung: .coordinate, on: $0.on)
    }
    return (cards + urgings + meetings).filter { $0.on <= day }
  }
}
