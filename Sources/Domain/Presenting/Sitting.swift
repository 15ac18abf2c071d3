/// A meeting that is being run: since when, and from which terminal.
///
/// Nothing here counts time: how long it lasts is the distance to now, so that a presenter's terminal
/// may break down and the clock of the meeting stays honest.
package struct Sitting: Equatable, Sendable {
  package var openedAt: Instant
  package var presenter: ID<Person>
  /// Since when this presenter has it; later than `openedAt` where somebody took it over.
  package var since: Instant
  /// One terminal among all: two of the same person are two.
  package var seat: Int

  package init(openedAt: Instant, presenter: ID<Person>, since: Instant, seat: Int) {
    self.openedAt = openedAt
    self.presenter = presenter
    self.since = since
    self.seat = seat
  }
}

/// What is on the wall, and since when.
package struct Wall: Equatable, Sendable {
  package var stop: Stop
  package var since: Instant

  package init(_ stop: Stop, since: Instant) {
    self.stop = stop
    self.since = since
  }

  /// A place in the run of a meeting.
  package enum Stop: Hashable, Sendable {
    case opening
    case item(ID<MeetingItem>)
    /// What was decided, and what is left to paper.
    case closing
  }
}

extension Touch {
  /// Whether it only says what is on the wall now: nothing that is counted, listed or due.
  package var turnsPage: Bool {
    switch (before, after) {
    case (.meeting(var then)?, .meeting(let now)):
      then.wall = now.wall
      return then == now
    case (.meetingItem(var then)?, .meetingItem(let now)):
      then.firstShownAt = now.firstShownAt
      return then == now
    default: return false
    }
  }
}

extension Meeting {
  /// Whether it is being run now.
  package var isSitting: Bool { sitting != nil && heldOn == nil && calledOffOn == nil }

  /// The day what it decides counts from: a meeting decides as soon as it is opened.
  package var satOn: Day? { heldOn ?? sitting?.openedAt.day }
}
