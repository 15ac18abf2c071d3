extension Workspace {
  /// Answers the one card an issue has (C7): nothing goes up the ladder without a person's name.
  mutating func apply(_ change: CardChange, by actor: Actor) throws(Refusal) {
    switch change {
    case .accept(let issue, let rung, let act, let reason, let day):
      var card = try answered(issue, rung, by: actor)
      card.reason = try self.reason(reason, issue, unlessSaidBy: act, rung)
      put(card)
      try carryOut(act, card, by: actor, on: day)
    case .decline(let issue, let rung, let reason):
      var card = try answered(issue, rung, by: actor)
      card.answer = .declined
      card.reason = try self.reason(reason, issue)
      put(card)
    case .snooze(let issue, let rung, let day, let reason):
      var card = try answered(issue, rung, by: actor)
      guard day > actor.today else {
        throw .card(issue, .snoozeTooEarly(actor.today.adding(days: 1)))
      }
      card.answer = .snoozed
      card.snoozedUntil = day
      card.reason = try self.reason(reason, issue)
      put(card)
    case .mark(let issue, let reason): try mark(issue, reason, by: actor)
    }
  }

  /// An answer to the card that lies open, by whom it is for.
  private func answered(
    _ id: ID<Issue>, _ rung: Rung, by actor: Actor
  ) throws(Refusal) -> Card {
    guard let issue = live(id) else { throw .step(issue: id, .unknown) }
    let open = card(of: id, asOf: actor.today)
    guard let open, open.rung == rung else { throw .card(id, .notOpen(rung, open: open?.rung)) }
    try requireMayAnswer(rung, of: issue, by: actor)
    return Card(rung, of: id, since: open.since, by: actor, number: cards.nextID())
  }

  /// Whether a card is for this person to answer, whatever he answers.
  package func requireMayAnswer(
    _ rung: Rung, of issue: Issue, by actor: Actor
  ) throws(Refusal) {
    do throws(StepRefusal) {
      try requireRole(rung.roles, Act(issue, by: actor, on: actor.today))
    } catch {
      throw .step(issue: issue.id, error)
    }
  }

  /// To accept is to say why too: the letter or the meeting does, or else the card.
  private func reason(
    _ text: String, _ issue: ID<Issue>, unlessSaidBy act: StepRequest?, _ rung: Rung
  ) throws(Refusal) -> String {
    if let act, act.verb == rung.verb, !act.reasonOfCard.trimmingBlanks.isEmpty { return "" }
    return try reason(text, issue)
  }

  private func reason(_ text: String, _ issue: ID<Issue>) throws(Refusal) -> String {
    let reason = text.trimmingBlanks
    guard !reason.isEmpty else { throw .card(issue, .reasonMissing) }
    return reason
  }

  private mutating func carryOut(
    _ act: StepRequest?, _ card: Card, by actor: Actor, on day: Day
  ) throws(Refusal) {
    guard let verb = card.rung.verb else { return }
    guard let act, act.verb == verb else { throw .card(card.issue, .actMissing(verb)) }
    try apply([act], to: card.issue, by: actor, on: day)
  }

  private mutating func mark(
    _ id: ID<Issue>, _ reason: String, by actor: Actor
  ) throws(Refusal) {
    guard let issue = live(id), issue.isOpen else { throw .step(issue: id, .unknown) }
    guard actor.isAny(of: .head) else { throw .permission(.needsRole([.head])) }
    var card = Card(
      .leadership, of: id, since: actor.today, by: actor, number: cards.nextID())
    card.reason = try self.reason(reason, id)
    put(card)
  }
}

extension StepRequest {
  /// Why it is done, of the steps a card proposes.
  fileprivate var reasonOfCard: String {
    switch self {
    case .urge(let request), .supervise(let request): request.reason
    case .coordinate(let request): request.reason
    default: ""
    }
  }
}

extension Card {
  fileprivate init(
    _ rung: Rung, of issue: ID<Issue>, since day: Day, by actor: Actor, number: ID<Card>
  ) {
    self.init()
    id = number
    self.issue = issue
    self.rung = rung
    proposedOn = day
    on = actor.today
    by = actor.id
  }
}
