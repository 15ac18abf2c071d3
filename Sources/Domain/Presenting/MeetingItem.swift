/// 议程项: one thing on the agenda of a meeting, in its place (C17).
///
/// What a slide shows is derived; what is kept is the order, what is left out, and what is proposed.
package struct MeetingItem: Entity {
  package var id: ID<MeetingItem> = .unassigned
  package var struck: Strike?
  package var meeting: ID<Meeting> = .unassigned
  package var kind = Kind.topic
  /// The issue of a card.
  package var issue: ID<Issue>?
  /// What somebody called it who added it.
  package var topic = ""
  /// Items stand by this, then by their ids.
  package var rank = 0
  package var isSkipped = false
  /// 不投屏: it is announced on the wall and read from paper (C14).
  package var isOnPaper = false
  /// What is to be decided.
  package var question = ""
  /// 拟办意见: what the office proposes to decide, whose it would be, and by when.
  package var opinion = ""
  package var unit: ID<Unit>?
  package var person: ID<Person>?
  package var dueOn: Day?
  package var firstShownAt: Instant?

  package init() {}
  package static let kind = EntityKind.meetingItem
  package static var table: WritableKeyPath<Workspace, Table<Self>> { \.meetingItems }
  package var owners: [EntityRef] { [meeting.ref] + [issue?.ref].compactMap(\.self) }
  package var any: AnyEntity { .meetingItem(self) }

  /// Whether it has a slide of its own.
  package var isOnWall: Bool { !isSkipped && !isOnPaper }

  /// In the order of an agenda that nobody changed.
  package enum Kind: String, Coded {
    case figures
    case categories
    case towns
    case units
    case trend
    case red
    case issue
    case topic
    /// Plan and actual of the key projects, with their lights (C12).
    case projects
    /// What was decided last time, done or not.
    case lastDecisions

    /// Whether it asks for a decision.
    package var isToDecide: Bool { self == .issue || self == .topic }
  }
}

extension MeetingItem {
  /// One of a kind, for a meeting.
  init(_ kind: Kind, of meeting: ID<Meeting>) {
    self.init()
    (self.kind, self.meeting) = (kind, meeting)
  }
}

/// What an item proposes to decide (拟办意见).
package struct Opinion: Equatable, Sendable {
  package var question: String
  package var text: String
  package var unit: ID<Unit>?
  package var person: ID<Person>?
  package var dueOn: Day
}
