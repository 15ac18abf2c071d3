import Domain
import TerminalKit

/// How a sitting begins that was opened for a meeting.
package enum MeetingEntry: Sendable {
  case run
  case rehearse
  case follow

  /// What a person presses for it on the agenda.
  fileprivate var key: Key {
    switch self {
    case .run: "s"
    case .rehearse: "y"
    case .follow: "f"
    }
  }
}

extension Session {
  /// Opens the agenda of a meeting and what was asked for, as if its key had been pressed: what stands
  /// in the way is said there.
  package mutating func begin(_ entry: MeetingEntry, _ meeting: ID<Meeting>) {
    run([.push(MeetingItemsScreen(of: meeting))])
    _ = handle(.key(entry.key))
  }
}
