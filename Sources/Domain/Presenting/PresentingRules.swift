extension Workspace {
  /// A meeting is run: opened, shown, decided on (interface.md 6).
  mutating func apply(_ change: PresentingChange, by actor: Actor) throws(Refusal) {
    try requireMayWrite(.meeting, by: actor)
    do throws(MeetingRefusal) {
      switch change {
      case .open(let id, let opening): try open(id, opening, by: actor)
      case .show(let id, let stop, let seat): try show(stop, of: id, seat: seat, by: actor)
      case .decide(let item, let draft): try decide(item, draft, by: actor)
      }
    } catch {
      throw .meeting(error)
    }
  }

  /// Not called off, not over.
  func meetingToCome(_ id: ID<Meeting>) throws(MeetingRefusal) -> Meeting {
    guard let meeting = live(id) else { throw .unknown(id) }
    if let day = meeting.calledOffOn { throw .calledOff(day) }
    if let day = meeting.heldOn { throw .alreadyHeld(day) }
    return meeting
  }

  /// Whoever opens it again where somebody's terminal broke down goes on where it stood: figures, place
  /// and clock are those of the first opening.
  private mutating func open(
    _ id: ID<Meeting>, _ opening: PresentingChange.Opening, by actor: Actor
  ) throws(MeetingRefusal) {
    var meeting = try meetingToCome(id)
    guard items(of: id).contains(where: \.isOnWall) else { throw .agendaEmpty }
    if let sitting = meeting.sitting, !opening.takesOver, sitting.seat != opening.seat {
      throw .presented(by: sitting.presenter, since: sitting.since)
    }
    meeting.sitting = Sitting(
      openedAt: meeting.sitting?.openedAt ?? actor.at, presenter: actor.id, since: actor.at,
      seat: opening.seat)
    meeting.figures = meeting.figures ?? opening.figures
    meeting.wall = meeting.wall ?? Wall(.opening, since: actor.at)
    put(meeting)
  }

  /// One terminal turns the pages; another has to take the meeting over first.
  private mutating func show(
    _ stop: Wall.Stop, of id: ID<Meeting>, seat: Int, by actor: Actor
  ) throws(MeetingRefusal) {
    var meeting = try meetingToCome(id)
    guard let sitting = meeting.sitting else { throw .notSitting }
    guard sitting.seat == seat else {
      throw .presented(by: sitting.presenter, since: sitting.since)
    }
    meeting.wall = Wall(stop, since: actor.at)
    put(meeting)
    guard case .item(let item) = stop else { return }
    guard var shown = live(item), shown.meeting == id else { throw .unknownItem(item) }
    guard shown.firstShownAt == nil else { return }
    shown.firstShownAt = actor.at
    put(shown)
  }

  /// 同意, or what was said instead: from then on a duty of its owner.
  private mutating func decide(
    _ id: ID<MeetingItem>, _ draft: Decision?, by actor: Actor
  ) throws(MeetingRefusal) {
    guard let item = live(id) else { throw .unknownItem(id) }
    let meeting = try meetingToCome(item.meeting)
    guard meeting.isSitting else { throw .notSitting }
    if let decided = decision(on: item) { throw .alreadyDecided(decided.id) }
    var decision =
      draft
      ?? Decision(item.opinion, unit: item.unit, person: item.person, dueOn: item.dueOn)
    decision.issue = item.issue
    decision.item = id
    guard decision.owner != nil else { throw .ownerMissing }
    if let due = decision.dueOn, due < actor.today { throw .dayBefore(actor.today) }
    try add(decision, to: meeting)
  }
}

/// What is done while a meeting is run.
package enum PresentingChange: Equatable, Sendable {
  case open(ID<Meeting>, Opening)
  /// What is on the wall now; the others follow it.
  case show(ID<Meeting>, Wall.Stop, seat: Int)
  /// What is decided on an item; nil is as it was prepared.
  case decide(ID<MeetingItem>, Decision?)

  package struct Opening: Equatable, Sendable {
    package let seat: Int
    /// As whoever opens it sees them: counted before the ledger is locked.
    package let figures: MeetingFigures
    package var takesOver = false

    package init(seat: Int, figures: MeetingFigures, takesOver: Bool = false) {
      self.seat = seat
      self.figures = figures
      self.takesOver = takesOver
    }
  }
}
