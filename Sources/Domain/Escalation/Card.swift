/// What a person answered to a card of the ladder: the ledger keeps it with the reason (C7).
///
/// The card itself is derived and never stored; every answer is an entry of its own, so that any day
/// can be asked what lay open on it.
package struct Card: Entity {
  package var id: ID<Card> = .unassigned
  package var struck: Strike?
  package var issue: ID<Issue> = .unassigned
  package var rung = Rung.remind
  /// The first day there was a reason for it.
  package var proposedOn = Day.epoch
  package var answer = Answer.accepted
  package var on = Day.epoch
  package var by: ID<Person> = .unassigned
  /// Why it was answered so, empty where the step that was taken says why; of a card for the leading
  /// group what it is to decide.
  package var reason = ""
  package var snoozedUntil: Day?

  package init() {}
  package static let kind = EntityKind.card
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.cards }
  package var owners: [EntityRef] { [issue.ref] }
  package var any: AnyEntity { .card(self) }

  package enum Answer: String, Coded {
    case accepted
    case declined
    case snoozed
  }
}

/// What a person may do with cards.
package enum CardChange: Equatable, Sendable {
  /// Does what the card proposes: `act` is the step it stands for, none where the card is what is
  /// kept.
  case accept(ID<Issue>, Rung, act: StepRequest?, reason: String, on: Day)
  case decline(ID<Issue>, Rung, reason: String)
  case snooze(ID<Issue>, Rung, until: Day, reason: String)
  /// The head puts an issue before the leading group though no trigger says so.
  case mark(ID<Issue>, reason: String)

  package var issue: ID<Issue> {
    switch self {
    case .accept(let issue, _, _, _, _), .decline(let issue, _, _), .snooze(let issue, _, _, _),
      .mark(let issue, _):
      issue
    }
  }
}

/// Why an answer to a card is refused.
package enum CardRefusal: Equatable, Sendable {
  /// No such card lies open; this one does, or none.
  case notOpen(Rung, open: Rung?)
  case reasonMissing
  /// Accepting it means doing this.
  case actMissing(StepVerb)
  case snoozeTooEarly(Day)
}
