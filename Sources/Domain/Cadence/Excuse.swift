/// Why something that is owed regularly was not owed this time: leave, a holiday, an enterprise that
/// is shut (C8).
package struct Excuse: Entity {
  package var id: ID<Excuse> = .unassigned
  package var struck: Strike?
  package var cadence = Cadence.pairingMonth
  package var subject: EntityRef?
  /// Every window that meets these days is excused.
  package var from = Day.epoch
  package var to = Day.epoch
  /// A code of the office's list (C2).
  package var cause = Excuse.leave
  package var reason = ""
  package var by: ID<Person> = .unassigned
  package var on = Day.epoch

  package init() {}
  package static let kind = EntityKind.excuse
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.excuses }
  package var owners: [EntityRef] { [subject].compactMap(\.self) }
  package var any: AnyEntity { .excuse(self) }

  /// Causes the program brings along.
  package static let leave = "leave"
  package static let holiday = "holiday"
  /// The enterprise is shut, the project stands still.
  package static let shut = "shut"
}

/// What a person may do with excuses.
package enum ExcuseChange: Equatable, Sendable {
  case add(Excuse)
}

/// Why an excuse is refused.
package enum ExcuseRefusal: Equatable, Sendable {
  case reasonMissing
  /// No cause of the office's list (C2).
  case unknownCause(String)
  case endsBeforeItBegins(Day)
  /// Nobody owes that of this, in those days.
  case nothingOwed(Cadence)
}

extension Workspace {
  /// Excuses are given by the office, never by who would be late; they are not the same as met.
  mutating func apply(_ change: ExcuseChange, by actor: Actor) throws(Refusal) {
    guard actor.isAny(of: .officeStaff) else { throw .permission(.needsRole(.officeStaff)) }
    switch change {
    case .add(let draft):
      var excuse = draft
      excuse.id = excuses.nextID()
      excuse.struck = nil
      excuse.reason = draft.reason.trimmingBlanks
      (excuse.by, excuse.on) = (actor.id, actor.today)
      guard !excuse.reason.isEmpty else { throw .excuse(.reasonMissing) }
      guard codeWords(of: .excuse, on: actor.today).contains(where: { $0.code == excuse.cause })
      else { throw .excuse(.unknownCause(excuse.cause)) }
      guard excuse.from <= excuse.to else { throw .excuse(.endsBeforeItBegins(excuse.from)) }
      try requireOwed(excuse, asOf: actor.today)
      put(excuse)
    }
  }

  private func requireOwed(_ excuse: Excuse, asOf day: Day) throws(Refusal) {
    let days = excuse.from...excuse.to.adding(days: longestWindow)
    let owed = obligations(endingIn: days, asOf: day, of: [excuse.cadence])
    guard owed.contains(where: { $0.subject == excuse.subject && $0.window.overlaps(excuse.days) })
    else { throw .excuse(.nothingOwed(excuse.cadence)) }
  }

  /// The excuse that was given for a window until a day.
  func excuse(of claim: Claim, asOf day: Day) -> Excuse? {
    members(Excuse.self, of: claim.subject).first { excuse in
      excuse.cadence == claim.cadence && excuse.on <= day && claim.window.overlaps(excuse.days)
    }
  }
}

extension Excuse {
  package var days: ClosedRange<Day> { from...max(from, to) }
}

/// A quarter.
private let longestWindow = 92
